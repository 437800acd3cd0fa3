import { ok, type Result } from '../result.ts';
import { tellInsideFeedback } from '../rules/inside-feedback.ts';
import { findLimit } from '../rules/limit/limit.ts';
import { type Answer, type Details, numberValue } from './answer.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { limitDetails } from './limit-details.ts';
import {
  describeActivity,
  describeGroup,
  describeLimitParameters,
  GROUP_PARAMETER,
  LIMIT_CLAUSES,
  LIMIT_PARAMETERS,
} from './limit-parameters.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** The time limit of an activity, chapters 1 and 3 to 6. */
export const LIMIT = defineFunction({
  id: 'LIMIT',
  parameters: {
    activity: required('activity', '环节'),
    ...LIMIT_PARAMETERS,
    ...GROUP_PARAMETER,
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const limit = findLimit(given, book, context.because);
    if (!limit.ok) return limit;
    tellInsideFeedback(given.activity, book, context.because);
    const details = (): Details => ({ limit: limitDetails(limit.value) });
    return ok({ value: numberValue(limit.value.amount), book, details });
  },
});

/** LIMIT in words. */
export function describeLimit(): ReferenceOf<typeof LIMIT> {
  return {
    what: say('某一环节的规范时限', 'The time limit of an activity'),
    clauses: LIMIT_CLAUSES,
    parameters: {
      activity: describeActivity(),
      ...describeLimitParameters(),
      group: describeGroup(),
    },
    result: say(
      '数值; 单位随环节为工作日、日、小时、分钟或月, WHY 会说明',
      'A number; its unit is working days, days, hours, minutes or months by activity, as WHY tells',
    ),
    examples: [
      {
        arguments: { activity: '资源勘查', grade: '银牌', scope: '地市内', points: 8 },
        value: 7,
        says: say(
          '8 个接入点: 8÷5×4 = 6.4, 取整为 7 (§3.2.1(1))',
          '8 access points: 8 ÷ 5 × 4 = 6.4, rounded up to 7 (§3.2.1(1))',
        ),
      },
      {
        arguments: {
          activity: '业务开通',
          grade: '标准',
          service: '数据专线',
          scope: '地市内',
          points: 7,
        },
        value: 21,
        says: say(
          '7 个接入点: 7÷5×15 = 21 (§3.2.2(3))',
          '7 access points: 7 ÷ 5 × 15 = 21 (§3.2.2(3))',
        ),
      },
      {
        arguments: {
          activity: '业务开通',
          grade: '金牌',
          service: '语音专线',
          scope: '跨省',
          line: true,
        },
        value: 14,
      },
      {
        arguments: { activity: '业务变更', grade: '铜牌', service: '互联网专线', scope: '地市内' },
        value: 15,
        says: say('停机 3 + 业务开通 12 (§4.1(3))', 'Suspension 3 + provisioning 12 (§4.1(3))'),
      },
      {
        arguments: { activity: '业务恢复', grade: 'AAA级', scope: '跨省' },
        value: 4,
        says: say('小时, 表5-2', 'Hours, 表5-2'),
      },
      {
        arguments: { activity: '停机' },
        value: 3,
        says: say('各级相同, 不填等级', 'The same for every tier'),
      },
      {
        arguments: { activity: '资源勘查', grade: '金牌', scope: '跨国' },
        failure: 'not-covered',
        says: say('时限表没有跨国一行', 'No time limit has a row for international'),
      },
      {
        arguments: { activity: '阶段反馈', grade: '铜牌' },
        failure: 'no-limit',
        says: say('铜牌级按需反馈, 没有时限', 'Bronze gets feedback on demand: no limit'),
      },
      {
        arguments: { activity: '业务恢复', grade: '金牌', scope: '地市内' },
        failure: 'wrong-grade',
        says: say('业务恢复按业务保障等级', 'Restoration goes by assurance level'),
      },
    ],
  };
}
