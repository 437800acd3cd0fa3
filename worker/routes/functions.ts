import { Hono } from 'hono';
import type { Language } from '../../shared/failure.ts';
import { dictionaryOf, type GivenArguments, type Reader } from '../../shared/functions/call.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import type { Reason } from '../../shared/rulebook/provision.ts';
import { editionOn } from '../../shared/rulebook/rulebook.ts';
import type { AppEnvironment, Bindings } from '../bindings.ts';
import { type Callable, callableOf } from '../callable.ts';
import { answerItem, createCellCounter, readItems, renderItem, renderItemText } from '../items.ts';
import { createJsonReader } from '../json-reader.ts';
import { LARGEST_JSON_BYTES } from '../limits.ts';
import { methodNotAllowed } from '../method-not-allowed.ts';
import { problemOf } from '../problem.ts';
import { argumentsOf, queriesOf, reservedOf, withoutReserved } from '../query.ts';
import { describeBasis, renderAnswer, toText } from '../render.ts';
import { mediaType, parseJsonObject, readBytes, unsupportedMediaType } from '../request-body.ts';
import { languageOf, RESERVED, type RequestOptions, readOptions } from '../request-options.ts';
import { respondJson, respondProblem, respondText } from '../respond.ts';
import { refuseUnknownNames } from '../unknown-names.ts';

/** `POST /v1/<id>` and `GET /v1/<id>`: every function of the catalogue. */
export const functionRoutes = new Hono<AppEnvironment>();

functionRoutes.post('/:id', async (c, next) => {
  const callable = callableOf(c.req.param('id'));
  if (!callable) return next();
  const body = await readJsonBody(c.req.raw, languageOf(c.req.query('labels'), c.req.raw));
  return answerBody(callable, body, c.req.raw, c.env);
});

/** A POST's JSON object; throws for another media type, a body too large and what is no JSON. */
export async function readJsonBody(request: Request, language: Language): Promise<GivenArguments> {
  const type = mediaType(request);
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw unsupportedMediaType(type, ['application/json'], language);
  }
  return parseJsonObject(await readBytes(request, LARGEST_JSON_BYTES, language), language);
}

/** Answers a POST to a function: one question, or many in `items`. */
export function answerBody(
  callable: Callable,
  body: GivenArguments,
  request: Request,
  bindings: Bindings,
): Response {
  const options = readBodyOptions(body, request, bindings);
  const reader = createJsonReader(dictionaryOf(options.editions));
  if ('items' in body) return answerItems(callable, body, reader, options);
  const given = withoutReserved(body);
  refuseUnknownNames(Object.keys(given), callable.names(given), options.language);
  return answerOne(callable, given, reader, options);
}

/** The options of a POST: in its body, or in its query. */
export function readBodyOptions(
  body: GivenArguments,
  request: Request,
  bindings: Bindings,
): RequestOptions {
  const queries = queriesOf(request);
  const language = languageOf(queries['labels']?.[0], request);
  refuseUnknownNames(Object.keys(queries), RESERVED, language);
  const reserved = { ...reservedOf(queries, language), ...body };
  return readOptions(reserved, request, bindings.COMPANY_RULEBOOKS);
}

functionRoutes.get('/:id', (c, next) => {
  const callable = callableOf(c.req.param('id'));
  if (!callable) return next();
  const request = c.req.raw;
  const queries = queriesOf(request);
  const early = languageOf(c.req.query('labels'), request);
  const options = readOptions(reservedOf(queries, early), request, c.env.COMPANY_RULEBOOKS);
  const given = argumentsOf(queries, callable, options.language);
  const reader = createTextReader(dictionaryOf(options.editions));
  return answerOne(callable, given, reader, options);
});

functionRoutes.all('/:id', (c, next) =>
  callableOf(c.req.param('id')) ? methodNotAllowed(c.req.raw, ['GET', 'HEAD', 'POST']) : next(),
);

function contextOf(options: RequestOptions, because: Reason[] | undefined): CallContext {
  const { editions, today, on } = options;
  return { editions, today, on, because };
}

function answerOne(
  callable: Callable,
  given: GivenArguments,
  reader: Reader,
  options: RequestOptions,
): Response {
  const { language, asText } = options;
  const because: Reason[] | undefined = options.because === false || asText ? undefined : [];
  const answer = callable.ask(given, reader, contextOf(options, because));
  if (!answer.ok) return respondProblem(problemOf(answer.failure, language), asText);
  if (asText) return respondText(toText(answer.value.value, language));
  return respondJson({
    ...renderAnswer(answer.value, because, language),
    ...describeBasis(answer.value.book),
  });
}

/** Many questions at once: the order is kept, and one bad item never fails the others. */
function answerItems(
  callable: Callable,
  body: GivenArguments,
  reader: Reader,
  options: RequestOptions,
): Response {
  const { language, asText } = options;
  refuseUnknownNames(Object.keys(body), ['items', ...RESERVED], language);
  const items = readItems(body['items'], language);
  const wantsReasons = options.because === true && !asText;
  const book = editionOn(options.editions, options.on ?? options.today);
  const countCells = createCellCounter(language);
  const ask = (item: unknown) => {
    const because: Reason[] | undefined = wantsReasons ? [] : undefined;
    const answer = answerItem(callable, item, reader, contextOf(options, because), language);
    countCells(answer);
    return asText ? renderItemText(answer, language) : renderItem(answer, because, book, language);
  };
  const answers = items.map(ask);
  return asText
    ? respondText(answers.join('\n'))
    : respondJson({ items: answers, ...describeBasis(book) });
}
