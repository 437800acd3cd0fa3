import type { Phrase } from '../failure.ts';
import { optional } from './define.ts';
import { say, withWords } from './reference/shape.ts';

/** What decides a limit beside the activity; LIMIT and DEADLINE take them in the same order. */
export const LIMIT_PARAMETERS = {
  grade: optional('grade', '等级'),
  service: optional('service', '业务'),
  scope: optional('scope', '范围'),
  points: optional('points', '接入点数'),
  line: optional('flag', '专线接入'),
  agreed: optional('agreedDays', '约定'),
} as const;

/** The company whose own rule would answer; it stands last, after what only DEADLINE takes. */
export const GROUP_PARAMETER = { group: optional('group', '分组') } as const;

/** That one in words; LEVEL has it too. */
export const describeGroup = (): Phrase =>
  say(
    '分组, 如地市或分公司: 文本, 可不填; 本公司规范对其另有规定的, 按其规定',
    'Group, such as a city or a branch: a text, optional; where the company’s norm says otherwise for it, that holds',
  );

/** The clauses that limits rest on. */
export const LIMIT_CLAUSES = [
  '§1.3.3(3)',
  '§3.2.1 表3-3(勘查)',
  '§3.2.2 表3-3(开通)',
  '§3.5',
  '§4.1 表4-1',
  '§5.1.1(4)',
  '§5.2.1 表5-2 表5-3 表5-4',
  '§5.2.2-2(2)',
  '§6.1',
];

export const describeActivity = (): Phrase => withWords('activity', '取值', 'One of');

/** These in words. */
export function describeLimitParameters() {
  return {
    grade: say(
      '客户服务等级; 业务恢复和投诉处理用业务保障等级(先用 LEVEL 求出); 各级时限相同的环节可不填',
      'Tier; for restore and complaint the assurance level (see LEVEL). Optional where the norm has one figure for all',
    ),
    service: withWords(
      'service',
      '业务; 业务开通、业务变更、外线变更和需施工的复机必填',
      'Service; required for provision, change, rebuild and a resume with construction',
    ),
    scope: say(
      '范围: 地市内、跨地市或跨省; 勘查、开通、变更、复机、业务恢复和投诉处理必填; 跨国未覆盖',
      'intra-city, inter-city or inter-province; required for survey, provision, change, rebuild, resume, restore and complaint',
    ),
    points: say(
      '同一客户在一个地市的接入点数: 1 至 10000 的整数, 不填为 1; 超过 5 个时按 数量÷5 延长',
      'Access points of the customer in one city: whole number 1 to 10000, default 1; more than 5 extend the limit by points ÷ 5',
    ),
    line: say(
      '是否含专线接入: TRUE/FALSE、是/否; 短彩信、语音和APN的开通与变更必填; 复机: 是否需专线施工, 不填为否',
      'With line access: TRUE/FALSE; required for provision and change of messaging, voice-line and apn-line. In resume: line construction needed, default no',
    ),
    agreed: say(
      '另行约定的工作日数, 代替规范时限; 只用于勘查、开通、变更和需施工的复机',
      'Agreed number of working days, in place of the norm’s limit; for survey, provision, change, rebuild and a resume with construction',
    ),
  } as const satisfies Readonly<Record<keyof typeof LIMIT_PARAMETERS, Phrase>>;
}
