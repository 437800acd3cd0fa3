import { type ClassifiedList, classifyList } from '../shared/lists/classify-list.ts';
import { quotaCsv } from '../shared/lists/quota-csv.ts';
import type { Bindings } from './bindings.ts';
import { LARGEST_LIST_BYTES, MOST_LIST_ROWS } from './limits.ts';
import { problemOf, RequestError } from './problem.ts';
import { queriesOf, reservedOf } from './query.ts';
import { mediaType, readBytes } from './request-body.ts';
import { languageOf, RESERVED, readOptions } from './request-options.ts';
import { refuseUnknownNames } from './unknown-names.ts';

/** Lists come as comma, tab or semicolon separated text; which one is found in the text. */
export const LIST_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

export function isDelimited(request: Request): boolean {
  return LIST_TYPES.includes(mediaType(request));
}

/** Classifies a list and gives it back with its results, or its caps (`?part=quota`). */
export async function answerDelimited(request: Request, bindings: Bindings): Promise<Response> {
  const queries = queriesOf(request);
  const early = languageOf(queries['labels']?.[0], request);
  refuseUnknownNames(Object.keys(queries), RESERVED, early);
  const given = reservedOf(queries, early);
  const { editions, today, on, part, language } = readOptions(
    given,
    request,
    bindings.COMPANY_RULEBOOKS,
  );
  const bytes = await readBytes(request, LARGEST_LIST_BYTES, language);
  const labels = given['labels'] === undefined ? undefined : language;
  const list = classifyList(bytes, { editions, today, on, labels, limit: MOST_LIST_ROWS });
  if (!list.ok) throw new RequestError(problemOf(list.failure, language));
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'SLA-Rows': String(list.value.counts.rows),
    'SLA-Changed': String(list.value.counts.changed),
    'SLA-Unread': String(list.value.counts.unread),
  };
  return part === 'quota'
    ? new Response(quotaCsv(list.value), { headers })
    : new Response(streamOf(list.value), { headers });
}

/** The list as a stream: a chunk is made when the client has taken the one before. */
function streamOf(list: ClassifiedList): ReadableStream<Uint8Array> {
  const chunks = list.outputChunks();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      chunks.return(undefined);
    },
  });
}
