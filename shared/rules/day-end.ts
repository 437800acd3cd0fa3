import { type Moment, momentAt, SECONDS_PER_DAY, secondsOf } from '../calendar/moment.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { type Because, cite } from './reason.ts';

/**
 * R37: when business closes on the day of a deadline that is a date; undefined where such a deadline
 * lasts until 24:00, and for one that is an instant.
 */
export function closingOf(deadline: Moment, book: Rulebook): Moment | undefined {
  const closing = closingHour(book);
  if (closing === undefined || deadline.second !== undefined) return undefined;
  return momentAt(secondsOf(deadline) + closing);
}

/** Seconds after 00:00 at which a deadline that is a date ends; undefined for 24:00. */
function closingHour({ settings, hours }: Rulebook): number | undefined {
  if (settings.dayEnds !== 'hours' || !hours || hours.to === SECONDS_PER_DAY) return undefined;
  return hours.to;
}

/** Tells until when deadlines that are dates last, where that is not 24:00. */
export function tellDayEnd(book: Rulebook, because: Because): void {
  const closing = closingHour(book);
  if (closing === undefined) return;
  because?.push({
    id: 'day-ends',
    figures: { closing },
    source: cite(book, '《民法典》第203条', 'rule', 'R37'),
  });
}
