import type { Phrase } from '../../shared/failure.ts';
import type { Reader } from '../../shared/functions/call.ts';
import type { Cell } from '../../shared/functions/define.ts';
import {
  acceptedBy,
  type Dictionary,
  echo,
  isNumberKind,
  type Kind,
  type KindValues,
  MOST_PAUSES,
  type NumberKind,
  refuse,
} from '../../shared/functions/kinds.ts';
import { isNotGiven } from '../../shared/functions/not-given.ts';
import { readDates, readDay } from '../../shared/functions/read-dates.ts';
import { readMoment } from '../../shared/functions/read-moment.ts';
import { readNumber } from '../../shared/functions/read-number.ts';
import { readPause, tooManyPauses } from '../../shared/functions/read-pauses.ts';
import { rememberTexts, type TextReading } from '../../shared/functions/remember-texts.ts';
import type { Vocabulary } from '../../shared/norm/vocabulary.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Pause } from '../../shared/rules/pauses.ts';
import { acceptedText } from '../../shared/words/failures.ts';
import { refuseGroups } from '../groups.ts';
import { MOST_CUSTOMERS } from '../schemas/limits.ts';

/**
 * Reads arguments from JSON, strictly: numbers are numbers, yes and no are booleans, labels and
 * dates are texts; serials are refused. null, a blank text and a placeholder are not given.
 */
export function createJsonReader(dictionary: Dictionary): Reader {
  const words = { read: rememberTexts(dictionary), vocabulary: dictionary.vocabulary };
  function one<K extends Kind>(kind: K, parameter: string, given: unknown): Cell<KindValues[K]> {
    if (given === undefined || given === null || given === '') return undefined;
    if (typeof given === 'string' && !isTyped(kind) && isNotGiven(kind, given)) return undefined;
    return readJson(kind, parameter, given, words) as Result<KindValues[K]>;
  }
  return { one, cells: readCells };
}

/** How texts are read, and by whose words. */
interface WordReading {
  readonly read: TextReading;
  readonly vocabulary: Vocabulary;
}

/** JSON has these without quotes, so that no text stands for one, not even a placeholder. */
function isTyped(kind: Kind): boolean {
  return isNumberKind(kind) || kind === 'flag';
}

function readCells(parameter: string, given: unknown): Result<readonly unknown[]> {
  if (!Array.isArray(given)) {
    return err({
      code: 'invalid-input',
      parameter,
      given: echo(given),
      accepted: { zh: '数组 […], 每行一个值', en: 'an array […] with one value per row' },
    });
  }
  if (given.length > MOST_CUSTOMERS) {
    return err({
      code: 'too-large',
      parameter,
      given: given.length,
      limit: MOST_CUSTOMERS,
      unit: { zh: '行', en: 'rows' },
    });
  }
  const failure = parameter === 'groups' ? refuseGroups(parameter, given) : undefined;
  return failure ? err(failure) : ok(given);
}

function readJson(
  kind: Kind,
  parameter: string,
  given: unknown,
  words: WordReading,
): Result<unknown> {
  if (isNumberKind(kind)) {
    return typeof given === 'number'
      ? readNumber(kind, parameter, given)
      : refuseJson(parameter, given, describeJsonNumber(kind, words));
  }
  switch (kind) {
    case 'flag':
      return typeof given === 'boolean' ? ok(given) : refuseJson(parameter, given, JSON_FLAG);
    case 'satisfied':
      return typeof given === 'boolean' ? ok(given) : readTextOnly(kind, parameter, given, words);
    case 'paused':
      return typeof given === 'boolean'
        ? ok(given)
        : readTextOnly('moment', parameter, given, words);
    case 'pauses':
      return Array.isArray(given)
        ? readPauses(parameter, given)
        : readTextOnly(kind, parameter, given, words);
    case 'dates':
      return Array.isArray(given)
        ? readDateList(parameter, given)
        : readTextOnly(kind, parameter, given, words);
    default:
      return readTextOnly(kind, parameter, given, words);
  }
}

/** Dates one by one; null and a blank text are none. */
function readDateList(parameter: string, given: readonly unknown[]) {
  let place = 0;
  return readDates(parameter, given, (date) => {
    place += 1;
    const name = `${parameter}[${place}]`;
    if (date === null || (typeof date === 'string' && isNotGiven('dates', date))) return undefined;
    return typeof date === 'string' ? readDay(name, date) : refuse(name, date, 'moment');
  });
}

const JSON_FLAG: Phrase = {
  zh: 'JSON 的 true 或 false, 不加引号',
  en: 'the JSON boolean true or false, without quotes',
};

const JSON_PAUSE: Phrase = {
  zh: '{"from":"2026-11-03","to":"2026-11-05"}, 可带时刻 "2026-11-10 08:00"',
  en: '{"from":"2026-11-03","to":"2026-11-05"}, with times such as "2026-11-10 08:00" where needed',
};

function describeJsonNumber(kind: NumberKind, { vocabulary }: WordReading): Phrase {
  const accepted = acceptedBy(kind, vocabulary);
  const [zh, en] = [acceptedText(accepted, 'zh'), acceptedText(accepted, 'en')];
  return { zh: `JSON 数字, 不加引号: ${zh}`, en: `a JSON number, without quotes: ${en}` };
}

/** What is given shows its quotes where it is a text, since they are what is wrong with it. */
function refuseJson(parameter: string, given: unknown, accepted: Phrase): Result<never> {
  const shown = typeof given === 'string' ? JSON.stringify(echo(given)) : echo(given);
  return err({ code: 'invalid-input', parameter, given: shown || 'null', accepted });
}

function readTextOnly(
  kind: Kind,
  parameter: string,
  given: unknown,
  words: WordReading,
): Result<unknown> {
  const { read, vocabulary } = words;
  return typeof given === 'string'
    ? read(kind, parameter, given)
    : refuse(parameter, given, kind, vocabulary);
}

function readPauses(parameter: string, given: readonly unknown[]): Result<readonly Pause[]> {
  if (given.length > MOST_PAUSES) return tooManyPauses(parameter, given.length);
  const pauses: Pause[] = [];
  for (const [index, entry] of given.entries()) {
    const pause = readPauseObject(`${parameter}[${index + 1}]`, entry);
    if (!pause.ok) return pause;
    pauses.push(pause.value);
  }
  return ok(pauses);
}

function readPauseObject(parameter: string, entry: unknown): Result<Pause> {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  const { from, to, ...rest } = given;
  const isOpen = to === undefined || to === null || to === '';
  const isPause = typeof from === 'string' && (isOpen || typeof to === 'string');
  if (!isPause || Object.keys(rest).length > 0) return refuseJson(parameter, entry, JSON_PAUSE);
  const start = readMoment(parameter, from);
  if (!start.ok) return start;
  if (isOpen) return readPause(parameter, start.value, undefined, `${from}/`);
  const end = readMoment(parameter, to);
  if (!end.ok) return end;
  return readPause(parameter, start.value, end.value, `${from}/${to}`);
}
