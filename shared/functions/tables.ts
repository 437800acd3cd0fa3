import { WHOLE } from '../norm/caps.ts';
import type { Item } from '../norm/effective-items.ts';
import { codeInWords, ITEM_CODES, type ItemCell } from '../norm/item.ts';
import { ITEM_TABLES } from '../norm/of-2010/item-tables.ts';
import { LEVEL_TABLE, LIMIT_TABLES } from '../norm/of-2010/printed-tables.ts';
import type { PrintedRow, PrintedTable, RowHead } from '../norm/printed-table.ts';
import type { Kind, ReadingId } from '../norm/provision.ts';
import { READINGS } from '../norm/readings.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { TEXT_TABLES } from '../norm/text-tables.ts';
import type { ActivityWord, Vocabulary } from '../norm/vocabulary.ts';
import { once } from '../once.ts';
import type { Phrase } from '../phrase.ts';
import type { PrintedCell } from '../rules/printed-cell.ts';
import { printedLevel, printedLimit } from '../rules/printed-cell.ts';
import { gradesOf, itemCell } from '../rules/standard.ts';
import { foldLabel } from '../vocabulary/recognise.ts';
import { headLabel, inUnits, KIND_LABELS, UNIT_LABELS, unitLabel } from '../words/labels.ts';
import {
  BLANK,
  codeValue,
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

const KIND_VALUES = codeValues(KIND_LABELS);
const UNIT_VALUES: Readonly<Record<string, Value>> = codeValues(UNIT_LABELS);
const CELL_VALUES = codeValues({
  ...ITEM_CODES,
  'not-legible': { zh: '原文缺失', en: 'not legible in the source' },
});

const CLAUSE_HEAD: Phrase = { zh: '条款', en: 'clause' };
const UNIT_HEAD: Phrase = { zh: '单位', en: 'unit' };
const KIND_HEAD: Phrase = { zh: '性质', en: 'kind' };

function gradeHeads(vocabulary: Vocabulary, gradedBy: 'tier' | 'level'): Phrase[] {
  return vocabulary[gradedBy].words.map(({ label }) => label);
}

/** A column for each rank, where rows by tier and rows by level stand in one table. */
function mixedHeads({ tier, level }: Vocabulary): Phrase[] {
  const ranks = Math.max(tier.codes.length, level.codes.length);
  return Array.from({ length: ranks }, (_, rank) => {
    const [ofTier, ofLevel] = [tier.words[rank], level.words[rank]];
    return {
      zh: [ofTier?.label.zh, ofLevel?.label.zh].filter((label) => label !== undefined).join(' / '),
      en: [ofTier?.code, ofLevel?.code].filter((code) => code !== undefined).join(' / '),
    };
  });
}

const headValue = (head: RowHead, book: Rulebook): Value =>
  textValue(headLabel(head, book.vocabulary));

function unitValue(unit: string | undefined): Value {
  if (unit === undefined) return BLANK;
  return UNIT_VALUES[unit] ?? textValue(unitLabel(unit));
}

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

/** A limit's cell as an answer: figure, figure with its own unit, or on demand. */
function limitValue(cell: PrintedCell, unit: string | undefined): Value {
  if (typeof cell === 'string') return CELL_VALUES[cell];
  if (cell.unit === unit) return numberValue(cell.amount);
  return textValue(inUnits(cell.amount, cell.unit));
}

/** A printed table of limits: each row's question, asked for each grade. */
function limitTable(table: PrintedTable): NormTable {
  return {
    ...table,
    rows: (book) => [
      heads(
        ...table.heads,
        ...gradeHeads(book.vocabulary, table.gradedBy),
        ...[UNIT_HEAD, KIND_HEAD, CLAUSE_HEAD],
      ),
      ...table.rows.map((row) => {
        const { unit, kind, clause } = basisOf(row, book);
        return [
          ...row.heads.map((head) => headValue(head, book)),
          ...book.vocabulary[table.gradedBy].codes.map((grade) =>
            limitValue(printedLimit(row.asks, grade, book), unit),
          ),
          unitValue(unit),
          KIND_VALUES[kind],
          wordValue(clause),
        ];
      }),
    ],
  };
}

/** The unit of a row is its activity's; kind and clause are those of its first row in force. */
function basisOf(
  { asks }: PrintedRow,
  { vocabulary, chain }: Rulebook,
): { unit: string | undefined; kind: Kind; clause: string } {
  const { activity = '' } = asks;
  const word: ActivityWord | undefined = vocabulary.activity.find(activity);
  if (!word) return { unit: undefined, kind: 'rule', clause: '' };
  const { unit, kind, clause } = word;
  // As the norm prints it: what a company says elsewhere is cited by LIMIT.
  const rows = chain[chain.length - 1]?.limits ?? [];
  const row = rows.find((each) => each.activity === activity && each.by !== undefined);
  return { unit, kind: row?.kind ?? kind, clause: row?.clause ?? row?.source ?? clause };
}

const levelTable: NormTable = {
  ...LEVEL_TABLE,
  rows: (book) => [
    heads(...LEVEL_TABLE.heads, ...gradeHeads(book.vocabulary, 'tier'), CLAUSE_HEAD),
    ...LEVEL_TABLE.rows.map((row) => [
      ...row.heads.map((head) => headValue(head, book)),
      ...book.vocabulary.tier.codes.map((tier) => {
        const level = printedLevel(row.asks, tier, book);
        return level === undefined
          ? CELL_VALUES['not-covered']
          : codeValue(book.vocabulary.level, level);
      }),
      wordValue(LEVEL_TABLE.clause),
    ]),
  ],
};

/** A cell for each of so many ranks; what is the same for all stands under each. */
function itemCells(item: Item, book: Rulebook, ranks: number): Value[] {
  const grades = gradesOf(item, book);
  return Array.from({ length: ranks }, (_, rank) => {
    const grade = item.by === 'all' ? grades[0] : grades[rank];
    return grade === undefined ? BLANK : itemValue(itemCell(item, grade, book));
  });
}

function itemTable({ id, title, clause, items }: (typeof ITEM_TABLES)[number]): NormTable {
  return {
    id,
    title,
    clause,
    rows: (book) => {
      const listed = items.flatMap((code) => book.items.get(code) ?? []);
      const gradedBy = listed.some((item) => item.by === 'level') ? 'level' : 'tier';
      const grades = gradeHeads(book.vocabulary, gradedBy);
      return [
        heads({ zh: '项目', en: 'item' }, ...grades, UNIT_HEAD, KIND_HEAD, CLAUSE_HEAD),
        ...listed.map((item) => [
          textValue(item.label),
          ...itemCells(item, book, grades.length),
          unitValue(item.unit),
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
      ...mixedHeads(book.vocabulary),
      UNIT_HEAD,
      KIND_HEAD,
      CLAUSE_HEAD,
    ),
    ...[...book.items.values()].map((item) => [
      wordValue(item.code),
      textValue(item.label),
      textValue(GRADED_BY[item.by]),
      ...itemCells(item, book, mixedHeads(book.vocabulary).length).map((value, rank) =>
        rank < gradesOf(item, book).length ? value : BLANK,
      ),
      unitValue(item.unit),
      KIND_VALUES[item.kind],
      wordValue(item.clause),
    ]),
  ],
};

const categoriesTable: NormTable = {
  id: 'categories',
  title: { zh: '客户类别与服务等级', en: 'category and tier' },
  clause: '§1.2.1 §1.3.1(3)',
  rows: ({ vocabulary }) => [
    heads(
      { zh: '客户类别', en: 'category' },
      { zh: '重点', en: 'key' },
      { zh: '无建议时', en: 'without a proposal' },
      { zh: '最高', en: 'at most' },
      CLAUSE_HEAD,
    ),
    ...vocabulary.category.words.flatMap(({ code, default: usual, most, keyTier, clause }) => {
      const tierValue = (tier: string): Value => codeValue(vocabulary.tier, tier);
      const row = (key: Value, none: string, ceiling: string) => [
        codeValue(vocabulary.category, code),
        key,
        tierValue(none),
        tierValue(ceiling),
        wordValue(clause),
      ];
      return keyTier === undefined
        ? [row(BLANK, usual, most)]
        : [row(flagValue(true), keyTier, keyTier), row(flagValue(false), usual, most)];
    }),
  ],
};

const capsTable: NormTable = {
  id: 'caps',
  title: { zh: '数量上限', en: 'caps on the number of customers' },
  clause: '§1.2.1(2)',
  rows: (book) => [
    heads({ zh: '等级', en: 'tier' }, { zh: '上限', en: 'cap' }, CLAUSE_HEAD),
    ...book.vocabulary.tier.codes.flatMap((tier) => {
      const cap = book.caps.of.get(tier);
      if (!cap) return [];
      const most = cap.count ?? (cap.rate ?? 0) / WHOLE;
      const { source, clause = '' } = cap.row;
      return [
        [codeValue(book.vocabulary.tier, tier), numberValue(most), wordValue(source ?? clause)],
      ];
    }),
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

const clocksTable: NormTable = {
  id: 'clocks',
  title: { zh: '时限的起止', en: 'Start and end of the time limits' },
  clause: '§3.2 §3.5 §4.1 §5.2.1 §6.1 §1.3.3',
  rows: ({ vocabulary }) => [
    heads(
      { zh: '事项', en: 'activity' },
      { zh: '起点', en: 'starts' },
      { zh: '终点', en: 'ends' },
      { zh: '不计入', en: 'not counted' },
      KIND_HEAD,
      CLAUSE_HEAD,
    ),
    ...vocabulary.activity.words.map(({ code, starts, ends, excluded, kind, clause }) => [
      codeValue(vocabulary.activity, code),
      ...[starts, ends, excluded].map(wordValue),
      textValue(KIND_WORDS[kind] ?? { zh: kind, en: kind }),
      wordValue(clause),
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
    clocksTable,
    ...TEXT_TABLES.map(
      ({ id, title, clause, reading, head, rows }): NormTable => ({
        id,
        title,
        clause,
        ...(reading && { reading }),
        rows: () => [heads(...head), ...rows.map((row) => row.map(wordValue))],
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
