/** Asks a question at the door where arguments are texts, and puts all that is answered into words. */
import type { Answer, Value } from '../../shared/functions/answer.ts';
import { dictionaryOf, explain } from '../../shared/functions/call.ts';
import type { FunctionId } from '../../shared/functions/catalogue.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import type { Language } from '../../shared/phrase.ts';
import { formatReasons } from '../../shared/words/reasons.ts';
import {
  askWithReasons,
  editionsOf,
  NORM_DOOR,
  printValue,
  type Reasoned,
  TODAY,
} from '../support/ask.ts';
import { DOCUMENTS, type DocumentName } from './documents.ts';
import { type Answered, hashOf, type Question, textOf } from './question.ts';

const openDoor = (editions: ReturnType<typeof editionsOf>) => ({
  editions,
  reader: createTextReader(dictionaryOf(editions)),
});

const doors = new Map<DocumentName, ReturnType<typeof openDoor>>([['norm', NORM_DOOR]]);

function doorOf(name: DocumentName): ReturnType<typeof openDoor> {
  const known = doors.get(name);
  if (known) return known;
  const door = openDoor(editionsOf(DOCUMENTS[name as keyof typeof DOCUMENTS]));
  doors.set(name, door);
  return door;
}

/** One question in ten is asked in English too. */
const isInEnglish = (question: Question): boolean => hashOf(`en ${textOf(question)}`) % 10 === 0;

/**
 * The facts beside a value that are held, by the names of the wire. Further ones may come; the rows
 * of QUOTA and CLASSIFY stand in the value and in the reasons.
 */
const FACTS: Partial<Record<FunctionId, readonly string[]>> = {
  LIMIT: ['limit'],
  DEADLINE: ['limit', 'recipient', 'skippedCount'],
  STANDARD: ['kind', 'clause', 'unit', 'remark'],
  QUALITY: ['faults', 'outageHours'],
  ONTIME: ['met', 'counted'],
  SATISFACTION: ['satisfied', 'followedUp', 'orders'],
  QUOTA: ['unread', 'unreadRows'],
  CLASSIFY: ['unread'],
};

/** An object's members in the order of their names, which says nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function factsOf(id: FunctionId, { details }: Answer): string {
  const named = FACTS[id];
  const all = named ? details?.() : undefined;
  if (!named || !all) return '';
  const held = named.filter((name) => all[name] !== undefined);
  return held.map((name) => ` ${name}=${JSON.stringify(all[name], inOrder)}`).join('');
}

function wordsOf(value: Value, language: Language): string {
  switch (value.type) {
    case 'code':
      return language === 'zh' ? `${value.code}(${value.label.zh})` : value.label.en;
    case 'text':
      return value.text[language];
    case 'failure':
      return `✗ ${describeFailure(value.failure, language)}`;
    case 'column':
      return value.values.map((cell) => wordsOf(cell, language)).join('; ');
    case 'table':
      return value.rows
        .map((row) => row.map((cell) => wordsOf(cell, language)).join(' | '))
        .join('\n');
    default:
      return printValue(value);
  }
}

/** A row's reasons are on a line of their own, which begins with its number. */
function reasonsOf({ because, ofRows }: Reasoned, language: Language): string {
  const rows = ofRows.map((reasons, row) => `#${row + 1} ${formatReasons(reasons, language)}`);
  return [formatReasons(because, language), ...rows].filter((text) => text !== '').join('\n');
}

function askOf({ function: id, document, given }: Question): Reasoned {
  const { editions, reader } = doorOf(document);
  if (id !== 'WHY') return askWithReasons(id, given, editions, reader);
  const { function: explained, ...others } = given;
  const result = explain(explained, others, reader, { editions, today: TODAY });
  return { result, because: [], ofRows: [] };
}

/** What is answered to a question. */
export function answerOf(question: Question): Answered {
  const reasoned = askOf(question);
  const { result } = reasoned;
  const say = (language: Language): string => {
    if (!result.ok) {
      return `✗ ${result.error.code}: ${describeFailure(result.error, language)}`;
    }
    const { value, book, provisional } = result.value;
    const edition = question.document === 'norm' ? '' : ` @${book.id}`;
    const facts = factsOf(question.function, result.value);
    return `${wordsOf(value, language)}${facts}${provisional ? ' provisional' : ''}${edition}`;
  };
  const english = () => [say('en'), reasonsOf(reasoned, 'en')].filter(Boolean).join('\n');
  return {
    answer: say('zh'),
    reasons: reasonsOf(reasoned, 'zh'),
    english: isInEnglish(question) ? english() : '',
  };
}
