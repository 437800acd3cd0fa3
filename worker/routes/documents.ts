import { type Context, Hono } from 'hono';
import { renderManifest } from '../../shared/manifest/manifest.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { REVALIDATED } from '../http/cacheable.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { originOf } from '../http/origin.ts';
import { respondJsonText } from '../http/respond.ts';

/** Documents about the service: its interface, and the add-in's manifest for the place asked at. */
export const documentRoutes = new Hono<AppEnvironment>();

/** Built, like the pages: what it is made of is not in the Worker (scripts/generate/openapi.ts). */
documentRoutes.get('/v1/openapi.json', async (c, next) => {
  const file = await c.env.ASSETS.fetch(new URL('/openapi.json', c.req.url).href);
  if (!file.ok) return next();
  return respondJsonText(await file.text(), { 'Cache-Control': REVALIDATED });
});

documentRoutes.get('/manifest.xml', (c: Context<AppEnvironment>) => {
  const { origin, environment } = originOf(c.req.raw, c.env);
  const namespace = c.env.SLA_NAMESPACE || undefined;
  return new Response(renderManifest({ origin, environment, namespace }), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': REVALIDATED },
  });
});

documentRoutes.all('/v1/openapi.json', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
documentRoutes.all('/manifest.xml', (c) => methodNotAllowed(c.req.raw, ['GET', 'HEAD']));
