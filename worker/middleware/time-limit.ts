import type { MiddlewareHandler } from 'hono';
import { timeout } from 'hono/timeout';
import type { Language } from '../../shared/failure.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { problem, RequestError } from '../http/problem.ts';
import { languageOf } from '../http/request-options.ts';

export const USUAL_TIME_LIMIT_SECONDS = 120;

/** Gives up on a request that is not answered in time, such as one whose body never ends. */
export const timeLimit: MiddlewareHandler<AppEnvironment> = (c, next) => {
  const seconds = Number(c.env.TIME_LIMIT) || USUAL_TIME_LIMIT_SECONDS;
  const tooLate = () => refuse(seconds, languageOf(c.req.query('labels'), c.req.raw));
  return timeout(seconds * 1000, tooLate)(c, next);
};

function refuse(seconds: number, language: Language): RequestError {
  const detail =
    language === 'zh'
      ? `请求在 ${seconds} 秒内没有收完: 请检查网络, 或分几次发送`
      : `the request was not complete within ${seconds} s: check the connection, or send it in parts`;
  return new RequestError(problem('timeout', detail), { Connection: 'close' });
}
