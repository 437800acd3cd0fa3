import type { IncomingMessage } from 'node:http';

/** What a client may still send to be told that it was too much; past it, it is cut off. */
const MOST_BYTES = 256 * 1024 * 1024;
const LONGEST_MS = 30_000;
/** Of a client that waits for the answer before it sends. */
const LONGEST_SILENCE_MS = 500;

/**
 * Reads on what is still sent of a body that is answered before its end, and forgets it. Many clients
 * look for an answer only when they have sent everything, and one whose connection is closed before
 * that finds no answer but an error.
 * @returns when the body has ended, or its sender has gone, fallen silent or sent too much.
 */
export async function readOn(request: Request, incoming: IncomingMessage): Promise<void> {
  if (Number(incoming.headers['content-length']) > MOST_BYTES) return;
  // Whoever holds the body is still reading it.
  if (!request.body || request.body.locked) return;
  const reader = request.body.getReader();
  const end = Date.now() + LONGEST_MS;
  let bytes = 0;
  while (bytes <= MOST_BYTES && Date.now() < end) {
    const chunk = await unlessSilent(reader.read());
    if (!chunk || chunk.done) return;
    bytes += chunk.value.byteLength;
  }
}

/** What comes, or undefined where nothing does, or its sender has gone. */
async function unlessSilent<T>(coming: Promise<T>): Promise<T | undefined> {
  const { promise: silence, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, LONGEST_SILENCE_MS, undefined);
  try {
    return await Promise.race([coming, silence]);
  } catch {
    return undefined; // The connection broke off: there is nobody to tell.
  } finally {
    clearTimeout(timer);
  }
}
