import { Hono } from 'hono';
import type { AppEnvironment } from '../bindings.ts';

/** Everything that is built: the pages, functions.js and its metadata, icons. */
export const assetRoutes = new Hono<AppEnvironment>();

assetRoutes.get('*', async (c, next) => {
  const url = new URL(c.req.url);
  if (url.pathname.startsWith('/v1/')) return next();
  // Files are served under their own names: a pane that is redirected may lose its host.
  if (url.pathname === '/') url.pathname = '/index.html';
  const response = await c.env.ASSETS.fetch(new Request(url, c.req.raw));
  return response.status === 404 ? next() : response;
});
