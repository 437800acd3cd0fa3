import { type Context, Hono } from 'hono';
import type { Language } from '../../shared/failure.ts';
import type { GivenArguments } from '../../shared/functions/call.ts';
import { quotaTable } from '../../shared/functions/quota-table.ts';
import { countList } from '../../shared/lists/count-list.ts';
import { notesOfRows } from '../../shared/lists/notes.ts';
import { tierOf } from '../../shared/lists/outcome.ts';
import { quotaOfList } from '../../shared/lists/quota-of-list.ts';
import { editionOn } from '../../shared/norm/rulebook.ts';
import { classifyColumns } from '../../shared/rules/classify.ts';
import { answerBody } from '../calls/answer.ts';
import { callableOf } from '../calls/callable.ts';
import { renderErrorText } from '../calls/items.ts';
import { describeBasis, renderQuota, toText } from '../calls/render.ts';
import {
  createEntryAnswers,
  createEntryReader,
  type EntryAnswer,
  lookAtEntry,
  readCustomerList,
  readEntries,
} from '../customers.ts';
import { answerDelimited, isDelimited, LIST_TYPES } from '../delimited.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { readJsonBody } from '../http/bodies/json-body.ts';
import { problemOf, RequestError } from '../http/problem.ts';
import { optionsOf, ownNames } from '../http/query.ts';
import { languageOf, RESERVED } from '../http/request-options.ts';
import { respondJson, respondText } from '../http/respond.ts';
import { refuseUnknownNames } from '../http/unknown-names.ts';
import { answerJsonLines, isJsonLines, JSON_LINES_TYPE } from '../json-lines/answer.ts';
import { renderNote } from '../list-answer.ts';

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
  const { language, editions, part } = options;
  refuseUnknownNames(ownNames(body), ['customers', ...RESERVED], language);
  const given = readCustomerList(body['customers'], language);
  const entries = given.map((entry) => lookAtEntry(entry, language));
  const book = editionOn(editions, options.on ?? options.today);
  const entryOf = (row: number) => entries[row];
  const read = runToEnd(
    readEntries(entries.length, entryOf, createEntryReader(book), book, 'group'),
  );
  if (!read.ok) throw new RequestError(problemOf(read.error, language));
  const list = read.value;
  const classified = classifyColumns(list.columns, book);
  const quota = quotaOfList(list, classified, (row) => tierOf(classified, row));
  const { unread } = countList(list, classified);
  if (options.asText && part === 'quota') {
    return respondText(toText(quotaTable(quota, unread, book), language));
  }
  const withReasons = options.because === true && !options.asText;
  const readCell = createEntryReader(book);
  const words = { language, withReasons };
  const answerOf = createEntryAnswers(list, classified, words, readCell, (members) => members);
  const answers = entries.map((entry, row) => answerOf(row, entry));
  if (options.asText) return respondText(textOf(answers, language));
  const notes = notesOfRows(list, (row) => row + 1).map((note) => renderNote(note, language));
  const caps = {
    ...{ quota: quota.map(renderQuota), unread },
    ...(notes.length > 0 && { notes }),
    ...describeBasis(book),
  };
  if (part === 'quota') return respondJson(caps);
  const customers = answers.map((answer) =>
    'error' in answer ? answer : { id: answer.id, ...answer.results },
  );
  return respondJson({ customers, ...caps });
}

function runToEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A tier per line, as items have it. */
function textOf(
  answers: readonly EntryAnswer<Readonly<Record<string, unknown>>>[],
  language: Language,
): string {
  return answers
    .map((answer) =>
      'error' in answer ? renderErrorText(answer.error, language) : answer.results['text'],
    )
    .join('\n');
}
