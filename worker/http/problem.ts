import { HTTPException } from 'hono/http-exception';
import type { Failure, Language } from '../../shared/failure.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import type { ItemError, Problem, ProblemCode, ProblemStatus } from '../schemas/problem.ts';

export type { ItemError, Problem, ProblemCode };

const STATUSES: Readonly<Record<ProblemCode, ProblemStatus>> = {
  malformed: 400,
  'invalid-input': 400,
  'unknown-label': 400,
  'out-of-range': 400,
  'wrong-grade': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  timeout: 408,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'not-covered': 422,
  'not-legible': 422,
  'no-limit': 422,
  'no-data': 422,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  busy: 503,
};

const TITLES: Readonly<Record<ProblemCode, string>> = {
  malformed: '请求格式有误 Malformed request',
  'invalid-input': '参数有误 Invalid input',
  'unknown-label': '不认识的名称 Unknown label',
  'out-of-range': '超出范围 Out of range',
  'wrong-grade': '等级种类不对 Wrong grade',
  unauthorized: '需要密钥 Unauthorized',
  forbidden: '密钥无此权限 Forbidden',
  'not-found': '没有这个地址 Not found',
  'method-not-allowed': '方法不对 Method not allowed',
  timeout: '请求超时 Request timeout',
  conflict: '相互矛盾 Conflict',
  'too-large': '数据太多 Too large',
  'unsupported-media-type': '内容类型不对 Unsupported media type',
  'not-covered': '规范未覆盖 Not covered by the norm',
  'not-legible': '原文缺失 Not legible in the source',
  'no-limit': '按需, 无时限 No limit: on demand',
  'no-data': '没有可统计的数据 No data',
  'too-many-requests': '请求过于频繁 Too many requests',
  'headers-too-large': '请求头太长 Request header fields too large',
  internal: '服务内部错误 Internal error',
  busy: '服务繁忙 Busy',
};

/** What a request failed for: a function's failure, or one of the request. */
export class RequestError extends HTTPException {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.status, { message: problem.detail });
    this.problem = problem;
    this.headers = headers;
  }
}

export function problem(
  code: ProblemCode,
  detail: string,
  errors: Problem['errors'] = [],
): Problem {
  return {
    type: `urn:sla-tiers:problem:${code}`,
    title: TITLES[code],
    status: STATUSES[code],
    detail,
    code,
    errors,
  };
}

/** Rows of a list count from 1 in messages, `deadlines[2]`, and from 0 in JSON: `/deadlines/1`. */
function pointerTo(parameter: string): string {
  return `/${parameter.replace(/\[(\d+)\]/g, (_, row) => `/${Number(row) - 1}`)}`;
}

export function problemOf(failure: Failure, language: Language): Problem {
  const detail = describeFailure(failure, language);
  const errors =
    failure.parameter === undefined ? [] : [{ pointer: pointerTo(failure.parameter), detail }];
  return problem(failure.code, detail, errors);
}

/** A failure as that of one item or one row of a list. */
export function itemErrorOf(failure: Failure, language: Language): ItemError {
  return {
    code: failure.code,
    detail: describeFailure(failure, language),
    ...(failure.parameter !== undefined && { parameter: failure.parameter }),
  };
}
