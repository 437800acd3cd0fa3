import { LINE_FEED } from '../../shared/lists/bytes.ts';

/** The lines of a text: its bytes as they came, and where each begins, four bytes a line. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Blank lines among them; what follows the last line end only if it is more than nothing. */
  readonly count: number;
  /** The last entry is the end of the text. */
  readonly starts: Uint32Array;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Finds the lines of a text, without its byte order mark; undefined where they are too many. */
export function findLines(bytes: Uint8Array, limit: number): Lines | undefined {
  const start = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)
    ? BYTE_ORDER_MARK.length
    : 0;
  const count = countLines(bytes, start, limit);
  if (count > limit) return undefined;
  const starts = new Uint32Array(count + 1);
  let at = start;
  for (let line = 0; line < count; line++) {
    starts[line] = at;
    at = nextLine(bytes, at);
  }
  starts[count] = bytes.length;
  return { bytes, count, starts };
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
