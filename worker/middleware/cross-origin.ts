import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnvironment } from '../environment/bindings.ts';

const allowedOrigins = (setting: string | undefined): readonly string[] =>
  (setting ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');

const handle = cors({
  origin: (origin, c) => {
    const allowed = allowedOrigins(c.env.CORS_ORIGINS);
    if (allowed.includes('*')) return '*';
    return allowed.includes(origin) ? origin : undefined;
  },
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: [
    'Authorization',
    'Content-Encoding',
    'Content-Type',
    'If-None-Match',
    'X-Api-Key',
    'X-Request-Id',
  ],
  exposeHeaders: [
    'ETag',
    'Retry-After',
    'SLA-Changed',
    'SLA-Formulas',
    'SLA-Notes',
    'SLA-Rows',
    'SLA-Unread',
    'WWW-Authenticate',
    'X-Request-Id',
  ],
  maxAge: 600,
});

/**
 * Lets the pages of listed origins call; without a list, no page of another origin. OPTIONS that is
 * no preflight, such as LibreOffice's, goes on to the route, which tells its methods.
 */
export const crossOrigin: MiddlewareHandler<AppEnvironment> = (c, next) => {
  const isPlainOptions =
    c.req.method === 'OPTIONS' && !c.req.header('Access-Control-Request-Method');
  return isPlainOptions || !c.env.CORS_ORIGINS ? next() : handle(c, next);
};
