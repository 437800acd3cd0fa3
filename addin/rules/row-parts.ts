import { say } from '../../shared/functions/reference/shape.ts';
import type { Text } from '../../shared/norm/document.ts';
import { phraseOf } from '../../shared/norm/effective-words.ts';
import { ACCESS_LABELS, RECIPIENT_LABELS, UNIT_LABELS } from '../../shared/words/labels.ts';
import {
  choice,
  choiceOf,
  either,
  flag,
  listOf,
  plainText,
  type SheetWords,
  share,
  word,
} from './cell-form.ts';
import { addTo, type Column, condition, inBothLanguages, member, type Part } from './column.ts';
import { cellColumns } from './grade-columns.ts';
import { BASIS, CODE, FIGURE, KIND_NAMES, type RowPart, UNIT, WORDS } from './part.ts';
import {
  figuresOfCell,
  itemCell,
  levelCell,
  limitCell,
  measureCell,
  whenCell,
} from './special-forms.ts';

function arrayPart(name: 'levels' | 'limits' | 'caps' | 'items'): Pick<RowPart, 'rows' | 'take'> {
  return {
    rows: (document) => (document[name] ?? []) as readonly unknown[] as readonly Part[],
    take: (document, row) => addTo(document, name, row),
  };
}

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

export const LEVEL_PART: RowPart = {
  name: say('保障等级', 'levels'),
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
    ...cellColumns(
      ['tier'],
      words,
      () => 'tier',
      () => levelCell,
    ),
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
  name: say('时限', 'limits'),
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

export const CAP_PART: RowPart = {
  name: say('上限', 'caps'),
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
  name: say('标准项目', 'items'),
  what: say('STANDARD 的项目', 'the items of STANDARD'),
  ...arrayPart('items'),
  columns: (words) => [
    {
      ...condition(member(say('代码', 'code'), 'code', CODE)),
      title: ({ code, label }, { items }) =>
        label === undefined ? items.get(String(code))?.label : phraseOf(label as Text),
    },
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
