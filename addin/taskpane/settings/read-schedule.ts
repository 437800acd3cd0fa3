import {
  civilDate,
  type DayNumber,
  existingDay,
  FIRST_DAY,
  LAST_DAY,
} from '../../../shared/calendar/day.ts';
import {
  checkEnteredYear,
  isBalanced,
  noticeYearOf,
} from '../../../shared/calendar/entered-year.ts';
import { foldWidth } from '../../../shared/calendar/moment.ts';

export interface ScheduleDay {
  readonly day: DayNumber;
  readonly note: string;
  readonly isWorking: boolean;
}

export interface UnreadLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly why: 'no-date' | 'no-kind' | 'no-such-day' | 'too-long' | 'both';
}

export interface ReadSchedule {
  readonly days: readonly ScheduleDay[];
  /** The years it is about: days of a December alone are those around the next New Year. */
  readonly years: readonly number[];
  /** Whether it reads as the whole schedule of its years: all festivals off, all days balanced. */
  readonly isWhole: boolean;
  readonly unread: readonly UnreadLine[];
}

/** No holiday was ever longer: a longer range is a slip of the pen. */
const LONGEST_RANGE = 20;

const YEAR_NAMED = /(\d{4})\s*年/g;

/**
 * `2027-02-05`, `2027年2月5日`, `2月5日`, after 至 or ~ the last day of a range, `11日`, and after 、
 * one more day of the month, `21日`.
 */
const TOKEN =
  /(?:(?<year>\d{4})\s*[-/.年]\s*)?(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*[日号]?|(?<to>至|到|[~–—]|\bto\b)\s*(?<lastDay>\d{1,2})\s*[日号](?!\d)|(?<until>至|到|[~–—]|\bto\b)|[、,和]\s*(?<nextDay>\d{1,2})\s*[日号]|(?<rest>放假|休息|调休|公休|休|\b(?:rest|off|holiday)\b)|(?<work>上班|补班|班|\b(?:make-up|working|work|on)\b)/giu;

const HOLIDAY_NAME = /元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?|除夕/;

/**
 * Reads a year's schedule as people have it: a line per day (`2027-02-05 春节 休`, `2027-02-07 班`),
 * ranges (`2027-02-05 至 2027-02-11 春节 休`), rows copied from a sheet, or the sentences of the State
 * Council's notice (`二、春节:2月5日至11日放假调休,共7天。2月7日(星期日)上班。`).
 * @param year of dates that name none, until a line names one.
 */
export function readSchedule(text: string, year: number): ReadSchedule {
  const days = new Map<DayNumber, ScheduleDay>();
  const unread: UnreadLine[] = [];
  let currentYear = year;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = foldWidth(raw)
      .replace(/\([^)]*\)/g, '')
      .trim();
    if (line === '') return;
    const refuse = (why: UnreadLine['why']) =>
      unread.push({ line: index + 1, text: raw.trim(), why });
    const named = [...line.matchAll(YEAR_NAMED)].map(([, digits]) => Number(digits));
    // New Year's sentence may name the December before: 2022年12月31日至2023年1月2日.
    if (named.length > 0) currentYear = named.reduce((a, b) => Math.max(a, b));
    const read = readLine(line, currentYear);
    if (typeof read === 'string') {
      // The notice's title and its general sentences hold no dates.
      if (read !== 'no-date' || named.length === 0) refuse(read);
      return;
    }
    for (const each of read) {
      const before = days.get(each.day);
      if (before && before.isWorking !== each.isWorking) refuse('both');
      else days.set(each.day, each);
    }
  });
  const inOrder = [...days.values()].sort((a, b) => a.day - b.day);
  const years = yearsOf(inOrder);
  return { days: inOrder, years, isWhole: areWhole(years, inOrder), unread };
}

/** Nobody pastes more notices at once. */
const MOST_NOTICES = 5;

function areWhole(years: readonly number[], days: readonly ScheduleDay[]): boolean {
  if (years.length === 0 || years.length > MOST_NOTICES) return false;
  const daysThatAre = (kind: boolean) =>
    new Set(days.filter(({ isWorking }) => isWorking === kind).map(({ day }) => day));
  const [rest, working] = [daysThatAre(false), daysThatAre(true)];
  return years.every((year) => {
    const entered = checkEnteredYear(year, rest, working);
    return entered.worked.length === 0 && isBalanced(entered);
  });
}

function yearsOf(days: readonly ScheduleDay[]): number[] {
  const isOwn = ({ day }: ScheduleDay) => noticeYearOf(day) === civilDate(day).year;
  const own = days.some(isOwn) ? days.filter(isOwn) : days;
  return [...new Set(own.map(({ day }) => civilDate(day).year))];
}

interface Span {
  first: DayNumber;
  last: DayNumber;
}

function readLine(line: string, year: number): ScheduleDay[] | UnreadLine['why'] {
  const holiday = HOLIDAY_NAME.exec(line)?.[0];
  const days: ScheduleDay[] = [];
  let pending: Span[] = [];
  let isUntil = false;
  let hasDates = false;
  for (const { groups = {} } of line.matchAll(TOKEN)) {
    const { month, day, to, lastDay, nextDay, until, rest } = groups;
    if (month !== undefined) {
      hasDates = true;
      const number = dayOf(Number(groups['year'] ?? year), Number(month), Number(day));
      if (number === undefined) return 'no-such-day';
      const span = pending.at(-1);
      if (isUntil && span) span.last = number;
      else pending.push({ first: number, last: number });
      isUntil = false;
    } else if (to !== undefined) {
      const span = pending.at(-1);
      if (!span) return 'no-date';
      const number = sameMonth(span.first, Number(lastDay));
      if (number === undefined) return 'no-such-day';
      span.last = number;
    } else if (nextDay !== undefined) {
      const before = pending.at(-1);
      if (!before) continue;
      const number = sameMonth(before.last, Number(nextDay));
      if (number === undefined) return 'no-such-day';
      pending.push({ first: number, last: number });
    } else if (until !== undefined) {
      isUntil = true;
    } else {
      const isWorking = rest === undefined;
      const note = noteOf(line, holiday, isWorking);
      for (const { first, last } of pending) {
        if (last < first) return 'no-such-day';
        if (last - first >= LONGEST_RANGE) return 'too-long';
        for (let each = first; each <= last; each++) days.push({ day: each, note, isWorking });
      }
      pending = [];
    }
  }
  if (!hasDates) return 'no-date';
  return pending.length > 0 ? 'no-kind' : days;
}

function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const number = existingDay(year, month, day);
  return number !== undefined && number >= FIRST_DAY && number <= LAST_DAY ? number : undefined;
}

/** The day of the month in which a range began. */
function sameMonth(first: DayNumber, day: number): DayNumber | undefined {
  const { year, month } = civilDate(first);
  return dayOf(year, month, day);
}

const LONGEST_NOTE = 40;

function noteOf(line: string, holiday: string | undefined, isWorking: boolean): string {
  if (holiday !== undefined) return isWorking ? `补班(${holiday})` : holiday;
  const rest = line
    .replace(TOKEN, ' ')
    .replace(/[\s,;。:、|]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NOTE);
  return rest || (isWorking ? '补班' : '');
}
