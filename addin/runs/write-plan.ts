import type { Language } from '../../shared/failure.ts';
import type { HeadBook } from '../../shared/lists/head-book.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Area, columnLetters } from '../host/area.ts';
import type { Place } from '../host/workbook.ts';
import type { RunTarget } from './run-record.ts';
import { refuseRun, type Trouble } from './trouble.ts';

/** A place whose heads were found: the rows under them are written. */
export interface HeadedPlace {
  readonly place: Place;
  /** The row of the heads, from 0 in the place. */
  readonly headRow: number;
  /** Rows under the head. */
  readonly rows: number;
}

/** The column by which people tell the rows of a place, and what stood in it when it was read. */
export interface PlaceKey {
  /** From 0 in the place. */
  readonly column: number;
  readonly head: string;
  /** By row under the head. */
  readonly texts: readonly string[];
}

/** Where a result is written. */
export interface WriteColumn {
  /** The id of the result. */
  readonly output: string;
  /** On the sheet, from 0. */
  readonly column: number;
  readonly letters: string;
  readonly head: string;
  /** `new`: at the right end; `own`: an SLA column of before; `chosen`: over a column, by choice. */
  readonly mode: 'new' | 'own' | 'chosen';
}

export interface ColumnPlan {
  readonly columns: readonly WriteColumn[];
  /** Rows that are written, errors and unchanged ones included. */
  readonly rows: number;
  /** The table grows by so many columns. */
  readonly tableGrows: number;
}

/** Columns of the place, from 0, to write over instead of own ones: only by explicit choice. */
export type Over = Readonly<Partial<Record<string, number>>>;

/** Where the results go: over a column by choice, into SLA columns of before, else to the right. */
export function planColumns(
  { place, rows }: HeadedPlace,
  heads: readonly string[],
  book: HeadBook<string>,
  over: Over,
  language: Language,
): Result<ColumnPlan, Trouble> {
  const own = book.resultColumns(heads);
  let next = place.area.columns;
  const columns = book.kind.results.map(({ id: output, head: newHead }): WriteColumn => {
    const chosen = over[output];
    const known = chosen ?? own.get(output)?.[0];
    const inPlace = known ?? next++;
    const column = place.area.column + inPlace;
    const head = known === undefined ? newHead[language] : (heads[known] ?? '');
    return {
      ...{ output, column, letters: columnLetters(column), head },
      mode: chosen !== undefined ? 'chosen' : known !== undefined ? 'own' : 'new',
    };
  });
  if (new Set(columns.map(({ column }) => column)).size < columns.length) {
    return refuseRun(
      'blocked',
      '两项结果选了同一列: 请各选一列',
      'two results are to go to one column: choose a column for each',
    );
  }
  const grown = next - place.area.columns;
  return ok({ columns, rows, tableGrows: place.kind === 'table' ? grown : 0 });
}

/** The rectangle that is written, under the head, and which of its columns are. */
export interface Target {
  readonly area: Area;
  /** From 0 in the area, in the order of the plan. */
  readonly columns: readonly number[];
}

export function targetOf(
  { place, headRow, rows }: HeadedPlace,
  { columns: planned }: ColumnPlan,
): Target {
  const columns = planned.map(({ column }) => column);
  const first = Math.min(...columns);
  return {
    area: {
      sheet: place.area.sheet,
      row: place.area.row + headRow + 1,
      column: first,
      rows,
      columns: Math.max(...columns) - first + 1,
    },
    columns: columns.map((column) => column - first),
  };
}

/** What the workbook has to know of it to undo it. */
export function runTarget(
  { place, headRow }: HeadedPlace,
  { columns, tableGrows }: ColumnPlan,
): RunTarget {
  const from = place.area.columns;
  return {
    sheet: place.area.sheet,
    headRow: place.area.row + headRow,
    heads: columns.map(({ column, head }) => ({ column, head })),
    table: tableGrows > 0 ? { id: place.table, from, to: from + tableGrows } : null,
  };
}
