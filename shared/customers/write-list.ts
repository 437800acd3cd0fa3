import { ByteWriter } from '../csv/byte-writer.ts';
import { type DelimitedText, findCells, recordEnd } from '../csv/delimited.ts';
import { decodeText } from '../csv/encoding.ts';
import { APOSTROPHE, FormulaFinder } from '../csv/formulas.ts';
import { BYTE_ORDER_MARK, encodeCell, encodeText, quoteCell } from '../csv/write-cell.ts';
import type { Failure, Language } from '../failure.ts';
import type { Heads } from '../lists/customer-heads.ts';
import type { CustomerList } from '../lists/customer-list.ts';
import { CUSTOMER_RESULTS, type CustomerResult, type ListWords } from '../lists/customers.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from '../lists/row-reader.ts';
import type { Classified } from '../rules/classify.ts';
import { createResultTexts, errorText } from './answers.ts';
import type { HeadedText } from './headed-text.ts';
import { ROWS_PER_STEP, type Steps } from './steps.ts';

const CHUNK_BYTES = 1 << 16;

/** How a list is written; by default with its reasons, and every cell as it came. */
export interface OutputForm {
  /** Whether the results say why; where not, a column of reasons that the list has is left out too. */
  readonly withReasons?: boolean | undefined;
  /** Whether an apostrophe stands before texts that a spreadsheet would run. */
  readonly escapesFormulas?: boolean | undefined;
}

const WITHOUT_REASONS = CUSTOMER_RESULTS.filter(({ id }) => id !== 'reason');

const resultsIn = ({ withReasons = true }: OutputForm): readonly CustomerResult[] =>
  withReasons ? CUSTOMER_RESULTS : WITHOUT_REASONS;

/**
 * The cells that classifying writes in a row, in the order of the results, ready to be written: what
 * many rows share as bytes, a row's own as text. No result begins as a formula does.
 */
type ResultCells = readonly (Uint8Array | string)[];

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
  form: OutputForm,
): Generator<Uint8Array<ArrayBuffer>> {
  const { delimiter } = text;
  const results = resultsIn(form);
  const none: ResultCells = results.map(() => '');
  const out = new ByteWriter();
  const rows = new RowWriter(text, heads, results, form, out);
  const write = (cell: string, isOwn: boolean) =>
    isOwn ? quoteCell(cell, delimiter) : encodeCell(cell, delimiter);
  const resultsOf = createResultTexts(list, classified, words, write, results);
  const cellsOf = (record: number): ResultCells => {
    const state = list.states[record];
    if (state === CUSTOMER_ROW) return resultsOf(record);
    if (state !== UNREAD_ROW) return none;
    const error = errorText(faultOf(record), words.language);
    return [quoteCell(error, delimiter), ...none.slice(1)];
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

/** How many cells of the list, written so, hold what a spreadsheet would run, escaped or not. */
export function* countFormulas(
  { text, heads, headRecord }: HeadedText,
  form: OutputForm,
): Steps<number> {
  const { count, starts } = text;
  const finder = new FormulaFinder(text);
  const kept = resultsIn(form);
  const given = new Set(heads.results.values());
  const leftOut = new Set(
    [...heads.results].flatMap(([id, column]) => (kept.some((one) => one.id === id) ? [] : column)),
  );
  let record = 0;
  let formulas = 0;
  const countOne = (column: number): void => {
    const isGone =
      record > headRecord ? given.has(column) : record === headRecord && leftOut.has(column);
    if (!isGone) formulas++;
  };
  for (; record < count; record++) {
    if (record % ROWS_PER_STEP === 0) yield { done: record, of: count };
    finder.find(starts[record] as number, recordEnd(text, record), countOne);
  }
  return formulas;
}

/** Result columns that the list has already, from left to right; those left out have no output. */
type GivenColumns = readonly { readonly column: number; readonly output: number | undefined }[];

/** Writes records with result cells, each in its column. */
class RowWriter {
  readonly #text: DelimitedText;
  readonly #heads: Heads;
  readonly #results: readonly CustomerResult[];
  readonly #out: ByteWriter;
  readonly #bounds: Uint32Array;
  readonly #given: GivenColumns;
  readonly #appended: readonly number[];
  readonly #finder: FormulaFinder | undefined;
  /** Where apostrophes belong in the record that is written. */
  readonly #formulas: number[] = [];

  constructor(
    text: DelimitedText,
    heads: Heads,
    results: readonly CustomerResult[],
    { escapesFormulas = false }: OutputForm,
    out: ByteWriter,
  ) {
    this.#text = text;
    this.#heads = heads;
    this.#results = results;
    this.#out = out;
    this.#bounds = new Uint32Array(2 * heads.texts.length);
    const outputs = new Map(results.map(({ id }, output) => [id, output]));
    this.#given = [...heads.results]
      .map(([id, column]) => ({ column, output: outputs.get(id) }))
      .sort((a, b) => a.column - b.column);
    this.#appended = results.flatMap(({ id }, output) => (heads.results.has(id) ? [] : [output]));
    this.#finder = escapesFormulas ? new FormulaFinder(text) : undefined;
  }

  /** What stands above the heads, a line that names the delimiter included, as it came. */
  writeAbove(headRecord: number): void {
    const { start, starts } = this.#text;
    this.#copy(start, starts[0] as number);
    for (let record = 0; record < headRecord; record++) {
      const end = recordEnd(this.#text, record);
      this.#findFormulas(starts[record] as number, end);
      this.#copyCells(starts[record] as number, end);
      this.#copyLineEnd(record, end);
    }
  }

  /** The heads of columns that are replaced stay as they came. */
  writeHead(record: number, language: Language): void {
    const { delimiter } = this.#text;
    const cells = this.#results.map(({ head }) => encodeCell(head[language], delimiter));
    const kept = this.#given.filter(({ output }) => output === undefined);
    this.#writeRecord(record, cells, kept);
  }

  /** A blank line stays one. A row with cells past the heads keeps them, after the results. */
  write(record: number, cells: ResultCells): void {
    this.#writeRecord(record, cells, this.#given);
  }

  #writeRecord(record: number, cells: ResultCells, given: GivenColumns): void {
    const { delimiter, starts } = this.#text;
    const start = starts[record] as number;
    const end = recordEnd(this.#text, record);
    if (start < end) {
      this.#findFormulas(start, end);
      const found = findCells(this.#text, start, end, this.#bounds);
      const headed = this.#bounds[2 * found - 1] as number;
      this.#copyReplacing(start, headed, found, cells, given);
      let isFirst = found === 1 && this.#isLeftOut(0);
      for (let missing = found; missing < this.#heads.texts.length; missing++) {
        if (this.#isLeftOut(missing)) continue;
        if (!isFirst) this.#out.writeByte(delimiter);
        isFirst = false;
        const replaced = this.#given.find(({ column }) => column === missing);
        if (replaced?.output !== undefined) this.#writeResult(cells, replaced.output);
      }
      for (const output of this.#appended) {
        this.#out.writeByte(delimiter);
        this.#writeResult(cells, output);
      }
      this.#copyCells(headed, end);
    }
    this.#copyLineEnd(record, end);
  }

  #isLeftOut(column: number): boolean {
    return this.#given.some((one) => one.column === column && one.output === undefined);
  }

  #copyReplacing(
    start: number,
    end: number,
    found: number,
    cells: ResultCells,
    given: GivenColumns,
  ): void {
    let at = start;
    for (const { column, output } of given) {
      if (column >= found) break;
      const from = this.#bounds[2 * column] as number;
      const to = this.#bounds[2 * column + 1] as number;
      if (output === undefined) {
        // The delimiter before it goes too; the first column has one behind it alone.
        this.#copyCells(at, Math.max(at, from - 1));
        at = column === 0 ? Math.min(to + 1, end) : to;
      } else {
        this.#copyCells(at, from);
        this.#writeResult(cells, output);
        at = to;
      }
    }
    this.#copyCells(at, end);
  }

  #writeResult(cells: ResultCells, output: number): void {
    const cell = cells[output] ?? '';
    if (typeof cell === 'string') this.#out.writeText(cell);
    else this.#out.write(cell);
  }

  #findFormulas(start: number, end: number): void {
    this.#formulas.length = 0;
    this.#finder?.find(start, end, (_, at) => this.#formulas.push(at));
  }

  /** Copies cells of a record, with the apostrophes that belong there. */
  #copyCells(start: number, end: number): void {
    let at = start;
    for (const formula of this.#formulas) {
      if (formula < at || formula >= end) continue;
      this.#copy(at, formula);
      this.#out.writeByte(APOSTROPHE);
      at = formula;
    }
    this.#copy(at, end);
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
