import type { Language, Phrase } from '../failure.ts';
import { echo } from '../functions/kinds.ts';
import { err, ok, type Result } from '../result.ts';
import { foldLabel } from '../vocabulary/recognise.ts';
import { LIST, tooLarge } from './refuse-list.ts';

/** What a column of a customer list may hold; the rules need the first seven. */
export const FIELDS = [
  'category',
  'key',
  'proposed',
  'value',
  'group',
  'floor',
  'current',
  'id',
  'name',
] as const;
export type Field = (typeof FIELDS)[number];

/** Usual heads of each field, in both languages; the first ones are told where none is found. */
export const FIELD_HEADS: Readonly<Record<Field, Readonly<Record<Language, readonly string[]>>>> = {
  category: {
    zh: ['客户类别', '客户类型', '集团类别', '集团类型', '集团客户类别', '集团客户类型', '类别'],
    en: ['category', 'customer category', 'customer type', 'categories', 'customer class'],
  },
  key: {
    zh: ['重点', '是否重点', '重点客户', '是否重点客户', '重点标识', '重点标志'],
    en: ['key', 'key customer', 'is key', 'keys', 'is key customer'],
  },
  proposed: {
    zh: [
      ...['建议等级', '建议服务等级', '建议级别', '建议客户服务等级', '服务等级建议', '等级建议'],
      ...['拟定等级', '拟定服务等级', '拟定级', '拟定级别', '申报等级', '申请等级'],
    ],
    en: ['proposed', 'proposed tier', 'proposal', 'suggested tier', 'requested tier'],
  },
  value: {
    zh: [
      ...['贡献度', '客户贡献度', '客户贡献', '客户价值', '年收入', '年度收入', '收入', '月均收入'],
      ...['月收入', '年均收入', '业务收入', '集团收入', '集团年收入', '通信收入'],
    ],
    en: ['value', 'customer value', 'revenue', 'annual revenue', 'monthly revenue', 'values'],
  },
  group: {
    zh: [
      ...['分组', '地市', '所属地市', '归属地市', '公司', '分公司', '地市公司', '地市分公司'],
      ...['所属分公司', '归属分公司', '所属公司', '归属公司', '市分公司', '所属市公司', '城市'],
    ],
    en: ['group', 'city', 'branch', 'city branch', 'groups', 'region'],
  },
  floor: {
    zh: [
      ...['保底等级', '保底级别', '最低等级', '最低级别', '最低服务等级', '保底服务等级'],
      ...['上级核定等级', '上级确定等级', '上级公司核定等级', '总部核定等级', '省公司核定等级'],
    ],
    en: ['floor', 'floor tier', 'minimum tier', 'minimum', 'min tier', 'floors'],
  },
  current: {
    zh: [
      ...['现等级', '现服务等级', '现有等级', '现有服务等级', '现级别', '当前等级', '当前服务等级'],
      ...['原等级', '原服务等级', '现行等级'],
    ],
    en: ['current', 'current tier', 'present tier', 'tier held', 'existing tier'],
  },
  id: {
    zh: ['客户编号', '编号', '集团编号', '集团客户编号', '客户编码', '集团编码', '客户标识'],
    en: ['id', 'customer id', 'customer no', 'customer number', 'customer code'],
  },
  name: {
    zh: ['客户名称', '集团名称', '集团客户名称', '单位名称', '名称'],
    en: ['name', 'customer name', 'customer'],
  },
};

/** Columns of these only say who a row is: of several the first is taken. */
const NAMING_FIELDS: ReadonlySet<Field> = new Set(['id', 'name']);

/** The columns that classifying writes. */
export const OUTPUTS = ['tier', 'change', 'reason'] as const;
export type Output = (typeof OUTPUTS)[number];

export const OUTPUT_HEADS: Readonly<Record<Output, Phrase>> = {
  tier: { zh: 'SLA等级', en: 'SLA Tier' },
  change: { zh: 'SLA变更', en: 'SLA Change' },
  reason: { zh: 'SLA理由', en: 'SLA Reason' },
};

export const FIELD_LABELS: Readonly<Record<Field, Phrase>> = {
  category: { zh: '客户类别', en: 'category' },
  key: { zh: '重点', en: 'key customer' },
  proposed: { zh: '建议等级', en: 'proposed tier' },
  value: { zh: '贡献度', en: 'value' },
  group: { zh: '分组', en: 'group' },
  floor: { zh: '保底等级', en: 'floor' },
  current: { zh: '现等级', en: 'current tier' },
  id: { zh: '编号', en: 'id' },
  name: { zh: '名称', en: 'name' },
};

export interface Heads {
  readonly texts: readonly string[];
  /** The column of each field found, from 0. */
  readonly fields: Readonly<Partial<Record<Field, number>>>;
  /** The column of each result that the list has already. */
  readonly outputs: Readonly<Partial<Record<Output, number>>>;
  readonly language: Language;
}

export const MOST_COLUMNS = 1000;

/** Folds a head: without the unit in brackets, the star of a required column and the colon. */
export function foldHead(text: string): string {
  const plain = text.replace(/[((【[].*?[))】\]]/g, '').replace(/[*※::]/g, '');
  return foldLabel(plain);
}

type Meaning = { readonly field: Field; readonly language: Language } | { readonly output: Output };

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...FIELDS.flatMap((field) =>
    (['zh', 'en'] as const).flatMap((language) =>
      FIELD_HEADS[field][language].map((head): [string, Meaning] => [
        foldHead(head),
        { field, language },
      ]),
    ),
  ),
  ...OUTPUTS.flatMap((output) =>
    (['zh', 'en'] as const).map((language): [string, Meaning] => [
      foldHead(OUTPUT_HEADS[output][language]),
      { output },
    ]),
  ),
]);

/** Whether a text is the head of a column of a list: a field's, or a result's. */
export function isListHead(text: string): boolean {
  return meanings.has(foldHead(text));
}

/** How many of these heads say something. */
export function countRecognised(texts: readonly string[]): number {
  return texts.filter(isListHead).length;
}

/** What each column holds, by its head; a list needs a customer category and no field twice. */
export function recogniseHeads(texts: readonly string[]): Result<Heads> {
  if (texts.length > MOST_COLUMNS) return tooLarge(texts.length, MOST_COLUMNS, '列', 'columns');
  const fields: Partial<Record<Field, number>> = {};
  const outputs: Partial<Record<Output, number>> = {};
  let language: Language = 'zh';
  for (const [column, text] of texts.entries()) {
    const meaning = meanings.get(foldHead(text));
    if (!meaning) continue;
    if ('output' in meaning) {
      const taken = outputs[meaning.output];
      if (taken !== undefined) {
        return refuseTwice(OUTPUT_HEADS[meaning.output].en, OUTPUT_HEADS[meaning.output], {
          texts,
          columns: [taken, column],
        });
      }
      outputs[meaning.output] = column;
      continue;
    }
    const { field } = meaning;
    const taken = fields[field];
    if (taken !== undefined) {
      if (NAMING_FIELDS.has(field)) continue;
      return refuseTwice(field, FIELD_LABELS[field], { texts, columns: [taken, column] });
    }
    fields[field] = column;
    if (field === 'category') language = meaning.language;
  }
  if (fields.category === undefined) return refuseWithoutCategory(texts);
  return ok({ texts, fields, outputs, language });
}

function refuseTwice(
  parameter: string,
  label: Phrase,
  { texts, columns }: { texts: readonly string[]; columns: readonly [number, number] },
): Result<never> {
  const [first, second] = columns.map((column) => column + 1);
  const given = columns.map((column) => echo(texts[column])).join(' / ');
  return err({
    code: 'invalid-input',
    parameter,
    given,
    accepted: {
      zh: `只有一列的${label.zh}; 第 ${first} 列和第 ${second} 列都是, 请改名或删去一列`,
      en: `one column of it; columns ${first} and ${second} both are: rename or remove one`,
    },
  });
}

const HEADS_TOLD = 6;

function refuseWithoutCategory(texts: readonly string[]): Result<never> {
  const given = texts.slice(0, 2 * HEADS_TOLD).map((text) => echo(text.trim()));
  const { zh, en } = FIELD_HEADS.category;
  return err({
    code: 'invalid-input',
    parameter: LIST,
    given: given.join(' | ') + (texts.length > given.length ? ' | …' : ''),
    accepted: {
      zh: `首行为列名, 其中一列是客户类别, 列名如 ${zh.slice(0, HEADS_TOLD).join('、')}`,
      en: `a first row of heads, one of them the customer category, such as ${[...en.slice(0, 3), ...zh.slice(0, 2)].join(', ')}`,
    },
  });
}
