import type { Context } from 'hono';

/** Sets headers of the answer, also where its headers can't be changed, as those of a file can't. */
export function setHeaders(c: Context, given: Readonly<Record<string, string>>): void {
  const isFixed = setAll(c.res.headers, given);
  if (!isFixed) return;
  const { body, status } = c.res;
  const headers = new Headers(c.res.headers);
  setAll(headers, given);
  replaceAnswer(c, new Response(body, { status, headers }));
}

/** Answers with this instead: hono would put the headers of the old answer over those of the new one. */
export function replaceAnswer(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}

/** Whether the headers are such as can't be changed. */
function setAll(headers: Headers, given: Readonly<Record<string, string>>): boolean {
  try {
    for (const [name, value] of Object.entries(given)) headers.set(name, value);
    return false;
  } catch (error) {
    if (error instanceof TypeError && /immutable/i.test(error.message)) return true;
    throw error;
  }
}
