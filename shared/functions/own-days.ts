import { type DayNumber, formatDay } from '../calendar/day.ts';
import { dayInBoth, type ExtendedCalendar, withExtraDays } from '../calendar/extra-days.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { failInvalid, ok, type Result } from '../result.ts';
import type { Because } from '../rules/reason.ts';
import { citeCalendar } from './answer-days.ts';
import { type ArgumentsOf, optional } from './define.ts';
import { say } from './reference/shape.ts';

/** Days that a call brings along, as people know them from Excel's own WORKDAY. */
export const OWN_DAYS_PARAMETERS = {
  holidays: optional('dates', '另计休息日'),
  workdays: optional('dates', '另计工作日'),
} as const;

/** These in words. */
export function describeOwnDays() {
  return {
    holidays: say(
      '另计的休息日: 任意形状的区域, 或文本“日期; 日期”; 先于公司日历和放假安排; 空白、表头和时刻不计; 可不填',
      'Further rest days: a range of any shape, or a text “date; date”. They beat the company’s calendar and the schedule; blanks, a head and times are left out. Optional',
    ),
    workdays: say(
      '另计的工作日, 如公司补班, 形式相同; 同一天不能既休息又上班; 可不填',
      'Further working days, in the same forms; no day may be off and on. Optional',
    ),
  } as const;
}

export type OwnDays = ArgumentsOf<typeof OWN_DAYS_PARAMETERS>;

/** The calendar that a call counts by. */
export interface OwnCalendar {
  readonly calendar: WorkingCalendar;
  /** What the call brought along, where it did. */
  readonly own?: {
    readonly holidays: number;
    readonly workdays: number;
    readonly changes: ExtendedCalendar['changes'];
  };
}

/**
 * The calendar with a call's own days over it.
 * Fails with `invalid-input` where a day is given as both.
 */
export function withOwnDays(
  calendar: WorkingCalendar,
  { holidays = [], workdays = [] }: OwnDays,
): Result<OwnCalendar> {
  if (holidays.length + workdays.length === 0) return ok({ calendar });
  const extra = { restDays: holidays, workingDays: workdays };
  const both = dayInBoth(extra);
  if (both !== undefined) {
    return failInvalid('workdays', formatDay(both), { id: 'not-in', name: 'holidays' });
  }
  const extended = withExtraDays(calendar, extra);
  const own = {
    holidays: holidays.length,
    workdays: workdays.length,
    changes: extended.changes,
  };
  return ok({ calendar: extended, own });
}

/** Tells how many of a call's own days took effect in a span; nothing where it brought none. */
export function explainOwnDays(
  { own }: OwnCalendar,
  [from, to]: readonly [DayNumber, DayNumber],
  book: Rulebook,
  because: Because,
): void {
  if (!own || !because) return;
  const { holidays, workdays, changes } = own;
  const { rest, working } = changes(Math.min(from, to), Math.max(from, to));
  because.push({
    id: 'own-days',
    figures: { holidays, workdays, rest, working },
    source: citeCalendar(book),
  });
}
