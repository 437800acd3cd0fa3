import {
  DEFINITION_IDS,
  DEFINITIONS,
  type FunctionId,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import type { Parameters } from '../../shared/functions/define.ts';
import { referenceOf } from '../../shared/functions/reference.ts';
import { LIST_TYPES } from '../delimited.ts';
import { JSON_LINES_TYPE } from '../json-lines/answer.ts';
import { MOST_ITEMS } from '../limits.ts';
import { querySchemaOfKind, type Schema, schemaOfKind } from './kinds.ts';
import { NORM_PATHS } from './norm-paths.ts';
import {
  jsonAnswer,
  OPTION_PARAMETERS,
  OPTION_PROPERTIES,
  readResponses,
  responses,
  SECURITY_SCHEMES,
} from './parts.ts';
import { reference, SCHEMAS } from './schemas.ts';

/** The OpenAPI document of the service, made from the catalogue. */
export function createOpenApi(origin: string): Schema {
  const paths: Record<string, Schema> = {};
  for (const id of DEFINITION_IDS) {
    paths[`/v1/${id.toLowerCase()}`] = functionPath(id, DEFINITIONS[id].parameters);
  }
  paths['/v1/why'] = whyPath();
  return {
    openapi: '3.1.1',
    info: {
      title: 'SLA 分级助手 SLA Tiers',
      version: '1.0.0',
      description:
        '按 2010 年版《集团客户网络服务等级协议(SLA)规范》求等级、时限、到期日和数量上限, 每个答案给出条款和读法。 | Tiers, levels, limits, due dates and caps by the 2010 SLA norm; every answer names its clause and reading.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: origin }],
    security: [{}, { key: [] }],
    tags: [
      { name: 'functions', description: '函数 the functions of the catalogue' },
      { name: 'norm', description: '规范本身 the norm itself' },
      { name: 'service', description: '服务 the service' },
    ],
    paths: { ...paths, ...NORM_PATHS },
    components: { schemas: SCHEMAS, securitySchemes: SECURITY_SCHEMES },
  };
}

function describe(id: FunctionId) {
  const { what, clauses, result } = referenceOf(id);
  return {
    tags: ['functions'],
    summary: what.zh,
    description: `${what.en}\n\n${result.zh} | ${result.en}\n\n${clauses.join(', ')}`,
  };
}

function describeParameter(id: FunctionId, name: string): string {
  const phrase = referenceOf(id).parameters[name];
  return phrase ? `${phrase.zh} | ${phrase.en}` : '';
}

function functionPath(id: FunctionId, parameters: Parameters): Schema {
  const names = Object.keys(parameters);
  return {
    get: {
      ...describe(id),
      operationId: `get-${id.toLowerCase()}`,
      parameters: [
        ...names.map((name) => queryParameter(id, name, parameters)),
        ...OPTION_PARAMETERS,
      ],
      responses: readResponses({ ...jsonAnswer('Answer'), ...TEXT_ANSWER }),
    },
    post: {
      ...describe(id),
      operationId: `post-${id.toLowerCase()}`,
      requestBody: {
        required: true,
        content: { 'application/json': { schema: bodySchema(id, parameters) }, ...listBody(id) },
      },
      responses: responses({ ...postAnswer(id), ...TEXT_ANSWER, ...listAnswer(id) }),
    },
  };
}

const TEXT_ANSWER = { 'text/plain': { schema: { type: 'string' } } };

function queryParameter(id: FunctionId, name: string, parameters: Parameters): Schema {
  const parameter = parameters[name];
  if (!parameter) throw new Error(`No parameter ${name}`);
  const schema = querySchemaOfKind(parameter.kind);
  return {
    name,
    in: 'query',
    required: !parameter.optional,
    description: describeParameter(id, name),
    schema: parameter.column ? { type: 'array', items: schema } : schema,
    ...(parameter.column && { style: 'form', explode: true }),
  };
}

function argumentsSchema(id: FunctionId, parameters: Parameters, own: boolean): Schema {
  const names = Object.keys(parameters);
  const properties = Object.fromEntries(
    names.map((name) => [name, bodyProperty(id, name, parameters)]),
  );
  return {
    type: 'object',
    properties: own ? { ...properties, ...OPTION_PROPERTIES } : properties,
    required: names.filter((name) => !parameters[name]?.optional),
    additionalProperties: false,
  };
}

function bodyProperty(id: FunctionId, name: string, parameters: Parameters): Schema {
  const parameter = parameters[name];
  if (!parameter) throw new Error(`No parameter ${name}`);
  const schema = schemaOfKind(parameter.kind);
  const description = describeParameter(id, name);
  return parameter.column
    ? { type: 'array', items: schema, description }
    : { ...schema, description };
}

function itemsSchema(item: Schema): Schema {
  return {
    type: 'object',
    properties: {
      items: { type: 'array', items: item, maxItems: MOST_ITEMS },
      ...OPTION_PROPERTIES,
    },
    required: ['items'],
    additionalProperties: false,
  };
}

function bodySchema(id: FunctionId, parameters: Parameters): Schema {
  const shapes = [
    argumentsSchema(id, parameters, true),
    itemsSchema(argumentsSchema(id, parameters, false)),
  ];
  if (id !== 'CLASSIFY') return { anyOf: shapes };
  const customers: Schema = {
    type: 'object',
    properties: { customers: reference('CustomerList'), ...OPTION_PROPERTIES },
    required: ['customers'],
    additionalProperties: false,
  };
  return { anyOf: [customers, ...shapes] };
}

function postAnswer(id: FunctionId) {
  const shapes = ['Answer', 'Items', ...(id === 'CLASSIFY' ? ['Classified'] : [])];
  return { 'application/json': { schema: { anyOf: shapes.map(reference) } } };
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

function listBody(id: FunctionId) {
  if (id !== 'CLASSIFY') return {};
  const delimited = LIST_TYPES.map((type) => [type, CSV_LIST]);
  return Object.fromEntries([...delimited, [JSON_LINES_TYPE, JSON_LINES]]);
}

function listAnswer(id: FunctionId) {
  return id === 'CLASSIFY' ? { 'text/csv': CSV_LIST, [JSON_LINES_TYPE]: JSON_LINES } : {};
}

/** WHY takes another function's arguments, whichever it is. */
function whyPath(): Schema {
  const { parameters } = referenceOf(WHY_ID);
  const functions = DEFINITION_IDS.map((id) => id);
  const functionSchema: Schema = {
    type: 'string',
    examples: functions,
    description: `${parameters['function']?.zh} | ${parameters['function']?.en}`,
  };
  const argumentsText = `${parameters['arguments']?.zh} | ${parameters['arguments']?.en}`;
  const item: Schema = {
    type: 'object',
    properties: {
      function: functionSchema,
      arguments: { type: ['object', 'array', 'null'], description: argumentsText },
    },
    required: ['function'],
    additionalProperties: true,
  };
  return {
    get: {
      ...describe(WHY_ID),
      operationId: 'get-why',
      parameters: [
        {
          name: 'function',
          in: 'query',
          required: true,
          schema: { type: 'string', examples: functions },
        },
        {
          name: 'arguments',
          in: 'query',
          required: false,
          description: argumentsText,
          schema: { type: 'object', additionalProperties: { type: 'string' } },
          style: 'form',
          explode: true,
        },
        ...OPTION_PARAMETERS,
      ],
      responses: readResponses({ ...jsonAnswer('Answer'), ...TEXT_ANSWER }),
    },
    post: {
      ...describe(WHY_ID),
      operationId: 'post-why',
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { anyOf: [item, itemsSchema(item)] } } },
      },
      responses: responses({ ...postAnswer(WHY_ID), ...TEXT_ANSWER }),
    },
  };
}
