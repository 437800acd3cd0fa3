import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../../shared/csv/bytes.ts';
import { decodeText } from '../../shared/csv/encoding.ts';
import type { Failure, Language } from '../../shared/failure.ts';
import { type Entry, lookAtEntry } from '../customers.ts';
import { type ItemError, itemErrorOf } from '../http/problem.ts';
import { ownNames } from '../http/query.ts';
import { RESERVED } from '../http/request-options.ts';
import { LARGEST_RULEBOOK_BYTES } from '../schemas/limits.ts';
import type { Lines } from './find-lines.ts';

/** No customer needs more; a longer line could hold more brackets than a parser has memory for. */
export const LONGEST_LINE = 65_536;

/** A first line may hold the options of the request, a rulebook among them. */
const LONGEST_HEADER = LARGEST_RULEBOOK_BYTES + LONGEST_LINE;

/**
 * What the first line gives by the names that a request in JSON may carry beside its list; undefined
 * where it is a customer's, or nothing that can be read.
 */
export function readHeader({ text, starts }: Lines): Readonly<Record<string, unknown>> | undefined {
  const [start = 0, end = 0] = starts;
  if (end - start > LONGEST_HEADER) return undefined;
  const line = decodeText(text.bytes, start, end, text.encoding);
  if (!RESERVED.some((name) => line.includes(`"${name}"`))) return undefined;
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  return ownNames(given).length === 0 ? (given as Readonly<Record<string, unknown>>) : undefined;
}

/**
 * Looks at lines one at a time, so that what a line holds is kept no longer than it is looked at;
 * undefined for a blank one.
 * @param first the first line that may be a customer's.
 */
export function createLineReader(
  { text, starts }: Lines,
  language: Language,
  first = 0,
): (line: number) => Entry | undefined {
  const refuse = (error: ItemError): Entry => ({ id: null, error });
  return (line) => {
    if (line < first) return undefined;
    const start = starts[line] as number;
    const end = starts[line + 1] as number;
    if (isBlank(text.bytes, start, end)) return undefined;
    if (end - start > LONGEST_LINE) return refuse(refuseLength(end - start, language));
    let entry: unknown;
    try {
      entry = JSON.parse(decodeText(text.bytes, start, end, text.encoding));
    } catch {
      return refuse(refuseLine(language));
    }
    return lookAtEntry(entry, language);
  };
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN && byte !== LINE_FEED) {
      return false;
    }
  }
  return true;
}

function refuseLength(given: number, language: Language): ItemError {
  const failure: Failure = {
    code: 'too-large',
    parameter: 'list',
    given,
    limit: LONGEST_LINE,
    unit: { zh: '字节(一行)', en: 'bytes in a line' },
  };
  return itemErrorOf(failure, language);
}

function refuseLine(language: Language): ItemError {
  const detail =
    language === 'zh'
      ? '这一行不是 JSON; 每行一个对象, 如 {"id":"A1","category":"市县级","proposed":"金牌"}'
      : 'this line is no JSON; one object per line, such as {"id":"A1","category":"municipal","proposed":"gold"}';
  return { code: 'malformed', detail };
}
