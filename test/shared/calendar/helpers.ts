import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type DayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { type Moment, parseMoment } from '../../../shared/calendar/moment.ts';

const holidays: Record<string, string> = data.holidays;
const workdays: Record<string, string> = {
  ...data.workdays,
  // 国办发明电〔2005〕35号: 12月31日(星期六)上班. The package lacks it.
  '2005-12-31': "New Year's Day,元旦,1",
};

/** The day number of 2026-11-23. */
export function day(text: string): DayNumber {
  const moment = parseMoment(text);
  if (moment === undefined) throw new Error(`Not a date: ${text}`);
  return (moment satisfies Moment).day;
}

/**
 * By the package's own entries, corrected, and JavaScript's own weekday, without the calendar under
 * test.
 */
export function isWorkingDayByData(number: DayNumber): boolean {
  const text = formatDay(number);
  if (text in workdays) return true;
  if (text in holidays) return false;
  const weekday = new Date(`${text}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** 国庆节 for a day off or made up for by the data, else undefined. */
export function holidayByData(number: DayNumber): string | undefined {
  const text = formatDay(number);
  return (workdays[text] ?? holidays[text])?.split(',')[1];
}

export function daysBetween(first: DayNumber, last: DayNumber): DayNumber[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
