import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';
import { ALL } from '../../shared/norm/decisions.ts';
import {
  LINE_MEANINGS,
  NEEDS,
  type NormDocument,
  VOCABULARY_KINDS,
  type VocabularyKind,
} from '../../shared/norm/document.ts';
import type { WordKind } from '../../shared/norm/vocabulary.ts';
import { SETTING_DEFINITIONS, SETTING_NAMES } from '../../shared/rulebook/settings.ts';
import {
  ACCESS_LABELS,
  KIND_LABELS,
  RECIPIENT_LABELS,
  UNIT_LABELS,
} from '../../shared/words/labels.ts';
import {
  choice,
  choiceOf,
  datedText,
  either,
  flag,
  listOf,
  number,
  plainText,
  recognise,
  type SheetWords,
  share,
  text,
  word,
} from './cell-form.ts';
import {
  type Column,
  condition,
  type Draft,
  inBothLanguages,
  member,
  type Part,
  pointerTo,
  varying,
} from './column.ts';
import {
  figuresOfCell,
  itemCell,
  levelCell,
  limitCell,
  measureCell,
  settingCell,
  whenCell,
} from './special-forms.ts';

/** A part of a norm document as a sheet: a row for each of its rows. */
export interface RowPart {
  readonly name: string;
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
  readonly name: string;
  readonly what: Phrase;
  /** Their paths in the document. */
  fields(words: SheetWords): readonly Column[];
}

const SOME_TEXT = say('文字', 'words');
const WORDS = text(SOME_TEXT);
const FIGURE = number(say('数字', 'a number'));
const CODE = text(say('代码', 'a code'));
const READING = text(say('读法编号, 如 R7', 'the id of a reading, such as R7'));
const TEXTS = listOf(plainText(SOME_TEXT));

/** Where a row stands. */
const BASIS: readonly Column[] = [
  member(say('来源', 'source'), 'source', WORDS),
  member(say('条款', 'clause'), 'clause', WORDS),
  member(say('性质', 'kind'), 'kind', choiceOf(KIND_LABELS)),
  member(say('读法', 'reading'), 'reading', READING),
];

/** The same under a member: 参照依据·来源. */
function basisUnder(name: string, head: Phrase): Column[] {
  const under = ({ zh, en }: Phrase): Phrase => say(`${head.zh}·${zh}`, `${head.en}: ${en}`);
  return [
    ...inBothLanguages(under(say('说明', 'about')), [name, 'about']),
    member(under(say('来源', 'source')), [name, 'source'], WORDS),
    member(under(say('条款', 'clause')), [name, 'clause'], WORDS),
    member(under(say('性质', 'kind')), [name, 'kind'], choiceOf(KIND_LABELS)),
    member(under(say('读法', 'reading')), [name, 'reading'], READING),
  ];
}

function arrayPart(
  name: 'levels' | 'limits' | 'caps' | 'items',
): Pick<RowPart, 'rows' | 'take'> {
  return {
    rows: (document) => (document[name] ?? []) as readonly unknown[] as readonly Part[],
    take: (document, row) => {
      const rows = (document[name] ??= []) as Part[];
      return pointerTo([name, String(rows.push(row) - 1)]);
    },
  };
}

const inVocabulary = (draft: Draft): Draft => (draft['vocabulary'] ??= {}) as Draft;

/** Words of some kinds; each row says of which it is, unless there is but one. */
function wordsOf(...kinds: readonly VocabularyKind[]): Pick<RowPart, 'rows' | 'take'> {
  return {
    rows: ({ vocabulary = {} }) =>
      kinds.flatMap((of) =>
        (vocabulary[of] ?? []).map((row): Part => (kinds.length > 1 ? { of, ...row } : { ...row })),
      ),
    take: (document, { of = kinds[0], label, ...row }) => {
      const rows = (inVocabulary(document)[String(of)] ??= []) as Part[];
      const called = typeof label === 'object' ? (label as Phrase).zh : label;
      // Who gives a word no code calls it by its label.
      const word = { code: called, ...row, ...(label !== undefined && { label }) };
      return pointerTo(['vocabulary', String(of), String(rows.push(word) - 1)]);
    },
  };
}

const KIND_OF: Readonly<Record<VocabularyKind, WordKind>> = {
  tiers: 'tier',
  levels: 'level',
  categories: 'category',
  services: 'service',
  scopes: 'scope',
  activities: 'activity',
};

const KIND_NAMES: Readonly<Record<VocabularyKind, Phrase>> = {
  tiers: say('客户服务等级', 'tier'),
  levels: say('业务保障等级', 'assurance level'),
  categories: say('客户类别', 'category'),
  services: say('业务', 'service'),
  scopes: say('范围', 'scope'),
  activities: say('环节', 'activity'),
};

/** What a word is called, and what else people type for it. */
const CALLED: readonly Column[] = [
  condition(member(say('代码', 'code'), 'code', CODE)),
  ...inBothLanguages(say('名称', 'label'), 'label'),
  member(say('其他写法', 'aliases'), 'aliases', TEXTS),
];

const SIMPLE_KINDS = ['tiers', 'levels', 'services', 'scopes'] as const;

/** A word of the row's own kind. */
function wordOfKind(head: Phrase, name: string): Column {
  return varying(head, () => [name], ({ of }) => {
    const kind = VOCABULARY_KINDS.find((each) => each === of);
    return kind ? word(KIND_OF[kind]) : CODE;
  });
}

const WORD_PART: RowPart = {
  name: '词汇',
  what: say('等级、保障等级、业务、范围', 'tiers, levels, services, scopes'),
  ...wordsOf(...SIMPLE_KINDS),
  columns: () => [
    condition(
      member(
        say('种类', 'kind of word'),
        'of',
        choice(SIMPLE_KINDS.map((kind) => [kind, KIND_NAMES[kind]] as const)),
      ),
    ),
    ...CALLED,
    wordOfKind(say('排在其前', 'before'), 'before'),
    wordOfKind(say('排在其后', 'after'), 'after'),
    wordOfKind(say('参照', 'like'), 'like'),
    member(
      say('专线接入', 'line access'),
      'line',
      choice([
        ['always', say('总是', 'always')],
        ['told', say('按填写', 'as told')],
      ]),
    ),
    member(say('有时限', 'covered'), 'covered', flag),
    member(say('暂按等级', 'for the time being'), 'interim', word('level')),
    member(say('读法', 'reading'), 'reading', READING),
  ],
};

const CATEGORY_PART: RowPart = {
  name: '客户类别',
  what: say('客户类别及其等级', 'categories and their tiers'),
  ...wordsOf('categories'),
  columns: () => [
    ...CALLED,
    member(say('无建议时', 'without a proposal'), 'default', word('tier')),
    member(say('最高', 'at most'), 'most', word('tier')),
    member(say('重点客户', 'key customers'), 'keyTier', word('tier')),
    member(say('计入上限', 'counted in caps'), 'counted', either(flag, listOf(word('tier')))),
    member(say('原则上', 'in principle'), 'inPrinciple', flag),
    member(say('条款', 'clause'), 'clause', WORDS),
  ],
};

const GRADED_BY = choice([
  ['tier', KIND_NAMES.tiers],
  ['level', KIND_NAMES.levels],
]);
const UNIT = choiceOf(
  Object.fromEntries(
    (['working-day', 'day', 'hour', 'minute', 'month'] as const).map((unit) => [
      unit,
      UNIT_LABELS[unit],
    ]),
  ),
);
const NEED_NAMES: Readonly<Record<(typeof NEEDS)[number], Phrase>> = {
  grade: say('等级', 'grade'),
  service: KIND_NAMES.services,
  scope: KIND_NAMES.scopes,
  line: say('专线接入', 'line access'),
  group: say('分公司', 'group'),
};
const LINE_NAMES: Readonly<Record<(typeof LINE_MEANINGS)[number], Phrase>> = {
  told: say('按填写', 'as told'),
  construction: say('是否施工', 'construction'),
  always: say('总是', 'always'),
  'unless-denied': say('默认含', 'unless denied'),
  only: say('仅专线', 'line services alone'),
};

const ACTIVITY_PART: RowPart = {
  name: '环节',
  what: say('有时限的环节及其起止', 'activities with a limit, and their clocks'),
  ...wordsOf('activities'),
  columns: () => [
    ...CALLED,
    member(say('参照', 'like'), 'like', word('activity')),
    member(say('分级', 'graded by'), 'gradedBy', GRADED_BY),
    member(say('单位', 'unit'), 'unit', UNIT),
    member(
      say('必填', 'needs'),
      'needs',
      listOf(choice(NEEDS.map((need) => [need, NEED_NAMES[need]] as const))),
    ),
    member(
      say('方向', 'direction'),
      'direction',
      choice([
        ['forward', say('顺推', 'forward')],
        ['backward', say('倒推', 'backward')],
      ]),
    ),
    member(say('暂停', 'pauses'), 'pauses', either(flag, text(say('条款', 'a clause')))),
    member(say('起点', 'starts'), 'starts', WORDS),
    member(say('终点', 'ends'), 'ends', WORDS),
    member(say('不计入', 'excluded'), 'excluded', WORDS),
    member(
      say('专线接入', 'line access'),
      'line',
      choice(LINE_MEANINGS.map((meaning) => [meaning, LINE_NAMES[meaning]] as const)),
    ),
    member(say('按接入点延长', 'longer by points'), 'points', flag),
    member(
      say('可约定', 'may be agreed'),
      'agreed',
      either(choice([[false, say('否', 'no')]]), text(say('条款', 'a clause'))),
    ),
    member(say('工单', 'an order'), 'order', flag),
    member(say('从告警起', 'from the alarm'), 'alarm', flag),
    member(say('性质', 'kind'), 'kind', choiceOf(KIND_LABELS)),
    member(say('条款', 'clause'), 'clause', WORDS),
    ...basisUnder('likeBasis', say('参照依据', 'like')),
    ...basisUnder('lineBasis', say('专线依据', 'line')),
  ],
};

const ALIAS_PART: RowPart = {
  name: '自有词',
  what: say('本公司的说法各是什么', 'what the company’s own words stand for'),
  rows: ({ vocabulary }) =>
    Object.entries(vocabulary?.aliases ?? {}).map(([word, meaning]) => ({ word, ...meaning })),
  take: (document, { word: own = '', ...meaning }) => {
    const aliases = (inVocabulary(document)['aliases'] ??= {}) as Draft;
    const name = String(own);
    if (Object.hasOwn(aliases, name)) return undefined;
    aliases[name] = meaning;
    return pointerTo(['vocabulary', 'aliases', name]);
  },
  columns: () => [
    condition(member(say('说法', 'word'), 'word', text(say('本公司的说法', 'a word of the company’s')))),
    member(KIND_NAMES.categories, 'category', word('category')),
    member(say('重点', 'key'), 'key', flag),
    member(KIND_NAMES.services, 'service', word('service')),
    member(KIND_NAMES.scopes, 'scope', word('scope')),
    member(KIND_NAMES.tiers, 'tier', word('tier')),
    member(KIND_NAMES.levels, 'level', word('level')),
    member(KIND_NAMES.activities, 'activity', word('activity')),
  ],
};

function withHead(column: Column): Column {
  return { ...column, needsHead: true };
}

const LINE = choice([
  [true, ACCESS_LABELS.with, '含', '是'],
  [false, ACCESS_LABELS.without, '不含', '否'],
]);
const WHEN = withHead(condition(member(say('设置条件', 'when'), 'when', whenCell)));
const SERVICE = condition(member(KIND_NAMES.services, 'service', listOf(word('service'))));
const SCOPE = condition(member(KIND_NAMES.scopes, 'scope', listOf(word('scope'))));
const LINE_CONDITION = condition(member(say('专线接入', 'line access'), 'line', LINE));
const GROUP = withHead(
  condition(
    member(
      say('分公司', 'group'),
      'group',
      listOf(plainText(say('分公司名称', 'the names of groups'))),
    ),
  ),
);

const EVERY: Phrase = say('全部', 'all');

/** A column's head may be a tier and a level at once: the row tells which is meant. */
interface GradeColumn {
  readonly head: Phrase;
  readonly tier: string | undefined;
  readonly level: string | undefined;
}

export function gradeOfHead(head: string, { vocabulary }: SheetWords): GradeColumn | undefined {
  const tier = recognise('tier', head, vocabulary);
  const level = recognise('level', head, vocabulary);
  return tier === undefined && level === undefined ? undefined : { head: say(head, head), tier, level };
}

/** A column for every grade of these kinds, each under a head of its own. */
function gradeColumns(kinds: readonly ('tier' | 'level')[], words: SheetWords): GradeColumn[] {
  const columns: GradeColumn[] = [];
  for (const kind of kinds) {
    for (const { code } of words.vocabulary[kind].words) {
      const named = words.vocabulary[kind].named(code);
      const head = gradeOfHead(named.zh, words)?.[kind] === code ? named : say(code, code);
      if (columns.some((each) => each.head.zh === head.zh)) continue;
      const both = gradeOfHead(head.zh, words);
      columns.push({
        head,
        tier: kinds.includes('tier') ? both?.tier : undefined,
        level: kinds.includes('level') ? both?.level : undefined,
      });
    }
  }
  return columns;
}

function cellColumns(
  kinds: readonly ('tier' | 'level')[],
  words: SheetWords,
  gradedBy: (part: Part) => 'tier' | 'level',
  form: Column['form'],
  unit?: Column['unit'],
): Column[] {
  const columns = [
    varying(EVERY, () => ['by', ALL], form),
    ...gradeColumns(kinds, words).map(({ head, tier, level }) =>
      varying(
        head,
        (part) => {
          const [own, other] = gradedBy(part) === 'tier' ? [tier, level] : [level, tier];
          return ['by', own ?? other ?? head.zh];
        },
        form,
      ),
    ),
  ];
  return unit ? columns.map((column) => ({ ...column, unit })) : columns;
}

export const LEVEL_PART: RowPart = {
  name: '保障等级',
  what: say('业务保障等级怎样判定', 'which assurance level a service has'),
  isOrdered: true,
  ...arrayPart('levels'),
  columns: (words) => [
    SERVICE,
    SCOPE,
    LINE_CONDITION,
    withHead(condition(member(say('总部或中心点', 'hub'), 'hub', flag))),
    GROUP,
    WHEN,
    ...cellColumns(['tier'], words, () => 'tier', () => levelCell),
    ...BASIS,
  ],
};

export function gradeOfActivity({ activity }: Part, { vocabulary }: SheetWords): 'tier' | 'level' {
  return vocabulary.activity.find(String(activity))?.gradedBy ?? 'tier';
}

function unitOfLimit({ activity, unit }: Part, { vocabulary }: SheetWords): string {
  return String(unit ?? vocabulary.activity.find(String(activity))?.unit ?? '');
}

export const LIMIT_PART: RowPart = {
  name: '时限',
  what: say('各环节的时限', 'time limits'),
  isOrdered: true,
  ...arrayPart('limits'),
  columns: (words) => [
    condition(member(KIND_NAMES.activities, 'activity', word('activity'))),
    SERVICE,
    SCOPE,
    LINE_CONDITION,
    GROUP,
    member(say('单位', 'unit'), 'unit', UNIT),
    ...cellColumns(
      ['tier', 'level'],
      words,
      (part) => gradeOfActivity(part, words),
      (part, words) => limitCell(unitOfLimit(part, words)),
      unitOfLimit,
    ),
    ...BASIS,
    member(
      say('计时', 'clock'),
      'clock',
      choice([
        ['business', say('工作时间', 'business')],
        ['around', say('全天', 'around')],
      ]),
    ),
    member(say('之和', 'sum of'), 'sum', listOf(word('activity'))),
    member(say('另加', 'plus'), 'plus', FIGURE),
    ...inBothLanguages(say('说明', 'about'), 'about'),
    ...inBothLanguages(say('另加用于', 'plus is for'), 'plusFor'),
    member(say('通知谁', 'recipient'), 'recipient', choiceOf(RECIPIENT_LABELS)),
    member(say('不计入', 'excluded'), 'excluded', WORDS),
    WHEN,
  ],
};

const CAP_PART: RowPart = {
  name: '上限',
  what: say('各等级的数量上限', 'the caps of tiers'),
  ...arrayPart('caps'),
  columns: () => [
    condition(member(KIND_NAMES.tiers, 'tier', word('tier'))),
    {
      ...member(
        say('比例', 'share'),
        'share',
        share(say('0 至 1 的比例, 如 0.05 或 5%', 'a share from 0 to 1, such as 0.05 or 5%')),
      ),
      unit: () => 'share',
    },
    member(say('个数', 'count'), 'count', FIGURE),
    ...BASIS,
  ],
};

function unitOfItem({ code, unit }: Part, { items }: SheetWords): string | undefined {
  return typeof unit === 'string' ? unit : items.get(String(code))?.unit;
}

export const ITEM_PART: RowPart = {
  name: '标准项目',
  what: say('STANDARD 的项目', 'the items of STANDARD'),
  ...arrayPart('items'),
  columns: (words) => [
    condition(member(say('代码', 'code'), 'code', CODE)),
    ...inBothLanguages(say('项目', 'item'), 'label'),
    member(
      say('分级', 'graded by'),
      'gradedBy',
      choice([
        ['tier', KIND_NAMES.tiers],
        ['level', KIND_NAMES.levels],
        ['all', say('不分等级', 'the same for all')],
      ]),
    ),
    member(say('单位', 'unit'), 'unit', either(choiceOf(UNIT_LABELS), WORDS)),
    ...cellColumns(
      ['tier', 'level'],
      words,
      ({ code, gradedBy }) => {
        const by = gradedBy ?? words.items.get(String(code))?.by;
        return by === 'level' ? 'level' : 'tier';
      },
      (part, words) => itemCell(unitOfItem(part, words) !== undefined),
      unitOfItem,
    ),
    ...BASIS,
    member(
      say('周期', 'period'),
      'period',
      choice([
        ['month', say('月', 'month')],
        ['quarter', say('季', 'quarter')],
        ['year', say('年', 'year')],
      ]),
    ),
    member(
      say('达标', 'met'),
      'met',
      choice([
        ['at-most', say('不高于', 'at most')],
        ['at-least', say('不低于', 'at least')],
      ]),
    ),
    member(say('对照', 'measures'), 'measures', measureCell),
    member(say('备注', 'remark'), 'remark', WORDS),
    member(say('数值取自', 'figures of'), 'figuresOf', figuresOfCell),
  ],
};

const DAY_MEMBERS = { rest: 'restDays', working: 'workingDays' } as const;

const CALENDAR_PART: RowPart = {
  name: '日历',
  what: say('休息日、补班日、已全部录入的年份', 'days off, make-up days, years entered whole'),
  rows: ({ calendar = {} }) => [
    ...(calendar.restDays ?? []).map((day): Part => ({ of: 'rest', ...day })),
    ...(calendar.workingDays ?? []).map((day): Part => ({ of: 'working', ...day })),
    ...(calendar.publishedYears ?? []).map((year): Part => ({ of: 'year', date: String(year) })),
  ],
  take: (document, { of, ...day }) => {
    const calendar = (document['calendar'] ??= {}) as Draft;
    const name = of === 'year' ? 'publishedYears' : DAY_MEMBERS[of === 'working' ? 'working' : 'rest'];
    const days = (calendar[name] ??= []) as unknown[];
    const { date = '' } = day;
    const entry = of === 'year' ? Number(String(date).replace(/年$/, '')) : day;
    return pointerTo(['calendar', name, String(days.push(entry) - 1)]);
  },
  columns: () => [
    condition(
      member(
        say('种类', 'kind of day'),
        'of',
        choice([
          ['rest', say('休', 'off'), '休息日', '放假'],
          ['working', say('班', 'work'), '补班', '上班'],
          ['year', say('全年', 'whole year')],
        ]),
      ),
    ),
    condition(
      member(
        say('日期', 'date'),
        'date',
        datedText(say('日期, 如 2027-02-05; 或年份', 'a date such as 2027-02-05, or a year')),
      ),
    ),
    member(say('说明', 'note'), 'note', WORDS),
  ],
};

const DOCUMENT_PART: FieldPart = {
  name: '文件',
  what: say('名称、版本、生效日', 'id, version, first day'),
  fields: () => [
    member(
      say('编号', 'id'),
      'id',
      text(say('规则的编号, 每个结果都会写明', 'names the document in every answer')),
    ),
    member(
      say('版本', 'version'),
      'version',
      datedText(say('每次修改都应更换', 'another one for every change')),
    ),
    ...inBothLanguages(say('标题', 'title'), 'title'),
    member(
      say('生效日', 'from'),
      'from',
      datedText(say('如 2027-01-01; 空白为一直有效', 'such as 2027-01-01; blank for always')),
    ),
    member(say('文号', 'source'), 'source', text(say('如 企〔2026〕12号', 'the number of the paper'))),
    member(say('备注', 'note'), 'note', WORDS),
    member(
      say('扩展', 'extends'),
      'extends',
      either(
        choice<null>([[null, say('无', 'none')]]),
        text(
          say(
            '所扩展的规范的编号, 空白为 2010 年规范',
            'the id of the document that it extends, blank for the norm of 2010',
          ),
        ),
      ),
    ),
  ],
};

const POINT_PART: FieldPart = {
  name: '接入点',
  what: say('接入点多时怎样延长', 'what many access points do'),
  fields: () => [
    member(say('多于(个)', 'more than'), ['points', 'over'], FIGURE),
    member(
      say('算法', 'rule'),
      ['points', 'rule'],
      choice([
        ['proportional', say('按比例', 'proportional')],
        ['step', say('分档', 'step')],
      ]),
    ),
    member(say('每满一档(个)', 'per'), ['points', 'per'], FIGURE),
    member(say('每档加', 'add'), ['points', 'add'], FIGURE),
    member(say('来源', 'source'), ['points', 'source'], WORDS),
    member(say('条款', 'clause'), ['points', 'clause'], WORDS),
    member(say('性质', 'kind'), ['points', 'kind'], choiceOf(KIND_LABELS)),
    member(say('读法', 'reading'), ['points', 'reading'], READING),
  ],
};

export const SETTING_PART: FieldPart = {
  name: '设置',
  what: say('规范留有余地之处', 'where the norm leaves room'),
  fields: () => [
    member(
      say('各等级的上限', 'the caps of tiers'),
      'capsAre',
      choice([
        ['separate', say('各算各的', 'separate')],
        ['cumulative', say('含更高等级', 'cumulative')],
      ]),
    ),
    ...SETTING_NAMES.map((name) =>
      member(SETTING_DEFINITIONS[name].what, ['settings', name], settingCell(name)),
    ),
  ],
};

const CLOCK_TIME = text(say('时刻, 如 08:30', 'a time of day such as 08:30'));
const MINUTES_A_DAY = 1440;

/** A time that is typed becomes a part of a day. */
const clockTime = {
  ...CLOCK_TIME,
  read: ((cell, words) => {
    if (typeof cell !== 'number') return CLOCK_TIME.read(cell, words);
    if (cell < 0 || cell > 1) return undefined;
    const minutes = Math.round(cell * MINUTES_A_DAY);
    const two = (figure: number) => String(figure).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }) satisfies typeof CLOCK_TIME.read,
};

const HOURS_PART: FieldPart = {
  name: '工作时间',
  what: say('工作日的工作时间', 'hours of business on working days'),
  fields: () => [
    member(say('自', 'from'), ['hours', 'from'], clockTime),
    member(say('至', 'to'), ['hours', 'to'], clockTime),
  ],
};

/** What a document says of itself; read first, for it tells what it extends. */
export const FIRST_PART = DOCUMENT_PART;

/** What brings words in, by which the rest is read. */
export const WORD_PARTS: readonly RowPart[] = [
  WORD_PART,
  CATEGORY_PART,
  ACTIVITY_PART,
  ALIAS_PART,
];

export const OTHER_PARTS: readonly (RowPart | FieldPart)[] = [
  LEVEL_PART,
  LIMIT_PART,
  POINT_PART,
  CAP_PART,
  ITEM_PART,
  SETTING_PART,
  HOURS_PART,
  CALENDAR_PART,
];

export const PARTS: readonly (RowPart | FieldPart)[] = [
  FIRST_PART,
  ...WORD_PARTS,
  ...OTHER_PARTS,
];

export function hasRows(part: RowPart | FieldPart): part is RowPart {
  return 'rows' in part;
}
