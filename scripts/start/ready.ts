import { setTimeout as sleep } from 'node:timers/promises';

/** Asks /healthz until the answer carries the nonce, so that it is ours and not another program's. */
export async function untilReady(
  port: number,
  nonce: string,
  { limitMs = 60_000, signal }: { limitMs?: number; signal?: AbortSignal } = {},
): Promise<'ready' | 'timeout'> {
  const end = Date.now() + limitMs;
  while (Date.now() < end && signal?.aborted !== true) {
    if ((await nonceAt(port)) === nonce) return 'ready';
    await sleep(100);
  }
  return 'timeout';
}

async function nonceAt(port: number): Promise<unknown> {
  try {
    const answer = await fetch(`http://localhost:${port}/healthz`, {
      signal: AbortSignal.timeout(2_000),
    });
    const health: unknown = await answer.json();
    return typeof health === 'object' && health !== null && 'nonce' in health && health.nonce;
  } catch {
    return undefined; // Refused, cut off or not JSON: not ready yet, whatever the reason.
  }
}
