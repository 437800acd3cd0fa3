import {
  LONGEST_NAME,
  LONGEST_NOTE,
  LONGEST_REMARK,
  LONGEST_SOURCE,
  LONGEST_TEXT,
  MOST_AMOUNT,
} from '../../norm/reader/sizes.ts';
import { SETTING_DEFINITIONS, type SettingName } from '../../norm/settings.ts';
import type { Phrase } from '../../phrase.ts';
import { foldLabel, LONGEST_LABEL } from '../../vocabulary/recognise.ts';
import { VALUES } from './values.ts';

const OBJECT: Phrase = { zh: '一个 JSON 对象 {…}', en: 'a JSON object {…}' };
const LIST: Phrase = { zh: '一个数组 […]', en: 'an array […]' };
const DATE: Phrase = { zh: '日期, 如 2027-02-05', en: 'a date such as 2027-02-05' };
const FLAG: Phrase = { zh: 'true 或 false', en: 'true or false' };

function textUpTo(longest: number): Phrase {
  return { zh: `1 至 ${longest} 字的文本`, en: `a text of 1 to ${longest} characters` };
}

const SHARE: Phrase = {
  zh: '0 至 1 的比例, 至多四位小数, 如 0.05',
  en: 'a share from 0 to 1 with at most four decimals, such as 0.05',
};

const AMOUNT: Phrase = {
  zh: `大于 0、至多 ${MOST_AMOUNT} 的整数(小时和分钟可带小数), 或 "on-demand"(按需)、"none"(无)、"not-covered"(不适用)`,
  en: `a whole number from 1 to ${MOST_AMOUNT} (a fraction for hours and minutes), or "on-demand", "none" or "not-covered"`,
};

const WHOLE: Phrase = {
  zh: `1 至 ${MOST_AMOUNT} 的整数`,
  en: `a whole number from 1 to ${MOST_AMOUNT}`,
};

const ITEM_CELL: Phrase = {
  zh: `有单位的条目: 数字; 其他: 代码或至多 ${LONGEST_TEXT} 字的文本; 都可以是 "on-demand"、"none"、"not-stated"`,
  en: `a number where the item has a unit, else a code or a text of at most ${LONGEST_TEXT} characters; "on-demand", "none" or "not-stated" for either`,
};

/** What the reader accepts at a place of a document. */
export function acceptedAt(path: readonly string[]): Phrase {
  const [part, ...rest] = path;
  switch (part) {
    case undefined:
      return {
        zh: '一份文档 {…}, 或由多份文档组成的数组',
        en: 'a document {…}, or an array of them',
      };
    case 'settings':
      return rest[0] === undefined ? OBJECT : acceptedSetting(rest[0] as SettingName);
    case 'calendar':
      return acceptedInCalendar(rest);
    case 'tables':
      return acceptedInTables(rest);
    case 'aliases':
      return acceptedInAliases(rest);
    case 'vocabulary':
      return rest[0] === 'aliases' ? acceptedInAliases(rest.slice(1)) : acceptedMember(rest);
    case 'caps':
      return rest.length === 0 ? LIST : isFirstForm(rest) ? SHARE : acceptedMember(rest);
    case 'hours':
      return rest.length === 0
        ? {
            zh: '{"from":"08:30","to":"18:00"}, 上班早于下班',
            en: '{"from":"08:30","to":"18:00"}, in this order',
          }
        : { zh: '时刻, 如 08:30', en: 'a time such as 08:30' };
    case 'from':
      return { zh: '生效日期, 如 2026-01-01', en: 'the effective date, such as 2026-01-01' };
    case 'note':
      return textUpTo(LONGEST_REMARK);
    default:
      return acceptedMember(path);
  }
}

/** In documents of the first form caps are shares by tier. */
function isFirstForm([name = '', member]: readonly string[]): boolean {
  return member === undefined && !/^\d+$/.test(name);
}

/** What a member accepts, by its name; the innermost name that is one. */
function acceptedMember(path: readonly string[]): Phrase {
  const names = path.filter((name) => !/^\d+$/.test(name));
  const isEntry = names.length > 0 && path[path.length - 1] !== names[names.length - 1];
  const [part] = path;
  if (names.includes('by')) return acceptedCell(part);
  const name = names[names.length - 1] ?? '';
  if (isEntry && names.length === 1) return OBJECT;
  const values = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  if (values) return values;
  if (Object.hasOwn(BY_MEMBER, name)) return BY_MEMBER[name] ?? OBJECT;
  return names.length === 1 ? LIST : OBJECT;
}

const BY_MEMBER: Readonly<Record<string, Phrase>> = {
  id: textUpTo(LONGEST_NAME),
  version: textUpTo(LONGEST_NAME),
  extends: {
    zh: '所依据文档的 id 或 "id@版本", 或 null',
    en: 'the id of a document, "id@version", or null',
  },
  title: textUpTo(LONGEST_TEXT),
  source: textUpTo(LONGEST_SOURCE),
  clause: textUpTo(LONGEST_SOURCE),
  code: {
    zh: `代码: 字母、数字开头, 至多 ${LONGEST_LABEL} 字`,
    en: `a code of letters and digits, at most ${LONGEST_LABEL} characters`,
  },
  label: { zh: '名称, 或 {"zh":"…","en":"…"}', en: 'a label, or {"zh":"…","en":"…"}' },
  aliases: textUpTo(LONGEST_LABEL),
  share: SHARE,
  count: { zh: '户数, 0 或以上的整数', en: 'a whole number of customers, 0 or more' },
  over: WHOLE,
  per: WHOLE,
  add: WHOLE,
  plus: AMOUNT,
  group: textUpTo(LONGEST_NAME),
  reading: { zh: '解读编号, 如 R7', en: 'a reading such as R7' },
  points: {
    zh: '{"over":5,"rule":"proportional"}, 或 {"over":3,"rule":"step","per":3,"add":1}; 环节的 points 为 true 或 false',
    en: '{"over":5,"rule":"proportional"} or {"over":3,"rule":"step","per":3,"add":1}; true or false of an activity',
  },
  hub: FLAG,
  covered: FLAG,
  order: FLAG,
  alarm: FLAG,
  inPrinciple: FLAG,
  counted: { zh: 'true、false 或等级的列表', en: 'true, false or a list of tiers' },
  pauses: { zh: 'true、false 或条款', en: 'true, false or a clause' },
  agreed: { zh: 'false 或条款', en: 'false or a clause' },
  unit: {
    zh: '单位, 如 working-day(工作日)、day、hour、minute、month',
    en: 'a unit such as working-day, day, hour, minute or month',
  },
  measures: {
    zh: '"repeat-faults"、"outage"、"ontime:环节", 或 null',
    en: '"repeat-faults", "outage", "ontime:<activity>" or null',
  },
};

function acceptedCell(part: string | undefined): Phrase {
  return part === 'items' ? ITEM_CELL : AMOUNT;
}

function acceptedSetting(name: SettingName): Phrase {
  const { accepts, what } = SETTING_DEFINITIONS[name];
  const inWords = (zh: string, en: string): Phrase => ({ zh: `${what.zh}: ${zh}`, en });
  switch (accepts) {
    case 'flag':
      return inWords(FLAG.zh, FLAG.en);
    case 'hour':
      return inWords(
        '0 与 24 之间的小时数, 如 17 或 17.5, 或 null',
        'an hour between 0 and 24 such as 17 or 17.5, or null',
      );
    case 'whole':
      return inWords('0 或以上的整数', 'a whole number, 0 or more');
    case 'ranking':
      return inWords(
        '次序数组, 如 ["key","value","order"], "order" 在最后',
        'an array such as ["key","value","order"], "order" last',
      );
    default:
      return inWords(accepts.join(', '), accepts.join(', '));
  }
}

function acceptedInTables([table, row, grade]: readonly string[]): Phrase {
  if (table === undefined || row === undefined) {
    return { zh: '{行: {等级: 数值}}', en: '{row: {grade: figure}}' };
  }
  if (grade === undefined) return { zh: '{等级: 数值}', en: '{grade: figure}' };
  return isItemTable(table) ? ITEM_CELL : AMOUNT;
}

function isItemTable(table: string): boolean {
  return !/^(1-1|3-3-.*|4-1|5-2|activities)$/.test(table);
}

function acceptedInCalendar([list, , member]: readonly string[]): Phrase {
  if (list === 'publishedYears') {
    return {
      zh: '年份数组, 如 [2027]: 这些年的安排已全部列出',
      en: 'an array of years such as [2027] whose schedule is listed whole',
    };
  }
  if (member === 'note') {
    return {
      zh: `说明, 至多 ${LONGEST_NOTE} 字`,
      en: `a note of at most ${LONGEST_NOTE} characters`,
    };
  }
  if (member === 'date') return DATE;
  return {
    zh: '数组, 每项 {"date":"2027-02-05","note":"春节"}',
    en: 'an array of {"date":"2027-02-05","note":"Spring Festival"}',
  };
}

function acceptedInAliases([word, member]: readonly string[]): Phrase {
  if (member === 'key') {
    return {
      zh: 'true 或 false, 与 category 一起给出',
      en: 'true or false, together with a category',
    };
  }
  if (word === undefined || foldLabel(word) !== '') {
    return {
      zh: '如 {"category":"dual-span","key":true}, 可含 category、key、service、scope、tier、level、activity',
      en: 'such as {"category":"dual-span","key":true}, of category, key, service, scope, tier, level and activity',
    };
  }
  return { zh: `1 至 ${LONGEST_LABEL} 字的词`, en: `a word of 1 to ${LONGEST_LABEL} characters` };
}
