import type { Context } from 'hono';
import { classifyListInSteps } from '../shared/customers/classify-list.ts';
import { quotaCsv } from '../shared/customers/quota-csv.ts';
import type { AppEnvironment } from './environment/bindings.ts';
import { mediaType, readBytes } from './http/bodies/request-body.ts';
import { LANGUAGE_TAGS } from './http/negotiation.ts';
import { problemOf, RequestError } from './http/problem.ts';
import { optionsOf } from './http/query.ts';
import { listHeaders, runInSteps, streamOf } from './list-answer.ts';
import { LARGEST_LIST_BYTES, MOST_LIST_ROWS } from './schemas/limits.ts';

/** Lists come as text separated by commas, tabs, semicolons or pipes; which one is found in the text. */
export const LIST_TYPES: readonly string[] = ['text/csv', 'text/tab-separated-values'];

export function isDelimited(request: Request): boolean {
  return LIST_TYPES.includes(mediaType(request));
}

/** Classifies a list and gives it back with its results, or its caps (`?part=quota`). */
export async function answerDelimited(c: Context<AppEnvironment>): Promise<Response> {
  const options = optionsOf(c);
  const { editions, today, on, language, labels } = options;
  const bytes = await readBytes(c.req.raw, LARGEST_LIST_BYTES, language);
  const steps = classifyListInSteps(bytes, {
    ...{ editions, today, on, labels },
    limit: MOST_LIST_ROWS,
  });
  const list = await runInSteps(steps, c.req.raw.signal);
  if (!list.ok) throw new RequestError(problemOf(list.error, language));
  const form = { withReasons: options.tellsReasons, escapesFormulas: options.escapesFormulas };
  const caps = options.part === 'quota' ? quotaCsv(list.value, form) : undefined;
  const formulas =
    caps?.formulas ?? (await runInSteps(list.value.countFormulas(form), c.req.raw.signal));
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Language': LANGUAGE_TAGS[list.value.language],
    'SLA-Formulas': String(formulas),
    ...listHeaders(list.value.counts, list.value.notes, language),
  };
  return new Response(caps?.bytes ?? streamOf(list.value.outputChunks(form)), { headers });
}
