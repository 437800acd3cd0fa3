import type { Example } from '../../shared/functions/reference/shape.ts';
import { ORDER_ID } from '../calls/callable.ts';
import { CUSTOMER_NAMES, ORDER_PARAMETERS } from '../calls/order/parameters.ts';
import { FUNCTIONS_TAG } from './function-paths.ts';
import { type Schema, schemaOfKind } from './kinds.ts';
import { bilingual, pathOf } from './operations.ts';

const REQUIRED: readonly string[] = ['activity', 'start'];

/** Orders to try; a test asks each. */
export const ORDER_EXAMPLES: readonly Example[] = [
  {
    arguments: {
      customer: { category: '市县级', proposed: '银牌' },
      ...{ service: '互联网专线', scope: '地市内', activity: '业务开通', start: '2026-09-18' },
    },
    value: '2026-10-09',
    says: {
      zh: '由客户类别到开通到期日',
      en: 'From the customer’s category to the due date of provisioning',
    },
  },
  {
    arguments: {
      customer: { category: '省级', key: true },
      ...{ service: '数据专线', scope: '跨省', activity: '业务恢复', start: '2026-11-23 22:30' },
      pauses: [{ from: '2026-11-23 23:00', to: '2026-11-24 00:15' }],
    },
    value: '2026-11-24T03:45:00+08:00',
    says: {
      zh: '业务恢复按刚求出的保障等级',
      en: 'Restoration goes by the level just determined',
    },
  },
  {
    arguments: { tier: '金牌', activity: '割接通告', start: '2026-11-23' },
    value: '2026-11-12',
    says: {
      zh: '等级已定; 割接通告, 通知谁',
      en: 'The tier is settled; notice of a cut-over, and whom to tell',
    },
  },
];

/** For a query, where the customer's fields stand by themselves. */
const QUERY_EXAMPLE: Readonly<Record<string, string>> = {
  category: '市县级',
  proposed: '银牌',
  service: '互联网专线',
  scope: '地市内',
  activity: '业务开通',
  start: '2026-09-18',
};

export function orderPath(): Schema {
  return pathOf({
    id: ORDER_ID,
    tag: FUNCTIONS_TAG,
    summary: '一次求全: 客户服务等级、业务保障等级、时限、到期日和应发的通告, 每步有理由',
    description:
      'The whole way of an order in one call: tier, level, limit, due date and notices, with the reasons of each step. Give the tier, or the customer (in a query category, key, proposed and floor by themselves). Activities that go by assurance level take the one just determined. All steps go by the edition of the start.',
    parameters: ORDER_PARAMETERS.map(({ name, parameter, description }) => ({
      name,
      parameter: { ...parameter, optional: !REQUIRED.includes(name) },
      description,
      example: QUERY_EXAMPLE[name],
    })),
    bodyProperties: { customer: customerSchema() },
    answer: 'OrderAnswer',
    items: 'OrderItems',
    examples: ORDER_EXAMPLES,
  });
}

function customerSchema(): Schema {
  const own = ORDER_PARAMETERS.filter(({ name }) => CUSTOMER_NAMES.includes(name));
  return {
    type: ['object', 'null'],
    description: '客户, 代替 tier | the customer, in place of the tier',
    properties: Object.fromEntries(
      own.map(({ name, parameter, description }) => [
        name,
        { ...schemaOfKind(parameter.kind), description: bilingual(description) },
      ]),
    ),
    required: ['category'],
    additionalProperties: false,
  };
}
