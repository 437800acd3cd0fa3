import { ok, type Result } from '../result.ts';
import {
  CARRIAGE_RETURN,
  COMMA,
  LINE_FEED,
  lineAt,
  PIPE,
  QUOTE,
  SEMICOLON,
  SPACE,
  TAB,
} from './bytes.ts';
import { decodeText, type OpenText, openText } from './encoding.ts';
import { LIST_FORMS, refuseList, tooLarge } from './refuse-list.ts';

/**
 * A delimited text: its bytes as they came, and where each record begins. Nothing is made per cell,
 * so that a million rows cost four bytes each beside the text.
 *
 * The scanner looks at bytes, in GB18030 too: of its characters of two and four bytes the first is
 * above 0x80 and the others are 0x30–0x39 or 0x40 and up. None of them is a line end (0x0A, 0x0D), a
 * tab (0x09), a quote (0x22), a comma (0x2C) or a semicolon (0x3B); a pipe (0x7C) can be the second,
 * so that characters are stepped over whole where the pipe is the delimiter.
 */
export interface DelimitedText extends OpenText {
  readonly delimiter: number;
  /** Records: rows as a spreadsheet shows them, blank lines, titles and heads among them. */
  readonly count: number;
  /** Where each record begins, the first one past a line `sep=;`; the last entry is the end. */
  readonly starts: Uint32Array;
  /** Quotes that opened a cell and were never closed: characters like any other, quoted by now. */
  readonly openQuotes: OpenQuotes | undefined;
}

export interface OpenQuotes {
  readonly count: number;
  /** Of the first one, from 1. */
  readonly line: number;
}

export const MOST_ROWS = 1_000_000;

/** Titles and notes may stand above the heads: heads are looked for in so many rows. */
export const ROWS_ABOVE = 12;

/** How well a row of heads reads, to tell delimiters apart. */
export type HeadScore = (cells: readonly string[]) => number;

const DELIMITERS = [COMMA, TAB, SEMICOLON, PIPE];

/** Enough of a head row to choose a delimiter by. */
const MOST_CELLS_TRIED = 1024;

/**
 * Finds encoding, delimiter and records (RFC 4180, and tab, semicolon and pipe in the comma's place).
 * A first line `sep=;` names the delimiter, and is no record.
 * @param limit the most records under the heads.
 */
export function readDelimited(
  bytes: Uint8Array,
  score: HeadScore,
  limit = MOST_ROWS,
): Result<DelimitedText> {
  const opened = openText(bytes);
  if (!opened.ok) return opened;
  const text = opened.value;
  const zero = text.bytes.indexOf(0);
  if (zero >= 0) {
    const line = lineAt(text.bytes, zero);
    return refuseList(
      'NUL',
      `${LIST_FORMS.zh}; 第 ${line} 行有空字符(NUL), 这不是文本文件`,
      `${LIST_FORMS.en}; line ${line} holds a NUL, so this is no text`,
    );
  }
  const named = namedDelimiter(text);
  const start = named?.end ?? text.start;
  const delimiter = named?.delimiter ?? chooseDelimiter(text, start, score);
  return scanRecords(text, start, delimiter, limit);
}

/** Excel's line `sep=;`, quoted or not. */
const NAMED = /^"?sep=(.)"?$/i;
const LONGEST_NAMED = 8;

function namedDelimiter({ bytes, start, encoding }: OpenText) {
  let end = start;
  while (end < bytes.length && end - start <= LONGEST_NAMED && !isLineEnd(bytes[end])) end++;
  const [, sign] = NAMED.exec(decodeText(bytes, start, end, encoding)) ?? [];
  const delimiter = sign?.charCodeAt(0);
  if (delimiter === undefined || !DELIMITERS.includes(delimiter)) return undefined;
  return { delimiter, end: end < bytes.length ? end + lineEndLength(bytes, end) : end };
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** By what is recognised in the first rows; where that says nothing, by the number of cells. */
function chooseDelimiter(text: OpenText, start: number, score: HeadScore): number {
  const tried = DELIMITERS.map((delimiter) => {
    const rows = readFirstRows({ ...text, delimiter }, start);
    return { delimiter, rows, points: Math.max(0, ...rows.map(score)) };
  });
  const cellsIn = (row: number): number[] => tried.map(({ rows }) => rows[row]?.length ?? 0);
  // A title has one cell, whatever the delimiter.
  let row = 0;
  while (row < ROWS_ABOVE && Math.max(...cellsIn(row)) <= 1) row++;
  const [best] = tried
    .map(({ delimiter, points }, index) => ({ delimiter, points, cells: cellsIn(row)[index] ?? 0 }))
    .sort((a, b) => b.points - a.points || b.cells - a.cells);
  return best?.delimiter ?? COMMA;
}

/** The cells of the first rows that are no blank lines. */
function readFirstRows(form: Form, start: number): string[][] {
  const { bytes, delimiter } = form;
  const bounds = new Uint32Array(2 * MOST_CELLS_TRIED);
  const rows: string[][] = [];
  let at = start;
  while (at < bytes.length && rows.length < ROWS_ABOVE) {
    const end = findRecordEnd(form, at);
    if (end > at && !isBlank(bytes, at, end)) {
      const count = findCells({ ...form, delimiter }, at, end, bounds);
      rows.push(Array.from({ length: count }, (_, cell) => cellText(form, bounds, cell)));
    }
    at = end < bytes.length ? end + lineEndLength(bytes, end) : end;
  }
  return rows;
}

function scanRecords(
  text: OpenText,
  start: number,
  delimiter: number,
  limit: number,
): Result<DelimitedText> {
  const { bytes } = text;
  const form = { ...text, delimiter };
  const most = limit + ROWS_ABOVE;
  const starts = new Uint32Array(Math.min(countLineEnds(bytes), most) + 2);
  const open: OpenCell[] = [];
  const onOpen = (from: number, to: number): void => {
    open.push({ from, to });
  };
  let count = 0;
  let at = start;
  while (at < bytes.length) {
    if (count < starts.length) starts[count] = at;
    count++;
    const end = findRecordEnd(form, at, onOpen);
    at = end < bytes.length ? end + lineEndLength(bytes, end) : end;
  }
  if (count > most) return tooLarge(count - 1, limit, '行', 'rows');
  const [first] = open;
  if (first) {
    const closed = scanRecords(
      { ...text, bytes: closeQuotes(bytes, open) },
      start,
      delimiter,
      limit,
    );
    const openQuotes = { count: open.length, line: lineAt(bytes, first.from) };
    return closed.ok ? ok({ ...closed.value, openQuotes }) : closed;
  }
  starts[count] = bytes.length;
  const records = { count, starts: starts.subarray(0, count + 1) };
  return ok({ ...text, delimiter, ...records, openQuotes: undefined });
}

/** A cell that begins with a quote which is never closed. */
interface OpenCell {
  readonly from: number;
  readonly to: number;
}

/** The same text with such cells in quotes, theirs doubled: whoever reads it next sees the cells too. */
function closeQuotes(bytes: Uint8Array, open: readonly OpenCell[]): Uint8Array {
  let quotes = 0;
  for (const { from, to } of open) {
    for (let at = from; at < to; at++) if (bytes[at] === QUOTE) quotes++;
  }
  const closed = new Uint8Array(bytes.length + quotes + 2 * open.length);
  let length = 0;
  let copied = 0;
  const copyTo = (end: number): void => {
    closed.set(bytes.subarray(copied, end), length);
    length += end - copied;
    copied = end;
  };
  for (const { from, to } of open) {
    copyTo(from);
    closed[length++] = QUOTE;
    for (let at = from; at < to; at++) {
      if (bytes[at] === QUOTE) closed[length++] = QUOTE;
      closed[length++] = bytes[at] as number;
    }
    copied = to;
    closed[length++] = QUOTE;
  }
  copyTo(bytes.length);
  return closed;
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

/**
 * Where the record that begins at `start` ends: at its line end, or at the end of the text.
 * @param onOpen told of each cell that begins with a quote which is never closed.
 */
function findRecordEnd(
  form: Form,
  start: number,
  onOpen?: (from: number, to: number) => void,
): number {
  const { bytes, delimiter } = form;
  const isWide = hasWideDelimiter(form);
  let at = start;
  for (;;) {
    const cell = at;
    let isOpen = false;
    if (bytes[at] === QUOTE) {
      const closed = findPartner(form, at);
      isOpen = closed < 0;
      at = isOpen ? at + 1 : closed + 1;
    }
    while (at < bytes.length) {
      const byte = bytes[at] as number;
      if (byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN) break;
      at += isWide && byte > 0x80 ? 2 : 1;
    }
    if (at > bytes.length) at = bytes.length;
    if (isOpen) onOpen?.(cell, at);
    if (at >= bytes.length || bytes[at] !== delimiter) return at;
    at++;
  }
}

/** Whether the delimiter can be the second byte of a character. */
function hasWideDelimiter({ encoding, delimiter }: Form): boolean {
  return encoding === 'gb18030' && delimiter === PIPE;
}

/**
 * The quote that closes the one at `open`, which opens a cell. −1 where none does: at the end of the
 * text, and where the next one stands in a later line before more of a text, so that it opens
 * another cell there.
 */
function findPartner({ bytes, delimiter }: Form, open: number): number {
  const closed = findClosingQuote(bytes, open);
  if (closed < 0) return closed;
  let after = closed + 1;
  while (bytes[after] === SPACE) after++;
  const byte = bytes[after];
  if (after >= bytes.length || byte === delimiter || isLineEnd(byte)) return closed;
  for (let at = open; at < closed; at++) if (isLineEnd(bytes[at])) return -1;
  return closed;
}

/** The next quote after the one at `open`; a doubled one is part of the cell. −1: there is none. */
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

/** What is needed to find and read cells. */
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
export function findCells(form: Form, start: number, end: number, bounds: Uint32Array): number {
  const { bytes, delimiter } = form;
  const isWide = hasWideDelimiter(form);
  const most = bounds.length >> 1;
  let count = 0;
  let at = start;
  while (count < most) {
    bounds[2 * count] = at;
    if (at < end && bytes[at] === QUOTE) {
      const closed = findClosingQuote(bytes, at);
      // One that is not closed in its record is a character like any other.
      at = closed < 0 || closed >= end ? at + 1 : closed + 1;
    }
    while (at < end) {
      const byte = bytes[at] as number;
      if (byte === delimiter) break;
      at += isWide && byte > 0x80 ? 2 : 1;
    }
    if (at > end) at = end;
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
  const whole = bounds[2 * cell + 1] as number;
  const end = Math.min(whole, start + LONGEST_CELL);
  if (start >= end || bytes[start] !== QUOTE) return decodeText(bytes, start, end, encoding);
  const closed = findClosingQuote(bytes, start);
  if (closed < 0 || closed >= whole) return decodeText(bytes, start, end, encoding);
  if (closed >= end) return decodeText(bytes, start + 1, end, encoding);
  const quoted = decodeText(bytes, start + 1, closed, encoding).replaceAll('""', '"');
  return quoted + decodeText(bytes, closed + 1, end, encoding);
}

/** The cells of a record as texts; of one with more of them than `most`, the first ones. */
export function readCells(text: DelimitedText, record: number, most: number): string[] {
  const bounds = new Uint32Array(2 * most);
  const start = text.starts[record] as number;
  const found = findCells(text, start, recordEnd(text, record), bounds);
  return Array.from({ length: found }, (_, cell) => cellText(text, bounds, cell));
}

/** Whether a stretch of bytes holds nothing but spaces and tabs. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== TAB) return false;
  }
  return true;
}
