/**
 * Every example of the reference through both doors, HTTP and a cell: equal answers, and failures of
 * the same class, 422 being #N/A and every other refusal #VALUE!.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../worker/app.ts';
import { askCell, rowsOf, wordsOf } from '../support/cell-example.ts';
import { buildFunctions, type FunctionsHost, loadFunctions } from '../support/functions-host.ts';
import { EXAMPLES, faultsOfProblem, linesOf, requestsOf } from '../support/http-example.ts';

const BINDINGS = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };

const ask = async (request: Request): Promise<Response> => app.fetch(request, BINDINGS);

interface Answered {
  readonly value: unknown;
  readonly text: unknown;
}

let host: FunctionsHost;

beforeAll(async () => {
  host = loadFunctions(await buildFunctions());
}, 60_000);

describe('every example of the reference through both doors', () => {
  it('has examples of all functions', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(17);
    expect(EXAMPLES.length).toBeGreaterThan(17 * 3);
  });

  it.each(EXAMPLES)('$name', async (named) => {
    const { example } = named;
    const { post, get, item, text, postText } = requestsOf(named);
    const posted = await ask(post);
    const body = await posted.text();
    const gotten = await ask(get);
    const cells = askCell(host, named);

    if (example.failure !== undefined) {
      expect(faultsOfProblem(posted, body)).toEqual([]);
      expect(JSON.parse(body)).toMatchObject({ code: example.failure });
      expect(await gotten.json()).toMatchObject({ code: example.failure, status: posted.status });
      expect(await (await ask(item)).json()).toMatchObject({
        items: [{ error: { code: example.failure } }],
      });
      for (const request of [text, postText]) {
        const refused = await ask(request);
        expect(refused.status).toBe(posted.status);
        expect((await refused.text()).split('\n')).toHaveLength(1);
      }
      expect(cells).toMatchObject([[{ error: posted.status === 422 ? '#N/A' : '#VALUE!' }]]);
      return;
    }

    const answered = JSON.parse(body) as Answered;
    expect(posted.status).toBe(200);
    expect(answered.value).toEqual(example.value);
    expect(await gotten.json()).toEqual(answered);
    const { items } = (await (await ask(item)).json()) as { items: Answered[] };
    expect(items[0]).toMatchObject({ value: answered.value, text: answered.text });
    for (const request of [text, postText]) {
      expect(await (await ask(request)).text()).toBe(linesOf(answered.text));
    }

    const values = rowsOf(answered.value);
    const words = cells.map((row, r) => row.map((cell, c) => wordsOf(cell, values[r]?.[c])));
    expect(words).toEqual(rowsOf(answered.text));
  });
});
