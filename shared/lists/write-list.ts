import type { Language } from '../failure.ts';
import type { Classified } from '../rules/classify.ts';
import { ByteWriter } from './byte-writer.ts';
import { type DelimitedText, findCells, recordEnd } from './delimited.ts';
import { decodeText } from './encoding.ts';
import { type Heads, OUTPUT_HEADS, OUTPUTS } from './heads.ts';
import type { CellReader } from './read-cell.ts';
import type { CustomerList, HeadedText } from './read-customers.ts';
import { createResultCells, type ListWords, NO_RESULT, type ResultCells } from './result-cells.ts';
import { BYTE_ORDER_MARK, encodeText } from './write-cell.ts';

const CHUNK_BYTES = 1 << 16;

/**
 * The list with its results, as UTF-8 with a byte order mark: every row, cell and line end as it
 * came, the result columns appended or replaced.
 */
export function* writeList(
  headed: HeadedText,
  list: CustomerList,
  classified: Classified,
  words: ListWords,
  readCell: CellReader,
): Generator<Uint8Array<ArrayBuffer>> {
  const { text, heads, headRecord } = headed;
  const out = new ByteWriter();
  const rows = new RowWriter(text, heads, out);
  const cells = createResultCells(headed, list, classified, words, readCell);
  out.write(BYTE_ORDER_MARK);
  for (let record = 0; record < text.count; record++) {
    if (record === headRecord) rows.writeHead(record, words.language);
    else rows.write(record, record < headRecord ? NO_RESULT : cells(record));
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
    const placed = OUTPUTS.map((name, output) => ({ column: heads.outputs[name], output }));
    this.#replaced = placed
      .flatMap(({ column, output }) => (column === undefined ? [] : [{ column, output }]))
      .sort((a, b) => a.column - b.column);
    this.#appended = placed.flatMap(({ column, output }) => (column === undefined ? [output] : []));
  }

  writeHead(record: number, language: Language): void {
    const { delimiter, starts } = this.#text;
    const end = recordEnd(this.#text, record);
    this.#copy(starts[record] as number, end);
    for (const output of this.#appended) {
      this.#out.writeByte(delimiter);
      const name = OUTPUTS[output] as (typeof OUTPUTS)[number];
      this.#out.write(encodeText(OUTPUT_HEADS[name][language]));
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
