import { prefersText } from './negotiation.ts';
import type { Problem } from './problem.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

type HeaderValues = Readonly<Record<string, string>>;

export function respondJson(body: unknown, headers: HeaderValues = {}): Response {
  return respondJsonText(JSON.stringify(body), headers);
}

/** What is JSON already. */
export function respondJsonText(text: string, headers: HeaderValues = {}): Response {
  return respondWhole(text, 200, { 'Content-Type': JSON_TYPE, ...headers });
}

export function respondText(text: string, headers: HeaderValues = {}): Response {
  return respondWhole(text, 200, { 'Content-Type': TEXT_TYPE, ...headers });
}

const encoder = new TextEncoder();

/** An answer that is not streamed tells its length, to HEAD as well. */
function respondWhole(text: string, status: number, headers: HeaderValues): Response {
  const bytes = encoder.encode(text);
  return new Response(bytes, {
    status,
    headers: { ...headers, 'Content-Length': String(bytes.length) },
  });
}

/** A problem document, or its one line of text where text was asked for. */
export function respondProblem(
  problem: Problem,
  asText: boolean,
  headers: HeaderValues = {},
): Response {
  const [text, type] = asText
    ? [toLine(problem.detail), TEXT_TYPE]
    : [JSON.stringify(problem), PROBLEM_TYPE];
  return respondWhole(text, problem.status, {
    'Cache-Control': 'no-store',
    ...headers,
    'Content-Type': type,
  });
}

/** A text without its line breaks. */
export function toLine(text: string): string {
  return text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ');
}

/** Whether the request wants the bare answer, for failures that come before its options are read. */
export function wantsText(request: Request): boolean {
  const format = new URL(request.url).searchParams.get('format');
  if (format) return format === 'text';
  return prefersText(request.headers.get('accept'));
}
