import { dayNumber } from '../../../shared/calendar/day.ts';
import {
  type ClassifiedList,
  classifyList,
  type ListOptions,
} from '../../../shared/customers/classify-list.ts';
import type { Failure } from '../../../shared/failure.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';

export const OPTIONS: ListOptions = { editions: NORM_EDITIONS, today: dayNumber(2026, 11, 22) };

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** 金牌客户类别市县级一般建议等级双跨… in GB18030, by asking the decoder for every pair once. */
const gbBytes = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    gbBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

/** GB18030 of a text; 𠀀 stands for the characters of four bytes. */
export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  gbBytes.set('𠀀', [0x95, 0x32, 0x82, 0x36]);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : (gbBytes.get(character) ?? []);
    }),
  );
}

/** UTF-16 of a text with its byte order mark, as Excel saves Unicode text. */
export function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * (text.length + 1));
  for (let at = 0; at <= text.length; at++) {
    new DataView(bytes.buffer).setUint16(2 * at, `\ufeff${text}`.charCodeAt(at), little);
  }
  return bytes;
}

export function classified(
  given: string | Uint8Array,
  options: Partial<ListOptions> = {},
): ClassifiedList {
  const bytes = typeof given === 'string' ? utf8(given) : given;
  const result = classifyList(bytes, { ...OPTIONS, ...options });
  if (!result.ok) throw new Error(describeFailure(result.error, 'zh'));
  return result.value;
}

export function refused(given: string | Uint8Array, options: Partial<ListOptions> = {}): Failure {
  const bytes = typeof given === 'string' ? utf8(given) : given;
  const result = classifyList(bytes, { ...OPTIONS, ...options });
  if (result.ok) throw new Error('the list was classified');
  return result.error;
}

export const inWords = (failure: Failure): string => describeFailure(failure, 'zh');

export function outputBytes(list: ClassifiedList): Uint8Array {
  return Uint8Array.from(Buffer.concat([...list.outputChunks()]));
}

/** The output as text, its byte order mark checked and left out. */
export function output(list: ClassifiedList): string {
  const bytes = outputBytes(list);
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) throw new Error('no mark');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(3));
}

export const classifyText = (given: string | Uint8Array): string => output(classified(given));

/** A plain parser (RFC 4180), to hold the other one to. */
export function parse(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = 0;
  const endRow = () => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  while (at < text.length) {
    if (cell === '' && text[at] === '"') {
      const close = /"(?:[^"]|"")*"/y;
      close.lastIndex = at;
      const quoted = close.exec(text)?.[0] ?? '';
      cell = quoted.slice(1, -1).replaceAll('""', '"');
      at += quoted.length;
      while (at < text.length && !`${delimiter}\r\n`.includes(text[at] as string))
        cell += text[at++];
    }
    const character = text[at];
    if (character === undefined) break;
    if (character === delimiter) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += character;
    at++;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Column of a parsed list, by its head. */
export function columnOf(rows: readonly (readonly string[])[], head: string): string[] {
  const column = rows[0]?.indexOf(head) ?? -1;
  return rows.slice(1).map((row) => row[column] ?? '');
}
