import { problem, RequestError } from './problem.ts';
import { languageOf } from './request-options.ts';

/** OPTIONS is answered with what is allowed, every other method is 405. */
export function methodNotAllowed(request: Request, allowed: readonly string[]): Response {
  const allow = [...allowed, 'OPTIONS'].join(', ');
  if (request.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { Allow: allow } });
  }
  const labels = new URL(request.url).searchParams.get('labels');
  const detail =
    languageOf(labels, request) === 'zh'
      ? `不支持 ${request.method}, 可用: ${allow}`
      : `${request.method} is not supported, accepted: ${allow}`;
  throw new RequestError(problem('method-not-allowed', detail), { Allow: allow });
}
