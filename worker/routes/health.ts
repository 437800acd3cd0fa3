import { Hono } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { respondJson } from '../http/respond.ts';
import type { HealthBody } from '../schemas/norm.ts';

export const healthRoutes = new Hono<AppEnvironment>();

healthRoutes.get('/healthz', (c) => {
  const nonce = c.env.START_NONCE;
  const body: HealthBody = { status: 'ok', ...(nonce && { nonce }) };
  return respondJson(body, { 'Cache-Control': 'no-store' });
});

healthRoutes.all('/healthz', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
