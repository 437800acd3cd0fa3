import {
  DEFINITION_IDS,
  DEFINITIONS,
  type DefinitionId,
  type FunctionId,
  referenceOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import type { Parameters } from '../../shared/functions/define.ts';
import { LIST_TYPES } from '../delimited.ts';
import { JSON_LINES_TYPE } from '../json-lines/answer.ts';
import {
  LARGEST_JSON_BYTES,
  LARGEST_LIST_BYTES,
  MOST_CUSTOMERS,
  MOST_LIST_ROWS,
} from '../schemas/limits.ts';
import type { Schema } from './kinds.ts';
import {
  bilingual,
  type DescribedParameter,
  itemsSchema,
  namedExamples,
  type Operation,
  pathOf,
  TEXT_ANSWER,
} from './operations.ts';
import { OPTION_PARAMETERS, OPTION_PROPERTIES, readResponses, responses } from './parts.ts';
import { reference } from './schemas.ts';

export const FUNCTIONS_TAG = 'functions';

/** The paths of the catalogue's functions. */
export function functionPaths(): Readonly<Record<string, Schema>> {
  const paths = DEFINITION_IDS.map((id): [string, Schema] => [
    `/v1/${id.toLowerCase()}`,
    pathOf(id === 'CLASSIFY' ? withLists(operationOf(id)) : operationOf(id)),
  ]);
  return { ...Object.fromEntries(paths), '/v1/why': whyPath() };
}

function describe(id: FunctionId) {
  const { what, clauses, result } = referenceOf(id);
  return {
    summary: what.zh,
    description: `${what.en}\n\n${bilingual(result)}\n\n${clauses.join(', ')}`,
  };
}

function operationOf(id: DefinitionId): Operation {
  const { parameters, examples } = referenceOf(id);
  const defined: Parameters = DEFINITIONS[id].parameters;
  const first = examples.find(({ failure }) => failure === undefined)?.arguments ?? {};
  return {
    id: id.toLowerCase(),
    tag: FUNCTIONS_TAG,
    ...describe(id),
    parameters: Object.entries(defined).map(
      ([name, parameter]): DescribedParameter => ({
        name,
        parameter,
        description: parameters[name] ?? { zh: '', en: '' },
        example: first[name],
      }),
    ),
    answer: 'Answer',
    items: 'Items',
    examples,
  };
}

const CSV_LIST = {
  schema: {
    type: 'string',
    description:
      'CSV: UTF-8 或 GB18030, 首行为列名 | UTF-8 or GB18030, the first row being the heads',
    examples: ['客户类别,建议等级,贡献度\r\n市县级,金牌,120\r\n一般,铜牌,3\r\n'],
  },
};

const JSON_LINES = {
  schema: {
    type: 'string',
    description:
      '每行一个 JSON 对象(Customer), 每行一个答案(ClassifiedCustomer), 次序不变; part=quota 时为 QuotaRow | a Customer per line, answered by a ClassifiedCustomer per line in the same order; with part=quota a QuotaRow per line',
    examples: ['{"id":"A1","category":"市县级","proposed":"金牌","value":120}\n'],
  },
};

const MEGABYTE = 1024 * 1024;

const LISTS_IN_WORDS = [
  `JSON 至多 ${MOST_CUSTOMERS} 户、${LARGEST_JSON_BYTES / MEGABYTE} MB; CSV 和 JSON 行至多 ${MOST_LIST_ROWS} 行、${LARGEST_LIST_BYTES / MEGABYTE} MB, 答案以流送出`,
  `at most ${MOST_CUSTOMERS} customers and ${LARGEST_JSON_BYTES / MEGABYTE} MB as JSON, ${MOST_LIST_ROWS} rows and ${LARGEST_LIST_BYTES / MEGABYTE} MB as CSV or JSON lines, which are answered as a stream`,
].join(' | ');

/** CLASSIFY takes whole customers too, and lists as they come from files. */
function withLists(operation: Operation): Operation {
  return {
    ...operation,
    ...LISTS,
    description: `${operation.description}\n\n${LISTS_IN_WORDS}`,
  };
}

const LISTS: Partial<Operation> = {
  bodies: [
    {
      type: 'object',
      properties: { customers: reference('CustomerList'), ...OPTION_PROPERTIES },
      required: ['customers'],
      additionalProperties: false,
    },
  ],
  answers: ['Classified', 'Caps'],
  otherBodies: Object.fromEntries([
    ...LIST_TYPES.map((type) => [type, CSV_LIST]),
    [JSON_LINES_TYPE, JSON_LINES],
  ]),
  otherAnswers: { 'text/csv': CSV_LIST, [JSON_LINES_TYPE]: JSON_LINES },
};

/** WHY takes another function's arguments, whichever it is. */
function whyPath(): Schema {
  const { parameters, examples } = referenceOf(WHY_ID);
  const described = (name: string) => bilingual(parameters[name] ?? { zh: '', en: '' });
  const functionSchema: Schema = { type: 'string', examples: DEFINITION_IDS };
  const item: Schema = {
    type: 'object',
    properties: {
      function: { ...functionSchema, description: described('function') },
      arguments: { type: ['object', 'array', 'null'], description: described('arguments') },
    },
    required: ['function'],
    additionalProperties: true,
  };
  const own = { tags: [FUNCTIONS_TAG], ...describe(WHY_ID) };
  const answer = { 'application/json': { schema: reference('Answer') }, ...TEXT_ANSWER };
  const answers = { schema: { anyOf: [reference('Answer'), reference('Items')] } };
  return {
    get: {
      ...own,
      operationId: 'get-why',
      parameters: [
        {
          name: 'function',
          in: 'query',
          required: true,
          description: described('function'),
          schema: functionSchema,
          example: 'TIER',
        },
        {
          name: 'arguments',
          in: 'query',
          required: false,
          description: described('arguments'),
          schema: { type: 'object', additionalProperties: { type: 'string' } },
          style: 'form',
          explode: true,
          example: { category: '省级' },
        },
        ...OPTION_PARAMETERS,
      ],
      responses: readResponses(answer),
    },
    post: {
      ...own,
      operationId: 'post-why',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { anyOf: [item, itemsSchema(item)] },
            ...namedExamples(examples),
          },
        },
      },
      responses: responses({ 'application/json': answers, ...TEXT_ANSWER }),
    },
  };
}
