import * as z from 'zod';
import type { Phrase } from '../../shared/failure.ts';
import { referenceOf } from '../../shared/functions/catalogue.ts';
import { ORDER_ID } from '../calls/callable.ts';
import { CUSTOMER, CUSTOMER_NAMES, ORDER_PARAMETERS } from '../calls/order/parameters.ts';
import { ORDER_SCHEMAS } from '../schemas/order.ts';
import type { Schema } from '../schemas/registry.ts';
import { FUNCTIONS_TAG } from './functions.ts';
import { argumentsOf, type DescribedParameter, type Properties, pathOf } from './operations.ts';
import { ORDER_EXAMPLES, QUERY_EXAMPLE } from './order-examples.ts';

const REQUIRED: readonly string[] = ['activity', 'start'];
const TIER = 'tier';

/** As the first function that has it describes it. */
const DESCRIBED: readonly DescribedParameter[] = ORDER_PARAMETERS.map(
  ({ name, parameter, id, own }) => ({
    name,
    parameter,
    description: referenceOf(id).parameters[own] as Phrase,
    example: QUERY_EXAMPLE[name],
  }),
);

const PARAMETERS = DESCRIBED.map(({ parameter, ...words }) => ({
  ...words,
  parameter: { ...parameter, optional: !REQUIRED.includes(words.name) },
}));

export function orderPath(): Schema {
  return pathOf({
    id: ORDER_ID,
    tag: FUNCTIONS_TAG,
    summary: '一次求全: 客户服务等级、业务保障等级、时限、到期日和应发的通告, 每步有理由',
    description:
      'The whole way of an order in one call: tier, level, limit, due date and notices, with the reasons of each step. Give the tier, or the customer (in a query category, key, proposed, floor and exception by themselves). Activities that go by assurance level take the one just determined. All steps go by the edition of the start.',
    parameters: PARAMETERS,
    questions: questions(),
    answers: ORDER_SCHEMAS,
    examples: ORDER_EXAMPLES,
  });
}

/** The tier that is settled, or the customer, as an object or beside the order as in a query. */
function questions(): Properties[] {
  const customer = argumentsOf(DESCRIBED.filter(({ name }) => CUSTOMER_NAMES.includes(name)));
  const { [TIER]: tier, ...way } = argumentsOf(
    PARAMETERS.filter(({ name }) => !CUSTOMER_NAMES.includes(name)),
  );
  const settled = argumentsOf(
    PARAMETERS.filter(({ name }) => name === TIER).map((each) => ({
      ...each,
      parameter: { ...each.parameter, optional: false },
    })),
  );
  const description = '客户, 代替 tier | the customer, in place of the tier';
  return [
    { ...settled, ...way },
    { [CUSTOMER]: z.strictObject(customer).meta({ description }), ...way },
    { ...customer, ...way },
  ];
}
