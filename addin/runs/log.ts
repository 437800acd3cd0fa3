import { formatDay } from '../../shared/calendar/day.ts';
import { momentAt } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import type { Workbook } from '../host/workbook.ts';
import { appendRows, type RowSheet } from './append-rows.ts';
import type { Trouble } from './trouble.ts';

/** One language for all who open the file: the name is how the sheet is found again. */
export const LOG_SHEET = 'SLA 变更记录';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['时间', '运行', '客户', '原等级', '新等级', '理由', '条款'],
  en: ['time', 'run', 'customer', 'from', 'to', 'reason', 'clause'],
};

/** The run and the customer: an entry logs several customers, and not all may be there. */
const KEY_COLUMNS = [1, 2] as const;

/** Time, run with its entry, customer, from, to, reason, clause. */
export type LogRow = readonly [string, string, string, string, string, string, string];

/** The clauses of reasons, each once. */
export function joinClauses(reasons: readonly Reason[]): string {
  return [...new Set(reasons.map(({ source }) => source.row.clause))].join('、');
}

const OWN_OFFSET_SECONDS = 8 * 3600;

/** The time in China, to the second. */
export function timeText(milliseconds: number): string {
  const { day, second } = momentAt(Math.floor(milliseconds / 1000) + OWN_OFFSET_SECONDS);
  const two = (number: number): string => String(number).padStart(2, '0');
  const hours = Math.floor(second / 3600);
  return `${formatDay(day)} ${two(hours)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

/** The name of a run that begins at that time. */
export function runName(milliseconds: number): string {
  const time = timeText(milliseconds).replaceAll(/[-:]/g, '').replace(' ', '-');
  return `${time}-${milliseconds % 1000}`;
}

/** A run's entry as the log marks it, so that rows that are there already are found. */
export function markOf(run: string, entry: number): string {
  return `${run}/${entry}`;
}

export function revertMarkOf(mark: string): string {
  return `${mark}/撤销`;
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

/** Rows of a mark and customer that are in the log already are not written again. */
export function appendToLog(
  workbook: Workbook,
  rows: readonly LogRow[],
  language: Language,
  isFirst: boolean,
): Promise<Result<number, Trouble>> {
  const log: RowSheet = {
    open: () => openLog(workbook, language),
    keyColumns: KEY_COLUMNS,
    columns: HEADS[language].length,
  };
  return appendRows(workbook, log, rows, { isFirst });
}
