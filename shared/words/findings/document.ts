import type { EnteredYear } from '../../calendar/entered-year.ts';
import type { DocumentFinding, IdleReason } from '../../norm/finding.ts';
import type { Phrase } from '../../phrase.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import { acceptedAt } from './accepted.ts';
import { describeConflict } from './conflicts.ts';
import { listWords, pathInDocument, shortName, shown } from './shown.ts';
import { describeUnbalanced, describeWorked } from './years.ts';

/** What is said about a document, and what to do. */
export function wordsForDocument(finding: DocumentFinding): Phrase {
  const { other = '', way = [], accepted = [] } = finding;
  switch (finding.code) {
    case 'invalid':
      return describeInvalid(finding);
    case 'unknown-name':
      return describeUnknown(finding);
    case 'missing':
      return describeMissing(finding);
    case 'conflict':
      return describeConflict(finding);
    case 'cycle': {
      const round = way.map(shortName).join(' → ');
      return { zh: `绕回了自身: ${round}`, en: `it comes back to itself: ${round}` };
    }
    case 'unknown-document': {
      const name = shortName(other);
      return {
        zh: `没有给出所依据的文档“${name}”: 请把它一并给出(数组, 本文档在前), 或改 extends`,
        en: `the document "${name}" that it extends is not given: give both as an array, this one first, or change "extends"`,
      };
    }
    case 'duplicate-row':
      return {
        zh: `条件和等级与 ${other} 相同, 永远用不到: 请合成一行`,
        en: `for the same cases and grades as ${other}, so it decides nothing; make them one row`,
      };
    case 'unreachable-row':
      return describeUnreachable(other);
    case 'decides-nothing':
      return describeIdle(finding.idle ?? 'known-word', other);
    case 'restated':
      return { zh: '与规范相同', en: 'the same as the norm' };
    case 'falling-share': {
      const [better = '', worse = ''] = way;
      return {
        zh: `累计上限不能往下变小: ${worse} 的小于 ${better} 的`,
        en: `cumulative caps must not fall: that of ${worse} is less than that of ${better}`,
      };
    }
    case 'mixed-units': {
      const units = accepted.join(', ');
      return {
        zh: `相加的时限单位不一(${units}), 加不到一起`,
        en: `the limits are in different units (${units}) and cannot be added up`,
      };
    }
    case 'too-intricate':
      return {
        zh: '行与词的组合过多, 无法逐一核对: 请给行写明条件, 或减少词和 like',
        en: 'rows and words come to too many cases to be checked: name the conditions of rows, or have fewer words and fewer that are like others',
      };
    case 'statutory-day-worked':
      return describeWorked(finding.entered as EnteredYear);
    case 'unbalanced-year':
      return describeUnbalanced(finding.entered as EnteredYear);
  }
}

function describeInvalid({ pointer, given, words }: DocumentFinding): Phrase {
  const text = shown(given);
  const { zh, en } = words ? listWords(words) : acceptedAt(pathInDocument(pointer));
  return { zh: `给出 ${text}, 可用: ${zh}`, en: `given ${text}, accepted: ${en}` };
}

/** Facts that rules are to read one day; until then they are refused rather than passed over. */
const NOT_YET = ['reportMonth', 'joinPoints', 'qualityYear', 'outageExcludesAnnounced'];

function describeUnknown({ pointer, given, accepted = [], words }: DocumentFinding): Phrase {
  const path = pathInDocument(pointer);
  const name = words && typeof given === 'string' ? given : (path[path.length - 1] ?? '');
  const known = words ? [...words.zh, ...words.en] : accepted;
  const like = nearest(name, known);
  const list = listWords(words ?? { zh: accepted, en: accepted });
  const short = shortName(name);
  if (path[0] === 'settings' && NOT_YET.includes(name)) {
    return {
      zh: `设置“${short}”尚不支持, 可用: ${list.zh}`,
      en: `the setting "${short}" is not supported yet; accepted: ${list.en}`,
    };
  }
  return {
    zh: `没有“${short}”${like ? `, 是否“${like}”?` : ','} 可用: ${list.zh}`,
    en: `no "${short}"${like ? `, did you mean "${like}"?` : ','} accepted: ${list.en}`,
  };
}

function describeMissing({ accepted = [] }: DocumentFinding): Phrase {
  const names = { zh: accepted.join(' 或 '), en: accepted.join(' or ') };
  switch (accepted[0]) {
    case 'before':
      return {
        zh: `新等级要写明位置: 缺少 ${names.zh}`,
        en: `a new word in an order says where it stands: ${names.en} is missing`,
      };
    case 'recipient':
      return {
        zh: '没有写通告对象 recipient(customer 客户, 或 account-manager 客户经理), 按客户经理',
        en: 'it does not say whom to tell (recipient: customer or account-manager); the account manager is taken',
      };
    case 'hours':
      return {
        zh: '只计上班时间, 却没有写上班时间: 请写 hours, 如 {"from":"08:30","to":"18:00"}',
        en: 'a clock of business hours without any: write hours, such as {"from":"08:30","to":"18:00"}',
      };
    default:
      return { zh: `缺少 ${names.zh}`, en: `${names.en} is missing` };
  }
}

function describeUnreachable(other: string): Phrase {
  return other === ''
    ? {
        zh: '没有任何情形会用到这里: 请核对条件, 或删去',
        en: 'no question leads here: look at the conditions, or take it out',
      }
    : {
        zh: `没有任何情形会用到这里, ${other} 等在前的行都已占去: 请移到前面, 或删去`,
        en: `no question leads here, since ${other} and others before it take them all: move it up, or take it out`,
      };
}

function describeIdle(idle: IdleReason, other: string): Phrase {
  const { zh, en } = IDLE[idle];
  return { zh: zh.replace('{other}', other), en: en.replace('{other}', other) };
}

const IDLE: Readonly<Record<IdleReason, Phrase>> = {
  'known-word': {
    zh: '已有的词, 什么也没改: 请写出要改的内容, 或删去',
    en: 'a known word, and nothing is changed: say what is, or take it out',
  },
  'last-tier': {
    zh: '最低一级的上限不起作用: 超出的无处可转',
    en: 'a cap on the last tier cuts nobody: there is no tier below',
  },
  'of-sum': {
    zh: '相加的一行(sum)不用这一项, 请删去',
    en: 'a row that adds up (sum) does not use this; take it out',
  },
  'of-cells': {
    zh: '只有相加的一行(sum)才用这一项, 请删去',
    en: 'only a row that adds up (sum) uses this; take it out',
  },
  'around-the-clock': {
    zh: '只有以小时或分钟计的时限才有上班时间之分',
    en: 'only limits in hours and minutes go by a clock',
  },
  hours: {
    zh: '没有任何一行只计上班时间(clock: business), 上班时间不起作用',
    en: 'no row goes by business hours (clock: business), so they decide nothing',
  },
  'no-norm': {
    zh: '不依据任何规范的文档没有规范的表可改, 请写 levels、limits、items',
    en: 'a document that stands alone has no tables of the norm to change; write levels, limits and items',
  },
  'not-in-chain': {
    zh: '“{other}”没有依据这份文档, 它不起作用: 请核对 extends',
    en: '"{other}" does not extend this document, so it decides nothing; look at "extends"',
  },
};
