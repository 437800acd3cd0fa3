import { type Context, Hono } from 'hono';
import type { GivenArguments } from '../../shared/functions/call.ts';
import { quotaTable } from '../../shared/functions/quota-table.ts';
import { createCellReader } from '../../shared/lists/read-cell.ts';
import { editionOn } from '../../shared/rulebook/rulebook.ts';
import { answerBody } from '../calls/answer.ts';
import { callableOf } from '../calls/callable.ts';
import { renderErrorText } from '../calls/items.ts';
import { createJsonReader } from '../calls/json-reader.ts';
import { describeBasis, renderQuota, toText } from '../calls/render.ts';
import { type ClassifiedCustomers, classifyList, readCustomerList } from '../customers.ts';
import { answerDelimited, isDelimited, LIST_TYPES } from '../delimited.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { readJsonBody } from '../http/bodies/json-body.ts';
import { optionsOf, ownNames } from '../http/query.ts';
import { languageOf, RESERVED, type RequestOptions } from '../http/request-options.ts';
import { respondJson, respondText } from '../http/respond.ts';
import { refuseUnknownNames } from '../http/unknown-names.ts';
import { answerJsonLines, isJsonLines, JSON_LINES_TYPE } from '../json-lines/answer.ts';

/** `POST /v1/classify`: a list of customers as JSON, as columns (CLASSIFY), as CSV or as JSON lines. */
export const classifyRoutes = new Hono<AppEnvironment>();

classifyRoutes.post('/classify', async (c, next) => {
  const callable = callableOf('classify');
  if (!callable) return next();
  const request = c.req.raw;
  if (isDelimited(request)) return answerDelimited(c);
  if (isJsonLines(request)) return answerJsonLines(c);
  const language = languageOf(c.req.query('labels'), request);
  const body = await readJsonBody(request, language, [...LIST_TYPES, JSON_LINES_TYPE]);
  return 'customers' in body ? answerCustomers(body, c) : answerBody(callable, body, c);
});

function answerCustomers(body: GivenArguments, c: Context<AppEnvironment>): Response {
  const options = optionsOf(c, body);
  const { language, editions } = options;
  refuseUnknownNames(ownNames(body), ['customers', ...RESERVED], language);
  const entries = readCustomerList(body['customers'], language);
  const book = editionOn(editions, options.on ?? options.today);
  const readCell = createCellReader(editions, createJsonReader);
  const withReasons = options.because === true && !options.asText;
  const list = classifyList(entries, readCell, book, withReasons, language);
  if (options.asText) return respondText(textOf(list, options));
  const { customers, quota, unread } = list;
  const caps = { quota: quota.map(renderQuota), unread, ...describeBasis(book) };
  return respondJson(options.part === 'quota' ? caps : { customers, ...caps });
}

/** A tier per line, as items have it, or the caps as a table. */
function textOf(
  { customers, quota, unread }: ClassifiedCustomers,
  { language, part }: RequestOptions,
): string {
  if (part === 'quota') return toText(quotaTable(quota, unread), language);
  return customers
    .map((row) => ('error' in row ? renderErrorText(row.error, language) : row.text))
    .join('\n');
}
