import { NORM_TABLES } from '../../shared/functions/tables.ts';
import type { Schema } from './kinds.ts';
import { OPTION_PARAMETERS, readResponses, responses } from './parts.ts';

const OBJECT = { 'application/json': { schema: { type: 'object' } } };

function read(
  tag: string,
  operationId: string,
  summary: string,
  description: string,
  parameters: readonly Schema[] = OPTION_PARAMETERS,
): Schema {
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      description,
      parameters,
      responses: readResponses(OBJECT),
    },
  };
}

function pathParameter(name: string, schema: Schema): Schema {
  return { name, in: 'path', required: true, schema };
}

/** The paths that give the norm itself, and the service's own. */
export const NORM_PATHS: Readonly<Record<string, Schema>> = {
  '/v1/tables': read('norm', 'list-tables', '规范各表', 'The tables of the norm'),
  '/v1/tables/{id}': read('norm', 'get-norm-table', '规范的一张表', 'A table of the norm', [
    pathParameter('id', { type: 'string', examples: NORM_TABLES.map(({ id }) => id) }),
    ...OPTION_PARAMETERS,
  ]),
  '/v1/calendar/{year}': read(
    'norm',
    'get-calendar',
    '一年的休息日和补班日',
    'The days off and make-up days of a year',
    [
      pathParameter('year', { type: 'string', pattern: '^[0-9]{4}$', examples: ['2026'] }),
      ...OPTION_PARAMETERS,
    ],
  ),
  '/v1/rulebook': {
    ...read(
      'norm',
      'get-rulebook',
      '规则: 设置、上限、各表、读法',
      'The rulebook: settings, caps, tables and readings',
    ),
    post: {
      tags: ['norm'],
      operationId: 'check-rulebook',
      summary: '检查公司规则文档, 不保存',
      description: 'Checks a company rulebook; nothing is kept',
      requestBody: { required: true, content: OBJECT },
      responses: responses(OBJECT),
    },
  },
  '/v1/openapi.json': read('service', 'get-openapi', '本文档', 'This document', []),
  '/healthz': read('service', 'get-health', '是否在运行', 'Whether the service runs', []),
};
