import { ok, type Result } from '../result.ts';
import { decideLevel } from '../rules/level.ts';
import { type Answer, codeValue } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { describeGroup, GROUP_PARAMETER } from './limit-parameters.ts';
import { type ReferenceOf, say, withWords } from './reference/shape.ts';

/** §1.2.2 表1-1: the assurance level of a service. */
export const LEVEL = defineFunction({
  id: 'LEVEL',
  parameters: {
    tier: required('tier', '服务等级'),
    service: required('service', '业务'),
    scope: optional('scope', '范围'),
    hub: optional('flag', '汇聚点'),
    agreed: optional('level', '约定'),
    floor: optional('level', '保底等级'),
    protected: optional('flag', '具备保护'),
    ...GROUP_PARAMETER,
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const level = decideLevel(
      { ...given, hub: given.hub ?? false, protected: given.protected ?? true },
      book,
      context.because,
    );
    return level.ok ? ok({ value: codeValue(book.vocabulary.level, level.value), book }) : level;
  },
});

/** LEVEL in words. */
export function describeLevel(): ReferenceOf<typeof LEVEL> {
  return {
    what: say(
      '业务保障等级: 按客户服务等级和业务查表1-1',
      'The assurance level of a service, by the customer’s tier (表1-1)',
    ),
    clauses: ['§1.2.2 表1-1', '§1.3.2(3)', '§2.2.2(3)'],
    parameters: {
      tier: withWords('tier', '客户服务等级, 取值', 'Tier of the customer, one of'),
      service: withWords('service', '取值', 'One of'),
      scope: withWords(
        'scope',
        '范围; 非汇聚电路的数据专线必填',
        'Scope; required for a data line that is no hub',
      ),
      hub: say(
        '总部或中心点单端核心汇聚电路(如 CPOS): TRUE/FALSE、是/否; 不填为否',
        'Single-ended core aggregation circuit at a head office or hub (such as CPOS): TRUE/FALSE; default no',
      ),
      agreed: withWords(
        'level',
        '合同约定的保障等级, 代替表1-1, 可不填',
        'Level agreed in a contract, in place of 表1-1, optional',
      ),
      floor: withWords(
        'level',
        '上级公司所定的最低保障等级, 可不填',
        'Lowest level allowed, set by the head office’s company, the province or the group, optional',
      ),
      protected: say(
        '网络保护是否已具备: TRUE/FALSE、是/否; 不填为是; 尚未具备的AAA级业务暂按AA级',
        'Network protection in place: TRUE/FALSE; default yes. A AAA service without it is AA for the time being',
      ),
      group: describeGroup(),
    },
    result: withWords('level', '业务保障等级', 'The assurance level'),
    examples: [
      {
        arguments: { tier: '金牌', service: '数据专线', hub: true },
        value: 'AAA',
        says: say(
          '§1.1.2 总行端, 155M CPOS 汇聚电路',
          '§1.1.2, the head-office end on a 155M CPOS circuit',
        ),
      },
      {
        arguments: { tier: '金牌', service: '数据专线', scope: '地市内' },
        value: 'A',
        says: say(
          '§1.1.2 同一客户的网点端, 地市内一条 2M',
          '§1.1.2, the same customer’s branch end, one 2M inside the city',
        ),
      },
      { arguments: { tier: '银牌', service: '互联网专线' }, value: 'AA' },
      {
        arguments: { tier: '铜牌', service: 'APN专线', agreed: 'AA级' },
        value: 'AA',
        says: say('合同约定优先', 'What the contract says comes first'),
      },
      {
        arguments: { tier: '金牌', service: '数据专线', scope: '跨省', protected: false },
        value: 'AA',
        says: say(
          '暂不具备保护条件, 暂降AA级 (§2.2.2(3))',
          'Protection cannot be built yet: AA for the time being (§2.2.2(3))',
        ),
      },
      {
        arguments: { tier: '金牌', service: '集团E网' },
        failure: 'not-covered',
        says: say('规范各表均无集团E网', 'No table of the norm has a row for it'),
      },
    ],
  };
}
