import { Hono } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';

/** Everything that is built: the pages, functions.js and its metadata, icons. */
export const assetRoutes = new Hono<AppEnvironment>();

assetRoutes.get('*', async (c, next) => {
  const url = new URL(c.req.url);
  if (url.pathname.startsWith('/v1/')) return next();
  const response = await c.env.ASSETS.fetch(new Request(fileOf(url), c.req.raw));
  return response.status === 404 ? next() : response;
});

assetRoutes.all('*', async (c, next) => {
  const url = new URL(c.req.url);
  if (url.pathname.startsWith('/v1/')) return next();
  const file = await c.env.ASSETS.fetch(new Request(fileOf(url), { method: 'HEAD' }));
  return file.ok ? methodNotAllowed(c.req.raw, ['GET', 'HEAD']) : next();
});

/** Files are served under their own names: a pane that is redirected may lose its host. */
function fileOf(url: URL): URL {
  return url.pathname === '/' ? new URL('/index.html', url) : url;
}
