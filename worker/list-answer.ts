import type { ListCounts } from '../shared/lists/count-list.ts';
import { malformed } from './http/bodies/request-body.ts';

/**
 * Does long work in steps, so that other requests are answered in between, and gives it up where the
 * client has gone.
 */
export async function runInSteps<T>(
  steps: Generator<unknown, T, undefined>,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    if (signal.aborted) {
      steps.return(undefined as never);
      throw malformed('客户端已断开 | the client has gone');
    }
    const { done, value } = steps.next();
    if (done) return value as T;
    await new Promise((resume) => setTimeout(resume));
  }
}

/** Chunks as a stream: one is made when the client has taken the one before. */
export function streamOf(
  chunks: Generator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      chunks.return(undefined);
    },
  });
}

/** What is told of a list before its first row, where a stream has no room for it. */
export function countHeaders({ rows, changed, unread }: ListCounts): Record<string, string> {
  return {
    'SLA-Rows': String(rows),
    'SLA-Changed': String(changed),
    'SLA-Unread': String(unread),
  };
}
