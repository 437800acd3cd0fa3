import { normTables } from '../../shared/functions/tables.ts';
import { CALENDAR_YEAR, CHECK, HEALTH, NORM_TABLE, RULEBOOK, TABLE_LIST } from '../schemas/norm.ts';
import { describe, type Schema } from '../schemas/registry.ts';
import { CHAIN, OPTION_PARAMETERS, RULEBOOK_EXAMPLE } from './options.ts';
import { jsonOf, readResponses, responses, TEXT_ANSWER } from './responses.ts';

interface Reading {
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly content: Schema;
  readonly parameters?: readonly Schema[];
  readonly isKept?: boolean;
}

function read({ content, parameters = [], isKept = true, tag, ...words }: Reading): Schema {
  const answers = isKept ? readResponses(content) : responses(content);
  return { get: { tags: [tag], ...words, parameters, responses: answers } };
}

function pathParameter(name: string, description: string, example: string, schema: Schema): Schema {
  return { name, in: 'path', required: true, description, schema, example };
}

/** The paths that give the norm itself, and the service's own. */
export const NORM_PATHS: Readonly<Record<string, Schema>> = {
  '/v1/tables': read({
    tag: 'norm',
    operationId: 'list-tables',
    summary: '规范各表',
    description: 'The tables of the norm',
    content: jsonOf(TABLE_LIST),
    parameters: OPTION_PARAMETERS,
  }),
  '/v1/tables/{id}': read({
    tag: 'norm',
    operationId: 'get-norm-table',
    summary: '规范的一张表',
    description: 'A table of the norm',
    content: { ...jsonOf(NORM_TABLE), ...TEXT_ANSWER },
    parameters: [
      pathParameter('id', '表号 the table', '3-3-provision', {
        type: 'string',
        examples: normTables().map(({ id }) => id),
      }),
      ...OPTION_PARAMETERS,
    ],
  }),
  '/v1/calendar/{year}': read({
    tag: 'norm',
    operationId: 'get-calendar',
    summary: '一年的休息日和补班日',
    description: 'The days off and make-up days of a year',
    content: jsonOf(CALENDAR_YEAR),
    parameters: [
      pathParameter('year', '年份 the year', '2026', {
        type: 'string',
        pattern: '^[0-9]{4}$',
        examples: ['2026'],
      }),
      ...OPTION_PARAMETERS,
    ],
  }),
  '/v1/rulebook': {
    ...read({
      tag: 'norm',
      operationId: 'get-rulebook',
      summary: '规则: 规范文档、生效的各部分及其出处、设置、上限、各表、读法',
      description:
        'The rulebook: its document, which can be given again as `rulebook`; what it comes to, with the document that says each part; settings, caps, printed tables and readings',
      content: jsonOf(RULEBOOK),
      parameters: OPTION_PARAMETERS,
    }),
    post: {
      tags: ['norm'],
      operationId: 'check-rulebook',
      summary: '检查公司规则文档(或一串), 不保存',
      description: 'Checks a company’s rulebook, or a chain of them; nothing is kept',
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: describe(CHAIN), example: RULEBOOK_EXAMPLE },
        },
      },
      responses: responses(jsonOf(CHECK)),
    },
  },
  '/v1/openapi.json': read({
    tag: 'service',
    operationId: 'get-openapi',
    summary: '本文档',
    description: 'This document',
    content: { 'application/json': { schema: { type: 'object' } } },
  }),
  '/docs': read({
    tag: 'service',
    operationId: 'get-docs',
    summary: '接口说明页, 可当场试用',
    description: 'The page to read and try the interface',
    content: { 'text/html': { schema: { type: 'string' } } },
  }),
  '/manifest.xml': read({
    tag: 'service',
    operationId: 'get-manifest',
    summary: 'Excel 加载项清单',
    description: 'The manifest of the Excel add-in, for the host asked',
    content: { 'application/xml': { schema: { type: 'string' } } },
  }),
  '/healthz': read({
    tag: 'service',
    operationId: 'get-health',
    summary: '是否在运行',
    description: 'Whether the service runs',
    content: jsonOf(HEALTH),
    isKept: false,
  }),
};
