import type { Problem } from './problem.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

export function respondJson(body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': JSON_TYPE, ...headers } });
}

export function respondText(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': TEXT_TYPE } });
}

/** A problem document, or its one line of text where text was asked for. */
export function respondProblem(
  problem: Problem,
  asText: boolean,
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (asText) {
    return new Response(toLine(problem.detail), {
      status: problem.status,
      headers: { ...headers, 'Content-Type': TEXT_TYPE },
    });
  }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'Content-Type': PROBLEM_TYPE },
  });
}

/** A text without its line breaks. */
export function toLine(text: string): string {
  return text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]\s*/g, ' ');
}

/** Whether the request wants the bare answer, for failures that come before its options are read. */
export function wantsText(request: Request): boolean {
  const format = new URL(request.url).searchParams.get('format');
  if (format !== null) return format === 'text';
  return request.headers.get('accept')?.trim().startsWith('text/plain') ?? false;
}
