import { formatDay } from '../calendar/day.ts';
import type { EnteredYear } from '../calendar/entered-year.ts';
import { HOLIDAYS } from '../calendar/schedule.ts';
import type { WordKind } from '../failure.ts';
import type { Phrase } from '../phrase.ts';
import { LONGEST_NOTE } from '../rulebook/company/calendar.ts';
import type {
  DescribedFinding,
  DocumentFinding,
  TableFinding,
} from '../rulebook/company/finding.ts';
import { LONGEST_NAME, LONGEST_REMARK } from '../rulebook/company/read-rulebook.ts';
import { LONGEST_TEXT, MOST_LIMIT } from '../rulebook/company/tables.ts';
import { ITEM_TABLES } from '../rulebook/item-tables.ts';
import { LEVEL_TABLE } from '../rulebook/level-table.ts';
import { NORM } from '../rulebook/rulebook.ts';
import type { Settings } from '../rulebook/settings.ts';
import { SETTING_DEFINITIONS } from '../rulebook/settings.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { foldLabel, LONGEST_LABEL } from '../vocabulary/recognise.ts';
import { acceptedWords, gradeLabel, headLabel } from './labels.ts';

/** A finding about a company's document, with its words. */
export function describeFinding(finding: DocumentFinding): DescribedFinding {
  const { severity, code, pointer } = finding;
  return { severity, code, pointer, text: wordsFor(finding) };
}

/** What a table says against itself, with its words. */
export function describeTableFinding(finding: TableFinding): DescribedFinding {
  const { severity, code, pointer } = finding;
  return { severity, code, pointer, text: wordsForTable(finding) };
}

function wordsForTable(finding: TableFinding): Phrase {
  switch (finding.code) {
    case 'gap':
      return { zh: '缺少这一行或其中的格', en: 'the row or one of its cells is missing' };
    case 'unreachable-row':
      return { zh: '没有任何情形会用到这一行', en: 'no question leads to this row' };
    case 'duplicate-row': {
      const condition = finding.heads.map((head) => headLabel(head).zh).join(' · ');
      return {
        zh: `条件与 ${finding.twin} 相同: ${condition}`,
        en: `has the same condition as ${finding.twin}`,
      };
    }
    case 'idle-column': {
      const { zh, en } = finding.head;
      return { zh: `“${zh}”一列不影响结果`, en: `the column "${en}" decides nothing` };
    }
    case 'tier-inversion': {
      const [better, worse] = [gradeLabel(finding.better), gradeLabel(finding.worse)];
      return {
        zh: `${better.zh}比${worse.zh}更优`,
        en: `${better.en} fares better than ${worse.en}`,
      };
    }
  }
}

function wordsFor(finding: DocumentFinding): Phrase {
  switch (finding.code) {
    case 'invalid':
      return describeInvalid(finding);
    case 'unknown-name':
      return describeUnknown(finding);
    case 'conflict':
      return describeConflict(finding);
    case 'idle-override':
      return {
        zh: '与规范原值相同, 不起作用',
        en: 'the same as the norm, so it decides nothing',
      };
    case 'statutory-day-worked':
      return describeWorked(finding.entered as EnteredYear);
    case 'unbalanced-year':
      return describeUnbalanced(finding.entered as EnteredYear);
    default:
      throw new Error(`${finding.code} is no finding about a document`);
  }
}

/** The names on the way to the place, `~` and `/` in them as they were (RFC 6901). */
function pathOf(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  return names.map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function describeInvalid({ pointer, given }: DocumentFinding): Phrase {
  const text = JSON.stringify(given) ?? 'undefined';
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const { zh, en } = acceptedAt(pathOf(pointer));
  return { zh: `给出 ${shown}, 可用: ${zh}`, en: `given ${shown}, accepted: ${en}` };
}

const OBJECT: Phrase = { zh: '一个 JSON 对象 {…}', en: 'a JSON object {…}' };

const DATE: Phrase = { zh: '日期, 如 2027-02-05', en: 'a date such as 2027-02-05' };

function textUpTo(longest: number): Phrase {
  return { zh: `1 至 ${longest} 字的文本`, en: `a text of 1 to ${longest} characters` };
}

/** What the reader accepts at a place of the document. */
function acceptedAt([member, ...rest]: readonly string[]): Phrase {
  switch (member) {
    case 'id':
    case 'version':
      return textUpTo(LONGEST_NAME);
    case 'note':
      return textUpTo(LONGEST_REMARK);
    case 'from':
      return { zh: '生效日期, 如 2026-01-01', en: 'the effective date, such as 2026-01-01' };
    case 'settings':
      return rest[0] === undefined ? OBJECT : acceptedSetting(rest[0] as keyof Settings);
    case 'caps':
      return rest.length === 0
        ? OBJECT
        : {
            zh: '0 至 1 的比例, 至多四位小数, 如 0.05',
            en: 'a share from 0 to 1 with at most four decimals, such as 0.05',
          };
    case 'tables':
      return acceptedInTables(rest);
    case 'calendar':
      return acceptedInCalendar(rest);
    case 'aliases':
      return acceptedInAliases(rest);
    default:
      return OBJECT;
  }
}

function acceptedSetting(name: keyof Settings): Phrase {
  const { accepts, what } = SETTING_DEFINITIONS[name];
  if (accepts === 'flag') return { zh: `${what.zh}: true 或 false`, en: 'true or false' };
  if (accepts === 'hour') {
    return {
      zh: `${what.zh}: 0 与 24 之间的小时数, 如 17 或 17.5, 或 null`,
      en: 'an hour between 0 and 24 such as 17 or 17.5, or null',
    };
  }
  if (accepts === 'whole') {
    return { zh: `${what.zh}: 0 或更大的整数`, en: 'a whole number from 0 on' };
  }
  const values = accepts.join(', ');
  return { zh: `${what.zh}: ${values}`, en: values };
}

function acceptedInTables([table, row, grade]: readonly string[]): Phrase {
  if (table === undefined || row === undefined) {
    return { zh: '{行: {等级: 数值}}', en: '{row: {grade: figure}}' };
  }
  if (grade === undefined) return { zh: '{等级: 数值}', en: '{grade: figure}' };
  if (table === LEVEL_TABLE.id) return labels('level');
  if (table === 'standards' || ITEM_TABLES.some(({ id }) => id === table)) {
    return NORM.items.get(row)?.unit
      ? {
          zh: '数字, 或 "on-demand"、"none"、"not-stated"',
          en: 'a number, or "on-demand", "none" or "not-stated"',
        }
      : {
          zh: `代码或至多 ${LONGEST_TEXT} 字的文本`,
          en: `a code or a text of at most ${LONGEST_TEXT} characters`,
        };
  }
  const mayBeOnDemand = table === 'activities';
  return {
    zh: `1 至 ${MOST_LIMIT} 的整数${mayBeOnDemand ? ', 或 "on-demand"' : ''}`,
    en: `a whole number from 1 to ${MOST_LIMIT}${mayBeOnDemand ? ' or "on-demand"' : ''}`,
  };
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
  if (member !== undefined) return labels(member as WordKind);
  if (word === undefined || foldLabel(word) !== '') {
    return {
      zh: '如 {"category":"dual-span","key":true}, 可含 category、key、service、scope、tier',
      en: 'such as {"category":"dual-span","key":true}, of category, key, service, scope and tier',
    };
  }
  return { zh: `1 至 ${LONGEST_LABEL} 字的词`, en: `a word of 1 to ${LONGEST_LABEL} characters` };
}

function labels(kind: WordKind): Phrase {
  const { zh, en } = acceptedWords(kind);
  return { zh: zh.join('、'), en: en.join(', ') };
}

function describeUnknown({ pointer, accepted = [] }: DocumentFinding): Phrase {
  const name = pathOf(pointer).pop() ?? '';
  const like = nearest(name, accepted);
  const shown = accepted.slice(0, 40).join(', ');
  return {
    zh: `没有“${name.slice(0, 40)}”${like ? `, 是否“${like}”?` : ','} 可用: ${shown}`,
    en: `no "${name.slice(0, 40)}"${like ? `, did you mean "${like}"?` : ','} accepted: ${shown}`,
  };
}

function describeConflict(finding: DocumentFinding): Phrase {
  const [, word = '', item = ''] = pathOf(finding.pointer);
  switch (finding.with) {
    case 'another-word':
      return {
        zh: `“${word}”与另一个词只差大小写或标点`,
        en: `"${word}" differs from another word only in case or punctuation`,
      };
    case 'word-of-norm':
      return {
        zh: `“${word}”是规范自己的词, 不能改作他用`,
        en: `"${word}" is a word of the norm and cannot mean something else`,
      };
    case 'rest-day':
      return {
        zh: '同一天既列为休息日又列为工作日',
        en: 'the same day is listed as a day off and as a working day',
      };
    case 'same-day':
      return { zh: '同一天列了两次', en: 'the same day is listed twice' };
    case 'other-table': {
      const place = homeOf(item);
      return {
        zh: `此数值的唯一出处是 ${place}, 请在那里修改`,
        en: `this figure is kept at ${place}; change it there`,
      };
    }
    default:
      throw new Error(`A conflict with nothing at ${finding.pointer}`);
  }
}

/** Where the figure of an item is kept that has none of its own. */
function homeOf(item: string): string {
  const source = NORM.items.get(item)?.source;
  return source?.table === 'activities' ? `/tables/activities/${source.row}` : '/caps';
}

function describeWorked({ year, worked }: EnteredYear): Phrase {
  const days = (language: keyof Phrase) =>
    worked.map(({ day, holiday }) => `${formatDay(day)} ${HOLIDAYS[holiday][language]}`);
  return {
    zh: `${year} 年按全年安排录入, 但这些法定节假日仍算工作日: ${days('zh').join('、')}。请补录其放假安排, 或不把 ${year} 列入 publishedYears(全年)`,
    en: `${year} is entered as a whole year, but these statutory days would be worked: ${days('en').join(', ')}; enter the days off around them, or leave ${year} out of publishedYears`,
  };
}

function describeUnbalanced({ year, given, due }: EnteredYear): Phrase {
  const difference = Math.abs(given - due);
  const [zh, en] =
    given < due
      ? [
          `少 ${difference} 天: 请核对是否漏录放假日`,
          `${difference} too few: look for days off that are missing`,
        ]
      : [
          `多 ${difference} 天: 请核对是否漏录补班日(公司自己加的休息日也计在内)`,
          `${difference} too many: look for make-up days that are missing (rest days of the company’s own count too)`,
        ];
  return {
    zh: `${year} 年按全年安排录入, 工作日放假减去周末补班为 ${given} 天, 法定节假日为 ${due} 天, ${zh}`,
    en: `${year} is entered as a whole year: weekdays off less weekend days worked are ${given}, the statutory days ${due}, ${en}`,
  };
}
