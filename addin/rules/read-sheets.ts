import type { Phrase } from '../../shared/failure.ts';
import { child } from '../../shared/rulebook/company/finding.ts';
import { ITEM_CODES, type Item } from '../../shared/rulebook/item.ts';
import { NORM } from '../../shared/rulebook/rulebook.ts';
import { LEVEL_LABELS } from '../../shared/vocabulary/codes.ts';
import { type Area, addressOf } from '../host/area.ts';
import { give, type HostResult } from '../host/problem.ts';
import type { CellValue, Workbook } from '../host/workbook.ts';
import { CAPS, INFO, type RuleSheet, SETTINGS, STANDARDS, sheetNameOf } from './rule-sheets.ts';
import { missingHead, missingRow, missingSheet, twiceRow, unknownRow } from './words.ts';

/** Something wrong with a sheet, and where. */
export interface SheetFinding {
  readonly where: string;
  readonly text: Phrase;
}

/** A figure that differs from the norm’s. */
export interface Difference {
  readonly sheet: string;
  readonly row: string;
  readonly grade: string;
  readonly norm: CellValue;
  readonly now: CellValue;
  readonly area: Area;
}

export interface ReadSheets {
  /** The members of a rulebook that the sheets hold; only what differs from the norm. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly findings: readonly SheetFinding[];
  readonly differences: readonly Difference[];
  /** Where the figure of a JSON pointer stands. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Reads the sheets back and compares them, cell by cell, with those of the norm.
 * @param norm the norm’s own sheets, in each language that a sheet may be in.
 */
export async function readRuleSheets(
  workbook: Workbook,
  norm: readonly (readonly [RuleSheet, RuleSheet])[],
): Promise<HostResult<ReadSheets>> {
  const document: Record<string, unknown> = {};
  const findings: SheetFinding[] = [];
  const differences: Difference[] = [];
  const places = new Map<string, string>();
  for (const pair of norm) {
    const name = sheetNameOf(pair[0].id);
    const found = await readSheet(workbook, name);
    if (!found.ok) return found;
    if (!found.value) {
      findings.push({ where: name, text: missingSheet(name) });
      continue;
    }
    compareSheet(found.value, name, pair, { document, findings, differences, places });
  }
  return give({ document, findings, differences, places });
}

interface SheetCells {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

async function readSheet(
  workbook: Workbook,
  name: string,
): Promise<HostResult<SheetCells | undefined>> {
  const found = await workbook.findSheet(name);
  if (!found.ok) return found;
  if (!found.value) return give(undefined);
  const { area } = found.value;
  const cells: (readonly CellValue[])[] = [];
  const read = await workbook.readValues(area, (rows) => cells.push(...rows.cells));
  return read.ok ? give({ area, cells }) : read;
}

interface Collected {
  readonly document: Record<string, unknown>;
  readonly findings: SheetFinding[];
  readonly differences: Difference[];
  readonly places: Map<string, string>;
}

function compareSheet(
  { area, cells }: SheetCells,
  name: string,
  [zh, en]: readonly [RuleSheet, RuleSheet],
  into: Collected,
): void {
  const [heads = [], ...rows] = cells;
  const columnOf = (place: number) => {
    const names = [zh.heads[place], en.heads[place]];
    return heads.findIndex((head) => names.includes(String(head).trim()));
  };
  const idColumn = columnOf(0);
  const columns = [...zh.figures].map(([place, grade]) => ({ place, grade, at: columnOf(place) }));
  for (const { place } of [{ place: 0 }, ...columns].filter((each) => columnOf(each.place) < 0)) {
    into.findings.push({ where: name, text: missingHead(zh.heads[place] ?? '') });
  }
  if (idColumn < 0) return;
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const id = String(row[idColumn] ?? '').trim();
    if (id === '') return;
    const rank = zh.rows.findIndex(([own]) => own === id);
    const where = (column: number) => cellArea(area, index + 1, column);
    const tell = (text: Phrase) =>
      into.findings.push({ where: `${name}!${addressOf(where(idColumn))}`, text });
    if (rank < 0 || seen.has(id)) {
      tell(rank < 0 ? unknownRow(id) : twiceRow(id));
      return;
    }
    seen.add(id);
    for (const { place, grade, at } of columns) {
      if (at < 0) continue;
      const own = [zh.rows[rank]?.[place] ?? '', en.rows[rank]?.[place] ?? ''];
      const now = row[at] ?? '';
      // What a rulebook is called is always its own.
      if (zh.id !== INFO && isSame(now, own)) continue;
      const path = putFigure(
        into.document,
        zh.id,
        id,
        gradeIn(zh.id, grade, NORM.items.get(id)),
        now,
      );
      into.places.set(path, `${name}!${addressOf(where(at))}`);
      if (zh.id === INFO) continue;
      into.differences.push({
        ...{ sheet: zh.id, row: id, grade, norm: own[0] ?? '', now, area: where(at) },
      });
    }
  });
  for (const [id] of zh.rows) {
    if (!seen.has(String(id))) into.findings.push({ where: name, text: missingRow(String(id)) });
  }
}

function cellArea(area: Area, row: number, column: number): Area {
  return {
    sheet: area.sheet,
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  };
}

function isSame(now: CellValue, own: readonly CellValue[]): boolean {
  return own.some(
    (norm) =>
      norm === now || String(norm).trim().toLowerCase() === String(now).trim().toLowerCase(),
  );
}

/**
 * The grade by which a rulebook calls a figure. A column of the items is for a tier or a level, as
 * the item goes; one that is the same for every grade has its figure in the first column.
 */
function gradeIn(sheet: string, grade: string, item: Item | undefined): string {
  if (sheet !== STANDARDS || !item) return grade;
  const [tier = '', level = ''] = grade.split('/');
  if (item.by === 'all') return 'all';
  return item.by === 'tier' ? tier : level;
}

/** Puts a figure where a rulebook has it, and gives its pointer. */
function putFigure(
  document: Record<string, unknown>,
  sheet: string,
  row: string,
  grade: string,
  cell: CellValue,
): string {
  const path =
    sheet === INFO
      ? [row]
      : sheet === CAPS || sheet === SETTINGS
        ? [sheet, row]
        : ['tables', sheet, row, grade];
  let at = document;
  for (const name of path.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = figureOf(sheet, row, cell);
  return path.reduce((pointer, name) => child(pointer, name), '');
}

/** What a cell says, as a rulebook's document says it. */
function figureOf(sheet: string, row: string, cell: CellValue): unknown {
  if (sheet === SETTINGS && row === 'cutoff' && cell === '') return null;
  if (sheet === INFO) return cell === '' ? undefined : String(cell);
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  const figure = /^(\d+) ?(天|calendar days|个工作日|working days)$/.exec(text);
  if (figure) return Number(figure[1]);
  if (sheet === SETTINGS && /^(true|false)$/i.test(text)) return /^true$/i.test(text);
  const code = Object.entries(ITEM_CODES).find(([, { en }]) => en === text)?.[0];
  const level = Object.entries(LEVEL_LABELS).find(([, { en }]) => en === text)?.[0];
  return code ?? level ?? text;
}
