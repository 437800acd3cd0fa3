import { formatDay } from '../../shared/calendar/day.ts';
import { momentAt } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/failure.ts';
import { TIER_LABELS } from '../../shared/vocabulary/codes.ts';
import type { Area } from '../host/area.ts';
import { rowBytes } from '../host/json-bytes.ts';
import type { CellContent, Workbook } from '../host/workbook.ts';
import type { Change } from './reclassify.ts';
import { joinReasons } from './result-texts.ts';
import { found, fromHost, type Outcome } from './trouble.ts';

/** One language for all who open the file: the name is how the sheet is found again. */
export const LOG_SHEET = 'SLA 变更记录';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['时间', '运行', '客户', '原等级', '新等级', '理由', '条款'],
  en: ['time', 'run', 'customer', 'from', 'to', 'reason', 'clause'],
};

const RUN_COLUMN = 1;

/** Time, run with its step, customer, from, to, reason, clause. */
export type LogRow = readonly [string, string, string, string, string, string, string];

const OWN_OFFSET_SECONDS = 8 * 3600;

/** The time in China, to the second. */
export function timeText(milliseconds: number): string {
  const { day, second } = momentAt(Math.floor(milliseconds / 1000) + OWN_OFFSET_SECONDS);
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(second / 3600);
  return `${formatDay(day)} ${two(hours)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** A run's step as the log marks it, so that rows that are there already are found. */
export function markOf(run: string, step: number): string {
  return `${run}/${step}`;
}

export function revertMarkOf(mark: string): string {
  return `${mark}/撤销`;
}

export function logRowOf(change: Change, { time, mark, language, labels }: LogWords): LogRow {
  const { id, name, row, from, to, because } = change;
  const customer = [id, name].filter((text) => text !== '').join(' ');
  const clauses = [...new Set(because.map(({ clause }) => clause))];
  return [
    time,
    mark,
    customer || (language === 'zh' ? `第 ${row} 行` : `row ${row}`),
    TIER_LABELS[from][labels],
    TIER_LABELS[to][labels],
    joinReasons(because, language),
    clauses.join('、'),
  ];
}

export interface LogWords {
  readonly time: string;
  readonly mark: string;
  readonly language: Language;
  readonly labels: Language;
}

/** Back again: the same customer from the new tier to the one before. */
export function revertRow(
  [, mark, customer, from, to]: LogRow,
  time: string,
  language: Language,
): LogRow {
  const reason = language === 'zh' ? `撤销 ${mark}` : `reverted ${mark}`;
  return [time, revertMarkOf(mark), customer, to, from, reason, ''];
}

export function openLog(workbook: Workbook, language: Language) {
  return workbook.openSheet(LOG_SHEET, HEADS[language]);
}

/** So many rows are looked at to find how many go in one message. */
const WINDOW = 20_000;

/** More than anybody else writes in between. */
const MOST_ATTEMPTS = 4;

/**
 * Appends the rows, in pieces; those of a mark that are in the log already are not written again,
 * so that it can be asked for again after any failure.
 */
export async function appendToLog(
  workbook: Workbook,
  rows: readonly LogRow[],
  language: Language,
  isFirst: boolean,
): Promise<Outcome<number>> {
  let missing = rows;
  let mayBeThere = !isFirst;
  for (let attempt = 0; missing.length > 0; attempt++) {
    if (mayBeThere) {
      const left = await findMissing(workbook, rows, language);
      if (!left.ok) return left;
      missing = left.value;
      if (missing.length === 0) break;
    }
    const written = await appendPiece(workbook, missing, language);
    if (written.ok) {
      missing = missing.slice(written.value);
      mayBeThere = false;
      attempt = 0;
      continue;
    }
    if (attempt + 1 >= MOST_ATTEMPTS) return written;
    mayBeThere = true;
  }
  return found(rows.length);
}

async function appendPiece(
  workbook: Workbook,
  rows: readonly LogRow[],
  language: Language,
): Promise<Outcome<number>> {
  const opened = fromHost(await openLog(workbook, language));
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const bytesOf = (row: number): number => rowBytes(rows[row] as LogRow);
  const [count = 0] = workbook.piecesOf(bytesOf, Math.min(rows.length, WINDOW));
  const columns = HEADS[language].length;
  const area: Area = { sheet, row: nextRow, column: 0, rows: count, columns };
  const before = fromHost(await workbook.replaceContents(area, rows.slice(0, count)));
  if (!before.ok) return before;
  const taken = before.value.filter((row) => row.some((cell) => cell !== '')).length;
  if (taken === 0) return found(count);
  return makeRoom(workbook, area, before.value, count);
}

/** Somebody wrote there at the same moment: their rows go under ours. */
async function makeRoom(
  workbook: Workbook,
  area: Area,
  theirs: readonly (readonly CellContent[])[],
  count: number,
): Promise<Outcome<number>> {
  const below = { ...area, row: area.row + area.rows };
  const moved = fromHost(await workbook.replaceContents(below, theirs));
  return moved.ok ? found(count) : moved;
}

/** Rows that the log has not got, by how many of each mark it has. */
async function findMissing(
  workbook: Workbook,
  rows: readonly LogRow[],
  language: Language,
): Promise<Outcome<readonly LogRow[]>> {
  const opened = fromHost(await openLog(workbook, language));
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const there = new Map<string, number>();
  const area: Area = { sheet, row: 0, column: RUN_COLUMN, rows: nextRow, columns: 1 };
  const read = await workbook.readValues(area, ({ cells }) => {
    for (const [mark] of cells) {
      if (typeof mark === 'string') there.set(mark, (there.get(mark) ?? 0) + 1);
    }
  });
  if (!read.ok) return fromHost(read);
  return found(
    rows.filter(([, mark]) => {
      const left = there.get(mark) ?? 0;
      if (left > 0) there.set(mark, left - 1);
      return left === 0;
    }),
  );
}
