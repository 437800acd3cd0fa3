/** The Worker, and in the same one the least that its answers can cost. */
import worker from '../../../worker/index.ts';

const answers = new Map<string, unknown>();

/** Parses the same request, and serialises the same answer as was given before. */
async function copy(path: string, request: Request): Promise<Response> {
  const given: unknown = JSON.parse(await request.text());
  if (typeof given !== 'object') throw new Error('No object was given');
  return new Response(JSON.stringify(answers.get(path)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

export default {
  async fetch(request: Request, env: Parameters<typeof worker.fetch>[1]): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/copy/')) return copy(pathname.slice('/copy'.length), request);
    if (!pathname.startsWith('/keep/')) return worker.fetch(request, env);
    const path = pathname.slice('/keep'.length);
    const answer = await worker.fetch(new Request(new URL(path, request.url), request), env);
    answers.set(path, await answer.json());
    return new Response('kept');
  },
};
