import { rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import { jsonBytes, rowBytes } from '../host/json-bytes.ts';
import type { CellContent, Workbook } from '../host/workbook.ts';
import type { EntryChange, RowKeys } from './entry.ts';
import { markOf } from './log.ts';
import type { CheckedPlace } from './place-check.ts';
import type { PlannedEntry, RunName } from './run-plan.ts';
import type { Part } from './run-types.ts';
import { type ColumnPlan, type HeadedPlace, type PlaceKey, runTarget } from './write-plan.ts';
import { noteWritten } from './written.ts';

/** What is written in the rows of a place. */
export interface PlaceRows {
  readonly part: Part;
  readonly where: HeadedPlace;
  readonly plan: ColumnPlan;
  /** Those that are written, from 0 under the head; null for every one. */
  readonly rows: readonly number[] | null;
  /** A text for each column of the plan. */
  textsOf(row: number): readonly string[];
  /** The column of the place by which people tell the rows, and what stands in it. */
  readonly key: PlaceKey | undefined;
  isChange(row: number): boolean;
  /** What is logged of a change. */
  changeOf(row: number, mark: string): Omit<EntryChange, 'index'>;
}

/**
 * What a row takes besides its texts: in a message; in the journal; a change in its log, where time, run,
 * tiers and clause are shared by many rows, and the reason is that of the row.
 */
const ROW_BYTES = 30;
const JOURNAL_BYTES = 60;
const LOG_BYTES = 80;

/** Numbers the entries of a run over all its places. */
export interface EntryNumbers {
  next: number;
}

/** Cuts the rows that are written, from first to last, into pieces that go in one message each. */
export function* cutRows(
  workbook: Workbook,
  rows: readonly number[],
  bytesOf: (row: number) => number,
): Generator<{ readonly from: number; readonly count: number; readonly rows: readonly number[] }> {
  const last = rows.at(-1) ?? -1;
  for (let at = 0; at < rows.length; ) {
    const from = rows[at] as number;
    const left = last - from + 1;
    const [fitting = left] = workbook.piecesOf((row) => bytesOf(from + row), left);
    let end = at;
    while (end < rows.length && (rows[end] as number) < from + fitting) end++;
    const written = rows.slice(at, end);
    yield { from, count: (written.at(-1) as number) - from + 1, rows: written };
    at = end;
  }
}

/** The entries of a place one by one: the heads of new columns, then the rows in pieces. */
export function* planPlaceEntries(
  workbook: Workbook,
  place: PlaceRows,
  { target, before }: CheckedPlace,
  { run }: RunName,
  numbers: EntryNumbers,
): Generator<PlannedEntry> {
  const { part, where, plan, textsOf, key } = place;
  const { area, columns } = target;
  const heads = planHeads(place, area.row - 1);
  if (heads) {
    numbers.next++;
    yield heads;
  }

  const written = place.rows && new Set(place.rows);
  const bytesOf = (row: number): number => {
    const old = before.reduce((sum, column) => sum + jsonBytes(column[row] ?? ''), 0);
    // What stood there comes back twice, as values and as formulas; the journal has it too, with
    // the rows for the log.
    if (written && !written.has(row)) return Math.max(5 * area.columns, 2 * old) + 4;
    const texts = rowBytes(textsOf(row)) + 5 * area.columns;
    const logged = place.isChange(row) ? texts + LOG_BYTES : 0;
    const kept = old + logged + JOURNAL_BYTES + (key ? jsonBytes(key.texts[row] ?? '') : 0);
    return Math.max(texts, 2 * old, kept) + ROW_BYTES;
  };
  const all = place.rows ?? Array.from({ length: area.rows }, (_, row) => row);
  for (const piece of cutRows(workbook, all, bytesOf)) yield planPiece(piece);

  function planPiece({
    from,
    count,
    rows,
  }: ReturnType<typeof cutRows> extends Generator<infer P> ? P : never): PlannedEntry {
    const texts = rows.map((row) => textsOf(row));
    const cells = Array.from({ length: count }, () =>
      Array.from({ length: area.columns }, (): CellContent | undefined => undefined),
    );
    rows.forEach((row, index) => {
      const line = cells[row - from] as (CellContent | undefined)[];
      columns.forEach((column, output) => {
        line[column] = texts[index]?.[output] ?? '';
      });
    });
    const mark = markOf(run, numbers.next++);
    const changes: EntryChange[] = [];
    rows.forEach((row, index) => {
      if (place.isChange(row)) changes.push({ index, ...place.changeOf(row, mark) });
    });
    return {
      ...{ part, cells, rows: rows.length, widens: null },
      entry: {
        ...{ area: rowsOfArea(area, from, count), columns, changes },
        rows: place.rows && rows.map((row) => row - from),
        before: before.map((column) => rows.map((row) => column[row] ?? '')),
        after: plan.columns.map((_, output) => texts.map((row) => noteWritten(row[output] ?? ''))),
        keys: keysOf(rows.map((row) => key?.texts[row] ?? '')),
      },
    };
  }

  function keysOf(texts: readonly string[]): RowKeys | undefined {
    return key && { column: where.place.area.column + key.column, texts: texts.map(textOf) };
  }

  /** New columns stand side by side at the right end. */
  function planHeads({ plan: { columns: planned } }: PlaceRows, row: number) {
    const added = planned.filter(({ mode }) => mode === 'new');
    const [first] = added;
    if (!first) return undefined;
    const texts = added.map(({ head }) => head);
    const head: PlannedEntry = {
      ...{ part, rows: 0, cells: [texts], widens: runTarget(where, plan).table },
      entry: {
        area: {
          ...{ sheet: where.place.area.sheet, row, column: first.column },
          ...{ rows: 1, columns: added.length },
        },
        columns: added.map((_, index) => index),
        rows: null,
        before: added.map(() => ['']),
        after: texts.map((text) => [noteWritten(text)]),
        // The row of the heads is told by the head of that column.
        keys: keysOf([key?.head ?? '']),
        changes: [],
      },
    };
    return head;
  }
}
