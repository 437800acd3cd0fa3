import { type Context, Hono } from 'hono';
import { dictionaryOf, type GivenArguments } from '../../shared/functions/call.ts';
import { editionOn } from '../../shared/rulebook/rulebook.ts';
import { answerBody } from '../answer.ts';
import type { AppEnvironment } from '../bindings.ts';
import { callableOf } from '../callable.ts';
import { classifyList, readCustomerList } from '../customers.ts';
import { answerDelimited, isDelimited } from '../delimited.ts';
import { createJsonReader } from '../json-reader.ts';
import { optionsOf } from '../query.ts';
import { describeBasis } from '../render.ts';
import { readJsonBody } from '../request-body.ts';
import { languageOf, RESERVED } from '../request-options.ts';
import { respondJson } from '../respond.ts';
import { refuseUnknownNames } from '../unknown-names.ts';

/** `POST /v1/classify`: a list of customers as JSON, as columns (CLASSIFY) or as CSV. */
export const classifyRoutes = new Hono<AppEnvironment>();

classifyRoutes.post('/classify', async (c, next) => {
  const callable = callableOf('classify');
  if (!callable) return next();
  const request = c.req.raw;
  if (isDelimited(request)) return answerDelimited(c);
  const body = await readJsonBody(request, languageOf(c.req.query('labels'), request));
  return 'customers' in body ? answerCustomers(body, c) : answerBody(callable, body, c);
});

function answerCustomers(body: GivenArguments, c: Context<AppEnvironment>): Response {
  const options = optionsOf(c, body);
  const { language, editions } = options;
  const others = Object.keys(body).filter((name) => !RESERVED.includes(name));
  refuseUnknownNames(others, ['customers', ...RESERVED], language);
  const entries = readCustomerList(body['customers'], language);
  const book = editionOn(editions, options.on ?? options.today);
  const reader = createJsonReader(dictionaryOf(editions));
  const withReasons = options.because === true;
  return respondJson({
    ...classifyList(entries, reader, book, withReasons, language),
    ...describeBasis(book),
  });
}
