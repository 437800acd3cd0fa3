import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';
import type { NormDocument, VocabularyKind } from '../../shared/norm/document.ts';
import { KIND_LABELS, UNIT_LABELS } from '../../shared/words/labels.ts';
import { choice, choiceOf, listOf, number, plainText, type SheetWords, text } from './cell-form.ts';
import { type Column, type Draft, member, type Part } from './column.ts';

/** A part of a norm document as a sheet: a row for each of its rows. */
export interface RowPart {
  /** Its sheet is called by the Chinese of it. */
  readonly name: Phrase;
  readonly what: Phrase;
  /** The document's before those that it extends, and asked from the top. */
  readonly isOrdered?: boolean;
  columns(words: SheetWords): readonly Column[];
  rows(document: NormDocument): readonly Part[];
  /** Puts a row into the document: its pointer, or undefined where there is such a one already. */
  take(document: Draft, row: Part): string | undefined;
}

/** A part of a norm document as a sheet: a row for each of its members. */
export interface FieldPart {
  /** Its sheet is called by the Chinese of it. */
  readonly name: Phrase;
  readonly what: Phrase;
  /** Their paths in the document. */
  fields(words: SheetWords): readonly Column[];
}

export const SOME_TEXT = say('文字', 'words');
export const WORDS = text(SOME_TEXT);
export const FIGURE = number(say('数字', 'a number'));
export const CODE = text(say('代码', 'a code'));
export const READING = text(say('读法编号, 如 R7', 'the id of a reading, such as R7'));
export const TEXTS = listOf(plainText(SOME_TEXT));

/** Where a row stands. */
export const BASIS: readonly Column[] = [
  member(say('来源', 'source'), 'source', WORDS),
  member(say('条款', 'clause'), 'clause', WORDS),
  member(say('性质', 'kind'), 'kind', choiceOf(KIND_LABELS)),
  member(say('读法', 'reading'), 'reading', READING),
];

export const KIND_NAMES: Readonly<Record<VocabularyKind, Phrase>> = {
  tiers: say('客户服务等级', 'tier'),
  levels: say('业务保障等级', 'assurance level'),
  categories: say('客户类别', 'category'),
  services: say('业务', 'service'),
  scopes: say('范围', 'scope'),
  activities: say('环节', 'activity'),
};

export const GRADED_BY = choice([
  ['tier', KIND_NAMES.tiers],
  ['level', KIND_NAMES.levels],
]);
export const UNIT = choiceOf(
  Object.fromEntries(
    (['working-day', 'day', 'hour', 'minute', 'month'] as const).map((unit) => [
      unit,
      UNIT_LABELS[unit],
    ]),
  ),
);
