import type { Context } from 'hono';
import { type ClassifiedList, classifyList } from '../shared/lists/classify-list.ts';
import { quotaCsv } from '../shared/lists/quota-csv.ts';
import type { AppEnvironment } from './bindings.ts';
import { LARGEST_LIST_BYTES, MOST_LIST_ROWS } from './limits.ts';
import { problemOf, RequestError } from './problem.ts';
import { optionsOf } from './query.ts';
import { LANGUAGE_TAGS } from './representation.ts';
import { mediaType, readBytes } from './request-body.ts';

/** Lists come as comma, tab or semicolon separated text; which one is found in the text. */
export const LIST_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

export function isDelimited(request: Request): boolean {
  return LIST_TYPES.includes(mediaType(request));
}

/** Classifies a list and gives it back with its results, or its caps (`?part=quota`). */
export async function answerDelimited(c: Context<AppEnvironment>): Promise<Response> {
  const { editions, today, on, part, language, labels } = optionsOf(c);
  const bytes = await readBytes(c.req.raw, LARGEST_LIST_BYTES, language);
  const list = classifyList(bytes, { editions, today, on, labels, limit: MOST_LIST_ROWS });
  if (!list.ok) throw new RequestError(problemOf(list.failure, language));
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Language': LANGUAGE_TAGS[list.value.language],
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
