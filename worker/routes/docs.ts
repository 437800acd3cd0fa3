import { Hono } from 'hono';
import type { AppEnvironment } from '../environment/bindings.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';

/** The page to read and try the interface; it is built, like the add-in's pages. */
export const docsRoutes = new Hono<AppEnvironment>();

docsRoutes.get('/docs', (c) =>
  c.env.ASSETS.fetch(new Request(new URL('/docs.html', c.req.url), c.req.raw)),
);
docsRoutes.get('/docs/', (c) => c.redirect('/docs', 308));

docsRoutes.all('/docs', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
