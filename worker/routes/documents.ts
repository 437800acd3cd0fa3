import { type Context, Hono } from 'hono';
import { renderManifest } from '../../shared/manifest/manifest.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { REVALIDATED } from '../http/cacheable.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { originOf } from '../http/origin.ts';
import { respondJson } from '../http/respond.ts';

/** Documents about the service: its interface, and the add-in's manifest for the place asked at. */
export const documentRoutes = new Hono<AppEnvironment>();

documentRoutes.get('/v1/openapi.json', async () => {
  // When it is asked for: it needs zod, which would delay the first answer of every start.
  const { createOpenApi } = await import('../openapi/document.ts');
  // Relative to where the document is read, so that no name of a request gets into it.
  return respondJson(createOpenApi('/'), { 'Cache-Control': REVALIDATED });
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
