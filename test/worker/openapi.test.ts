/**
 * The OpenAPI document against the service, in workerd: the answers to every example, and to a
 * thousand requests made from the document, have the shapes that it promises.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOpenApi } from '../../worker/openapi/document.ts';
import { EXAMPLES, requestsOf } from '../support/http-example.ts';
import { faultOfRefusals } from '../support/openapi/beyond-schemas.ts';
import { Conformance, type Json } from '../support/openapi/conformance.ts';
import {
  operationsIn,
  requestOf,
  requestsOf as requestsFrom,
} from '../support/openapi/requests.ts';
import { ask, askWith, get, jsonOf, ORIGIN } from './http.ts';

const DOCUMENT: Json = createOpenApi('/');

const conformance = new Conformance(DOCUMENT);

describe('the OpenAPI document', () => {
  it('is the one that is served', async () => {
    expect(await jsonOf(get('/v1/openapi.json'))).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
  });

  it('has schemas that a strict validator takes', () => {
    for (const name of Object.keys(DOCUMENT.components.schemas)) {
      expect(() => conformance.faultsBy(['components', 'schemas', name], {})).not.toThrow();
    }
  });

  it('would notice a wrong answer', async () => {
    const wrong = (body: unknown, status = 200, type = 'application/json') =>
      conformance.faultsOfAnswer(
        '/v1/tier',
        'post',
        new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }),
      );
    const basis = { rulebook: { id: 'a', version: '1' }, calendar: { through: '2026-12-31' } };
    const right = { value: 'gold', text: '金牌级', ...basis };
    expect(await wrong(right)).toEqual([]);
    expect(await wrong({ ...right, bogus: 1 })).not.toEqual([]);
    expect(await wrong({ ...right, calendar: { through: 'soon' } })).not.toEqual([]);
    expect(await wrong({ value: 'gold', ...basis })).not.toEqual([]);
    expect(await wrong(right, 201)).not.toEqual([]);
    expect(await wrong(right, 400)).not.toEqual([]);
    expect(await wrong({ status: 400 }, 400, 'application/problem+json')).not.toEqual([]);
    expect(await wrong({}, 500, 'application/problem+json')).not.toEqual([]);
  });

  it.each(EXAMPLES)('allows and describes $name', async (named) => {
    const path = `/v1/${named.id.toLowerCase()}`;
    const { post, get: gotten, item, text, postText } = requestsOf(named);
    if (named.example.failure === undefined) {
      const body = ['requestBody', 'content', 'application/json', 'schema'];
      expect(conformance.faultsBy(['paths', path, 'post', ...body], named.example.arguments)).toBe(
        '',
      );
      expect(
        conformance.faultsBy(['paths', path, 'post', ...body], {
          items: [named.example.arguments],
        }),
      ).toBe('');
    }
    for (const request of [post, item, postText]) {
      expect(await conformance.faultsOfAnswer(path, 'post', await ask(request))).toEqual([]);
    }
    for (const request of [gotten, text]) {
      expect(await conformance.faultsOfAnswer(path, 'get', await ask(request))).toEqual([]);
    }
  });
});

const OPERATIONS = operationsIn(DOCUMENT);

describe('requests made from the OpenAPI document', () => {
  it('have the operations of every path to choose from', () => {
    expect(OPERATIONS.length).toBe(2 * 19 + 7);
  });

  it('are answered as it says, whatever they hold', async () => {
    const statuses = new Map<number, number>();
    const property = fc.asyncProperty(requestsFrom(DOCUMENT), async (asked) => {
      const answer = await ask(requestOf(asked, ORIGIN));
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      expect(await conformance.faultsOfAnswer(asked.path, asked.method, answer)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 1000, seed: 20_261_122 });
    // Not only refusals, else nothing would be proved of the answers.
    expect(statuses.get(200)).toBeGreaterThan(200);
    expect(statuses.get(400)).toBeGreaterThan(100);
    expect(statuses.get(422)).toBeGreaterThan(5);
  }, 120_000);
});

describe('a request that is valid by the OpenAPI document', () => {
  const functions = OPERATIONS.filter(
    ([path]) => DOCUMENT.paths[path].post && path !== '/v1/rulebook',
  );
  /** The rulebook that the document's example of `company` names. */
  const kept = { COMPANY_RULEBOOKS: JSON.stringify({ acme: {} }) };

  it('has every function to choose from, by GET and by POST', () => {
    expect(functions.length).toBe(2 * 18);
  });

  it('is answered, or refused for what no schema can say, as listed', async () => {
    const statuses = new Map<number, number>();
    const property = fc.asyncProperty(requestsFrom(DOCUMENT, functions, 'all'), async (asked) => {
      if (asked.body) {
        const place = ['paths', asked.path, 'post', 'requestBody', 'content', 'application/json'];
        const body = JSON.parse(new TextDecoder().decode(asked.body));
        expect(conformance.faultsBy([...place, 'schema'], body)).toBe('');
      }
      const answer = await askWith(kept, requestOf(asked, ORIGIN));
      const { status } = answer;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const text = await answer.clone().text();
      expect(await conformance.faultsOfAnswer(asked.path, asked.method, answer)).toEqual([]);
      expect(faultOfRefusals(status, text)).toBeUndefined();
    });
    await fc.assert(property, { numRuns: 1500, seed: 20_261_130 });
    // Not only refusals, else nothing would be proved of what is valid.
    expect(statuses.get(200)).toBeGreaterThan(700);
  }, 120_000);
});
