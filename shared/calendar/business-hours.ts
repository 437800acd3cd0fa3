import { type DayNumber, LAST_DAY, twoDigits } from './day.ts';
import { momentAt, SECONDS_PER_DAY } from './moment.ts';
import type { WorkingCalendar } from './working-days.ts';

/**
 * Between which times a company is open on working days, in seconds after 00:00: `from` before `to`,
 * which is 24:00 at the latest. There is no break in between.
 */
export interface BusinessHours {
  readonly from: number;
  readonly to: number;
}

/** A stretch of time in seconds since 1970-01-01 00:00 China Standard Time, `to` not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TIME = /^(\d{2}):(\d{2})$/;

/**
 * The hours of business of texts such as 08:30 and 18:00 (or 24:00); undefined where one is no time
 * of day, or the first is not before the second.
 */
export function readBusinessHours(from: string, to: string): BusinessHours | undefined {
  const [opening, closing] = [from, to].map(readTime);
  if (opening === undefined || closing === undefined || opening >= closing) return undefined;
  return { from: opening, to: closing };
}

function readTime(text: string): number | undefined {
  const [, hour, minute] = TIME.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const seconds = Number(hour) * 3600 + Number(minute) * 60;
  return seconds <= SECONDS_PER_DAY ? seconds : undefined;
}

/** A time of day for people: 18:00, and 24:00 for the end of the day. */
export function formatTime(seconds: number): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
}

/**
 * The instant by which `amount` unpaused seconds, more than 0, of a clock have passed that runs in
 * hours of business only. A start outside of them begins at the next opening; what passes with the
 * closing of a day is over then, not at the next opening. Costs no more for being far away.
 * @param pauses in order, none touching another (R15); those that hold no business add nothing.
 * @returns undefined past the calendar's last day.
 */
export function addBusinessSeconds(
  start: number,
  amount: number,
  pauses: readonly Stretch[],
  hours: BusinessHours,
  calendar: WorkingCalendar,
): number | undefined {
  const { day } = momentAt(start);
  const since = (at: number) => businessSince(day, at, hours, calendar);
  let due = since(start) + amount;
  for (const { from, to } of pauses) {
    if (to <= start) continue;
    const paused = since(Math.max(from, start));
    if (paused >= due) break;
    due += since(to) - paused;
  }
  return instantAfter(day, due, hours, calendar);
}

/** How many seconds of business lie in a stretch that begins on a day of the calendar. */
export function businessSecondsIn(
  { from, to }: Stretch,
  hours: BusinessHours,
  calendar: WorkingCalendar,
): number {
  const { day } = momentAt(from);
  if (to <= from) return 0;
  return businessSince(day, to, hours, calendar) - businessSince(day, from, hours, calendar);
}

/** Seconds of business between 00:00 of a day and an instant of that day or later. */
function businessSince(
  day: DayNumber,
  at: number,
  hours: BusinessHours,
  calendar: WorkingCalendar,
): number {
  const daily = hours.to - hours.from;
  const { day: last, second } = momentAt(at);
  if (last > LAST_DAY) return calendar.count(day - 1, LAST_DAY) * daily;
  const ofLast = Math.min(Math.max(second - hours.from, 0), daily);
  const before = calendar.count(day - 1, last - 1) * daily;
  return before + (calendar.isWorkingDay(last) ? ofLast : 0);
}

/** The first instant that so many seconds of business, more than 0, after 00:00 of a day have led to. */
function instantAfter(
  day: DayNumber,
  seconds: number,
  hours: BusinessHours,
  calendar: WorkingCalendar,
): number | undefined {
  const daily = hours.to - hours.from;
  const days = Math.ceil(seconds / daily);
  const last = calendar.add(day, calendar.isWorkingDay(day) ? days - 1 : days);
  if (last === undefined) return undefined;
  return last * SECONDS_PER_DAY + hours.from + seconds - (days - 1) * daily;
}
