import { type DayNumber, existingDay, FIRST_DAY, formatDay, LAST_DAY, twoDigits } from './day.ts';

/**
 * A date, or an instant to the second; `second` counts from 00:00 of `day` (0..86399) and is
 * absent for a date. Both in China Standard Time.
 */
export interface Moment {
  readonly day: DayNumber;
  readonly second?: number;
}

export const SECONDS_PER_DAY = 86_400;
const OWN_OFFSET_SECONDS = 8 * 3600;

/** Longer texts are not read at all, so that no text can make the patterns below slow. */
const LONGEST_TEXT = 64;

/** Seconds since 1970-01-01 00:00 China Standard Time; a date counts as its 00:00. */
export function secondsOf(moment: Moment): number {
  return moment.day * SECONDS_PER_DAY + (moment.second ?? 0);
}

/** The instant so many seconds after 1970-01-01 00:00 China Standard Time; never a mere date. */
export function momentAt(seconds: number): Moment & { readonly second: number } {
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  return { day, second: seconds - day * SECONDS_PER_DAY };
}

/** The date in China Standard Time at so many milliseconds since 1970-01-01 00:00 UTC. */
export function dayAt(milliseconds: number): DayNumber {
  return Math.floor((milliseconds / 1000 + OWN_OFFSET_SECONDS) / SECONDS_PER_DAY);
}

/** When the moment is over, in seconds: a date at its 24:00 (R12), an instant at once. */
export function endOf(moment: Moment): number {
  return moment.second === undefined ? (moment.day + 1) * SECONDS_PER_DAY : secondsOf(moment);
}

/** Whether the moment lies in 1992..9999; before 1992 China kept daylight saving time. */
export function checkRange(moment: Moment): boolean {
  return moment.day >= FIRST_DAY && moment.day <= LAST_DAY;
}

function formatClock(second: number, withSeconds: boolean): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  if (withSeconds) parts.push(second % 60);
  return parts.map(twoDigits).join(':');
}

/** For people: 2026-11-23 or 2026-11-23 03:30; seconds only where there are any. */
export function formatMoment({ day, second }: Moment): string {
  if (second === undefined) return formatDay(day);
  return `${formatDay(day)} ${formatClock(second, second % 60 !== 0)}`;
}

/** ISO 8601: 2026-11-23 or 2026-11-23T03:30:00+08:00. */
export function formatIso({ day, second }: Moment): string {
  if (second === undefined) return formatDay(day);
  return `${formatDay(day)}T${formatClock(second, true)}+08:00`;
}

const DATE =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})(?!\d)| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]|(\d{2})(\d{2})(?!\d))/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;
const CHINESE_CLOCK = /^(\d{1,2}) ?[时点](?: ?(\d{1,2}) ?分(?: ?(\d{1,2}) ?秒)?)?$/;

/** The hour of the day that an hour said of a half of it is; undefined where it is none of it. */
const HALVES: Readonly<Record<string, (hour: number) => number | undefined>> = {
  上午: (hour) => (hour > 12 ? undefined : hour % 12),
  下午: (hour) => (hour > 12 ? hour : hour === 0 ? undefined : 12 + (hour % 12)),
};
const HALF = /^(上午|下午) ?/;

/** Full-width digits, letters and signs, as Chinese input methods give them, to plain ones. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Seconds from 00:00 of the date written, in the zone written (or ours); may leave the day. */
function parseClock(said: string): number | undefined {
  const [prefix = '', half = ''] = HALF.exec(said) ?? [];
  const text = said.slice(prefix.length);
  const match = CLOCK.exec(text) ?? CHINESE_CLOCK.exec(text);
  if (match === null) return undefined;
  const written = Number(match[1]);
  const hour = half === '' ? written : HALVES[half]?.(written);
  if (hour === undefined) return undefined;
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  const isMidnight24 = hour === 24 && minute === 0 && second === 0 && !text.includes('.');
  if ((hour > 23 && !isMidnight24) || minute > 59 || second > 59) return undefined;

  let offset = OWN_OFFSET_SECONDS;
  if (text.endsWith('Z')) offset = 0;
  if (match[4] !== undefined) {
    const hours = Number(match[5]);
    const minutes = Number(match[6]);
    if (hours > 23 || minutes > 59) return undefined;
    offset = (match[4] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
  }
  return hour * 3600 + minute * 60 + second - offset + OWN_OFFSET_SECONDS;
}

/**
 * Reads 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日 (or 号) and 20261123, each alone or with
 * a time: 8:30, 08:30:05, T08:30+08:00, 下午8:30, 20时30分. A time without an offset is China
 * Standard Time; 24:00 is 00:00 of the next day; fractions of a second are cut. Undefined for
 * anything else, 2026.11 too, whose 2026.10 a spreadsheet would show as 2026.1. Years out of range
 * are read: that they are is for `checkRange` to say.
 */
export function parseMoment(text: string): Moment | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const folded = foldWidth(text).trim();
  const match = DATE.exec(folded);
  if (match === null) return undefined;
  const [written, year, , ...monthsAndDays] = match;
  const [month, date] = monthsAndDays.filter((part) => part !== undefined);
  const day = existingDay(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;

  const rest = folded.slice(written.length);
  if (rest === '') return { day };
  const separator = /^(?: +|T)/.exec(rest)?.[0] ?? '';
  // Only after 日 or 号 may the time follow at once: 2026年11月23日8时30分.
  if (separator === '' && !/[日号]$/.test(written)) return undefined;
  const second = parseClock(rest.slice(separator.length));
  return second === undefined ? undefined : momentAt(day * SECONDS_PER_DAY + second);
}

const FIRST_COMPACT = 19_920_101;
const LAST_COMPACT = 99_991_231;

/**
 * Whether a whole number can only be a date written as 20261123: the numbers from 19920101 on lie
 * beyond the last serial of a spreadsheet.
 */
export function isCompactDate(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_COMPACT && number <= LAST_COMPACT;
}
