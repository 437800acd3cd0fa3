import { civilDate, type DayNumber, FIRST_DAY, LAST_DAY } from '../../calendar/day.ts';
import { checkRange, parseMoment } from '../../calendar/moment.ts';
import type { CalendarOverride, CalendarOverrides } from '../../calendar/working-days.ts';
import { child, type Findings, isObject } from './finding.ts';

const MEMBERS = ['restDays', 'workingDays', 'publishedYears'];
const MOST_DAYS = 5000;
const FIRST_YEAR = civilDate(FIRST_DAY).year;
const LAST_YEAR = civilDate(LAST_DAY).year;

const DAY_LIST = {
  zh: '数组, 每项 {"date":"2027-02-05","note":"春节"}',
  en: 'an array of {"date":"2027-02-05","note":"Spring Festival"}',
};

/** The calendar part of a company's rulebook: extra days off and on, or a whole year's schedule. */
export function readCalendar(given: unknown, findings: Findings): CalendarOverrides | undefined {
  if (given === undefined) return undefined;
  if (!isObject(given)) return findings.invalid('/calendar', given, DAY_LIST);
  for (const name of Object.keys(given)) {
    if (!MEMBERS.includes(name)) findings.unknownName(child('/calendar', name), name, MEMBERS);
  }
  const restDays = readDays('/calendar/restDays', given['restDays'], findings);
  const workingDays = readDays('/calendar/workingDays', given['workingDays'], findings);
  const publishedYears = readYears(given['publishedYears'], findings);
  const rest = new Set(restDays.map(({ day }) => day));
  workingDays.forEach(({ day }, index) => {
    if (!rest.has(day)) return;
    findings.add('error', 'conflict', child('/calendar/workingDays', index), {
      zh: '同一天既列为休息日又列为工作日',
      en: 'the same day is listed as a day off and as a working day',
    });
  });
  return { restDays, workingDays, publishedYears };
}

function readDays(pointer: string, given: unknown, findings: Findings): CalendarOverride[] {
  if (given === undefined) return [];
  if (!Array.isArray(given) || given.length > MOST_DAYS) {
    findings.invalid(pointer, Array.isArray(given) ? given.length : given, DAY_LIST);
    return [];
  }
  const days = new Map<DayNumber, CalendarOverride>();
  given.forEach((entry: unknown, index) => {
    const at = child(pointer, index);
    const read = readDay(at, entry, findings);
    if (!read) return;
    if (days.has(read.day)) {
      findings.add('error', 'conflict', at, {
        zh: '同一天列了两次',
        en: 'the same day is listed twice',
      });
    }
    days.set(read.day, read);
  });
  return [...days.values()];
}

function readDay(
  pointer: string,
  entry: unknown,
  findings: Findings,
): CalendarOverride | undefined {
  const { date, note } = isObject(entry)
    ? { date: entry['date'], note: entry['note'] ?? '' }
    : { date: entry, note: '' };
  const moment = typeof date === 'string' ? parseMoment(date) : undefined;
  if (!moment || moment.second !== undefined || !checkRange(moment)) {
    return findings.invalid(child(pointer, 'date'), date, {
      zh: '日期, 如 2027-02-05',
      en: 'a date such as 2027-02-05',
    });
  }
  if (typeof note !== 'string' || note.length > 200) {
    return findings.invalid(child(pointer, 'note'), note, {
      zh: '说明, 至多 200 字',
      en: 'a note of at most 200 characters',
    });
  }
  return { day: moment.day, note };
}

function readYears(given: unknown, findings: Findings): number[] {
  if (given === undefined) return [];
  const isYear = (year: unknown): year is number =>
    typeof year === 'number' && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  if (Array.isArray(given) && given.every(isYear)) return given;
  findings.invalid('/calendar/publishedYears', given, {
    zh: '年份数组, 如 [2027]: 这些年的安排已全部列出',
    en: 'an array of years such as [2027] whose schedule is listed whole',
  });
  return [];
}
