import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes, routePath } from 'hono/route';
import { callableOf } from '../calls/callable.ts';
import type { AppEnvironment } from '../environment/bindings.ts';

/**
 * One line of JSON for each request. It holds no customer data: no query, no body, no address of
 * the caller, no key but its id, and of a path that is none only the pattern that it came to.
 */
export const requestLog: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  if (c.env.LOG === 'off') return next();
  const began = Date.now();
  await next();
  const { status } = c.res;
  const keyId = c.get('keyId');
  const line = {
    time: new Date(began).toISOString(),
    level: status >= 500 ? 'error' : 'info',
    event: 'request',
    requestId: c.get('requestId'),
    method: c.req.method,
    path: pathToTell(c),
    status,
    milliseconds: Date.now() - began,
    ...(keyId !== undefined && { key: keyId }),
  };
  console.log(JSON.stringify(line));
};

/** Where something is: what is asked for there is a name of ours, and none that the caller made up. */
const FOUND: readonly number[] = [200, 304, 308];

/** The path, or its pattern where it may be any text: a request may be refused before anybody looks. */
function pathToTell(c: Context<AppEnvironment>): string {
  const { path } = c.req;
  const isFixed = matchedRoutes(c).some((route) => route.path === path);
  const isFunction = callableOf(path.replace(/^\/v1\//, '')) !== undefined;
  return FOUND.includes(c.res.status) || isFixed || isFunction ? path : routePath(c);
}

/**
 * An error of the service itself. Its message may hold what a request gave, so only its name and
 * the places in the code are told.
 */
export function logError(error: unknown, requestId: string): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error('not an Error');
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const line = {
    time: new Date().toISOString(),
    level: 'error',
    event: 'failure',
    requestId,
    error: name,
    stack: places.map((place) => place.trim()),
  };
  console.error(JSON.stringify(line));
}
