import { LINE_MEANINGS, NEEDS } from '../../norm/document.ts';
import { KINDS } from '../../norm/provision.ts';
import type { Phrase } from '../../phrase.ts';

function values(...words: readonly string[]): Phrase {
  const text = words.join(', ');
  return { zh: text, en: text };
}

/** Members that are one of a set of words. */
export const VALUES: Readonly<Record<string, Phrase>> = {
  kind: {
    zh: 'commitment(客户服务承诺)、internal(内部管理要求)、rule(规定)',
    en: KINDS.join(', '),
  },
  recipient: { zh: 'customer(客户)、account-manager(客户经理)', en: 'customer, account-manager' },
  clock: { zh: 'business(只计上班时间)、around(全天)', en: 'business, around' },
  gradedBy: {
    zh: 'tier(客户服务等级)、level(业务保障等级)、all(条目不分等级)',
    en: 'tier, level, all',
  },
  direction: values('forward', 'backward'),
  needs: values(...NEEDS),
  line: {
    zh: `true 或 false; 业务: always、told; 环节: ${LINE_MEANINGS.join('、')}`,
    en: `true or false; of a service always or told; of an activity ${LINE_MEANINGS.join(', ')}`,
  },
  rule: values('proportional', 'step'),
  capsAre: values('separate', 'cumulative'),
  period: values('month', 'year', 'quarter'),
  met: values('at-most', 'at-least'),
  part: values('caps', 'points', 'limits'),
};
