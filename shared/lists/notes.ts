import type { Damage } from '../csv/damage.ts';
import type { OpenQuotes } from '../csv/delimited.ts';
import type { Phrase } from '../failure.ts';
import type { RowsBelow } from './list-rows.ts';

export const NOTE_CODES = [...(['damaged-bytes', 'open-quotes', 'rows-below'] as const)] as const;

/** Something about a list that a person should know; its rows are answered all the same. */
export interface ListNote {
  readonly code: (typeof NOTE_CODES)[number];
  readonly text: Phrase;
  /** Of the text, or the row as a spreadsheet shows it, from 1: where it is first met. */
  readonly line?: number;
  readonly byte?: number;
  readonly row?: number;
  /** How often it is met. */
  readonly count?: number;
  /** The fields that it is about. */
  readonly fields?: readonly string[];
}

/** What of a text itself is to be told: bytes that are no characters, quotes that are not closed. */
export function notesOfText(text: {
  readonly damage: Damage | undefined;
  readonly openQuotes?: OpenQuotes | undefined;
}): ListNote[] {
  const { damage, openQuotes } = text;
  return [...(damage ? [tellDamage(damage)] : []), ...(openQuotes ? [tellQuotes(openQuotes)] : [])];
}

function tellDamage({ count, places }: Damage): ListNote {
  const zh = places.map(({ line, byte }) => `第 ${line} 行(第 ${byte} 个字节)`).join('、');
  const en = places.map(({ line, byte }) => `line ${line} (byte ${byte})`).join(', ');
  const isMore = count > places.length;
  return {
    ...{ code: 'damaged-bytes', count, ...places[0] },
    text: {
      zh: `有 ${count} 处字节不是文字, 按“\uFFFD”读取: ${zh}${isMore ? '等' : ''}`,
      en: `${count} bytes are no characters and are read as \uFFFD: ${en}${isMore ? ' and on' : ''}`,
    },
  };
}

function tellQuotes({ count, line }: OpenQuotes): ListNote {
  return {
    ...{ code: 'open-quotes', count, line },
    text: {
      zh: `有 ${count} 个引号没有结束(第 ${line} 行起), 按普通字符读取`,
      en: `${count} quotes are never closed (from line ${line} on): they are read as characters`,
    },
  };
}

/** @param rowOf the number by which people find a row, of its number in the list. */
export function notesOfRows(
  { below }: { readonly below: RowsBelow | undefined },
  rowOf: (row: number) => number,
): ListNote[] {
  const notes: ListNote[] = [];
  if (below) {
    const [rows, row] = [below.rows, rowOf(below.first)];
    notes.push({
      ...{ code: 'rows-below', count: rows, row },
      text: {
        zh: `清单最后一行之下另有 ${rows} 行说明(第 ${row} 行起), 不计入清单`,
        en: `${rows} rows of remarks stand below the last row of the list (from row ${row} on): no part of it`,
      },
    });
  }
  return notes;
}
