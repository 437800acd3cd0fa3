import { Hono } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { respondJson } from '../http/respond.ts';

export const healthRoutes = new Hono<AppEnvironment>();

healthRoutes.get('/healthz', (c) => {
  const nonce = c.env.START_NONCE;
  return respondJson(nonce ? { status: 'ok', nonce } : { status: 'ok' }, {
    'Cache-Control': 'no-store',
  });
});

healthRoutes.all('/healthz', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
