import type { Language, Phrase } from '../../shared/failure.ts';
import type { NormDocument } from '../../shared/norm/document.ts';
import { effectiveItems } from '../../shared/norm/effective-items.ts';
import { effectiveWords, phraseOf } from '../../shared/norm/effective-words.ts';
import type { DateSystem } from '../functions/serial.ts';
import type { CellValue } from '../host/workbook.ts';
import type { SheetWords } from './cell-form.ts';
import { type Column, type Part, pointerTo } from './column.ts';
import type { FieldPart, RowPart } from './part.ts';
import { hasRows, PARTS } from './parts.ts';
import { RULE_SHEET_WORDS } from './words.ts';

/** A document with those that it extends: itself first, the one that stands alone last. */
export type Chain = readonly [NormDocument, ...NormDocument[]];

/** A part of a norm document as a sheet. */
export interface RuleSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The same name in both languages, so that a sheet is found again in either. */
export const sheetNameOf = ({ name }: Pick<RowPart, 'name'>): string => `SLA 规则 ${name.zh}`;

/** The sheets of earlier versions, which held overrides of the norm's tables by their ids. */
export const EARLIER_SHEET = 'SLA 规则 rulebook';

/** What a document is called in a column: 2010年规范 2010-08. */
export function nameOf({ id, version, title }: NormDocument): Phrase {
  const { zh, en } = phraseOf(title ?? id);
  return { zh: `${zh} ${version}`, en: `${en} ${version}` };
}

export function wordsOfChain(
  chain: readonly NormDocument[],
  language: Language,
  dateSystem: DateSystem = 1900,
): SheetWords {
  return {
    ...{ language, dateSystem },
    vocabulary: effectiveWords(chain).vocabulary,
    items: effectiveItems(chain.slice(1)),
  };
}

/**
 * A document as sheets, one for each part: its own rows first, then those of the documents that it
 * extends, which are there to be read and copied.
 */
export function ruleSheets(chain: Chain, language: Language): RuleSheet[] {
  const words = wordsOfChain(chain, language);
  return PARTS.map((part) =>
    hasRows(part) ? rowSheet(part, chain, words) : fieldSheet(part, chain, words),
  );
}

function rowSheet(part: RowPart, [own, ...below]: Chain, words: SheetWords): RuleSheet {
  const columns = part.columns(words);
  const rowsOf = (document: NormDocument, from: string) =>
    part
      .rows(document)
      .map((row) => [from, ...columns.map((column) => cellOf(column, row, words))]);
  const { language } = words;
  return {
    name: sheetNameOf(part),
    heads: [RULE_SHEET_WORDS.from[language], ...columns.map(({ head }) => head[language])],
    rows: [
      ...rowsOf(own, ''),
      ...below.flatMap((document) => rowsOf(document, nameOf(document)[language])),
    ],
  };
}

/** A member as its cell shows it; blank where there is none. */
export function cellOf(column: Column, part: Part, words: SheetWords): CellValue {
  const value = column.get(part, words);
  if (value === undefined) return '';
  return column.form(part, words).write(value, words) ?? JSON.stringify(value);
}

/** What a field is called in the first column: settings.cutoff. */
export const fieldNameOf = (field: Column, words: SheetWords): string =>
  `${field.path({}, words).join('.')}${isEnglish(field) ? '.en' : ''}`;

/** The English of a text stands beside its Chinese. */
const isEnglish = ({ head }: Column): boolean => head.zh.endsWith('(英文)');

function fieldSheet(part: FieldPart, [own, ...below]: Chain, words: SheetWords): RuleSheet {
  const { language } = words;
  const say = (phrase: Phrase) => phrase[language];
  return {
    name: sheetNameOf(part),
    heads: [
      say(RULE_SHEET_WORDS.field),
      say(RULE_SHEET_WORDS.what),
      say(RULE_SHEET_WORDS.own),
      ...below.map((document) => say(nameOf(document))),
      say(RULE_SHEET_WORDS.accepted),
    ],
    rows: part
      .fields(words)
      .map((field) => [
        fieldNameOf(field, words),
        say(field.head),
        ...[own, ...below].map((document) => cellOf(field, document as unknown as Part, words)),
        say(field.form({}, words).accepted(words)),
      ]),
  };
}

/** The pointer of a member of a row. */
export function memberPointer(column: Column, row: Part, words: SheetWords, at = ''): string {
  return pointerTo(column.path(row, words), at);
}
