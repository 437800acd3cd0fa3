import { ok, type Result } from '../result.ts';

import {
  CARRIAGE_RETURN,
  COMMA,
  LINE_FEED,
  lineAt,
  QUOTE,
  SEMICOLON,
  SPACE,
  TAB,
} from './bytes.ts';
import { decodeText, detectEncoding, type Encoding } from './encoding.ts';
import { LIST_FORMS, refuseList, tooLarge } from './refuse-list.ts';

/**
 * A delimited text: its bytes as they came, and where each record begins. Nothing is made per cell,
 * so that a million rows cost four bytes each beside the text.
 *
 * The scanner looks at bytes, in GB18030 too: of its characters of two and four bytes the first is
 * above 0x80 and the others are 0x30–0x39 or 0x40 and up, so that none of them is a line end (0x0A,
 * 0x0D), a tab (0x09), a quote (0x22), a comma (0x2C) or a semicolon (0x3B).
 */
export interface DelimitedText {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly delimiter: number;
  /** Records: rows as a spreadsheet shows them, blank lines and the head among them. */
  readonly count: number;
  /** Where each record begins; the last entry is the end of the text. */
  readonly starts: Uint32Array;
}

export const MOST_ROWS = 1_000_000;

/** How well a row of heads reads, to tell delimiters apart. */
export type HeadScore = (cells: readonly string[]) => number;

const DELIMITERS = [COMMA, TAB, SEMICOLON];

/** Enough of a head row to choose a delimiter by. */
const MOST_CELLS_TRIED = 1024;

/**
 * Finds encoding, delimiter and records (RFC 4180, and tab and semicolon in the comma's place).
 * @param limit the most records after the first.
 */
export function readDelimited(
  bytes: Uint8Array,
  score: HeadScore,
  limit = MOST_ROWS,
): Result<DelimitedText> {
  const encoded = detectEncoding(bytes);
  if (!encoded.ok) return encoded;
  const { encoding, start } = encoded.value;
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = lineAt(bytes, zero);
    return refuseList(
      'NUL',
      `${LIST_FORMS.zh}; 第 ${line} 行有空字符(NUL), 这不是文本文件`,
      `${LIST_FORMS.en}; line ${line} holds a NUL, so this is no text`,
    );
  }
  const delimiter = chooseDelimiter(bytes, start, encoding, score);
  return scanRecords(bytes, start, { encoding, delimiter }, limit);
}

function chooseDelimiter(
  bytes: Uint8Array,
  start: number,
  encoding: Encoding,
  score: HeadScore,
): number {
  let head = start;
  while (bytes[head] === LINE_FEED || bytes[head] === CARRIAGE_RETURN) head++;
  const bounds = new Uint32Array(2 * MOST_CELLS_TRIED);
  let best = COMMA;
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const end = findRecordEnd(bytes, head, delimiter);
    const text = { bytes, encoding, delimiter };
    const count = findCells(text, head, end < 0 ? bytes.length : end, bounds);
    const cells = Array.from({ length: count }, (_, cell) => cellText(text, bounds, cell));
    // What is recognised decides; where that says nothing, the number of cells.
    const points = score(cells) * (MOST_CELLS_TRIED + 1) + count;
    if (points > bestScore) [best, bestScore] = [delimiter, points];
  }
  return best;
}

function scanRecords(
  bytes: Uint8Array,
  start: number,
  form: { readonly encoding: Encoding; readonly delimiter: number },
  limit: number,
): Result<DelimitedText> {
  const starts = new Uint32Array(Math.min(countLineEnds(bytes), limit + 1) + 2);
  let count = 0;
  let at = start;
  while (at < bytes.length) {
    if (count < starts.length) starts[count] = at;
    count++;
    const end = findRecordEnd(bytes, at, form.delimiter);
    if (end < 0) return refuseQuote(bytes, -end - 1);
    at = end < bytes.length ? end + lineEndLength(bytes, end) : end;
  }
  if (count > limit + 1) return tooLarge(count - 1, limit, '行', 'rows');
  starts[count] = bytes.length;
  return ok({ bytes, ...form, count, starts: starts.subarray(0, count + 1) });
}

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) count++;
  }
  return count;
}

function lineEndLength(bytes: Uint8Array, end: number): number {
  return bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? 2 : 1;
}

function refuseQuote(bytes: Uint8Array, opened: number): Result<never> {
  const line = lineAt(bytes, opened);
  return refuseList(
    '"',
    `引号成对的 CSV; 第 ${line} 行开始的引号没有结束`,
    `CSV whose quotes are closed; the one that opens in line ${line} is not`,
  );
}

/**
 * Where the record that begins at `start` ends: at its line end, or at the end of the text.
 * @returns −(position + 1) of a quote that is never closed.
 */
function findRecordEnd(bytes: Uint8Array, start: number, delimiter: number): number {
  let at = start;
  for (;;) {
    if (bytes[at] === QUOTE) {
      const closed = findClosingQuote(bytes, at);
      if (closed < 0) return -at - 1;
      at = closed + 1;
    }
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
      at++;
    }
    if (at >= bytes.length || bytes[at] !== delimiter) return at;
    at++;
  }
}

/** The quote that closes the one at `open`; a doubled quote is part of the cell. −1: none does. */
function findClosingQuote(bytes: Uint8Array, open: number): number {
  let at = open + 1;
  for (;;) {
    at = bytes.indexOf(QUOTE, at);
    if (at < 0) return at;
    // One after the other here: a search for each takes seconds where a cell is all quotes.
    while (bytes[at] === QUOTE && bytes[at + 1] === QUOTE) at += 2;
    if (bytes[at] === QUOTE) return at;
  }
}

type Form = Pick<DelimitedText, 'bytes' | 'encoding' | 'delimiter'>;

/** Where a record ends, its line end left out. */
export function recordEnd({ bytes, starts }: DelimitedText, record: number): number {
  const start = starts[record] as number;
  let end = starts[record + 1] as number;
  if (end > start && bytes[end - 1] === LINE_FEED) end--;
  // A cell never ends in a carriage return without a quote behind it, so that it is the line's.
  if (end > start && bytes[end - 1] === CARRIAGE_RETURN) end--;
  return end;
}

/**
 * Finds the cells of a record, quotes included: the bounds of cell n are written at 2n and 2n + 1.
 * Cells past the room in `bounds` are left alone.
 * @returns the number of cells found.
 */
export function findCells(
  { bytes, delimiter }: Form,
  start: number,
  end: number,
  bounds: Uint32Array,
): number {
  const most = bounds.length >> 1;
  let count = 0;
  let at = start;
  while (count < most) {
    bounds[2 * count] = at;
    if (at < end && bytes[at] === QUOTE) {
      const closed = findClosingQuote(bytes, at);
      at = closed < 0 || closed >= end ? end : closed + 1;
    }
    while (at < end && bytes[at] !== delimiter) at++;
    bounds[2 * count + 1] = at;
    count++;
    if (at >= end) break;
    at++;
  }
  return count;
}

/** More bytes than the 32,767 characters of a spreadsheet's cell can have. */
const LONGEST_CELL = 131_072;

/** The text of a cell, without its quotes; of one that no spreadsheet could hold, the beginning. */
export function cellText({ bytes, encoding }: Form, bounds: Uint32Array, cell: number): string {
  const start = bounds[2 * cell] as number;
  const end = Math.min(bounds[2 * cell + 1] as number, start + LONGEST_CELL);
  if (start >= end || bytes[start] !== QUOTE) return decodeText(bytes, start, end, encoding);
  const closed = findClosingQuote(bytes, start);
  if (closed < 0 || closed >= end) return decodeText(bytes, start + 1, end, encoding);
  const quoted = decodeText(bytes, start + 1, closed, encoding).replaceAll('""', '"');
  return quoted + decodeText(bytes, closed + 1, end, encoding);
}

/** Whether a stretch of bytes holds nothing but spaces and tabs. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== TAB) return false;
  }
  return true;
}
