import type { Phrase } from '../../../shared/failure.ts';
import type { Value } from '../../../shared/functions/answer.ts';
import { itemValue, type NormTable, normTables } from '../../../shared/functions/tables.ts';
import type { Item } from '../../../shared/rulebook/item.ts';
import {
  DETAILED_READINGS,
  type DetailedReading,
} from '../../../shared/rulebook/reading-details.ts';
import { NORM, type Rulebook } from '../../../shared/rulebook/rulebook.ts';
import { gradesOf, itemCell } from '../../../shared/rules/standard.ts';
import { KIND_LABELS } from '../../../shared/words/labels.ts';
import { valueText } from '../answer/value-text.ts';

export const RULE_FILTERS = ['all', 'lacking', 'changed'] as const;
/** Everything, what the source lacks, or what this workbook’s rulebook changes. */
export type RuleFilter = (typeof RULE_FILTERS)[number];

/** A cell of a table, and what the norm itself has there where that is another. */
export interface RuleCell {
  readonly value: Value;
  readonly norm: Value | undefined;
}

export type RuleEntry =
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
      readonly cells: readonly RuleCell[];
    }
  | { readonly kind: 'reading'; readonly id: string; readonly reading: DetailedReading };

/** An entry with what a search looks through, and what it is marked with. */
export interface IndexedEntry {
  readonly entry: RuleEntry;
  readonly text: string;
  readonly isLacking: boolean;
  readonly isChanged: boolean;
}

/** Every table, item and reading of the rules in force. */
export function indexRules(book: Rulebook): IndexedEntry[] {
  return [
    ...normTables().map((table) => indexTable(table, book)),
    ...[...book.items.values()].map((item) => indexItem(item, book)),
    ...DETAILED_READINGS.map((reading) => indexReading(reading, book)),
  ];
}

function compared(value: Value, norm: Value | undefined): RuleCell {
  const isSame = norm === undefined || wordsOf(value) === wordsOf(norm);
  return { value, norm: isSame ? undefined : norm };
}

const wordsOf = (value: Value): string => `${valueText(value, 'zh')}\n${valueText(value, 'en')}`;

function indexTable(table: NormTable, book: Rulebook): IndexedEntry {
  const norm = table.rows(NORM);
  const rows = table
    .rows(book)
    .map((row, y) => row.map((value, x) => compared(value, norm[y]?.[x])));
  const { id, title, clause, reading } = table;
  return {
    entry: { kind: 'table', id, table, rows },
    text: join([id, title, clause, reading, ...rows.flat().map(({ value }) => wordsOf(value))]),
    ...marksOf(rows.flat()),
    // The readings speak of what is lost; they lack nothing themselves.
    ...(id === 'readings' && { isLacking: false }),
  };
}

function indexItem(item: Item, book: Rulebook): IndexedEntry {
  const own = NORM.items.get(item.code) ?? item;
  const cells = Array.from({ length: gradesOf(item) }, (_, rank) =>
    compared(itemValue(itemCell(item, rank, book)), itemValue(itemCell(own, rank, NORM))),
  );
  const { code, label, clause, reading, remark, kind } = item;
  return {
    entry: { kind: 'item', id: code, item, cells },
    text: join([
      ...[code, label, clause, reading, remark, KIND_LABELS[kind]],
      ...cells.map(({ value }) => wordsOf(value)),
    ]),
    ...marksOf(cells),
  };
}

function indexReading(reading: DetailedReading, book: Rulebook): IndexedEntry {
  const { id, clause, question, alternatives, why, setting } = reading;
  return {
    entry: { kind: 'reading', id, reading },
    text: join([id, clause, question, ...alternatives.map(({ text }) => text), why, setting]),
    isLacking: false,
    isChanged: setting !== undefined && book.settings[setting] !== NORM.settings[setting],
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
