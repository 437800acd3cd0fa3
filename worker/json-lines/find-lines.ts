import { LINE_FEED } from '../../shared/csv/bytes.ts';
import type { OpenText } from '../../shared/csv/encoding.ts';

/** The lines of a text: where each begins, four bytes a line. */
export interface Lines {
  readonly text: OpenText;
  /** Blank lines among them; what follows the last line end only if it is more than nothing. */
  readonly count: number;
  /** The last entry is the end of the text. */
  readonly starts: Uint32Array;
}

/** Finds the lines of a text; undefined where they are too many. */
export function findLines(text: OpenText, limit: number): Lines | undefined {
  const { bytes, start } = text;
  const count = countLines(bytes, start, limit);
  if (count > limit) return undefined;
  const starts = new Uint32Array(count + 1);
  let at = start;
  for (let line = 0; line < count; line++) {
    starts[line] = at;
    at = nextLine(bytes, at);
  }
  starts[count] = bytes.length;
  return { text, count, starts };
}

function countLines(bytes: Uint8Array, start: number, limit: number): number {
  let count = 0;
  for (let at = start; at < bytes.length && count <= limit; at = nextLine(bytes, at)) count++;
  return count;
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 ? bytes.length : end + 1;
}
