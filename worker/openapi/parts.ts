import type { Schema } from './kinds.ts';
import { reference } from './schemas.ts';

interface Option {
  readonly description: string;
  readonly query: Schema;
  readonly body: Schema;
}

/** The reserved names that a request may carry beside the function's own parameters. */
const OPTIONS: Readonly<Record<string, Option>> = {
  format: {
    description: 'json, 或 text: 只要结果本身 | text: the bare answer',
    query: { type: 'string', enum: ['json', 'text'] },
    body: { type: 'string', enum: ['json', 'text'] },
  },
  part: {
    description: 'quota: 只要数量上限(CSV 的 classify) | quota: the caps only (classify in CSV)',
    query: { type: 'string', enum: ['list', 'quota'] },
    body: { type: 'string', enum: ['list', 'quota'] },
  },
  labels: {
    description: 'zh 中文标签, en 英文代码和说明 | zh: Chinese labels, en: codes and English words',
    query: { type: 'string', enum: ['zh', 'en'] },
    body: { type: 'string', enum: ['zh', 'en'] },
  },
  company: {
    description:
      '公司规则: 服务器上的编号, 或规则文档 | a company rulebook: an id of the server, or a document',
    query: { type: 'string' },
    body: { type: ['string', 'object'] },
  },
  on: {
    description: '按哪一天有效的规则, 如 2026-11-23 | the day whose edition answers',
    query: { type: 'string' },
    body: { type: 'string' },
  },
  because: {
    description: '是否给出理由和明细 | whether reasons and details are given',
    query: { type: 'string', enum: ['true', 'false', '1', '0'] },
    body: { type: ['boolean', 'string'] },
  },
};

export const OPTION_PARAMETERS: readonly Schema[] = Object.entries(OPTIONS).map(
  ([name, { description, query }]) => ({
    name,
    in: 'query',
    required: false,
    description,
    schema: query,
  }),
);

export const OPTION_PROPERTIES: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, { description, body }]) => [name, { ...body, description }]),
);

const PROBLEM = {
  'application/problem+json': { schema: reference('Problem') },
  'text/plain': { schema: { type: 'string' } },
};

const PROBLEMS: Readonly<Record<string, string>> = {
  '400': '参数或格式有误 | malformed or invalid',
  '401': '需要密钥, 或密钥无效 | a key is needed, or not valid',
  '403': '密钥无此权限 | the key lacks the scope',
  '404': '没有这个地址 | not found',
  '405': '方法不对 | method not allowed',
  '408': '请求没有及时收完 | not complete in time',
  '409': '相互矛盾 | contradictory',
  '413': '数据太多 | too large',
  '415': '内容类型不对 | unsupported media type',
  '422': '规范没有答案 | the norm has no answer',
  '429': '请求过于频繁, 见 Retry-After | too many requests, see Retry-After',
  '431': '请求头或地址太长 | the headers or the address are too long',
  '503': '大清单太多, 见 Retry-After | too many large lists, see Retry-After',
};

/** What some failures tell beside their document. */
const PROBLEM_HEADERS: Readonly<Record<string, Schema>> = {
  '401': { 'WWW-Authenticate': { schema: { type: 'string' } } },
  '403': { 'WWW-Authenticate': { schema: { type: 'string' } } },
  '405': { Allow: { schema: { type: 'string' } } },
  '429': { 'Retry-After': { description: '秒 seconds', schema: { type: 'integer' } } },
  '503': { 'Retry-After': { description: '秒 seconds', schema: { type: 'integer' } } },
};

/** Every failure as a problem document, by its status: the same for all operations. */
export const PROBLEM_RESPONSES: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => {
    const headers = PROBLEM_HEADERS[status];
    return [`Problem${status}`, { description, ...(headers && { headers }), content: PROBLEM }];
  }),
);

/** A good answer's content, and the failures. */
export function responses(content: Schema): Schema {
  const problems = Object.keys(PROBLEMS).map((status) => [
    status,
    { $ref: `#/components/responses/Problem${status}` },
  ]);
  return { '200': { description: '结果 the answer', content }, ...Object.fromEntries(problems) };
}

/** The same for what may be kept and asked about again. */
export function readResponses(content: Schema): Schema {
  const notModified = '与 If-None-Match 所给相同 | as If-None-Match has it';
  return { ...responses(content), '304': { description: notModified } };
}

/** Asked for where the service is closed; open, it may be left out. */
export const SECURITY_SCHEMES: Readonly<Record<string, Schema>> = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description:
      '管理员发放的密钥; 也可放在请求头 X-Api-Key | a key of the operator; X-Api-Key takes it too',
  },
};
