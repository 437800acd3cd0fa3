import { LIST, tooLarge } from '../csv/refuse-list.ts';
import { echo } from '../echo.ts';
import type { Language, Phrase } from '../failure.ts';
import { failInvalid, ok, type Result } from '../result.ts';
import { CUSTOMERS, type CustomerField } from './customers.ts';
import { HeadBook } from './head-book.ts';

/** What the columns of a list of customers are, by their heads. */
export interface Heads {
  readonly texts: readonly string[];
  /** The column of each field found, from 0. */
  readonly fields: Readonly<Partial<Record<CustomerField, number>>>;
  /** The column of each result that the list has already, by its id. */
  readonly results: ReadonlyMap<string, number>;
  readonly language: Language;
}

export const MOST_COLUMNS = 1000;

export const CUSTOMER_HEADS = new HeadBook(CUSTOMERS);

/** What each column holds, by its head; a list needs a customer category and no field twice. */
export function recogniseHeads(texts: readonly string[]): Result<Heads> {
  if (texts.length > MOST_COLUMNS) return tooLarge(texts.length, MOST_COLUMNS, '列', 'columns');
  const fields: Partial<Record<CustomerField, number>> = {};
  for (const [field, columns] of CUSTOMER_HEADS.fieldColumns(texts)) {
    const { label, holds } = CUSTOMERS.fields[field];
    // Columns that only say who a row is: of several the first is taken.
    if (holds !== 'name' && columns.length > 1) return refuseTwice(field, label, texts, columns);
    fields[field] = columns[0] as number;
  }
  const results = new Map<string, number>();
  for (const [id, columns] of CUSTOMER_HEADS.resultColumns(texts)) {
    const head = CUSTOMERS.results.find((result) => result.id === id)?.head as Phrase;
    if (columns.length > 1) return refuseTwice(head.en, head, texts, columns);
    results.set(id, columns[0] as number);
  }
  const { category } = fields;
  if (category === undefined) return refuseWithoutCategory(texts);
  const meaning = CUSTOMER_HEADS.meaningOf(texts[category] ?? '');
  const language = meaning && 'language' in meaning ? meaning.language : 'zh';
  return ok({ texts, fields, results, language });
}

function refuseTwice(
  parameter: string,
  label: Phrase,
  texts: readonly string[],
  columns: readonly number[],
): Result<never> {
  const [first, second] = columns.map((column) => column + 1);
  const given = columns.slice(0, 2).map((column) => echo(texts[column]));
  return failInvalid(parameter, given.join(' / '), {
    zh: `只有一列的${label.zh}; 第 ${first} 列和第 ${second} 列都是, 请改名或删去一列`,
    en: `one column of it; columns ${first} and ${second} both are: rename or remove one`,
  });
}

const HEADS_TOLD = 6;

function refuseWithoutCategory(texts: readonly string[]): Result<never> {
  const given = texts.slice(0, 2 * HEADS_TOLD).map((text) => echo(text.trim()));
  const { zh, en } = CUSTOMERS.fields.category.heads;
  return failInvalid(LIST, given.join(' | ') + (texts.length > given.length ? ' | …' : ''), {
    zh: `首行为列名, 其中一列是客户类别, 列名如 ${zh.slice(0, HEADS_TOLD).join('、')}`,
    en: `a first row of heads, one of them the customer category, such as ${[...en.slice(0, 3), ...zh.slice(0, 2)].join(', ')}`,
  });
}
