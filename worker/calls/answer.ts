import type { Context } from 'hono';
import { dictionaryOf, type GivenArguments, type Reader } from '../../shared/functions/call.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import { editionOn } from '../../shared/norm/rulebook.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { problemOf } from '../http/problem.ts';
import { optionsOf, ownNames, withoutReserved } from '../http/query.ts';
import { RESERVED, type RequestOptions } from '../http/request-options.ts';
import { respondJson, respondProblem, respondText } from '../http/respond.ts';
import { refuseUnknownNames } from '../http/unknown-names.ts';
import type { Callable } from './callable.ts';
import { answerItem, createCellCounter, readItems, renderItem, renderItemText } from './items.ts';
import { createJsonReader } from './json-reader.ts';
import { describeBasis, renderAnswer, toText } from './render.ts';

/** Answers a POST to a function: one question, or many in `items`. */
export function answerBody(
  callable: Callable,
  body: GivenArguments,
  c: Context<AppEnvironment>,
): Response {
  const options = optionsOf(c, body);
  const reader = createJsonReader(dictionaryOf(options.editions));
  if ('items' in body) return answerItems(callable, body, reader, options);
  // Before anything is made of them: they may be a million.
  refuseUnknownNames(ownNames(body), callable.names(body), options.language);
  return answerOne(callable, withoutReserved(body), reader, options);
}

function contextOf(options: RequestOptions, because: Reason[] | undefined): CallContext {
  const { editions, today, on } = options;
  return { editions, today, on, because };
}

/** Answers one question, as JSON or as bare text. */
export function answerOne(
  callable: Callable,
  given: GivenArguments,
  reader: Reader,
  options: RequestOptions,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { language, asText } = options;
  const because: Reason[] | undefined = options.because === false || asText ? undefined : [];
  const answer = callable.ask(given, reader, contextOf(options, because));
  if (!answer.ok) return respondProblem(problemOf(answer.error, language), asText);
  if (asText) return respondText(toText(answer.value.value, language), headers);
  const body = {
    ...renderAnswer(answer.value, because, language),
    ...describeBasis(answer.value.book),
  };
  return respondJson(body, headers);
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
