import { endOf, type Moment, secondsOf } from '../calendar/moment.ts';
import { err, ok, type Result } from '../result.ts';

import type { Pause } from '../rules/pauses.ts';
import { MOST_PAUSES, refuse } from './kinds.ts';
import { readMoment } from './read-moment.ts';
import { splitText } from './split-text.ts';

/** A pause from its ends: a date as start is its 00:00, as end its 24:00 (R15); without one it is open. */
export function readPause(
  parameter: string,
  from: Moment,
  to: Moment | undefined,
  given: string,
): Result<Pause> {
  if (to === undefined) return ok({ from: secondsOf(from) });
  const interval = { from: secondsOf(from), to: endOf(to) };
  // The 24:00 of a date is the 00:00 of the next, so a reversed pair of dates can look empty.
  return from.day <= to.day && interval.from <= interval.to
    ? ok(interval)
    : refuse(parameter, given, 'pauses');
}

/** Reads `from/to; from/`, the latest being open; a comma may stand for the semicolon. */
export function readPausesText(parameter: string, text: string): Result<readonly Pause[]> {
  const parts = splitText(text);
  if (parts.length === 0) return refuse(parameter, text, 'pauses');
  if (parts.length > MOST_PAUSES) return tooManyPauses(parameter, parts.length);
  const pauses: Pause[] = [];
  for (const part of parts) {
    const pause = readPauseText(parameter, part);
    if (!pause.ok) return pause;
    pauses.push(pause.value);
  }
  return ok(pauses);
}

export function tooManyPauses(parameter: string, given: number): Result<never> {
  return err({
    code: 'too-large',
    parameter,
    given,
    limit: MOST_PAUSES,
    unit: 'interval',
  });
}

const OPEN = /[/~～至]$/;

/** A slash also separates the parts of a date, so the middle one of an odd number is meant. */
function readPauseText(parameter: string, part: string): Result<Pause> {
  if (OPEN.test(part)) {
    const from = readMoment(parameter, part.slice(0, -1));
    if (from.ok) return readPause(parameter, from.value, undefined, part);
    return from.error.code === 'out-of-range' ? from : refuse(parameter, part, 'pauses');
  }
  const pieces = part.length <= 2 * 64 ? part.split(/[/~～至]/) : [];
  if (pieces.length % 2 !== 0 || pieces.length === 0) return refuse(parameter, part, 'pauses');
  const half = pieces.length / 2;
  const ends = [pieces.slice(0, half).join('/'), pieces.slice(half).join('/')];
  const [from, to] = ends.map((end) => readMoment(parameter, end)) as [
    Result<Moment>,
    Result<Moment>,
  ];
  if (!from.ok)
    return from.error.code === 'out-of-range' ? from : refuse(parameter, part, 'pauses');
  if (!to.ok) return to.error.code === 'out-of-range' ? to : refuse(parameter, part, 'pauses');
  return readPause(parameter, from.value, to.value, part);
}
