/**
 * Twenty thousand requests made from the OpenAPI document, to each server over real HTTP: no 5xx,
 * every answer as its schema says, every failure a problem document. And as many that are valid by
 * the document: answered, or refused for what no schema can say.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { type Platform, type RunningServer, startServer } from '../support/load/servers.ts';
import { faultOfRefusals } from '../support/openapi/beyond-schemas.ts';
import { Conformance } from '../support/openapi/conformance.ts';
import { type Asked, operationsIn, requestOf, requestsOf } from '../support/openapi/requests.ts';

const REQUESTS = Number(process.env['SOAK_REQUESTS'] || 20_000);
const AT_ONCE = 8;
const SEED = Number(process.env['SOAK_SEED'] || Date.now() % 2 ** 31);

const platforms: readonly Platform[] =
  whyWorkerdCannotRun() === undefined ? ['workerd', 'node'] : ['node'];

describe.each(platforms)('requests to %s made from its OpenAPI document', (platform) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(platform);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  }, 30_000);

  it('are answered as it says, whatever they hold', async () => {
    const document = await (await fetch(`${server.origin}/v1/openapi.json`)).json();
    const conformance = new Conformance(document);
    const operations = operationsIn(document);
    const statuses = new Map<number, number>();
    const asked = new Set<string>();
    const ask = async (given: Asked) => {
      const answer = await fetch(requestOf(given, server.origin));
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      asked.add(`${given.method} ${given.path}`);
      expect(await conformance.faultsOfAnswer(given.path, given.method, answer)).toEqual([]);
    };
    const together = fc.array(requestsOf(document, operations), {
      minLength: AT_ONCE,
      maxLength: AT_ONCE,
    });
    const property = fc.asyncProperty(together, async (given) => {
      await Promise.all(given.map(ask));
    });
    await fc.assert(property, { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED });
    const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
    console.log(`${platform}: ${REQUESTS} requests, seed ${SEED}; ${counts.join(', ')}`);
    expect(asked.size).toBe(operations.length);
    expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 5);
  });

  it('are answered where they are valid, or refused for what no schema can say', async () => {
    const document = await (await fetch(`${server.origin}/v1/openapi.json`)).json();
    const functions = operationsIn(document).filter(
      ([path]) => document.paths[path].post && path !== '/v1/rulebook',
    );
    let answered = 0;
    const ask = async (given: Asked) => {
      const answer = await fetch(requestOf(given, server.origin));
      const text = await answer.text();
      if (answer.status === 200 || answer.status === 422) answered++;
      expect(faultOfRefusals(answer.status, text)).toBeUndefined();
    };
    const together = fc.array(requestsOf(document, functions, 'all'), {
      minLength: AT_ONCE,
      maxLength: AT_ONCE,
    });
    const property = fc.asyncProperty(together, async (given) => {
      await Promise.all(given.map(ask));
    });
    await fc.assert(property, { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED });
    console.log(`${platform}: ${REQUESTS} valid requests, seed ${SEED}; ${answered} answered`);
    expect(answered).toBeGreaterThan(REQUESTS / 3);
  });
});
