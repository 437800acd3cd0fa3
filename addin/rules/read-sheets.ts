import { formatDay } from '../../shared/calendar/day.ts';
import type { Phrase } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import { child } from '../../shared/rulebook/company/finding.ts';
import { ITEM_CODES, type Item } from '../../shared/rulebook/item.ts';
import { NORM } from '../../shared/rulebook/rulebook.ts';
import { LEVEL_LABELS } from '../../shared/words/labels.ts';
import { isErrorText } from '../functions/cell-error.ts';
import { type DateSystem, momentOfSerial } from '../functions/serial.ts';
import { type Area, addressOf } from '../host/area.ts';
import type { HostProblem } from '../host/problem.ts';

import type { CellValue, Workbook } from '../host/workbook.ts';
import { CAPS, INFO, type RuleSheet, SETTINGS, STANDARDS, sheetNameOf } from './rule-sheets.ts';
import {
  errorCell,
  missingHead,
  missingRow,
  missingSheet,
  timeForHours,
  twiceHead,
  twiceRow,
  unknownRow,
} from './words.ts';

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
): Promise<Result<ReadSheets, HostProblem>> {
  const document: Record<string, unknown> = {};
  const findings: SheetFinding[] = [];
  const differences: Difference[] = [];
  const places = new Map<string, string>();
  const system = await workbook.dateSystem();
  if (!system.ok) return system;
  for (const pair of norm) {
    const name = sheetNameOf(pair[0].id);
    const found = await readSheet(workbook, name);
    if (!found.ok) return found;
    if (!found.value) {
      findings.push({ where: name, text: missingSheet(name) });
      continue;
    }
    compareSheet(found.value, name, pair, system.value, {
      ...{ document, findings, differences, places },
    });
  }
  return ok({ document, findings, differences, places });
}

interface SheetCells {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

async function readSheet(
  workbook: Workbook,
  name: string,
): Promise<Result<SheetCells | undefined, HostProblem>> {
  const found = await workbook.findSheet(name);
  if (!found.ok) return found;
  if (!found.value) return ok(undefined);
  const { area } = found.value;
  const cells: (readonly CellValue[])[] = [];
  const read = await workbook.readValues(area, (rows) => cells.push(...rows.cells));
  return read.ok ? ok({ area, cells }) : read;
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
  dateSystem: DateSystem,
  into: Collected,
): void {
  const [heads = [], ...rows] = cells;
  const columnsOf = (place: number): number[] => {
    const names = [zh.heads[place], en.heads[place]];
    return heads.flatMap((head, at) => (names.includes(String(head).trim()) ? [at] : []));
  };
  const [idColumn = -1] = columnsOf(0);
  const columns = [...zh.figures].map(([place, grade]) => {
    const [at = -1] = columnsOf(place);
    return { place, grade, at };
  });
  for (const place of [0, ...zh.figures.keys()]) {
    const found = columnsOf(place);
    const head = zh.heads[place] ?? '';
    if (found.length === 0) into.findings.push({ where: name, text: missingHead(head) });
    if (found.length > 1) into.findings.push({ where: name, text: twiceHead(head) });
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
      const now = asWritten(zh.id, id, row[at] ?? '');
      // What a rulebook is called is always its own.
      if (zh.id !== INFO && isSame(now, own)) continue;
      const address = `${name}!${addressOf(where(at))}`;
      const wrong = wrongCell(zh.id, id, now);
      if (wrong) {
        into.findings.push({ where: address, text: wrong });
        continue;
      }
      const path = putFigure(
        into.document,
        { sheet: zh.id, row: id, grade: gradeIn(zh.id, grade, NORM.items.get(id)) },
        figureOf({ sheet: zh.id, row: id, norm: own[0] ?? '' }, now, dateSystem),
      );
      into.places.set(path, address);
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

/** A spreadsheet takes 24:00 for a time, also where it is written there: a whole day, 1. */
function asWritten(sheet: string, row: string, cell: CellValue): CellValue {
  return sheet === SETTINGS && row === 'dayEnds' && cell === 1 ? '24:00' : cell;
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

/** What no figure is, although a text may be: it would be taken for one. */
function wrongCell(sheet: string, row: string, cell: CellValue): Phrase | undefined {
  if (isErrorText(cell)) return errorCell(cell);
  const isTime = typeof cell === 'number' && cell > 0 && cell < 1;
  return sheet === SETTINGS && row === 'cutoff' && isTime ? timeForHours(cell) : undefined;
}

interface FigurePlace {
  readonly sheet: string;
  readonly row: string;
  readonly grade: string;
}

/** Puts a figure where a rulebook has it, and gives its pointer. */
function putFigure(
  document: Record<string, unknown>,
  { sheet, row, grade }: FigurePlace,
  figure: unknown,
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
  at[path.at(-1) ?? ''] = figure;
  return path.reduce((pointer, name) => child(pointer, name), '');
}

/** What a cell says, as a rulebook's document says it. */
function figureOf(
  { sheet, row, norm }: { readonly sheet: string; readonly row: string; readonly norm: CellValue },
  cell: CellValue,
  dateSystem: DateSystem,
): unknown {
  if (sheet === SETTINGS && row === 'cutoff' && cell === '') return null;
  if (sheet === INFO) return infoOf(row, cell, dateSystem);
  if (typeof cell !== 'string') return cell;
  const text = cell.normalize('NFKC').trim();
  const figure = /^(\d+) ?(天|calendar days|个工作日|working days)$/.exec(text);
  if (figure) return Number(figure[1]);
  // A number in a cell that is formatted as text, but for items whose figure is a text.
  const isText = sheet === STANDARDS && typeof norm !== 'number';
  if (!isText && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (sheet === SETTINGS && /^(true|false)$/i.test(text)) return /^true$/i.test(text);
  const code = Object.entries(ITEM_CODES).find(([, { en }]) => en === text)?.[0];
  const level = Object.entries(LEVEL_LABELS).find(([, { en }]) => en === text)?.[0];
  return code ?? level ?? cell.trim();
}

/** A date that is typed becomes its serial: these are days of this century, in either system. */
const SERIALS_OF_DAYS = { from: 35_000, to: 74_000 };

/** A date that was typed into the cell of the version, or of the day it is in force from. */
function infoOf(row: string, cell: CellValue, dateSystem: DateSystem): string | undefined {
  if (cell === '') return undefined;
  const isDay =
    (row === 'from' || row === 'version') &&
    typeof cell === 'number' &&
    cell >= SERIALS_OF_DAYS.from &&
    cell <= SERIALS_OF_DAYS.to;
  return isDay ? formatDay(momentOfSerial(cell, dateSystem).day) : String(cell);
}
