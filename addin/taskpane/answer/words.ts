import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { Kind } from '../../../shared/norm/provision.ts';
import type { DayRole } from '../../explain/strip.ts';
import { figure } from '../ui/figures.ts';

export const ANSWER_WORDS = {
  steps: say('怎么算的', 'How it comes about'),
  calendar: say('日历', 'Calendar'),
  clock: say('计时', 'The clock'),
  readings: say('采用的读法', 'Readings taken'),
  question: say('疑问', 'In doubt'),
  taken: say('采用', 'Taken'),
  others: say('其他读法', 'Not taken'),
  because: say('理由', 'Why'),
  changedBy: say('可由公司规则的设置更改', 'A company’s rulebook may change it by the setting'),
  changedByTable: say(
    '没有设置; 公司规则可以改表中的数值。',
    'No setting changes it; a company’s rulebook may change figures of the tables.',
  ),
  now: say('现为', 'now'),
  inRules: say('在规则中查看', 'See it in the rules'),
  provisional: say(
    '所涉年份的放假安排还没有公布: 结果是暂算, 公布后请复核。',
    'The schedule of these years is not published yet: the result is provisional.',
  ),
  basis: say('依据', 'By'),
  month: say('月份', 'Month'),
  result: say('结果', 'result'),
  counting: say('计时', 'counted'),
  pausing: say('暂停', 'paused'),
  week: say('一,二,三,四,五,六,日', 'Mo,Tu,We,Th,Fr,Sa,Su'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** What may be done with an answer of each kind. */
export const KIND_ADVICE: Readonly<Record<Kind, Phrase>> = {
  commitment: say('客户服务承诺: 可以向客户承诺', 'Commitment: may be promised to the customer'),
  internal: say(
    '内部管理要求: 不得向客户承诺',
    'Internal requirement: must not be promised to a customer',
  ),
  rule: say('规定', 'Rule'),
};

export const ROLE_WORDS: Readonly<Record<DayRole, Phrase>> = {
  counted: say('计入', 'counted'),
  'make-up': say('补班(计入)', 'make-up day, counted'),
  rest: say('周末', 'weekend'),
  holiday: say('节假日', 'holiday'),
  paused: say('暂停', 'paused'),
  start: say('起算日(不计)', 'day 0, not counted'),
  waiting: say('不计', 'not counted'),
};

/** `计入 10 · 周末 4 · 节假日 0` */
export function countsInWords(counts: Readonly<Record<DayRole, number>>): Phrase {
  const roles = (['counted', 'make-up', 'rest', 'holiday', 'paused', 'waiting'] as const).filter(
    (role) => counts[role] > 0,
  );
  const inLanguage = (language: keyof Phrase) =>
    roles.map((role) => `${ROLE_WORDS[role][language]} ${figure(counts[role])}`).join(' · ');
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

/** `1 小时 15 分` */
export function durationInWords(seconds: number): Phrase {
  const days = Math.floor(seconds / 86_400);
  const parts: [number, string, string][] = [
    [days, '天', 'd'],
    [Math.floor(seconds / 3600) % 24, '小时', 'h'],
    [Math.floor(seconds / 60) % 60, '分', 'min'],
    [seconds % 60, '秒', 's'],
  ];
  const shown = parts.filter(([amount]) => amount > 0);
  return {
    zh: shown.map(([amount, unit]) => `${amount} ${unit}`).join(' ') || '0 分',
    en: shown.map(([amount, , unit]) => `${amount} ${unit}`).join(' ') || '0 min',
  };
}
