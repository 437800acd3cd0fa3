import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { replaceAnswer, setHeaders } from './set-headers.ts';

const HEADER = 'X-Request-Id';
const SANE = /^[\w.:=-]{1,64}$/;

/**
 * Gives every answer the id of its request, the caller's own where it is sane, and every problem
 * document the same as its member `requestId`. hono's own refuses `.` and `:` in ids, and is lost where
 * an answer is no `c.json` of hono's.
 */
export const requestIds: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  const given = c.req.header(HEADER) ?? '';
  const requestId = SANE.test(given) ? given : crypto.randomUUID();
  c.set('requestId', requestId);
  await next();
  if (c.res.headers.get('Content-Type')?.startsWith('application/problem+json') && c.res.body) {
    const document = { ...((await c.res.json()) as object), requestId };
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const headers = new Headers(c.res.headers);
    headers.set('Content-Length', String(bytes.byteLength));
    replaceAnswer(c, new Response(bytes, { status: c.res.status, headers }));
  }
  setHeaders(c, { [HEADER]: requestId });
};
