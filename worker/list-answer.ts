import type { Language } from '../shared/failure.ts';
import type { ListCounts } from '../shared/lists/count-list.ts';
import type { ListNote } from '../shared/lists/notes.ts';
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

/** A note on the wire, in the language asked for. */
export function renderNote({ text, ...note }: ListNote, language: Language) {
  return { ...note, text: text[language] };
}

/**
 * What is told of a list before its first row, where a stream has no room for it. Notes are JSON in
 * ASCII, since headers are.
 */
export function listHeaders(
  { rows, changed, unread }: ListCounts,
  notes: readonly ListNote[],
  language: Language,
): Record<string, string> {
  const told = JSON.stringify(notes.map((note) => renderNote(note, language)));
  return {
    'SLA-Rows': String(rows),
    'SLA-Changed': String(changed),
    'SLA-Unread': String(unread),
    ...(notes.length > 0 && { 'SLA-Notes': escapeUnicode(told) }),
  };
}

function escapeUnicode(text: string): string {
  return text.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
