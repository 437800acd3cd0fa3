import { ok, type Result } from '../result.ts';
import { decideTier } from '../rules/tier.ts';
import { type Answer, codeValue } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { type ReferenceOf, say, withWords } from './reference/shape.ts';

/** §1.2.1, §1.3.1: the customer service tier before the caps. */
export const TIER = defineFunction({
  id: 'TIER',
  parameters: {
    category: required('category', '客户类别'),
    key: optional('flag', '重点'),
    proposed: optional('tier', '建议等级'),
    floor: optional('tier', '保底等级'),
    exception: optional('exception', '批准文号'),
  },
  evaluate({ category, key, proposed, floor, exception }, context): Result<Answer> {
    const book = bookOf(context);
    const tier = decideTier(
      {
        category: category.category,
        key: key ?? category.key ?? false,
        ...{ proposed, floor, exception },
      },
      book,
      context.because,
    );
    return ok({ value: codeValue(book.vocabulary.tier, tier), book });
  },
});

/** TIER in words. */
export function describeTier(): ReferenceOf<typeof TIER> {
  return {
    what: say(
      '客户服务等级: 按客户类别、重点、建议等级和保底等级判定, 未计数量上限',
      'The service tier of a customer, by category, key flag, proposal and floor, before the caps',
    ),
    clauses: ['§1.2.1', '§1.3.1(3)', '§1.3.1(4)'],
    parameters: {
      category: withWords('category', '取值', 'One of'),
      key: say(
        '是否重点客户: TRUE/FALSE、是/否、重点; 不填为否; 只影响双跨和省级',
        'Key customer: TRUE/FALSE, 是/否 or 重点; default no. Matters for dual-span and provincial only',
      ),
      proposed: withWords(
        'tier',
        '集团客户部建议的等级, 可不填',
        'Tier proposed by the group-customer department, optional',
      ),
      floor: withWords(
        'tier',
        '总部所在地、省公司或集团公司所定的最低等级, 可不填',
        'Lowest tier allowed, set by the head office’s company, the province or the group, optional',
      ),
      exception: say(
        '经批准的例外的文号, 使一般、普通聚类客户的建议可高于原则上的上限(§1.2.1(2)); 可不填; 只写“是”不够',
        'Number of an approved exception, which lets a proposal for a general or mass customer exceed what holds in principle (§1.2.1(2)); optional, yes alone is not enough',
      ),
    },
    result: withWords('tier', '客户服务等级', 'The tier'),
    examples: [
      {
        arguments: { category: '市县级', proposed: '金牌' },
        value: 'gold',
        says: say('市县级客户按建议等级', 'A municipal customer gets the tier proposed'),
      },
      {
        arguments: { category: '省级', key: true },
        value: 'gold',
        says: say(
          '重点的双跨、省级客户为金牌级',
          'Key dual-span and provincial customers are gold',
        ),
      },
      {
        arguments: { category: '双跨', proposed: '金牌' },
        value: 'silver',
        says: say(
          '非重点的双跨、省级客户至多银牌级',
          'Without the key flag they are silver at most',
        ),
      },
      {
        arguments: { category: '一般', proposed: '金牌' },
        value: 'bronze',
        says: say('一般集团客户至多铜牌级', 'A general customer is bronze at most'),
      },
      {
        arguments: { category: '市县级' },
        value: 'standard',
        says: say('没有建议的为标准级 (§1.3.1(3))', 'Standard without a proposal (§1.3.1(3))'),
      },
      {
        arguments: { category: '普通聚类', proposed: '银牌', floor: '铜牌' },
        value: 'bronze',
        says: say('保底等级高于类别的最高等级', 'The floor beats the ceiling of the category'),
      },
      {
        arguments: { category: '一般', proposed: '银牌', exception: '集客〔2026〕18号' },
        value: 'silver',
        says: say(
          '经批准的例外: 可高于原则上的上限',
          'An approved exception: above what holds in principle',
        ),
      },
      {
        arguments: { category: '一般', exception: '是' },
        failure: 'invalid-input',
        says: say('例外须给出批准文号', 'An exception needs the number of its approval'),
      },
      { arguments: { category: '大客户' }, failure: 'unknown-label' },
    ],
  };
}
