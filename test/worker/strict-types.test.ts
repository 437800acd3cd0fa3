/** In a JSON body numbers are numbers, yes and no are booleans, labels and dates are texts. */
import { describe, expect, it } from 'vitest';
import { DEFINITION_IDS, DEFINITIONS } from '../../shared/functions/catalogue.ts';
import { isNumberKind, type Kind } from '../../shared/functions/kinds.ts';
import { EXAMPLES } from '../support/http-example.ts';
import { jsonOf, post, problemOf } from './http.ts';

/** Values of the wrong type for every kind; a text is wrong for numbers and flags alone. */
function wrongFor(kind: Kind): unknown[] {
  const never: unknown[] = [{}, { toString: 1 }, [[]]];
  if (isNumberKind(kind)) return [...never, '1', ' ', true];
  switch (kind) {
    case 'flag':
      return [...never, 'TRUE', '是', 1, 0];
    case 'satisfied':
      return [...never, 1, 0, 'TURE'];
    case 'pauses':
      return [
        {},
        5,
        true,
        [5],
        [null],
        [{ to: '2026-01-01' }],
        [{ from: 1, to: 2 }],
        [{ from: '2026-01-01', to: 2 }],
      ];
    case 'paused':
      return [...never, 'TRUE', '是', 1, 0];
    case 'dates':
      return [{}, 5, true, [5], [true], [{}], [['2026-11-23']], 'x', ['x']];
    case 'moment':
      return [...never, 46349, true, 46349.5];
    default:
      return [...never, 5, true];
  }
}

const PARAMETERS = DEFINITION_IDS.flatMap((id) =>
  Object.entries(DEFINITIONS[id].parameters).map(([name, parameter]) => ({
    id,
    name,
    ...(parameter as { kind: Kind; column: boolean }),
  })),
);

const baseOf = (id: string) =>
  EXAMPLES.find((named) => named.id === id)?.example.arguments as Record<string, unknown>;

describe('a body of another type', () => {
  it.each(PARAMETERS)('is refused by $id for $name ($kind)', async ({ id, name, kind, column }) => {
    const path = `/v1/${id.toLowerCase()}`;
    for (const wrong of wrongFor(kind)) {
      const rows = Object.values(baseOf(id)).find(Array.isArray)?.length ?? 1;
      const value = column ? Array.from({ length: rows }, () => wrong) : wrong;
      const body = { ...baseOf(id), [name]: value };
      const given = `${id}.${name} ${JSON.stringify(wrong)}`;
      const answer = await post(path, body);
      const text = await answer.text();
      if (answer.status === 200) {
        // A list keeps its rows, each with its own failure, or leaves the unread ones out.
        expect(column, given).toBe(true);
        const { value: cells, details } = JSON.parse(text);
        const failed = cells.filter((cell: { error?: unknown } | null) => cell?.error).length;
        expect(Math.max(failed, details.unread), given).toBe(rows);
        continue;
      }
      expect(answer.status, given).toBe(column && id === 'QUOTA' ? 422 : 400);
      if (answer.status === 400) {
        expect(JSON.parse(text).errors[0].pointer, given).toMatch(new RegExp(`^/${name}(/\\d+)?$`));
      }
    }
  });

  it.each(PARAMETERS.filter(({ column }) => column))(
    'is refused by $id for $name where it is no list',
    async ({ id, name }) => {
      for (const wrong of ['市县级', 5, true, {}, { toString: 1, valueOf: 1 }]) {
        const refused = await problemOf(
          post(`/v1/${id.toLowerCase()}`, { ...baseOf(id), [name]: wrong }),
          400,
          'invalid-input',
        );
        expect(refused.errors).toMatchObject([{ pointer: `/${name}` }]);
        expect(refused.detail).toContain('数组');
      }
    },
  );

  it('says that a JSON boolean is needed', async () => {
    const body = { category: '省级', key: '是' };
    expect((await problemOf(post('/v1/tier', body), 400, 'invalid-input')).detail).toBe(
      'key(重点): 给出“"是"”, 可用: JSON 的 true 或 false, 不加引号',
    );
    expect((await problemOf(post('/v1/tier?labels=en', body), 400, 'invalid-input')).detail).toBe(
      'key: given ""是"", accepted: the JSON boolean true or false, without quotes',
    );
  });

  it('says that a JSON number is needed, and its bounds', async () => {
    const body = { activity: '资源勘查', grade: '金牌', scope: '地市内', points: '8' };
    const { detail } = await problemOf(post('/v1/limit', body), 400, 'invalid-input');
    expect(detail).toContain('JSON 数字, 不加引号: 1 至 10000 的整数');
    const english = await problemOf(post('/v1/limit?labels=en', body), 400, 'invalid-input');
    expect(english.detail).toContain('a JSON number, without quotes: a whole number from 1');
  });

  it('points at the pause that is wrong, from 0, and shows what one looks like', async () => {
    const body = {
      activity: '停机',
      start: '2026-11-02',
      pauses: [{ from: '2026-11-03', to: '2026-11-04' }, { to: '2026-11-05' }],
    };
    const headless = await problemOf(post('/v1/deadline', body), 400, 'invalid-input');
    expect(headless.errors).toMatchObject([{ pointer: '/pauses/1' }]);
    expect(headless.detail).toContain('{"from":"2026-11-03","to":"2026-11-05"}');
    const reversed = await problemOf(
      post('/v1/deadline', { ...body, pauses: [{ from: '2026-11-06', to: '2026-11-04' }] }),
      400,
      'invalid-input',
    );
    expect(reversed.errors).toMatchObject([{ pointer: '/pauses/0' }]);
    const extra = { from: '2026-11-03', to: '2026-11-04', why: 'x' };
    await problemOf(post('/v1/deadline', { ...body, pauses: [extra] }), 400, 'invalid-input');
  });

  it('takes a pause that has no end yet, which needs asOf', async () => {
    const question = { activity: '停机', start: '2026-11-23' };
    for (const to of [undefined, null, '']) {
      const body = { ...question, pauses: [{ from: '2026-11-24', to }] };
      const { errors } = await problemOf(post('/v1/deadline', body), 400, 'invalid-input');
      expect(errors).toMatchObject([{ pointer: '/asOf' }]);
      const answer = await jsonOf(post('/v1/deadline', { ...body, asOf: '2026-11-25' }));
      expect(answer).toMatchObject({
        value: '2026-11-30',
        details: { pausedSince: '2026-11-24', asOf: '2026-11-25' },
      });
    }
  });

  it('points at the row of a list that is wrong, from 0', async () => {
    const refused = await problemOf(
      post('/v1/ontime', { deadlines: ['2026-01-01', 'x'], dones: ['2026-01-01', null] }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/deadlines/1' }]);
    expect(refused.detail).toContain('deadlines[2]');
  });

  it('takes null and an empty text as not given', async () => {
    const nothing = { key: null, proposed: '', floor: null };
    expect((await jsonOf(post('/v1/tier', { category: '省级', ...nothing }))).value).toBe('silver');
    const missing = await problemOf(post('/v1/tier', { category: null }), 400, 'invalid-input');
    expect(missing.detail).toMatch(/^缺少 category/);
  });

  it.each([
    ['points', 0, 'out-of-range'],
    ['points', -5, 'out-of-range'],
    ['points', 2.5, 'invalid-input'],
    ['points', 10_001, 'out-of-range'],
    ['points', 1e308, 'out-of-range'],
    ['agreed', 0, 'out-of-range'],
  ])('refuses %s %d of LIMIT', async (name, value, code) => {
    const body = { activity: '资源勘查', grade: '金牌', scope: '地市内', [name]: value };
    expect((await problemOf(post('/v1/limit', body), 400, code)).errors[0]?.pointer).toBe(
      `/${name}`,
    );
  });

  it.each(['1900-02-29', '1991-12-31', '10000-01-01', '2026-13-01', '46349', '2026-11-23T25:00'])(
    'refuses the date %s',
    async (date) => {
      const refused = await post('/v1/isworkday', { date });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/date' }] });
    },
  );
});
