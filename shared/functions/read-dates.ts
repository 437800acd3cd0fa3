import type { DayNumber } from '../calendar/day.ts';
import { err, ok, type Result } from '../result.ts';
import { MOST_DATES, refuse } from './kinds.ts';
import { readMoment } from './read-moment.ts';
import { splitText } from './split-text.ts';

/**
 * The days of a list, in order, each once. What is read of a cell may be several days, or nothing,
 * where it is blank.
 * Fails as the first cell does that cannot be read, and with `too-large` above 10,000 days.
 */
export function readDates(
  parameter: string,
  cells: Iterable<unknown>,
  read: (cell: unknown) => Result<readonly DayNumber[]> | undefined,
): Result<readonly DayNumber[]> {
  const days = new Set<DayNumber>();
  for (const cell of cells) {
    const some = read(cell);
    if (some && !some.ok) return some;
    for (const day of some?.value ?? []) days.add(day);
    if (days.size > MOST_DATES) return tooManyDates(parameter, days.size);
  }
  return ok([...days].sort((a, b) => a - b));
}

/** Reads `2026-11-23; 2026-11-24`; times are dropped. */
export function readDatesText(parameter: string, text: string): Result<readonly DayNumber[]> {
  const parts = splitText(text);
  if (parts.length === 0) return refuse(parameter, text, 'dates');
  if (parts.length > MOST_DATES) return tooManyDates(parameter, parts.length);
  return readDates(parameter, parts, (part) => readDay(parameter, part as string));
}

/** One day, its time dropped, as a list of one. */
export function readDay(parameter: string, text: string): Result<readonly DayNumber[]> {
  const moment = readMoment(parameter, text);
  return moment.ok ? ok([moment.value.day]) : moment;
}

function tooManyDates(parameter: string, given: number): Result<never> {
  return err({
    code: 'too-large',
    parameter,
    given,
    limit: MOST_DATES,
    unit: 'day',
  });
}
