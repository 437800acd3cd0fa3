import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { problem, RequestError } from '../http/problem.ts';
import { languageOf } from '../http/request-options.ts';

export const USUAL_TIME_LIMIT_SECONDS = 120;

/** Gives up on a request that is not answered in time, such as one whose body never ends. */
export const timeLimit: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  const seconds = Number(c.env.TIME_LIMIT) || USUAL_TIME_LIMIT_SECONDS;
  let stop = () => {};
  const tooLate = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => {
      const detail =
        languageOf(c.req.query('labels'), c.req.raw) === 'zh'
          ? `请求在 ${seconds} 秒内没有收完: 请检查网络, 或分几次发送`
          : `the request was not complete within ${seconds} s: check the connection, or send it in parts`;
      reject(new RequestError(problem('timeout', detail), { Connection: 'close' }));
    }, seconds * 1000);
    stop = () => clearTimeout(timer);
  });
  try {
    await Promise.race([next(), tooLate]);
  } finally {
    stop();
  }
};
