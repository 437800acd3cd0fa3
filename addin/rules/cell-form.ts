import { formatDay } from '../../shared/calendar/day.ts';
import type { Language, Phrase } from '../../shared/failure.ts';
import type { Item } from '../../shared/norm/effective-items.ts';
import type { Vocabulary, WordKind } from '../../shared/norm/vocabulary.ts';
import { foldCase } from '../../shared/vocabulary/fold.ts';
import { type DateSystem, momentOfSerial } from '../functions/serial.ts';
import type { CellValue } from '../host/workbook.ts';

/** In whose words a sheet is written and read. */
export interface SheetWords {
  readonly language: Language;
  readonly dateSystem: DateSystem;
  /** Of the document with those that it extends. */
  readonly vocabulary: Vocabulary;
  /** The items of the documents that it extends. */
  readonly items: ReadonlyMap<string, Item>;
}

/** How a member of a norm document stands in a cell. */
export interface CellForm {
  /** Undefined for a value that is none of this form's. */
  write(value: unknown, words: SheetWords): CellValue | undefined;
  /** Undefined for a cell that is none of this form's; it is never blank. */
  read(cell: CellValue, words: SheetWords): unknown;
  accepted(words: SheetWords): Phrase;
}

/** What makes no difference when a cell is read: wide signs, capitals, blanks around. */
const plain = (cell: CellValue): string => foldCase(String(cell));

const QUOTED = /^"(.*)"$/s;

/** Text as it stands; in quotation marks where it would be taken for something else. */
export const text = (accepted: Phrase): CellForm => ({
  write: (value) => {
    if (typeof value !== 'string') return undefined;
    return QUOTED.test(value) ? `"${value}"` : value;
  },
  read: (cell) => {
    const shown = String(cell).trim();
    return QUOTED.exec(shown)?.[1] ?? shown;
  },
  accepted: () => accepted,
});

/** A number, also one in a cell that is formatted as text. */
export const number = (accepted: Phrase): CellForm => ({
  write: (value) => (typeof value === 'number' ? value : undefined),
  read: (cell) => {
    if (typeof cell === 'number') return cell;
    const shown = plain(cell);
    return /^\d+(\.\d+)?$/.test(shown) ? Number(shown) : undefined;
  },
  accepted: () => accepted,
});

/** A fraction, which people write as a percentage too. */
export const share = (accepted: Phrase): CellForm => ({
  ...number(accepted),
  read: (cell, words) => {
    const percentage = /^(\d+(?:\.\d+)?)\s*%$/.exec(plain(cell))?.[1];
    if (percentage === undefined) return number(accepted).read(cell, words);
    return Math.round(Number(percentage) * 1e8) / 1e10;
  },
});

/** Fixed values, each by its words in either language, or as it is written in a document. */
export function choice<T extends string | boolean | null>(
  choices: readonly (readonly [T, Phrase, ...string[]])[],
): CellForm {
  return {
    write: (value, { language }) => choices.find(([each]) => each === value)?.[1][language],
    read: (cell) => {
      const shown = plain(cell);
      const found = choices.find(([value, { zh, en }, ...more]) =>
        [String(value), zh, en, ...more].some((form) => foldCase(form) === shown),
      );
      return found?.[0];
    },
    accepted: () => ({
      zh: choices.map(([, { zh }]) => zh).join('、'),
      en: choices.map(([, { en }]) => en).join(', '),
    }),
  };
}

export function choiceOf(labels: Readonly<Record<string, Phrase>>): CellForm {
  return choice(Object.entries(labels));
}

export const flag = choice<boolean>([
  [true, { zh: '是', en: 'yes' }],
  [false, { zh: '否', en: 'no' }],
]);

/** A word of the norm or the company's, by any form that people type. */
export function word(kind: WordKind): CellForm {
  return {
    write: (value, words) => (typeof value === 'string' ? wordText(kind, value, words) : undefined),
    read: (cell, { vocabulary }) => recognise(kind, String(cell).trim(), vocabulary),
    accepted: ({ vocabulary }) => {
      const { zh, en } = vocabulary[kind].accepted();
      return { zh: zh.join('、'), en: en.join(', ') };
    },
  };
}

export function recognise(
  kind: WordKind,
  shown: string,
  vocabulary: Vocabulary,
): string | undefined {
  return vocabulary[kind].has(shown) ? shown : vocabulary[kind].recognise(shown);
}

/** The label, where it is read back as the word; its code where not. */
export function wordText(
  kind: WordKind,
  code: string,
  { vocabulary, language }: SheetWords,
): string {
  const label = vocabulary[kind].named(code)[language];
  return recognise(kind, label, vocabulary) === code ? label : code;
}

/** One after another: commas of both sorts, semicolons, and what stands in quotation marks whole. */
const LISTED = /\s*"((?:[^"]|"")*)"\s*|[^、,，;；]+/g;
const NONE_LISTED: Phrase = { zh: '无', en: 'none' };
const UNLISTABLE = /["、,，;；]|^\s|\s$|^$|^(?:无|none)$/;

export function listOf(each: CellForm): CellForm {
  return {
    write: (value, words) => {
      if (!Array.isArray(value)) return undefined;
      if (value.length === 0) return NONE_LISTED[words.language];
      const written = value.map((one) => each.write(one, words));
      if (written.includes(undefined)) return undefined;
      return written
        .map(String)
        .map((one) => (UNLISTABLE.test(one) ? `"${one.replace(/"/g, '""')}"` : one))
        .join(words.language === 'zh' ? '、' : ', ');
    },
    read: (cell, words) => {
      if ([NONE_LISTED.zh, NONE_LISTED.en].includes(plain(cell))) return [];
      const parts = [...String(cell).matchAll(LISTED)]
        .map(([whole, quoted]) => quoted?.replace(/""/g, '"') ?? whole.trim())
        .filter((part) => part !== '');
      const read = parts.map((part) => each.read(part, words));
      return read.length === 0 || read.includes(undefined) ? undefined : read;
    },
    accepted: (words) => {
      const { zh, en } = each.accepted(words);
      return { zh: `${zh} (多个用“、”隔开)`, en: `${en} (several: with commas between)` };
    },
  };
}

/** Words as they are, for lists: quotation marks belong to the list. */
export const plainText = (accepted: Phrase): CellForm => ({
  write: (value) => (typeof value === 'string' ? value : undefined),
  read: (cell) => String(cell),
  accepted: () => accepted,
});

/** The first form that fits; a text that an earlier form would take stands in quotation marks. */
export function either(...forms: readonly CellForm[]): CellForm {
  const read: CellForm['read'] = (cell, words) => {
    for (const form of forms) {
      const value = form.read(cell, words);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    write: (value, words) => {
      for (const form of forms) {
        const cell = form.write(value, words);
        if (cell === undefined) continue;
        const isReadBack = JSON.stringify(read(cell, words)) === JSON.stringify(value);
        return isReadBack || typeof value !== 'string' ? cell : `"${value}"`;
      }
      return undefined;
    },
    read,
    accepted: (words) => {
      const all = forms.map((form) => form.accepted(words));
      return {
        zh: all.map(({ zh }) => zh).join('; 或 '),
        en: all.map(({ en }) => en).join('; or '),
      };
    },
  };
}

/** A date that is typed becomes its serial: these are days of this century, in either system. */
const SERIALS_OF_DAYS = { from: 35_000, to: 74_000 };

/** A text that may be a date, which Excel turns into a number as it is typed. */
export const datedText = (accepted: Phrase): CellForm => ({
  ...text(accepted),
  read: (cell, words) => {
    const isSerial =
      typeof cell === 'number' && cell >= SERIALS_OF_DAYS.from && cell <= SERIALS_OF_DAYS.to;
    if (isSerial) return formatDay(momentOfSerial(cell, words.dateSystem).day);
    return text(accepted).read(cell, words);
  },
});
