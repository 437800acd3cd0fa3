import type { Failure, Language } from '../../shared/failure.ts';
import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../../shared/lists/bytes.ts';
import type { CellReader } from '../../shared/lists/read-cell.ts';
import { type Row, readCustomer } from '../customers.ts';
import { type ItemError, itemErrorOf } from '../http/problem.ts';
import type { Lines } from './find-lines.ts';

/** No customer needs more; a longer line could hold more brackets than a parser has memory for. */
export const LONGEST_LINE = 65_536;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads lines one at a time, so that what a line holds is kept no longer than it is looked at. */
export function createLineReader(
  { bytes, starts }: Lines,
  readCell: CellReader,
  language: Language,
): (line: number) => Row | undefined {
  const refuse = (error: ItemError): Row => ({ id: null, error });
  return (line) => {
    const start = starts[line] as number;
    const end = starts[line + 1] as number;
    if (isBlank(bytes, start, end)) return undefined;
    if (end - start > LONGEST_LINE) return refuse(refuseLength(end - start, language));
    let entry: unknown;
    try {
      entry = JSON.parse(decoder.decode(bytes.subarray(start, end)));
    } catch {
      return refuse(refuseLine(language));
    }
    return readCustomer(entry, readCell, language);
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
      ? '这一行不是 UTF-8 的 JSON; 每行一个对象, 如 {"id":"A1","category":"市县级","proposed":"金牌"}'
      : 'this line is no UTF-8 JSON; one object per line, such as {"id":"A1","category":"municipal","proposed":"gold"}';
  return { code: 'malformed', detail };
}
