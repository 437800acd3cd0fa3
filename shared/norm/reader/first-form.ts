import { ALL, type Decided } from '../decisions.ts';
import type { ItemPart, LevelRow, LimitCell, LimitRow } from '../document.ts';
import type { Item } from '../effective-items.ts';
import { ITEM_TABLES } from '../of-2010/item-tables.ts';
import { PRINTED_TABLES } from '../of-2010/printed-tables.ts';
import type { PrintedRow, PrintedTable } from '../printed-table.ts';
import { readItemCell } from './item-cell.ts';
import { from } from './origins.ts';
import type { Place } from './place.ts';
import { readCells } from './read-conditions.ts';
import { readPointsBase, refuseElsewhere, spread, tellRestated } from './read-items.ts';
import { readLevelCell } from './read-levels.ts';
import { readLimitCell } from './read-limits.ts';
import type { PointsOfItem } from './read-points.ts';
import type { Reading } from './reading.ts';

const STANDARDS = 'standards';

/** Ids of the tables whose cells a document of the first form may change. */
const TABLES = [...[...PRINTED_TABLES, ...ITEM_TABLES].map(({ id }) => id), STANDARDS];

export interface TablesAsRows {
  readonly levels: readonly LevelRow[];
  readonly limits: readonly LimitRow[];
  readonly items: readonly ItemPart[];
  readonly points?: PointsOfItem;
}

/**
 * The cells that a document of the first form changes, by table, row and grade of the norm of 2010,
 * as the rows and items that they mean: a printed row says which questions it is.
 */
export function readTables(given: Place, reading: Reading): TablesAsRows {
  const levels: LevelRow[] = [];
  const limits: LimitRow[] = [];
  const items = new Map<string, ItemPart>();
  let points: PointsOfItem | undefined;
  if (given.isGiven && !reading.below) {
    given.add('error', 'decides-nothing', { idle: 'no-norm' });
    return { levels, limits, items: [] };
  }
  for (const [id, place] of given.members(TABLES)) {
    const printed = PRINTED_TABLES.find((table) => table.id === id);
    if (printed) readPrinted(printed, place, reading, levels, limits);
    else points = readItemTable(id, place, reading, items) ?? points;
  }
  return { levels, limits, items: [...items.values()], ...(points && { points }) };
}

function readPrinted(
  table: PrintedTable,
  given: Place,
  reading: Reading,
  levels: LevelRow[],
  limits: LimitRow[],
): void {
  const rows = table.rows.filter((row) => isKnown(row, reading));
  for (const [id, place] of given.members(rows.map((row) => row.id))) {
    const row = rows.find((each) => each.id === id);
    if (!row) continue;
    const { activity } = row.asks;
    if (activity === undefined) levels.push(readLevelCells(table, row, place, reading));
    else limits.push(...readLimitCells(table, row, activity, place, reading));
  }
}

/** Whether the norm below has the words that a printed row is about. */
function isKnown({ asks }: PrintedRow, { words }: Reading): boolean {
  const { activity, service, scope } = words.vocabulary;
  return (
    (asks.activity === undefined || activity.has(asks.activity)) &&
    (asks.service ?? []).every((code) => service.has(code)) &&
    (asks.scope ?? []).every((code) => scope.has(code))
  );
}

function readLevelCells(
  { clause, kind }: PrintedTable,
  { asks }: PrintedRow,
  place: Place,
  { words }: Reading,
): LevelRow {
  const cells = readCells(place, 'tier', words, (cell) => readLevelCell(cell, words));
  return from({ ...asks, by: cells.by, source: tableIn(clause), kind }, place, cells.places);
}

/** What a cell takes over from the row whose figure it replaces. */
type Inherited = Pick<LimitRow, 'unit' | 'recipient' | 'excluded' | 'clock'>;

/** Cells in different units, or for different people, are rows of their own. */
function readLimitCells(
  table: PrintedTable,
  { asks }: PrintedRow,
  activity: string,
  place: Place,
  { words, below }: Reading,
): LimitRow[] {
  const word = words.vocabulary.activity.get(activity);
  const [service, scope] = [asks.service?.[0], asks.scope?.[0]];
  const replaced = new Map<string, Replaced | undefined>();
  const cells = readCells(place, word.gradedBy, words, (cell) => {
    const grade = words.recognise(word.gradedBy, cell.name.trim()) ?? ALL;
    const question = { grade: grade === ALL ? undefined : grade, service, scope, line: asks.line };
    const decision = below?.decisions.limit(activity, question);
    const row = decision?.found === 'row' ? decision : undefined;
    replaced.set(grade, row);
    return readLimitCell(cell, row?.row.unit ?? word.unit);
  });
  const all = figureOfAll(cells.by, replaced, words.vocabulary[word.gradedBy].codes);
  const by = all === undefined ? cells.by : { [ALL]: all };
  const rows = new Map<string, { more: Inherited; row: LimitRow | undefined; grades: string[] }>();
  for (const grade of Object.keys(by)) {
    const { row } = replaced.get(grade) ?? [...replaced.values()][0] ?? {};
    const more = moreOf(row);
    const key = JSON.stringify(more);
    const known = rows.get(key);
    if (known) known.grades.push(grade);
    else rows.set(key, { more, row, grades: [grade] });
  }
  return [...rows.values()].map(({ more, row, grades }) => {
    const ofRow = Object.fromEntries(grades.map((grade) => [grade, by[grade] ?? 'none']));
    const isOfTable = asks.service !== undefined || asks.scope !== undefined;
    const source = isOfTable ? tableIn(table.clause) : word.label.zh;
    const kind = row?.kind ?? table.kind;
    return from({ ...asks, activity, by: ofRow, ...more, source, kind }, place, cells.places);
  });
}

type Replaced = Pick<Decided<LimitRow>, 'row' | 'key'>;

/** One figure for every grade in the place of one for all: the grade need not be told either. */
function figureOfAll(
  by: Readonly<Record<string, LimitCell>>,
  replaced: ReadonlyMap<string, Replaced | undefined>,
  grades: readonly string[],
): LimitCell | undefined {
  const [first] = Object.values(by);
  const isOne = grades.every((grade) => by[grade] === first && replaced.get(grade)?.key === ALL);
  return isOne ? first : undefined;
}

function moreOf(row: LimitRow | undefined): Inherited {
  const { unit, recipient, excluded, clock } = row ?? {};
  return {
    ...(unit && { unit }),
    ...(recipient && { recipient }),
    ...(excluded !== undefined && { excluded }),
    ...(clock && { clock }),
  };
}

/** 表3-3(勘查), of §3.2.1 表3-3(勘查): the table is what the company's document names too. */
function tableIn(clause: string): string {
  return /表.*$/.exec(clause)?.[0] ?? clause;
}

function readItemTable(
  id: string,
  given: Place,
  reading: Reading,
  items: Map<string, ItemPart>,
): PointsOfItem | undefined {
  const known = reading.below?.items ?? new Map<string, Item>();
  const view = ITEM_TABLES.find((table) => table.id === id)?.items ?? [...known.keys()];
  let points: PointsOfItem | undefined;
  for (const [code, place] of given.members(view.filter((each) => known.has(each)))) {
    const item = known.get(code);
    if (!item) continue;
    if (item.figuresOf?.part === 'points') points = readPointsBase(place, place, item) ?? points;
    else if (item.figuresOf) refuseElsewhere(place, item.figuresOf);
    else addItem(item, place, reading, items);
  }
  return points;
}

/** An item may stand in a table of its own and among the standards. */
function addItem(
  { code, by: gradedBy, unit, ...item }: Item,
  place: Place,
  { words }: Reading,
  items: Map<string, ItemPart>,
): void {
  const cells = readCells(place, gradedBy, words, (cell) =>
    cell.given === null ? cell.refuse() : readItemCell(cell, unit !== undefined),
  );
  tellRestated(cells, { code, by: gradedBy, ...item });
  const known = items.get(code);
  const by = { ...known?.by, ...spread(cells.by, gradedBy, words) };
  items.set(code, from({ code, by }, place, cells.places));
}
