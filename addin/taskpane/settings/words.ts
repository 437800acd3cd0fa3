import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { DateSystem } from '../../functions/serial.ts';
import { figure } from '../ui/figures.ts';
import type { Appearance } from '../ui/theme.ts';
import type { UnreadLine } from './read-schedule.ts';

export const SETTINGS_WORDS = {
  fromSheets: say('本工作簿的规则表', 'sheets of this workbook'),
  general: say('常规', 'General'),
  language: say('语言', 'Language'),
  appearance: say('外观', 'Appearance'),
  labels: say('等级写法', 'Labels'),
  labelsZh: say('中文 (金牌级)', 'Chinese (金牌级)'),
  labelsEn: say('英文代码 (gold)', 'codes (gold)'),
  labelsHint: say(
    '函数和写入的列都用这种写法。',
    'Used by the functions and in the columns written.',
  ),
  dates: say('日期系统', 'Dates'),
  rulebook: say('公司规则', 'Company rulebook'),
  noRulebook: say(
    '没有公司规则: 按规范原文计算。',
    'No company rulebook: the norm itself is in force.',
  ),
  extended: say('其余按', 'the rest by'),
  chooseFile: say('选择文件 (JSON)', 'Choose a file (JSON)'),
  address: say('或网址', 'or an address'),
  load: say('获取', 'Fetch'),
  loading: say('正在获取 …', 'Fetching …'),
  badAddress: say(
    '网址须以 https:// 开头, 或是本服务器上的路径。',
    'The address must begin with https://, or be a path on this server.',
  ),
  unreadableFile: say('文件读不出来, 请重新选择。', 'The file could not be read: choose it again.'),
  refresh: say('检查更新', 'Look for a newer one'),
  remove: say('移除', 'Remove'),
  removed: say('已移除', 'Removed'),
  offline: say('现用保存的副本', 'The copy kept is in use'),
  inForce: say('公司规则已生效', 'The company rulebook is in force'),
  added: say('在本窗格补充的', 'Entered in this pane'),
  removeAdded: say('移除补充', 'Remove these'),
  copyDocument: say('复制合成的规则 (JSON)', 'Copy the whole rulebook (JSON)'),
  copied: say('已复制', 'Copied'),
  notCopied: say('此处不允许复制', 'Copying is not allowed here'),
  holidays: say('节假日', 'Holidays'),
  scheduleHint: say(
    '国务院公布下一年安排后, 把通知原文或逐日清单粘贴到这里:',
    'When next year’s schedule is out, paste the notice or a line per day here:',
  ),
  scheduleExample: say(
    '2027-02-05 春节 休\n2027-02-07 班\n或: 春节:2月5日至11日放假调休,共7天。2月7日上班。',
    '2027-02-05 Spring Festival off\n2027-02-07 work\n2027-05-01 to 2027-05-05 Labour Day off',
  ),
  wholeYear: say('这是全年的安排', 'This is the schedule of the whole year'),
  keepSchedule: say('保存到本工作簿', 'Keep in this workbook'),
  scheduleKept: say('节假日安排已生效', 'The schedule is in force'),
  privacyTitle: say('数据', 'Data'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const APPEARANCE_WORDS: Readonly<Record<Appearance, Phrase>> = {
  auto: say('跟随系统', 'as the system'),
  light: say('浅色', 'light'),
  dark: say('深色', 'dark'),
};

export const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const;

export const UNREAD_WORDS: Readonly<Record<UnreadLine['why'], Phrase>> = {
  'no-date': say('没有日期', 'no date'),
  'no-kind': say('缺“休”或“班”', '“off” or “work” is missing'),
  'no-such-day': say('没有这一天', 'no such day'),
  'too-long': say('跨度过长', 'the range is too long'),
  both: say('同一天既休又班', 'the same day is off and worked'),
};

export const datesInWords = (system: DateSystem): Phrase =>
  system === 1900
    ? say('1900 (自动识别)', '1900 (detected)')
    : say('1904 (自动识别, 日期已按此换算)', '1904 (detected; dates are converted by it)');

export const coveredYears = (first: number, last: number): Phrase =>
  say(
    `已有 ${first}–${last} 年的放假和补班安排; 此后年份按法定节假日推算, 结果标为暂定。`,
    `The schedules of ${first}–${last} are known; later years are computed from the law on holidays, and their results marked provisional.`,
  );

export const scheduleInWords = (years: readonly number[], rest: number, working: number): Phrase =>
  say(
    `${years.join('、')} 年: 休 ${figure(rest)} 天, 班 ${figure(working)} 天`,
    `${years.join(', ')}: ${figure(rest)} days off, ${figure(working)} days worked`,
  );

export const unreadLine = ({ line, text, why }: UnreadLine): Phrase => {
  const { zh, en } = UNREAD_WORDS[why];
  const shown = text.slice(0, 40);
  return say(`第 ${line} 行(${zh}): ${shown}`, `line ${line} (${en}): ${shown}`);
};

export const additionsInWords = (aliases: number, days: number): Phrase =>
  say(
    `${figure(aliases)} 个用语, ${figure(days)} 个日子`,
    `${figure(aliases)} words, ${figure(days)} days`,
  );

export const inForceFrom = (day: string): Phrase => say(`自 ${day} 起生效`, `in force from ${day}`);
