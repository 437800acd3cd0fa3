/** Asks the Worker as its clients do. */
import { env, exports } from 'cloudflare:workers';
import { expect } from 'vitest';
import { app } from '../../worker/app.ts';
import type { Bindings } from '../../worker/bindings.ts';
import { faultsOfProblem, getOf, type ProblemBody, postOf } from '../support/http-example.ts';

export const ORIGIN = 'http://localhost';

export const ask = (request: Request): Promise<Response> => exports.default.fetch(request);

export const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  ask(getOf(path, headers));

export const post = (
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> => ask(postOf(path, body, headers));

/** A POST of bytes or text as they are. */
export function postRaw(
  path: string,
  body: BodyInit,
  type = 'application/json',
  headers: Record<string, string> = {},
): Promise<Response> {
  return ask(
    new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, ...headers },
      body,
    }),
  );
}

/** The same Worker with other variables. */
export async function askWith(variables: Partial<Bindings>, request: Request): Promise<Response> {
  return app.fetch(request, { ...env, ...variables });
}

// biome-ignore lint/suspicious/noExplicitAny: an answer may be anything; the expectations say what.
export type Json = any;

export async function jsonOf(response: Response | Promise<Response>): Promise<Json> {
  const answer = await response;
  const text = await answer.text();
  expect(answer.headers.get('content-type'), text).toBe('application/json; charset=utf-8');
  expect(answer.status, text).toBe(200);
  return JSON.parse(text);
}

/** The problem document of a failure, checked for its shape. */
export async function problemOf(
  response: Response | Promise<Response>,
  status: number,
  code: string,
): Promise<ProblemBody> {
  const answer = await response;
  const text = await answer.text();
  expect(faultsOfProblem(answer, text), text).toEqual([]);
  expect({ status: answer.status, code: JSON.parse(text).code }, text).toEqual({ status, code });
  return JSON.parse(text);
}

export async function textOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return answer.text();
}

export const repeat = <T>(times: number, make: (index: number) => T): T[] =>
  Array.from({ length: times }, (_, index) => make(index));
