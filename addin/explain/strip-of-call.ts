import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Moment } from '../../shared/calendar/moment.ts';
import type { Value } from '../../shared/functions/answer.ts';
import { type OwnDays, withOwnDays } from '../../shared/functions/own-days.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import type { DeadlineQuestion } from '../../shared/rules/deadline.ts';
import { type Strip, stripBetween, stripOfDeadline } from './strip.ts';

/** The days or hours that the answer rests on, for the functions that count any. */
export function stripOfCall(
  id: string,
  asked: Readonly<Record<string, unknown>>,
  value: Value,
  book: Rulebook,
): Strip | undefined {
  const dayOf = (name: string): DayNumber => (asked[name] as Moment).day;
  const ownCalendar = () => {
    const counted = withOwnDays(book.calendar, asked as OwnDays);
    return counted.ok ? counted.value : book;
  };
  switch (id) {
    case 'DEADLINE':
      return stripOfDeadline({ points: 1, ...asked } as unknown as DeadlineQuestion, book);
    case 'WORKDAY': {
      if (value.type !== 'moment') return undefined;
      const { day } = value.moment;
      const start = dayOf('start');
      return stripBetween(start, day, ownCalendar(), { result: day, uncounted: start });
    }
    case 'NETWORKDAYS':
      return stripBetween(dayOf('start'), dayOf('end'), ownCalendar());
    case 'RESTDAYS':
      return stripBetween(dayOf('from'), dayOf('to'), book);
    default:
      return undefined;
  }
}
