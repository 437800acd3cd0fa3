import type { Phrase } from '../../../shared/failure.ts';
import type { Value } from '../../../shared/functions/answer.ts';
import { itemValue, type NormTable, normTables } from '../../../shared/functions/tables.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import type { Item } from '../../../shared/norm/effective-items.ts';
import { DETAILED_READINGS, type DetailedReading } from '../../../shared/norm/reading-details.ts';
import { type Rulebook, rulebookOf } from '../../../shared/norm/rulebook.ts';
import { gradesOf, itemCell } from '../../../shared/rules/standard.ts';
import { gradeLabel, KIND_LABELS } from '../../../shared/words/labels.ts';
import { type Difference, ownStatements } from '../../rules/differences.ts';
import { FIRST_PART } from '../../rules/parts.ts';
import type { Chain } from '../../rules/rule-sheets.ts';
import { valueText } from '../answer/value-text.ts';

export const RULE_FILTERS = ['all', 'lacking', 'changed'] as const;
/** Everything, what the source lacks, or what this workbook’s rulebook changes. */
export type RuleFilter = (typeof RULE_FILTERS)[number];

/** A cell of a table, and what the norm itself has there where that is another. */
export interface RuleCell {
  readonly value: Value;
  readonly norm: Value | undefined;
}

/** A cell of an item, under its grade; undefined where it is the same for every grade. */
export interface ItemCell extends RuleCell {
  readonly grade: Phrase | undefined;
}

export type RuleEntry =
  /** A row, or a group of fields, that a company's document has. */
  | { readonly kind: 'own'; readonly id: string; readonly statement: Difference }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly table: NormTable;
      readonly rows: readonly (readonly RuleCell[])[];
    }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly item: Item;
      readonly cells: readonly ItemCell[];
    }
  | { readonly kind: 'reading'; readonly id: string; readonly reading: DetailedReading };

/** An entry with what a search looks through, and what it is marked with. */
export interface IndexedEntry {
  readonly entry: RuleEntry;
  readonly text: string;
  readonly isLacking: boolean;
  readonly isChanged: boolean;
}

/** What companies' documents say, then every table, item and reading of the rules in force. */
export function indexRules(book: Rulebook): IndexedEntry[] {
  const norm = normBelow(book);
  return [
    ...indexStatements(statementsOf(book)),
    ...normTables().map((table) => indexTable(table, book, norm)),
    ...[...book.items.values()].map((item) => indexItem(item, book, norm)),
    ...DETAILED_READINGS.map((reading) => indexReading(reading, book, norm.itself)),
  ];
}

/** The document that stands alone, by itself and in the words of those that extend it. */
interface Norm {
  readonly itself: Rulebook;
  /** It has the same tiers and levels in the same order, so that its tables have the same columns. */
  readonly inTheirWords: Rulebook;
}

function normBelow({ chain }: Rulebook): Norm {
  const norm = chain[chain.length - 1] ?? chain[0];
  const words = chain.slice(0, -1).map(
    ({ id, version, extends: link, vocabulary = {} }): NormDocument => ({
      ...{ id, version, extends: link },
      vocabulary,
    }),
  );
  const [first = norm, ...rest] = [...words, norm];
  return { itself: rulebookOf([norm]), inTheirWords: rulebookOf([first, ...rest]) };
}

/** What the documents in force say, but the one that stands alone, in the order of their weight. */
function statementsOf({ chain }: Rulebook): Difference[] {
  return chain.slice(0, -1).flatMap((_, place) => {
    const [first, ...rest] = chain.slice(place);
    const from: Chain | undefined = first && [first, ...rest];
    return from ? ownStatements(from).filter(({ part }) => part !== FIRST_PART.name) : [];
  });
}

function compared(value: Value, norm: Value | undefined): RuleCell {
  const isSame = norm === undefined || wordsOf(value) === wordsOf(norm);
  return { value, norm: isSame ? undefined : norm };
}

const wordsOf = (value: Value): string => `${valueText(value, 'zh')}\n${valueText(value, 'en')}`;

/** Each by its part and its place in that: 时限-2. */
function indexStatements(statements: readonly Difference[]): IndexedEntry[] {
  const counts = new Map<string, number>();
  return statements.map((statement) => {
    const { part, title, members, document } = statement;
    const place = (counts.get(part.zh) ?? 0) + 1;
    counts.set(part.zh, place);
    const told = members.flatMap(({ head, before, after }) => [head, before, after]);
    return {
      entry: { kind: 'own', id: `${part.zh}-${place}`, statement },
      text: join([part, title, document.id, document.version, ...told]),
      isLacking: false,
      isChanged: true,
    };
  });
}

/** Tables that list words: their rows are compared word by word, for they tell of the words. */
const OF_WORDS = ['categories', 'clocks'];

/** What tells a row of such a table: its first cell, and whether it is about key customers. */
const rowKey = ([first, second]: readonly Value[]): string =>
  [first, second].map((value) => JSON.stringify(keyOfValue(value))).join();

function keyOfValue(value: Value | undefined): unknown {
  if (value?.type === 'code') return value.code;
  return value?.type === 'flag' ? value.flag : undefined;
}

function indexTable(table: NormTable, book: Rulebook, norm: Norm): IndexedEntry {
  const isOfWords = OF_WORDS.includes(table.id);
  const own = table.rows(isOfWords ? norm.itself : norm.inTheirWords);
  const byKey = new Map(own.map((row) => [isOfWords ? rowKey(row) : rowWords(row), row]));
  const now = table.rows(book);
  const rows = now.map((row, y) => {
    // Words that were added make more rows; else they are the same in the same order.
    const sameRow = isOfWords
      ? byKey.get(rowKey(row))
      : now.length === own.length
        ? own[y]
        : byKey.get(rowWords(row));
    return row.map((value, x) => compared(value, sameRow?.[x]));
  });
  const { id, title, clause, reading } = table;
  return {
    entry: { kind: 'table', id, table, rows },
    text: join([id, title, clause, reading, ...rows.flat().map(({ value }) => wordsOf(value))]),
    ...marksOf(rows.flat()),
    // The readings speak of what is lost; they lack nothing themselves.
    ...(id === 'readings' && { isLacking: false }),
  };
}

const rowWords = ([first]: readonly Value[]): string => (first ? wordsOf(first) : '');

function indexItem(item: Item, book: Rulebook, { inTheirWords }: Norm): IndexedEntry {
  const own = inTheirWords.items.get(item.code);
  const cells = gradesOf(item, book).map((grade): ItemCell => {
    const norm = own && itemValue(itemCell(own, grade, inTheirWords));
    const label = item.by === 'all' ? undefined : gradeLabel(grade, book.vocabulary);
    return { ...compared(itemValue(itemCell(item, grade, book)), norm), grade: label };
  });
  const { code, label, clause, reading, remark, kind } = item;
  return {
    entry: { kind: 'item', id: code, item, cells },
    text: join([
      ...[code, label, clause, reading, remark, KIND_LABELS[kind]],
      ...cells.map(({ value }) => wordsOf(value)),
    ]),
    ...marksOf(cells),
    ...(own === undefined && { isChanged: true }),
  };
}

function indexReading(reading: DetailedReading, book: Rulebook, norm: Rulebook): IndexedEntry {
  const { id, clause, question, alternatives, why, setting } = reading;
  return {
    entry: { kind: 'reading', id, reading },
    text: join([id, clause, question, ...alternatives.map(({ text }) => text), why, setting]),
    isLacking: false,
    isChanged:
      setting !== undefined && String(book.settings[setting]) !== String(norm.settings[setting]),
  };
}

function marksOf(cells: readonly RuleCell[]) {
  return {
    isLacking: cells.some(({ value }) => isLacking(value)),
    isChanged: cells.some(({ norm }) => norm !== undefined),
  };
}

/** Where the source has lost a cell, or says itself that it has nothing. */
export function isLacking(value: Value): boolean {
  if (value.type === 'code') return value.code === 'not-legible';
  return value.type === 'text' && /原文(此格)?缺失|原文未见|看不清|not legible/.test(value.text.zh);
}

function join(parts: readonly (Phrase | string | undefined)[]): string {
  return parts
    .flatMap((part) => (typeof part === 'object' ? [part.zh, part.en] : [part ?? '']))
    .map(fold)
    .join('\n');
}

/** What makes no difference to a search: capitals, and wide signs such as （３）. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The entries that have every word sought. */
export function findRules(
  index: readonly IndexedEntry[],
  sought: string,
  filter: RuleFilter,
): IndexedEntry[] {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  return index.filter(
    ({ text, isLacking: lacks, isChanged }) =>
      (filter !== 'lacking' || lacks) &&
      (filter !== 'changed' || isChanged) &&
      words.every((word) => text.includes(word)),
  );
}
