import type { DayNumber } from '../calendar/day.ts';
import { parseMoment } from '../calendar/moment.ts';
import {
  type CalendarOverride,
  type WorkingCalendar,
  withOverrides,
} from '../calendar/working-days.ts';
import type { CalendarPart, DayPart, NormDocument } from './document.ts';

/** The calendars of a chain put together: for a day that several name, the nearest one's word. */
export function effectiveCalendar(chain: readonly NormDocument[]): WorkingCalendar | undefined {
  const calendars = chain.flatMap(({ calendar }) => calendar ?? []);
  if (calendars.length === 0) return undefined;
  const decided = new Set<DayNumber>();
  const restDays: CalendarOverride[] = [];
  const workingDays: CalendarOverride[] = [];
  for (const calendar of calendars) {
    const own = daysOf(calendar);
    for (const [days, into] of [
      [own.restDays, restDays],
      [own.workingDays, workingDays],
    ] as const) {
      into.push(...days.filter(({ day }) => !decided.has(day)));
    }
    for (const { day } of [...own.restDays, ...own.workingDays]) decided.add(day);
  }
  const publishedYears = calendars.flatMap((calendar) => calendar.publishedYears ?? []);
  return withOverrides({ restDays, workingDays, publishedYears });
}

function daysOf({ restDays = [], workingDays = [] }: CalendarPart) {
  return { restDays: restDays.map(overrideOf), workingDays: workingDays.map(overrideOf) };
}

function overrideOf({ date, note = '' }: DayPart): CalendarOverride {
  return { day: parseMoment(date)?.day ?? 0, note };
}
