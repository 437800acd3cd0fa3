import type * as z from 'zod';
import { PROBLEM } from '../schemas/problem.ts';
import { describe, type Schema } from '../schemas/registry.ts';

const TEXT: Schema = { type: 'string' };

/** The bare answer. */
export const TEXT_ANSWER: Schema = { 'text/plain': { schema: TEXT } };

export const jsonOf = (schema: z.ZodType): Schema => ({
  'application/json': { schema: describe(schema) },
});

const PROBLEM_CONTENT: Schema = {
  'application/problem+json': { schema: describe(PROBLEM) },
  ...TEXT_ANSWER,
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

const RETRY_AFTER: Schema = {
  'Retry-After': { description: '秒 seconds', schema: { type: 'integer' } },
};
const CHALLENGE: Schema = { 'WWW-Authenticate': { schema: TEXT } };

/** What some failures tell beside their document. */
const PROBLEM_HEADERS: Readonly<Record<string, Schema>> = {
  '401': CHALLENGE,
  '403': CHALLENGE,
  '405': { Allow: { schema: TEXT } },
  '429': RETRY_AFTER,
  '503': RETRY_AFTER,
};

/** Every failure as a problem document, by its status: the same for all operations. */
export const PROBLEM_RESPONSES: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => {
    const headers = PROBLEM_HEADERS[status];
    const response = { description, ...(headers && { headers }), content: PROBLEM_CONTENT };
    return [`Problem${status}`, response];
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
