import type { Context } from 'hono';
import { openText } from '../../shared/csv/encoding.ts';
import type { Failure } from '../../shared/failure.ts';
import { countList } from '../../shared/lists/count-list.ts';
import { notesOfRows, notesOfText } from '../../shared/lists/notes.ts';
import { tierOf } from '../../shared/lists/outcome.ts';
import { quotaOfList } from '../../shared/lists/quota-of-list.ts';
import { editionOn } from '../../shared/norm/rulebook.ts';
import { classifyColumns } from '../../shared/rules/classify.ts';
import { renderQuota } from '../calls/render.ts';
import { createEntryReader, readEntries } from '../customers.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { mediaType, readBytes } from '../http/bodies/request-body.ts';
import { problemOf, RequestError } from '../http/problem.ts';
import { optionsOf } from '../http/query.ts';
import { listHeaders, runInSteps, streamOf } from '../list-answer.ts';
import { LARGEST_LIST_BYTES, MOST_LIST_ROWS } from '../schemas/limits.ts';
import { findLines } from './find-lines.ts';
import { createLineReader, readHeader } from './parse-line.ts';
import { writeLines } from './write-lines.ts';

/** One JSON object per line. */
export const JSON_LINES_TYPE = 'application/x-ndjson';

export function isJsonLines(request: Request): boolean {
  return mediaType(request) === JSON_LINES_TYPE;
}

/** Classifies customers, one per line, and answers each by a line, or gives the caps (`?part=quota`). */
export async function answerJsonLines(c: Context<AppEnvironment>): Promise<Response> {
  const asked = optionsOf(c);
  const bytes = await readBytes(c.req.raw, LARGEST_LIST_BYTES, asked.language);
  const inQuery = (failure: Failure) => new RequestError(problemOf(failure, asked.language));
  const text = openText(bytes);
  if (!text.ok) throw inQuery(text.error);
  const lines = findLines(text.value, MOST_LIST_ROWS);
  if (!lines) throw inQuery(TOO_MANY_LINES);
  const header = readHeader(lines);
  const { editions, today, on, part, language, because } = header ? optionsOf(c, header) : asked;
  const refuse = (failure: Failure) => new RequestError(problemOf(failure, language));
  const readLine = createLineReader(lines, language, header ? 1 : 0);
  const book = editionOn(editions, on ?? today);
  // Anew for reading and writing, so that the first wrong words get their suggestions in each.
  const steps = readEntries(lines.count, readLine, createEntryReader(book), book);
  const read = await runInSteps(steps, c.req.raw.signal);
  if (!read.ok) throw refuse(read.error);
  const list = read.value;
  const classified = classifyColumns(list.columns, book);
  const notes = [...notesOfText(text.value), ...notesOfRows(list, (line) => line + 1)];
  const headers = {
    'Content-Type': JSON_LINES_TYPE,
    ...listHeaders(countList(list, classified), notes, language),
  };
  if (part === 'quota') {
    const quota = quotaOfList(list, classified, (line) => tierOf(classified, line));
    const rows = quota.map((row) => `${JSON.stringify(renderQuota(row))}\n`);
    return new Response(rows.join(''), { headers });
  }
  const words = { language, withReasons: because === true };
  const readCell = createEntryReader(book);
  const chunks = writeLines(list, classified, words, readLine, readCell);
  return new Response(streamOf(chunks), { headers });
}

const TOO_MANY_LINES: Failure = {
  code: 'too-large',
  parameter: 'list',
  given: MOST_LIST_ROWS + 1,
  limit: MOST_LIST_ROWS,
  unit: { zh: '行', en: 'lines' },
};
