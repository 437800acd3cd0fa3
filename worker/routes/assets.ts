import { Hono } from 'hono';
import type { AppEnvironment } from '../bindings.ts';

/** Everything that is built: the pages, functions.js and its metadata, icons. */
export const assetRoutes = new Hono<AppEnvironment>();

assetRoutes.get('*', async (c, next) => {
  if (new URL(c.req.url).pathname.startsWith('/v1/')) return next();
  const response = await c.env.ASSETS.fetch(c.req.raw);
  return response.status === 404 ? next() : response;
});
