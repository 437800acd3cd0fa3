import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { setHeaders } from './set-headers.ts';

/** For answers that are no page: nothing in them runs, loads or is framed. */
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Gives answers the headers that they lack. The pages bring their own: Excel on the web frames them.
 * hono's own would send Strict-Transport-Security from localhost too, and fails at a file's headers.
 */
export const securityHeaders: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type')?.startsWith('text/html')) return;
  const lacking = Object.entries(HEADERS).filter(([name]) => !c.res.headers.has(name));
  setHeaders(c, Object.fromEntries(lacking));
};
