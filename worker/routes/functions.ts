import { Hono } from 'hono';
import { dictionaryOf } from '../../shared/functions/call.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { answerBody, answerOne } from '../calls/answer.ts';
import { callableOf } from '../calls/callable.ts';
import { argumentsOf } from '../calls/query-arguments.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { readJsonBody } from '../http/bodies/json-body.ts';
import { freshnessOf } from '../http/cacheable.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { queriesOf, reservedOf } from '../http/query.ts';
import { languageOf, readOptions } from '../http/request-options.ts';

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
