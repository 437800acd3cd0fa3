import type { MiddlewareHandler } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { LANGUAGE_TAGS } from '../http/negotiation.ts';
import { languageOf } from '../http/request-options.ts';

/**
 * Says on every answer what it depends on and in which language it is. What no route lets be kept is
 * not: failures, and whatever was posted, since that may be customers.
 */
export const representation: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (status === 204) return;
  headers.append('Vary', 'Accept, Accept-Language');
  if (!headers.has('Content-Language')) {
    const language = c.get('language') ?? languageOf(c.req.query('labels'), c.req.raw);
    headers.set('Content-Language', LANGUAGE_TAGS[language]);
  }
  const freshness = headers.get('Cache-Control') ?? 'no-store';
  if (freshness === 'no-store') headers.set('Cache-Control', freshness);
  // What is answered to a key is for nobody else's cache.
  else if (c.get('keyId') !== undefined) headers.set('Cache-Control', `private, ${freshness}`);
};
