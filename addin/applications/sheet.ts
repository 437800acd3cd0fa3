import type { Vocabulary } from '../../shared/norm/vocabulary.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Area, rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import { rowBytes } from '../host/json-bytes.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { readHeads } from '../places/read-heads.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';
import {
  APPLICATION_HEADS,
  APPLICATION_SHEET,
  COLUMNS,
  type Column,
  type ColumnPlaces,
  locateColumns,
} from './columns.ts';
import { readStatus, type Status } from './status.ts';

/** One application for a change of tier, as it stands on the sheet. */
export interface Application
  extends Readonly<Record<Exclude<Column, 'from' | 'to' | 'status'>, string>> {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** Undefined where the cell holds no tier. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Undefined where nobody can tell. */
  readonly status: Status | undefined;
  /** The cells as they are. */
  readonly texts: Readonly<Record<'from' | 'to' | 'status', string>>;
}

export interface ApplicationSheet extends HeadedPlace {
  readonly columns: ColumnPlaces;
  readonly applications: readonly Application[];
  /** How many bytes the cells of a row take, by row under the head. */
  readonly bytes: Float64Array;
}

/** All applications of the workbook; undefined where there is no such sheet. */
export async function readApplications(
  workbook: Workbook,
  vocabulary: Vocabulary,
  steps: Steps = {},
): Promise<Result<ApplicationSheet | undefined, Trouble>> {
  const place = await workbook.findSheet(APPLICATION_SHEET);
  if (!place.ok) return place;
  if (!place.value) return ok(undefined);
  const read = await readHeads(workbook, place.value, APPLICATION_HEADS.score);
  if (!read.ok) return read;
  const { headRow, heads, rows } = read.value;
  const { area } = read.value.place;
  const columns = locateColumns(heads, area.row + headRow + 1);
  if (!columns.ok) return columns;
  const under = rowsOfArea(area, headRow + 1, rows);
  const reader = new ApplicationReader(columns.value, under, vocabulary);
  if (rows > 0) {
    const cells = await workbook.readValues(under, (piece) => reader.take(piece), steps);
    if (!cells.ok) return cells;
  }
  const { applications, bytes } = reader;
  const { place: now } = read.value;
  return ok({ place: now, headRow, rows, columns: columns.value, applications, bytes });
}

class ApplicationReader {
  readonly applications: Application[] = [];
  readonly bytes: Float64Array;
  readonly #columns: ColumnPlaces;
  readonly #top: number;
  /** Texts that many rows share are kept once. */
  readonly #texts = new Map<string, string>();
  readonly #tiers = new Map<string, string | undefined>();
  readonly #statuses = new Map<string, Status | undefined>();

  readonly #vocabulary: Vocabulary;

  constructor(columns: ColumnPlaces, under: Area, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#columns = columns;
    this.#top = under.row;
    this.bytes = new Float64Array(under.rows);
  }

  take({
    from,
    cells,
  }: {
    readonly from: number;
    readonly cells: readonly (readonly CellValue[])[];
  }) {
    cells.forEach((row, index) => {
      this.bytes[from + index] = rowBytes(row);
      this.#takeRow(this.#top + from + index + 1, row);
    });
  }

  #takeRow(row: number, cells: readonly CellValue[]): void {
    const texts = Object.fromEntries(
      COLUMNS.map((column) => [column, this.#text(cells, column)]),
    ) as Record<Column, string>;
    if (COLUMNS.every((column) => texts[column] === '')) return;
    const { from, to, status, ...plain } = texts;
    this.applications.push({
      ...plain,
      row,
      from: this.#tier(from),
      to: this.#tier(to),
      status: remembered(this.#statuses, status, readStatus),
      texts: { from, to, status },
    });
  }

  #text(cells: readonly CellValue[], column: Column): string {
    const at = this.#columns[column];
    const cell = at === undefined ? '' : textOf(cells[at] ?? '');
    return remembered(this.#texts, cell, (text) => text);
  }

  #tier(text: string): string | undefined {
    return remembered(this.#tiers, text, (given) => this.#vocabulary.tier.recognise(given));
  }
}

/** A column that differs in every row, such as names, is not worth remembering. */
const MOST_REMEMBERED = 50_000;

function remembered<T>(memo: Map<string, T>, text: string, read: (text: string) => T): T {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const value = read(text);
  if (memo.size < MOST_REMEMBERED) memo.set(text, value);
  return value;
}
