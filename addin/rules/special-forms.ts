import type { Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';
import { ITEM_CODES } from '../../shared/norm/item.ts';
import {
  SETTING_DEFINITIONS,
  SETTING_NAMES,
  type SettingName,
} from '../../shared/norm/settings.ts';
import { foldCase } from '../../shared/vocabulary/fold.ts';
import { unitLabel } from '../../shared/words/labels.ts';
import {
  type CellForm,
  choice,
  choiceOf,
  either,
  flag,
  listOf,
  number,
  plainText,
  recognise,
  text,
  word,
  wordText,
} from './cell-form.ts';

const WHAT_AMOUNT = say('数字', 'a number');

const LIMIT_WORDS = choice([
  ['on-demand', say('按需', 'on demand')],
  ['none', say('不设', 'none'), '无'],
  ['not-covered', say('未覆盖', 'not covered')],
]);

/** A figure in the row's unit, with the unit behind it or not, or what stands in its place. */
export function limitCell(unit: string): CellForm {
  const figure: CellForm = {
    ...number(WHAT_AMOUNT),
    read: (cell, words) => {
      const shown = foldCase(String(cell));
      const { zh, en } = unitLabel(unit);
      const ending = [zh, en, unit].find((each) => shown.endsWith(foldCase(each)));
      const amount = ending === undefined ? cell : shown.slice(0, -foldCase(ending).length).trim();
      return number(WHAT_AMOUNT).read(amount, words);
    },
    accepted: () => {
      const { zh, en } = unitLabel(unit);
      return { zh: `数字(${zh})`, en: `a number (${en})` };
    },
  };
  return either(figure, LIMIT_WORDS);
}

export const levelCell: CellForm = either(
  word('level'),
  choice([['not-covered', say('未覆盖', 'not covered')]]),
);

const LOST = choice<null>([[null, say('原文缺失', 'not legible in the source')]]);
const REMARKED = /^(.*?)(?:[(（](.*)[)）])?(?:\[(R\d+)\])?$/s;

/** One of the norm's answers in words, with a remark and the reading of it: 按需(备注)[R25]. */
const codeCell: CellForm = {
  write: (value, words) => {
    if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
    const { code, remark, reading } = value as {
      readonly code: string;
      readonly remark?: string;
      readonly reading?: string;
    };
    const label = choiceOf(ITEM_CODES).write(code, words) ?? code;
    return `${label}${remark === undefined ? '' : `(${remark})`}${reading === undefined ? '' : `[${reading}]`}`;
  },
  read: (cell, words) => {
    const [, label = '', remark, reading] = REMARKED.exec(String(cell).trim()) ?? [];
    const code = choiceOf(ITEM_CODES).read(label, words);
    if (code === undefined) return undefined;
    return { code, ...(remark && { remark }), ...(reading && { reading }) };
  },
  accepted: (words) => choiceOf(ITEM_CODES).accepted(words),
};

const WHAT_WORDS = say('规范的文字', 'words of the norm');

/** A figure where the item has a unit, else words; what the source has lost is said so. */
export function itemCell(hasUnit: boolean): CellForm {
  const figure: CellForm = {
    ...number(WHAT_AMOUNT),
    read: (cell, words) =>
      hasUnit || typeof cell === 'number' ? number(WHAT_AMOUNT).read(cell, words) : undefined,
  };
  return either(figure, LOST, codeCell, text(WHAT_WORDS));
}

const MEASURED: Readonly<Record<string, Phrase>> = {
  'repeat-faults': say('故障重复次数', 'repeat faults'),
  outage: say('中断时长', 'outage'),
};
const ON_TIME = say('按时率', 'on time');

/** What is measured: repeated faults, outage, the on-time rate of an activity, or nothing. */
const onTime: CellForm = {
  write: (value, words) => {
    const activity = typeof value === 'string' ? /^ontime:(.*)$/.exec(value)?.[1] : undefined;
    if (activity === undefined) return undefined;
    return `${ON_TIME[words.language]}: ${wordText('activity', activity, words)}`;
  },
  read: (cell, { vocabulary }) => {
    const [, label = '', activity = ''] = /^(.*?)[:：](.*)$/.exec(String(cell).trim()) ?? [];
    if (![ON_TIME.zh, ON_TIME.en, 'ontime'].includes(label.trim().toLowerCase())) return undefined;
    const code = recognise('activity', activity.trim(), vocabulary);
    return code === undefined ? undefined : `ontime:${code}`;
  },
  accepted: () => ({ zh: `${ON_TIME.zh}: 环节`, en: `${ON_TIME.en}: activity` }),
};

export const measureCell: CellForm = either(
  choice<null>([[null, say('无', 'none')]]),
  choiceOf(MEASURED),
  onTime,
);

const FIGURES_OF = choice([
  ['caps', say('上限', 'caps')],
  ['points', say('接入点', 'access points')],
]);
const LIMIT_OF = say('时限', 'limit');

/** Where an item's figures are kept: 上限, 接入点, 时限: 业务恢复. */
export const figuresOfCell: CellForm = {
  write: (value, words) => {
    const { part, activity } = (value ?? {}) as {
      readonly part?: string;
      readonly activity?: string;
    };
    if (part !== 'limits') return FIGURES_OF.write(part, words);
    return `${LIMIT_OF[words.language]}: ${wordText('activity', activity ?? '', words)}`;
  },
  read: (cell, words) => {
    const part = FIGURES_OF.read(cell, words);
    if (part !== undefined) return { part };
    const [, label = '', of = ''] = /^(.*?)[:：](.*)$/.exec(String(cell).trim()) ?? [];
    if (![LIMIT_OF.zh, LIMIT_OF.en].includes(label.trim().toLowerCase())) return undefined;
    const activity = recognise('activity', of.trim(), words.vocabulary);
    return activity === undefined ? undefined : { part: 'limits', activity };
  },
  accepted: (words) => {
    const { zh, en } = FIGURES_OF.accepted(words);
    return { zh: `${zh}、${LIMIT_OF.zh}: 环节`, en: `${en}, ${LIMIT_OF.en}: activity` };
  },
};

const NOTHING = choice<null>([[null, say('无', 'none')]]);
const CRITERIA_WORDS: Readonly<Record<string, Phrase>> = {
  key: say('重点', 'key'),
  value: say('价值', 'value'),
  order: say('清单次序', 'order'),
};
const HOUR = number(
  say(
    '0 与 24 之间的小时数, 如 18 或 17.5 (不是时刻 18:00)',
    'an hour between 0 and 24, such as 18 or 17.5 (no time of day such as 18:00)',
  ),
);
/** A time of day that is typed becomes a part of a day: nobody means the minutes after midnight. */
const HOURS: CellForm = {
  ...HOUR,
  read: (cell, words) =>
    typeof cell === 'number' && cell > 0 && cell < 1 ? undefined : HOUR.read(cell, words),
};
const ANY_WORD = say('文字', 'words');

/** A setting's values, as its definition has them; one that is not known is taken as it stands. */
export function settingCell(name: string): CellForm {
  const accepts: unknown = SETTING_NAMES.includes(name as SettingName)
    ? SETTING_DEFINITIONS[name as SettingName].accepts
    : undefined;
  if (accepts === 'flag') return flag;
  if (accepts === 'hour') return either(HOURS, NOTHING);
  if (accepts === 'whole') return number(say('0 或更大的整数', 'a whole number from 0 on'));
  if (accepts === 'ranking') return listOf(choiceOf(CRITERIA_WORDS));
  if (Array.isArray(accepts)) {
    const words = choice(accepts.map((each: string) => [each, { zh: each, en: each }] as const));
    // A spreadsheet takes 24:00 for a time, also where it is written there: a whole day, 1.
    const read: CellForm['read'] = (cell, by) => words.read(cell === 1 ? '24:00' : cell, by);
    return accepts.includes('24:00') ? { ...words, read } : words;
  }
  return either(flag, number(WHAT_AMOUNT), NOTHING, text(ANY_WORD));
}

/** Conditions on settings: rebuildBase=provision、countStartDay=是. */
export const whenCell: CellForm = {
  write: (value, words) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const conditions = Object.entries(value).map(
      ([name, wanted]) =>
        `${name}=${settingCell(name).write(wanted, words) ?? JSON.stringify(wanted)}`,
    );
    return listOf(plainText(ANY_WORD)).write(conditions, words);
  },
  read: (cell, words) => {
    const conditions = listOf(plainText(ANY_WORD)).read(cell, words);
    if (!Array.isArray(conditions)) return undefined;
    const when: Record<string, unknown> = {};
    for (const condition of conditions) {
      const [, name = '', wanted = ''] = /^([^=]*)=(.*)$/s.exec(String(condition)) ?? [];
      const value = settingCell(name.trim()).read(wanted.trim(), words);
      if (name.trim() === '' || value === undefined) return undefined;
      when[name.trim()] = value;
    }
    return when;
  },
  accepted: () =>
    say('设置=值, 如 rebuildBase=provision', 'setting=value, such as rebuildBase=provision'),
};
