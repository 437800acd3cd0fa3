/** Working days as the libraries count them that a user would pick, from serial to serial. */
import { createRequire } from 'node:module';
import { findWorkday } from 'chinese-days';
import { addBusinessDays } from 'date-fns';
import { DateTime } from 'luxon-business-days';
import { serial } from '../../support/functions-host.ts';

interface Days {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const { holidays, workdays } = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
) as Days;

const DAY_MS = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);

const dateOf = (day: number): Date => new Date(ZERO + day * DAY_MS);
const textOf = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** Day by day through the notices of the State Council: slow, and right by its simplicity. */
export function walkDays(start: number, workingDays: number): number {
  let day = start;
  for (let left = workingDays; left > 0; ) {
    day++;
    const text = textOf(day);
    const isWeekend = [0, 6].includes(dateOf(day).getUTCDay());
    if (text in workdays || (!isWeekend && !(text in holidays))) left--;
  }
  return day;
}

export function chineseDays(start: number, workingDays: number): number {
  return serial(findWorkday(workingDays, textOf(start)));
}

/** It knows weekends only. */
export function dateFns(start: number, workingDays: number): number {
  // Its dates are those of the machine's zone.
  const [year = 0, month = 0, date = 0] = textOf(start).split('-').map(Number);
  const due = addBusinessDays(new Date(year, month - 1, date), workingDays);
  return (Date.UTC(due.getFullYear(), due.getMonth(), due.getDate()) - ZERO) / DAY_MS;
}

DateTime.fromISO('2026-01-01').setupBusiness({
  holidayMatchers: [(date) => date.toISODate() in holidays],
});

/** It takes the same holidays, but knows no weekends that are worked. */
export function luxonBusinessDays(start: number, workingDays: number): number {
  return serial(DateTime.fromISO(textOf(start)).plusBusiness({ days: workingDays }).toISODate());
}
