import type { Failure } from '../failure.ts';
import { once } from '../once.ts';
import { err, ok, type Result } from '../result.ts';
import { lineAt } from './bytes.ts';
import { LIST_FORMS, refuseList } from './refuse-list.ts';

export type Encoding = 'utf-8' | 'gb18030';

export interface Encoded {
  readonly encoding: Encoding;
  /** Where the text begins, past a byte order mark. */
  readonly start: number;
}

/**
 * A text with so many whole UTF-8 characters before its first fault is damaged UTF-8, not GB18030:
 * Chinese in GB18030 never looks like UTF-8 for that long.
 */
const CHARACTERS_THAT_PROVE_UTF8 = 8;

/** Files that are no text, by their first bytes, with how to get one. */
const OTHER_FILES: readonly { signature: readonly number[]; name: string }[] = [
  { signature: [0x50, 0x4b, 0x03, 0x04], name: '.xlsx' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], name: '.xls' },
  { signature: [0x25, 0x50, 0x44, 0x46], name: '.pdf' },
  { signature: [0xff, 0xfe], name: 'UTF-16' },
  { signature: [0xfe, 0xff], name: 'UTF-16' },
];

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Why a file is no text, where its first bytes say so. */
export function refuseOtherFile(bytes: Uint8Array): Failure | undefined {
  const other = OTHER_FILES.find(({ signature }) => startsWith(bytes, signature));
  if (!other) return undefined;
  return refuseList(
    other.name,
    `${LIST_FORMS.zh}; 请在 Excel 中另存为“CSV UTF-8(逗号分隔)”`,
    `${LIST_FORMS.en}; in Excel, save as "CSV UTF-8 (comma delimited)"`,
  ).error;
}

/** UTF-8 where the bytes are that throughout, else GB18030 where they are that throughout. */
export function detectEncoding(bytes: Uint8Array): Result<Encoded> {
  const other = refuseOtherFile(bytes);
  if (other) return err(other);
  const marked = startsWith(bytes, BYTE_ORDER_MARK);
  const start = marked ? BYTE_ORDER_MARK.length : 0;
  const utf8 = findUtf8Fault(bytes, start);
  if (!utf8) return ok({ encoding: 'utf-8', start });
  if (marked || utf8.characters >= CHARACTERS_THAT_PROVE_UTF8) {
    return refuseByte(bytes, utf8.position, 'UTF-8', 'UTF-8');
  }
  const position = findGb18030Fault(bytes);
  if (position === undefined) return ok({ encoding: 'gb18030', start });
  return refuseByte(bytes, position, 'UTF-8 或 GB18030', 'UTF-8 or GB18030');
}

function refuseByte(bytes: Uint8Array, position: number, zh: string, en: string): Result<never> {
  const given = `0x${(bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const line = lineAt(bytes, position);
  return refuseList(
    given,
    `${zh} 文本; 第 ${position + 1} 个字节(第 ${line} 行)不合此编码`,
    `text in ${en}; byte ${position + 1} (line ${line}) is not`,
  );
}

/** The first byte that is not well-formed UTF-8, and how many characters past ASCII came before. */
function findUtf8Fault(
  bytes: Uint8Array,
  start: number,
): { readonly position: number; readonly characters: number } | undefined {
  const isTail = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  let characters = 0;
  let at = start;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = utf8Length(lead, bytes[at + 1] ?? 0);
    let whole = length > 0;
    for (let tail = 1; tail < length && whole; tail++) whole = isTail(at + tail);
    if (!whole) return { position: at, characters };
    characters++;
    at += length;
  }
  return undefined;
}

/** Bytes of a character by its first two (Unicode, table 3-7): no overlong forms, no surrogates. */
function utf8Length(lead: number, second: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) {
    const isForbidden = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f);
    return isForbidden ? 0 : 3;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const isForbidden = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
    return isForbidden ? 0 : 4;
  }
  return 0;
}

/** The first byte that is not well-formed GB18030; all of its two-byte pairs are characters. */
function findGb18030Fault(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead <= 0x80) {
      at++;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    if (lead !== 0xff && second >= 0x40 && second <= 0xfe && second !== 0x7f) {
      at += 2;
    } else if (isGb18030Quad(lead, second, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0)) {
      at += 4;
    } else {
      return at;
    }
  }
  return undefined;
}

function isGb18030Quad(first: number, second: number, third: number, fourth: number): boolean {
  if (first < 0x81 || first > 0xfe || second < 0x30 || second > 0x39) return false;
  if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return false;
  const pointer = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  return pointer <= 39_419 || (pointer >= 189_000 && pointer <= 1_237_575);
}

const decoders: Readonly<Record<Encoding, () => TextDecoder>> = {
  'utf-8': once(() => new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })),
  gb18030: once(() => new TextDecoder('gb18030', { fatal: false, ignoreBOM: true })),
};

/** Short ASCII is read without the decoder, whose every call costs more than the text. */
const SHORT = 24;

export function decodeText(
  bytes: Uint8Array,
  start: number,
  end: number,
  encoding: Encoding,
): string {
  if (end - start <= SHORT) {
    let text = '';
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= 0x80) break;
      text += String.fromCharCode(byte);
    }
    if (at === end) return text;
  }
  return decoders[encoding]().decode(bytes.subarray(start, end));
}
