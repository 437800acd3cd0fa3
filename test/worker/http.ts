/** Asks the service as its clients do, on whichever platform the tests run. */
import { expect } from 'vitest';
import { faultsOfProblem, getOf, type ProblemBody, postOf } from '../support/http-example.ts';
import { ask } from './door.ts';

export const ORIGIN = 'http://localhost';

export { ask, askFiles, askWith, keepKey, PLATFORM } from './door.ts';

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

// biome-ignore lint/suspicious/noExplicitAny: an answer may be anything; the expectations say what.
export type Json = any;

export async function jsonOf(response: Response | Promise<Response>): Promise<Json> {
  const answer = await response;
  const text = await answer.text();
  expect(answer.headers.get('content-type'), text).toBe('application/json; charset=utf-8');
  expect(answer.status, text).toBe(200);
  return JSON.parse(text);
}

/** The problem document of a failure, checked for its shape, without what differs each time. */
export async function problemOf(
  response: Response | Promise<Response>,
  status: number,
  code: string,
): Promise<Omit<ProblemBody, 'requestId'>> {
  const answer = await response;
  const text = await answer.text();
  expect(faultsOfProblem(answer, text), text).toEqual([]);
  const { requestId: _, ...body } = JSON.parse(text) as ProblemBody;
  expect({ status: answer.status, code: body.code }, text).toEqual({ status, code });
  return body;
}

export async function textOf(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  return answer.text();
}

export const repeat = <T>(times: number, make: (index: number) => T): T[] =>
  Array.from({ length: times }, (_, index) => make(index));
