import type { Failure } from '../failure.ts';
import { once } from '../once.ts';
import { err, ok, type Result } from '../result.ts';
import { lineAt, startsWith } from './bytes.ts';
import { type Damage, MOST_PLACES, REPLACEMENT } from './damage.ts';
import { LIST_FORMS, refuseList } from './refuse-list.ts';
import { utf8OfUtf16 } from './utf16.ts';

/** What the bytes of a text are, once it is opened. */
export type Encoding = 'utf-8' | 'gb18030';

/** What a text came in. */
export type Charset = Encoding | 'utf-16le' | 'utf-16be';

/** A text whose encoding is known. */
export interface OpenText {
  /** As they came where they are UTF-8 or GB18030; what came in UTF-16 is UTF-8 by now. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly charset: Charset;
  /** Where the text begins, past a byte order mark. */
  readonly start: number;
  readonly damage: Damage | undefined;
}

/**
 * A text with so many whole UTF-8 characters before its first fault is damaged UTF-8, not GB18030:
 * Chinese in GB18030 never looks like UTF-8 for that long.
 */
const CHARACTERS_THAT_PROVE_UTF8 = 8;

/** Of so many bytes one may be no character; past that the file is something else. */
const BYTES_PER_FAULT = 8;

/** Files that are no text, by their first bytes, with how to get one. */
const OTHER_FILES: readonly { signature: readonly number[]; name: string }[] = [
  { signature: [0x50, 0x4b, 0x03, 0x04], name: '.xlsx' },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], name: '.xls' },
  { signature: [0x25, 0x50, 0x44, 0x46], name: '.pdf' },
];

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  { mark: [0xff, 0xfe], charset: 'utf-16le' },
  { mark: [0xfe, 0xff], charset: 'utf-16be' },
] as const;

/** Why a file is no text, where its first bytes say so. */
function refuseOtherFile(bytes: Uint8Array): Failure | undefined {
  const other = OTHER_FILES.find(({ signature }) => startsWith(bytes, signature));
  if (!other) return undefined;
  return refuseList(
    other.name,
    `${LIST_FORMS.zh}; 请在 Excel 中另存为“CSV UTF-8(逗号分隔)”`,
    `${LIST_FORMS.en}; in Excel, save as "CSV UTF-8 (comma delimited)"`,
  ).error;
}

/**
 * Finds what a text is written in: UTF-16 by its mark, UTF-8 where the bytes are that throughout,
 * else GB18030 where they are that; where they are neither, what they are for the most part. What is
 * no character is told with its place and read as U+FFFD. Refuses files that are no text.
 */
export function openText(bytes: Uint8Array): Result<OpenText> {
  const other = refuseOtherFile(bytes);
  if (other) return err(other);
  const opened = findEncoding(bytes);
  const { damage } = opened;
  if (damage && damage.count * BYTES_PER_FAULT > bytes.length) return refuseByte(bytes, damage);
  return ok(opened);
}

function findEncoding(bytes: Uint8Array): OpenText {
  const wide = UTF16_MARKS.find(({ mark }) => startsWith(bytes, mark));
  if (wide) {
    const { charset } = wide;
    const text = utf8OfUtf16(bytes, charset === 'utf-16le');
    return { bytes: text.bytes, encoding: 'utf-8', charset, start: 0, damage: orNone(text.damage) };
  }
  const isMarked = startsWith(bytes, UTF8_MARK);
  const start = isMarked ? UTF8_MARK.length : 0;
  const asUtf8 = walkUtf8(bytes, start);
  const utf8 = (): OpenText => ({
    ...{ bytes, encoding: 'utf-8', charset: 'utf-8', start, damage: undefined },
    ...(asUtf8.faults > 0 && mendUtf8(bytes, start)),
  });
  if (asUtf8.faults === 0 || isMarked || asUtf8.isProved) return utf8();
  const damage = walkGb18030(bytes);
  if (damage.count > 0 && damage.count >= asUtf8.faults) return utf8();
  return { bytes, encoding: 'gb18030', charset: 'gb18030', start, damage: orNone(damage) };
}

function orNone(damage: Damage): Damage | undefined {
  return damage.count > 0 ? damage : undefined;
}

function refuseByte(bytes: Uint8Array, { places: [first] }: Damage): Result<never> {
  const { line = 1, byte = 1 } = first ?? {};
  const given = `0x${(bytes[byte - 1] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return refuseList(
    given,
    `UTF-8、GB18030 或 UTF-16 文本; 第 ${byte} 个字节(第 ${line} 行)起有许多字节不是文字`,
    `text in UTF-8, GB18030 or UTF-16; from byte ${byte} (line ${line}) on there are many that are no characters`,
  );
}

/** Past so many faults, and one for so few characters, a text is no UTF-8. */
const FAULTS_LOOKED_AT = 1000;

interface Utf8Walk {
  readonly faults: number;
  /** So much of it is UTF-8 that the rest is damage. */
  readonly isProved: boolean;
}

/** How far bytes are UTF-8: whole characters past ASCII, and what is none. */
function walkUtf8(bytes: Uint8Array, start: number): Utf8Walk {
  let characters = 0;
  let before = 0;
  let faults = 0;
  let at = start;
  while (at < bytes.length) {
    if ((bytes[at] as number) < 0x80) {
      at++;
      continue;
    }
    const length = wholeUtf8(bytes, at);
    if (length > 0) {
      characters++;
      at += length;
      continue;
    }
    if (faults === 0) before = characters;
    faults++;
    if (faults > FAULTS_LOOKED_AT && faults > characters) break;
    at += brokenUtf8(bytes, at);
  }
  const isProved =
    before >= CHARACTERS_THAT_PROVE_UTF8 ||
    characters >= CHARACTERS_THAT_PROVE_UTF8 * Math.max(1, faults);
  return { faults, isProved };
}

/** The same text with U+FFFD in the place of what is no character. */
function mendUtf8(bytes: Uint8Array, start: number): Pick<OpenText, 'bytes' | 'damage'> {
  const places: { line: number; byte: number }[] = [];
  const faults: number[] = [];
  let at = start;
  while (at < bytes.length) {
    const length = (bytes[at] as number) < 0x80 ? 1 : wholeUtf8(bytes, at);
    if (length === 0) {
      if (places.length < MOST_PLACES) places.push({ line: lineAt(bytes, at), byte: at + 1 });
      faults.push(at);
      at += brokenUtf8(bytes, at);
    } else at += length;
  }
  const mended = new Uint8Array(bytes.length + faults.length * UTF8_REPLACEMENT.length);
  let length = 0;
  let from = 0;
  for (const fault of faults) {
    mended.set(bytes.subarray(from, fault), length);
    length += fault - from;
    mended.set(UTF8_REPLACEMENT, length);
    length += UTF8_REPLACEMENT.length;
    from = fault + brokenUtf8(bytes, fault);
  }
  mended.set(bytes.subarray(from), length);
  length += bytes.length - from;
  return { bytes: mended.subarray(0, length), damage: { count: faults.length, places } };
}

const UTF8_REPLACEMENT = new TextEncoder().encode(String.fromCharCode(REPLACEMENT));

/** The length of the character at a byte past ASCII; 0 where there is none. */
function wholeUtf8(bytes: Uint8Array, at: number): number {
  const length = utf8Length(bytes[at] as number, bytes[at + 1] ?? 0);
  for (let tail = 1; tail < length; tail++) {
    if (((bytes[at + tail] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** How many bytes of a broken character go for one U+FFFD: its first and those that fit it. */
function brokenUtf8(bytes: Uint8Array, at: number): number {
  const length = utf8Length(bytes[at] as number, bytes[at + 1] ?? 0);
  let taken = 1;
  while (taken < length && ((bytes[at + taken] ?? 0) & 0xc0) === 0x80) taken++;
  return taken;
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

/** What is not well-formed GB18030; all of its two-byte pairs are characters. */
function walkGb18030(bytes: Uint8Array): Damage {
  const places: { line: number; byte: number }[] = [];
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    if (lead > 0x80 && lead !== 0xff && second >= 0x40 && second <= 0xfe && second !== 0x7f) {
      at += 2;
    } else if (isGb18030Quad(lead, second, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0)) {
      at += 4;
    } else if (lead === 0x80) {
      // Windows writes the euro sign so.
      at++;
    } else {
      if (places.length < MOST_PLACES) places.push({ line: lineAt(bytes, at), byte: at + 1 });
      count++;
      at++;
    }
  }
  return { count, places };
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
