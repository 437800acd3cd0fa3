/**
 * Every example of the reference through both doors, HTTP and a cell: equal answers, and failures of
 * the same class, 422 being #N/A and every other refusal #VALUE!.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { momentOfSerial } from '../../addin/functions/serial.ts';
import { formatMoment, parseMoment } from '../../shared/calendar/moment.ts';
import { DEFINITIONS, type FunctionId, WHY_ID } from '../../shared/functions/catalogue.ts';
import type { Parameters } from '../../shared/functions/define.ts';
import { app } from '../../worker/app.ts';
import {
  buildFunctions,
  down,
  type FunctionsHost,
  loadFunctions,
  type ShownCell,
  serial,
} from '../support/functions-host.ts';
import {
  EXAMPLES,
  faultsOfProblem,
  linesOf,
  type NamedExample,
  requestsOf,
} from '../support/http-example.ts';

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

/** The cells of an answer over HTTP: rows of the values and the texts beside them. */
function rowsOf(answer: unknown): unknown[][] {
  if (!Array.isArray(answer)) return [[answer]];
  return answer.map((row) => (Array.isArray(row) ? row : [row]));
}

/** A date of the sheet as its serial; what is no date stays the text it is. */
function cellOf(value: unknown, kind: string): unknown {
  const isPlain = typeof value === 'string' && /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(value);
  if (kind !== 'moment' || !isPlain || parseMoment(value) === undefined) return value;
  return serial(value.length > 10 ? `${value}:00` : value);
}

function argumentsInOrder(given: Readonly<Record<string, unknown>>, parameters: Parameters) {
  return Object.entries(parameters).map(([name, { kind, column }]) => {
    const value = given[name];
    if (value === undefined) return null;
    if (kind === 'pauses' && Array.isArray(value)) {
      return value.map(({ from, to }) => [cellOf(from, 'moment'), cellOf(to, 'moment')]);
    }
    if (!column) return [[cellOf(value, kind)]];
    return down(...(value as unknown[]).map((cell) => cellOf(cell, kind)));
  });
}

function askCell({ id, example }: NamedExample): ShownCell[][] {
  const given = example.arguments;
  if (id !== WHY_ID) return host.ask(id, ...argumentsInOrder(given, DEFINITIONS[id].parameters));
  const explained = given['function'] as Exclude<FunctionId, typeof WHY_ID>;
  const together = given['arguments'] as Readonly<Record<string, unknown>>;
  const { parameters } = DEFINITIONS[explained];
  return host.ask(id, explained, ...argumentsInOrder(together, parameters));
}

/** What a cell shows, in the words of `text` over HTTP. */
function wordsOf(cell: ShownCell, value: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number' && typeof value === 'string') {
    return formatMoment(momentOfSerial(cell, 1900));
  }
  return String(cell);
}

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
    const cells = askCell(named);

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
