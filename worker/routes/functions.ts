import { Hono } from 'hono';
import { dictionaryOf } from '../../shared/functions/call.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { answerBody, answerOne } from '../answer.ts';
import type { AppEnvironment } from '../bindings.ts';
import { freshnessOf } from '../cacheable.ts';
import { callableOf } from '../callable.ts';
import { readJsonBody } from '../json-body.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { argumentsOf, queriesOf, reservedOf } from '../query.ts';
import { languageOf, readOptions } from '../request-options.ts';

/** `POST /v1/<id>` and `GET /v1/<id>`: every function of the catalogue. */
export const functionRoutes = new Hono<AppEnvironment>();

functionRoutes.post('/:id', async (c, next) => {
  const callable = callableOf(c.req.param('id'));
  if (!callable) return next();
  const body = await readJsonBody(c.req.raw, languageOf(c.req.query('labels'), c.req.raw));
  return answerBody(callable, body, c);
});

functionRoutes.get('/:id', (c, next) => {
  const callable = callableOf(c.req.param('id'));
  if (!callable) return next();
  const request = c.req.raw;
  const queries = queriesOf(request);
  const early = languageOf(c.req.query('labels'), request);
  const options = readOptions(reservedOf(queries, early), c);
  const given = argumentsOf(queries, callable, options.language);
  const reader = createTextReader(dictionaryOf(options.editions));
  return answerOne(callable, given, reader, options, { 'Cache-Control': freshnessOf(options) });
});

functionRoutes.all('/:id', (c, next) =>
  callableOf(c.req.param('id')) ? methodNotAllowed(c.req.raw, ['GET', 'HEAD', 'POST']) : next(),
);
