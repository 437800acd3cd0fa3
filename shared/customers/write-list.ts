import { ByteWriter } from '../csv/byte-writer.ts';
import { type DelimitedText, findCells, recordEnd } from '../csv/delimited.ts';
import { decodeText } from '../csv/encoding.ts';
import { BYTE_ORDER_MARK, encodeCell, encodeText, quoteCell } from '../csv/write-cell.ts';
import type { Failure, Language } from '../failure.ts';
import type { Heads } from '../lists/customer-heads.ts';
import type { CustomerList } from '../lists/customer-list.ts';
import { CUSTOMER_RESULTS, type ListWords } from '../lists/customers.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from '../lists/row-reader.ts';
import type { Classified } from '../rules/classify.ts';
import { createResultTexts, errorText } from './answers.ts';
import type { HeadedText } from './headed-text.ts';

const CHUNK_BYTES = 1 << 16;

/**
 * The cells that classifying writes in a row, in the order of the results, ready to be written: what
 * many rows share as bytes, a row's own as text.
 */
type ResultCells = readonly (Uint8Array | string)[];

const NO_RESULT: ResultCells = CUSTOMER_RESULTS.map(() => '');

/**
 * The list with its results, as UTF-8 with a byte order mark: every row, cell and line end as it
 * came, the result columns appended or replaced; titles above the heads are left as they are.
 * @param faultOf why a record could not be read.
 */
export function* writeList(
  { text, heads, headRecord }: HeadedText,
  list: CustomerList,
  classified: Classified,
  words: ListWords,
  faultOf: (record: number) => Failure,
): Generator<Uint8Array<ArrayBuffer>> {
  const { delimiter } = text;
  const out = new ByteWriter();
  const rows = new RowWriter(text, heads, out);
  const resultsOf = createResultTexts(list, classified, words, (cell, isOwn) =>
    isOwn ? quoteCell(cell, delimiter) : encodeCell(cell, delimiter),
  );
  const cellsOf = (record: number): ResultCells => {
    const state = list.states[record];
    if (state === CUSTOMER_ROW) return resultsOf(record);
    if (state !== UNREAD_ROW) return NO_RESULT;
    const error = errorText(faultOf(record), words.language);
    return [quoteCell(error, delimiter), ...NO_RESULT.slice(1)];
  };
  out.write(BYTE_ORDER_MARK);
  rows.writeAbove(headRecord);
  for (let record = headRecord; record < text.count; record++) {
    if (record === headRecord) rows.writeHead(record, words.language);
    else rows.write(record, cellsOf(record));
    if (out.length >= CHUNK_BYTES) yield out.take();
  }
  if (out.length > 0) yield out.take();
}

/** Writes records with result cells, each in its column. */
class RowWriter {
  readonly #text: DelimitedText;
  readonly #heads: Heads;
  readonly #out: ByteWriter;
  readonly #bounds: Uint32Array;
  /** Result columns that the list has already, from left to right. */
  readonly #replaced: readonly { readonly column: number; readonly output: number }[];
  readonly #appended: readonly number[];

  constructor(text: DelimitedText, heads: Heads, out: ByteWriter) {
    this.#text = text;
    this.#heads = heads;
    this.#out = out;
    this.#bounds = new Uint32Array(2 * heads.texts.length);
    const placed = CUSTOMER_RESULTS.map(({ id }, output) => ({
      column: heads.results.get(id),
      output,
    }));
    this.#replaced = placed
      .flatMap(({ column, output }) => (column === undefined ? [] : [{ column, output }]))
      .sort((a, b) => a.column - b.column);
    this.#appended = placed.flatMap(({ column, output }) => (column === undefined ? [output] : []));
  }

  /** What stands above the heads, a line that names the delimiter included, as it came. */
  writeAbove(headRecord: number): void {
    const { start, starts } = this.#text;
    this.#copy(start, starts[headRecord] as number);
  }

  writeHead(record: number, language: Language): void {
    const { delimiter, starts } = this.#text;
    const end = recordEnd(this.#text, record);
    this.#copy(starts[record] as number, end);
    for (const output of this.#appended) {
      this.#out.writeByte(delimiter);
      const head = CUSTOMER_RESULTS[output]?.head[language] ?? '';
      this.#out.write(encodeCell(head, delimiter));
    }
    this.#copyLineEnd(record, end);
  }

  /** A blank line stays one. A row with cells past the heads keeps them, after the results. */
  write(record: number, cells: ResultCells): void {
    const { delimiter, starts } = this.#text;
    const start = starts[record] as number;
    const end = recordEnd(this.#text, record);
    if (start < end) {
      const found = findCells(this.#text, start, end, this.#bounds);
      const headed = this.#bounds[2 * found - 1] as number;
      this.#copyReplacing(start, headed, found, cells);
      for (let missing = found; missing < this.#heads.texts.length; missing++) {
        this.#out.writeByte(delimiter);
        const replaced = this.#replaced.find(({ column }) => column === missing);
        if (replaced) this.#writeResult(cells, replaced.output);
      }
      for (const output of this.#appended) {
        this.#out.writeByte(delimiter);
        this.#writeResult(cells, output);
      }
      this.#copy(headed, end);
    }
    this.#copyLineEnd(record, end);
  }

  #copyReplacing(start: number, end: number, found: number, cells: ResultCells): void {
    let at = start;
    for (const { column, output } of this.#replaced) {
      if (column >= found) break;
      this.#copy(at, this.#bounds[2 * column] as number);
      this.#writeResult(cells, output);
      at = this.#bounds[2 * column + 1] as number;
    }
    this.#copy(at, end);
  }

  #writeResult(cells: ResultCells, output: number): void {
    const cell = cells[output] ?? '';
    if (typeof cell === 'string') this.#out.writeText(cell);
    else this.#out.write(cell);
  }

  /** Copies bytes of the text; those in GB18030 become UTF-8. */
  #copy(start: number, end: number): void {
    const { bytes, encoding } = this.#text;
    if (start >= end) return;
    if (encoding === 'utf-8') this.#out.write(bytes, start, end);
    else this.#out.write(encodeText(decodeText(bytes, start, end, encoding)));
  }

  #copyLineEnd(record: number, end: number): void {
    this.#out.write(this.#text.bytes, end, this.#text.starts[record + 1] as number);
  }
}
