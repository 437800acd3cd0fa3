import { once } from '../once.ts';
import type { Phrase } from '../phrase.ts';
import { CAPPED_TIERS, CAPS_CLAUSE, WHOLE } from '../rulebook/caps.ts';
import { CATEGORY_RULES, isSenior } from '../rulebook/categories.ts';
import type { GradedTable, LimitCell, RowHead } from '../rulebook/graded-table.ts';
import { codeInWords, ITEM_CODES, type Item, type ItemCell } from '../rulebook/item.ts';
import { ITEM_TABLES } from '../rulebook/item-tables.ts';
import { LEVEL_TABLE } from '../rulebook/level-table.ts';
import type { ReadingId } from '../rulebook/provision.ts';
import { READINGS } from '../rulebook/readings.ts';
import { LIMIT_TABLES, type Rulebook } from '../rulebook/rulebook.ts';
import { TEXT_TABLES } from '../rulebook/text-tables.ts';
import { gradesOf, itemCell } from '../rules/standard.ts';
import { CATEGORIES, LEVELS, TIERS } from '../vocabulary/codes.ts';
import { foldLabel } from '../vocabulary/recognise.ts';
import {
  ACTIVITY_LABELS,
  CATEGORY_LABELS,
  headLabel,
  inUnits,
  KIND_LABELS,
  LEVEL_LABELS,
  TIER_LABELS,
  UNIT_LABELS,
} from '../words/labels.ts';
import {
  BLANK,
  codeValues,
  flagValue,
  numberValue,
  textValue,
  type Value,
  wordValue,
} from './answer.ts';
import type { TableWords } from './kinds.ts';

export interface NormTable {
  readonly id: string;
  readonly title: Phrase;
  readonly clause: string;
  readonly reading?: ReadingId;
  rows(book: Rulebook): readonly (readonly Value[])[];
}

const TIER_VALUES = codeValues(TIER_LABELS);
const LEVEL_VALUES = codeValues(LEVEL_LABELS);
const CATEGORY_VALUES = codeValues(CATEGORY_LABELS);
const ACTIVITY_VALUES: Readonly<Record<string, Value>> = codeValues(ACTIVITY_LABELS);
const KIND_VALUES = codeValues(KIND_LABELS);
const UNIT_VALUES = codeValues(UNIT_LABELS);
const CELL_VALUES = codeValues({
  ...ITEM_CODES,
  'not-legible': { zh: '原文缺失', en: 'not legible in the source' },
});

const CLAUSE_HEAD: Phrase = { zh: '条款', en: 'clause' };
const UNIT_HEAD: Phrase = { zh: '单位', en: 'unit' };
const KIND_HEAD: Phrase = { zh: '性质', en: 'kind' };

const TIER_HEADS = TIERS.map((tier) => TIER_LABELS[tier]);
const LEVEL_HEADS = LEVELS.map((level) => LEVEL_LABELS[level]);
const MIXED_HEADS = TIERS.map((tier, rank) => ({
  zh: `${TIER_LABELS[tier].zh} / ${LEVEL_HEADS[rank]?.zh}`,
  en: `${tier} / ${LEVELS[rank]}`,
}));

const headValue = (head: RowHead): Value => textValue(headLabel(head));

const heads = (...phrases: readonly Phrase[]): readonly Value[] => phrases.map(textValue);

/** An item's cell as an answer: figure, code with the norm's remark, or the norm's own words. */
export function itemValue(cell: ItemCell): Value {
  if (typeof cell === 'number') return numberValue(cell);
  if (typeof cell === 'string') return wordValue(cell);
  if ('lost' in cell) return CELL_VALUES['not-legible'];
  if (cell.remark === undefined) return CELL_VALUES[cell.code];
  return { type: 'code', code: cell.code, label: codeInWords(cell) };
}

const KIND_WORDS: Readonly<Record<string, Phrase>> = KIND_LABELS;

/** A word of a table of words; an activity and the kind of a clause have labels. */
function textCell(word: string): Value {
  const kind = KIND_WORDS[word];
  return ACTIVITY_VALUES[word] ?? (kind ? textValue(kind) : wordValue(word));
}

/** A limit's cell as an answer: figure, figure with its own unit, or on demand. */
export function limitValue(cell: LimitCell): Value {
  if (cell === 'on-demand') return CELL_VALUES['on-demand'];
  if (typeof cell === 'number') return numberValue(cell);
  return textValue(inUnits(cell.amount, cell.unit));
}

function limitTable(table: GradedTable<LimitCell>): NormTable {
  const grades = table.gradedBy === 'tier' ? TIER_HEADS : LEVEL_HEADS;
  return {
    ...table,
    rows: (book) => [
      heads(...table.heads, ...grades, UNIT_HEAD, KIND_HEAD, CLAUSE_HEAD),
      ...[...(book.limits.get(table.id)?.values() ?? [])].map((row) => {
        const unit = row.unit ?? table.unit;
        return [
          ...row.heads.map(headValue),
          ...row.cells.map(limitValue),
          unit ? UNIT_VALUES[unit] : BLANK,
          KIND_VALUES[row.kind ?? table.kind],
          wordValue(row.clause ?? table.clause),
        ];
      }),
    ],
  };
}

const levelTable: NormTable = {
  ...LEVEL_TABLE,
  rows: (book) => [
    heads(...LEVEL_TABLE.heads, ...TIER_HEADS, CLAUSE_HEAD),
    ...[...book.levels.values()].map((row) => [
      ...row.heads.map(headValue),
      ...row.cells.map((level) => LEVEL_VALUES[level]),
      wordValue(LEVEL_TABLE.clause),
    ]),
  ],
};

function itemCells(item: Item, book: Rulebook): Value[] {
  const cells = TIERS.map((_, rank) => itemCell(item, item.by === 'all' ? 0 : rank, book));
  return cells.map(itemValue);
}

function itemTable({ id, title, clause, items }: (typeof ITEM_TABLES)[number]): NormTable {
  return {
    id,
    title,
    clause,
    rows: (book) => {
      const listed = items.map((code) => book.items.get(code) as Item);
      const grades = listed.some((item) => item.by === 'level') ? LEVEL_HEADS : TIER_HEADS;
      return [
        heads({ zh: '项目', en: 'item' }, ...grades, UNIT_HEAD, KIND_HEAD, CLAUSE_HEAD),
        ...listed.map((item) => [
          textValue(item.label),
          ...itemCells(item, book),
          item.unit ? UNIT_VALUES[item.unit] : BLANK,
          KIND_VALUES[item.kind],
          wordValue(item.clause),
        ]),
      ];
    },
  };
}

const GRADED_BY: Readonly<Record<Item['by'], Phrase>> = {
  tier: { zh: '客户服务等级', en: 'tier' },
  level: { zh: '业务保障等级', en: 'assurance level' },
  all: { zh: '不分等级', en: 'the same for all' },
};

const standardsTable: NormTable = {
  id: 'standards',
  title: { zh: '标准项目', en: 'items of STANDARD' },
  clause: '§1–§7.1',
  rows: (book) => [
    heads(
      { zh: '代码', en: 'code' },
      { zh: '项目', en: 'item' },
      { zh: '分级', en: 'graded by' },
      ...MIXED_HEADS,
      UNIT_HEAD,
      KIND_HEAD,
      CLAUSE_HEAD,
    ),
    ...[...book.items.values()].map((item) => [
      wordValue(item.code),
      textValue(item.label),
      textValue(GRADED_BY[item.by]),
      ...itemCells(item, book).map((value, rank) => (rank < gradesOf(item) ? value : BLANK)),
      item.unit ? UNIT_VALUES[item.unit] : BLANK,
      KIND_VALUES[item.kind],
      wordValue(item.clause),
    ]),
  ],
};

const categoriesTable: NormTable = {
  id: 'categories',
  title: { zh: '客户类别与服务等级', en: 'category and tier' },
  clause: '§1.2.1 §1.3.1(3)',
  rows: () => [
    heads(
      { zh: '客户类别', en: 'category' },
      { zh: '重点', en: 'key' },
      { zh: '无建议时', en: 'without a proposal' },
      { zh: '最高', en: 'at most' },
      CLAUSE_HEAD,
    ),
    ...CATEGORIES.flatMap((category) => {
      const rule = CATEGORY_RULES[category];
      const row = (key: Value, none: Value, most: Value) => [
        CATEGORY_VALUES[category],
        key,
        none,
        most,
        wordValue(rule.clause),
      ];
      const plain = [TIER_VALUES[rule.default], TIER_VALUES[rule.ceiling]] as const;
      return isSenior(category)
        ? [
            row(flagValue(true), TIER_VALUES.gold, TIER_VALUES.gold),
            row(flagValue(false), ...plain),
          ]
        : [row(BLANK, ...plain)];
    }),
  ],
};

const capsTable: NormTable = {
  id: 'caps',
  title: { zh: '数量上限', en: 'caps on the number of customers' },
  clause: CAPS_CLAUSE,
  rows: (book) => [
    heads({ zh: '等级', en: 'tier' }, { zh: '上限', en: 'cap' }, CLAUSE_HEAD),
    ...CAPPED_TIERS.map((tier) => [
      TIER_VALUES[tier],
      numberValue(book.caps[tier] / WHOLE),
      wordValue(CAPS_CLAUSE),
    ]),
  ],
};

const readingsTable: NormTable = {
  id: 'readings',
  title: { zh: '读法', en: 'readings of the text' },
  clause: `${READINGS[0]?.id}–${READINGS.at(-1)?.id}`,
  rows: () => [
    heads(
      { zh: '编号', en: 'id' },
      CLAUSE_HEAD,
      { zh: '疑问', en: 'question' },
      { zh: '采用', en: 'taken' },
      { zh: '设置', en: 'setting' },
    ),
    ...READINGS.map(({ id, clause, question, answer, setting }) => [
      wordValue(id),
      wordValue(clause),
      textValue(question),
      textValue(answer),
      setting ? wordValue(setting) : BLANK,
    ]),
  ],
};

/** Every table that TABLE gives, in the order of the norm. */
export const normTables = once((): readonly NormTable[] => {
  const tables = [
    categoriesTable,
    capsTable,
    levelTable,
    ...LIMIT_TABLES.map(limitTable),
    ...ITEM_TABLES.map(itemTable),
    ...TEXT_TABLES.map(
      ({ id, title, clause, reading, head, rows }): NormTable => ({
        id,
        title,
        clause,
        ...(reading && { reading }),
        rows: () => [heads(...head), ...rows.map((row) => row.map(textCell))],
      }),
    ),
    standardsTable,
    readingsTable,
  ];
  return tables.sort((a, b) => orderOf(a.id) - orderOf(b.id) || (a.id < b.id ? -1 : 1));
});

/** Numbered tables first, in the norm's order; named ones after them. */
function orderOf(id: string): number {
  const numbered = /^(\d)-(\d)/.exec(id);
  return numbered ? Number(numbered[1]) * 10 + Number(numbered[2]) : 100;
}

/** What a table is called: 表3-3(开通) 业务开通时限, or 数量上限 where it has no number. */
function nameOf({ title, clause }: NormTable): string {
  return [...(/表\S+/.exec(clause) ?? []), title.zh].join(' ');
}

/** What people type for a table: `1-1`, `表1-1`, `表3-3(开通)`, `业务开通时限`, `readings`. */
function formsOf(table: NormTable): string[] {
  const name = nameOf(table);
  return [table.id, `表${table.id}`, name, ...name.split(' ')];
}

export const tableWords = once((): TableWords => {
  const tables = normTables();
  return {
    forms: new Map(
      tables.flatMap((table) => formsOf(table).map((form) => [foldLabel(form), table.id])),
    ),
    ids: tables.map(({ id }) => id),
    names: tables.map(nameOf),
  };
});

export function tableOf(id: string): NormTable {
  const table = normTables().find((candidate) => candidate.id === id);
  if (!table) throw new Error(`No table ${id}`);
  return table;
}
