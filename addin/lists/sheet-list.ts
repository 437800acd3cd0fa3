import type { Failure } from '../../shared/failure.ts';
import { GivenSource } from '../../shared/lists/given-source.ts';
import type { ListForm } from '../../shared/lists/list-form.ts';
import {
  type ReadCell,
  type RowReader,
  type RowSource,
  type RowState,
  UNREAD_ROW,
} from '../../shared/lists/row-reader.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Area, rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { hashContent } from '../runs/row-hash.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';

/** Which column of a place holds which field, from 0. */
export type ColumnsOf<F extends string> = Readonly<Partial<Record<F, number>>>;

/** What builds a list of its kind of the rows that it is shown. */
interface ListBuilder<F extends string, List> {
  readonly reader: RowReader<F>;
  add(row: number): RowState;
  finish(): List;
}

/** What is kept of the rows of every list on a sheet, besides what they hold. */
export interface SheetRows {
  /** Each different fault once. */
  readonly faults: readonly Failure[];
  /** By row, the number of its fault plus one. */
  readonly faultOf: Uint32Array;
  /** Of all cells that were read, by row. */
  readonly hashes: Uint32Array;
}

export interface SheetReading<F extends string, List> {
  readonly fields: ColumnsOf<F>;
  /** The field that every row needs and that no remark has. */
  readonly word: NoInfer<F>;
  readonly readCell: ReadCell<F>;
  readonly build: (
    rows: number,
    source: RowSource<F>,
    readCell: ReadCell<F>,
    form: ListForm<F>,
  ) => ListBuilder<F, List>;
  /** Told of every row with what its cells say. */
  readonly onRow: (source: RowSource<F>, reader: RowReader<F>, state: RowState) => void;
}

/** What names a row, or says that it holds totals, may stand in a column or two before the first. */
const COLUMNS_BEFORE = 3;

/** Reads a list as it stands under the heads of a place, in pieces. */
export async function readSheetList<F extends string, List>(
  workbook: Workbook,
  place: HeadedPlace,
  reading: SheetReading<F, List>,
  steps: Steps,
): Promise<Result<{ readonly list: List; readonly rows: SheetRows }, Trouble>> {
  const reader = new SheetListReader(place.rows, reading);
  if (place.rows > 0) {
    const read = await workbook.readValues(
      sourceArea(place, reading.fields),
      ({ from, cells }) => {
        cells.forEach((row, index) => {
          reader.take(from + index, row);
        });
      },
      steps,
    );
    if (!read.ok) return read;
  }
  return ok(reader.finish());
}

/** The first column that is read, from 0 in the place. */
function firstColumn(fields: ColumnsOf<string>): number {
  const first = Math.min(...columnsIn(fields));
  return Math.max(0, first - COLUMNS_BEFORE);
}

function columnsIn(fields: ColumnsOf<string>): number[] {
  return Object.values(fields).flatMap((column) => (column === undefined ? [] : [column]));
}

/** The part of the place that is read: rows under the head, first to last column. */
function sourceArea({ place, headRow, rows }: HeadedPlace, fields: ColumnsOf<string>): Area {
  const first = firstColumn(fields);
  return {
    ...rowsOfArea(place.area, headRow + 1, rows),
    column: place.area.column + first,
    columns: Math.max(...columnsIn(fields)) - first + 1,
  };
}

class SheetListReader<F extends string, List> {
  readonly #reading: SheetReading<F, List>;
  readonly #builder: ListBuilder<F, List>;
  readonly #source: RowSource<F>;
  readonly #hashed: readonly number[];
  readonly #faults: Failure[] = [];
  readonly #faultNumbers = new Map<string, number>();
  readonly #faultOf: Uint32Array;
  readonly #hashes: Uint32Array;
  #cells: readonly CellValue[] = [];

  constructor(rows: number, reading: SheetReading<F, List>) {
    const { fields, word, build, readCell } = reading;
    const first = firstColumn(fields);
    const source = new GivenSource<F>(
      (field) => {
        const column = fields[field];
        return column === undefined ? undefined : this.#cells[column - first];
      },
      () => this.#cells.find((cell) => cell !== ''),
    );
    this.#reading = reading;
    this.#source = source;
    this.#hashed = [...new Set(columnsIn(fields))].map((column) => column - first);
    this.#builder = build(rows, source, readCell, {
      has: (field) => fields[field] !== undefined,
      look: (reader) => ({
        isLone: this.#cells.filter((cell) => cell !== '').length <= 1,
        ...{ firstText: source.firstText(), hasWord: reader.readingOf(word) !== 0 },
      }),
    });
    this.#faultOf = new Uint32Array(rows);
    this.#hashes = new Uint32Array(rows);
  }

  take(row: number, cells: readonly CellValue[]): void {
    this.#cells = cells;
    this.#hashes[row] = hashCells(cells, this.#hashed);
    const state = this.#builder.add(row);
    if (state === UNREAD_ROW) this.#faultOf[row] = this.#numberOfFault();
    this.#reading.onRow(this.#source, this.#builder.reader, state);
  }

  finish(): { readonly list: List; readonly rows: SheetRows } {
    const rows = { faults: this.#faults, faultOf: this.#faultOf, hashes: this.#hashes };
    return { list: this.#builder.finish(), rows };
  }

  /** The number of the row's fault plus one; rows with the same one share it. */
  #numberOfFault(): number {
    const { reader } = this.#builder;
    const field = reader.faultyField;
    const given = this.#source.given(field);
    const key = `${field} ${typeof given} ${String(given)}`;
    const known = this.#faultNumbers.get(key);
    if (known !== undefined) return known;
    this.#faults.push(reader.fault());
    this.#faultNumbers.set(key, this.#faults.length);
    return this.#faults.length;
  }
}

function hashCells(cells: readonly CellValue[], columns: readonly number[]): number {
  let hash: number | undefined;
  for (const column of columns) hash = hashContent(cells[column] ?? '', hash);
  return hash ?? 0;
}

/** What a cell of a row says, '' where the list has no such column. */
export function textIn<F extends string>(source: RowSource<F>, field: F): string {
  const given = source.given(field) as CellValue | undefined;
  return given === undefined ? '' : textOf(given);
}
