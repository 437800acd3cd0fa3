import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';
import {
  LINE_MEANINGS,
  NEEDS,
  VOCABULARY_KINDS,
  type VocabularyKind,
} from '../../shared/norm/document.ts';
import type { WordKind } from '../../shared/norm/vocabulary.ts';
import { KIND_LABELS } from '../../shared/words/labels.ts';
import { choice, choiceOf, either, flag, listOf, text, word } from './cell-form.ts';
import {
  addTo,
  type Column,
  condition,
  inBothLanguages,
  member,
  objectIn,
  type Part,
  pointerTo,
  varying,
} from './column.ts';
import { CODE, GRADED_BY, KIND_NAMES, READING, type RowPart, TEXTS, UNIT, WORDS } from './part.ts';

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

/** Words of some kinds; each row says of which it is, unless there is but one. */
function wordsOf(...kinds: readonly VocabularyKind[]): Pick<RowPart, 'rows' | 'take'> {
  return {
    rows: ({ vocabulary = {} }) =>
      kinds.flatMap((of) =>
        (vocabulary[of] ?? []).map((row): Part => (kinds.length > 1 ? { of, ...row } : { ...row })),
      ),
    take: (document, { of = kinds[0], label, ...row }) => {
      const called = typeof label === 'object' ? (label as Phrase).zh : label;
      // Who gives a word no code calls it by its label.
      const word = { code: called, ...row, ...(label !== undefined && { label }) };
      return addTo(objectIn(document, 'vocabulary'), String(of), word, ['vocabulary']);
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

/** What a word is called, and what else people type for it. */
function called(kindOf: (row: Part) => WordKind | undefined): Column[] {
  return [
    {
      ...condition(member(say('代码', 'code'), 'code', CODE)),
      title: (row, { vocabulary }) => {
        const kind = kindOf(row);
        return kind && vocabulary[kind].find(String(row['code']))?.label;
      },
    },
    ...inBothLanguages(say('名称', 'label'), 'label'),
    member(say('其他写法', 'aliases'), 'aliases', TEXTS),
  ];
}

function kindOfRow({ of }: Part): WordKind | undefined {
  const kind = VOCABULARY_KINDS.find((each) => each === of);
  return kind && KIND_OF[kind];
}

const SIMPLE_KINDS = ['tiers', 'levels', 'services', 'scopes'] as const;

/** A word of the row's own kind. */
function wordOfKind(head: Phrase, name: string): Column {
  return varying(
    head,
    () => [name],
    (row) => {
      const kind = kindOfRow(row);
      return kind ? word(kind) : CODE;
    },
  );
}

export const WORD_PART: RowPart = {
  name: say('词汇', 'words'),
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
    ...called(kindOfRow),
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

export const CATEGORY_PART: RowPart = {
  name: say('客户类别', 'categories'),
  what: say('客户类别及其等级', 'categories and their tiers'),
  ...wordsOf('categories'),
  columns: () => [
    ...called(() => 'category'),
    member(say('无建议时', 'without a proposal'), 'default', word('tier')),
    member(say('最高', 'at most'), 'most', word('tier')),
    member(say('重点客户', 'key customers'), 'keyTier', word('tier')),
    member(say('计入上限', 'counted in caps'), 'counted', either(flag, listOf(word('tier')))),
    member(say('原则上', 'in principle'), 'inPrinciple', flag),
    member(say('条款', 'clause'), 'clause', WORDS),
  ],
};

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

export const ACTIVITY_PART: RowPart = {
  name: say('环节', 'activities'),
  what: say('有时限的环节及其起止', 'activities with a limit, and their clocks'),
  ...wordsOf('activities'),
  columns: () => [
    ...called(() => 'activity'),
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

export const ALIAS_PART: RowPart = {
  name: say('自有词', 'own words'),
  what: say('本公司的说法各是什么', 'what the company’s own words stand for'),
  rows: ({ vocabulary }) =>
    Object.entries(vocabulary?.aliases ?? {}).map(([word, meaning]) => ({ word, ...meaning })),
  take: (document, { word: own = '', ...meaning }) => {
    const aliases = objectIn(objectIn(document, 'vocabulary'), 'aliases');
    const name = String(own);
    if (Object.hasOwn(aliases, name)) return undefined;
    aliases[name] = meaning;
    return pointerTo(['vocabulary', 'aliases', name]);
  },
  columns: () => [
    condition(
      member(say('说法', 'word'), 'word', text(say('本公司的说法', 'a word of the company’s'))),
    ),
    member(KIND_NAMES.categories, 'category', word('category')),
    member(say('重点', 'key'), 'key', flag),
    member(KIND_NAMES.services, 'service', word('service')),
    member(KIND_NAMES.scopes, 'scope', word('scope')),
    member(KIND_NAMES.tiers, 'tier', word('tier')),
    member(KIND_NAMES.levels, 'level', word('level')),
    member(KIND_NAMES.activities, 'activity', word('activity')),
  ],
};
