/** `/v1/order`: tier, level, limit, due date and notices in one call, each as its function gives it. */
import { describe, expect, it } from 'vitest';
import { NORM } from '../../shared/norm/rulebook.ts';
import { ORDER_EXAMPLES } from '../../worker/openapi/order-examples.ts';
import { ask, get, type Json, jsonOf, ORIGIN, post, problemOf, textOf } from './http.ts';

const order = (given: object): Promise<Json> => jsonOf(post('/v1/order', given));

const CUSTOMER = { category: '省级', key: true };
const LINE = { service: '数据专线', scope: '跨省' };

/** What the functions say, asked one after the other. */
async function byFunctions(given: { customer: object; [name: string]: unknown }): Promise<Json> {
  const { customer, activity, start, ...line } = given;
  const { service, scope } = line;
  const tier = await jsonOf(post('/v1/tier', customer));
  const level = await jsonOf(post('/v1/level', { tier: tier.value, service, scope }));
  const byLevel = activity === 'restore' || activity === 'complaint';
  const grade = byLevel ? level.value : tier.value;
  const limit = await post('/v1/limit', { activity, grade, ...line });
  const due = await post('/v1/deadline', { activity, start, grade, ...line });
  return { tier, level, limit: JSON.parse(await limit.text()), due: JSON.parse(await due.text()) };
}

describe('an order', () => {
  it.each(ORDER_EXAMPLES)('$says.en', async ({ arguments: given, value }) => {
    expect((await order(given)).value).toBe(value);
  });

  it.each(NORM.vocabulary.activity.codes)(
    'of %s gives what the functions give one by one',
    async (activity) => {
      const given = { customer: CUSTOMER, ...LINE, activity, start: '2026-11-23 22:30' };
      const { tier, level, limit, due } = await byFunctions(given);
      const answer = await order(given);
      expect(answer.tier).toMatchObject({ value: tier.value, text: tier.text });
      expect(answer.tier.because).toEqual(tier.because);
      expect(answer.level).toMatchObject({ value: level.value, because: level.because });
      expect(answer.limit).toMatchObject({ value: limit.value, unit: limit.details.limit.unit });
      expect(answer.limit.because).toEqual(limit.because);
      expect(answer.due).toMatchObject({ value: due.value, text: due.text });
      expect([...answer.limit.because, ...answer.due.because]).toEqual(due.because);
      expect([answer.value, answer.details]).toEqual([due.value, due.details]);
      expect(answer.because).toEqual(
        [answer.tier, answer.level, answer.limit, answer.due].flatMap(({ because }) => because),
      );
    },
  );

  it('goes by the level just determined where the activity does (§5.2.1, §5.1.1(4))', async () => {
    for (const activity of ['业务恢复', '投诉处理']) {
      const given = { tier: '金牌', service: '数据专线', scope: '地市内', activity };
      const start = '2026-11-23 22:30';
      expect(await order({ ...given, start })).toMatchObject({
        level: { value: 'A' },
        limit: { value: 6, unit: 'hour', text: '6 小时' },
        value: '2026-11-24T04:30:00+08:00',
      });
      const agreed = await order({ ...given, start, agreedLevel: 'AAA' });
      expect(agreed).toMatchObject({ level: { value: 'AAA' }, limit: { value: 2 } });
      const raised = await order({ ...given, start, levelFloor: 'AAA', protected: false });
      expect(raised).toMatchObject({ level: { value: 'AA' }, limit: { value: 4 } });
    }
  });

  it('names whom a notice must reach (§6.1), and the feedback during a fault (表5-3)', async () => {
    const notice = await order({ tier: '铜牌', activity: '割接通告', start: '2026-11-23' });
    expect(notice.notices).toMatchObject([
      { activity: 'notice', recipient: 'account-manager', due: { value: notice.value } },
    ]);
    const fault = { ...LINE, activity: 'restore', start: '2026-11-23 22:30' };
    expect((await order({ tier: '银牌', ...fault })).notices).toMatchObject([
      { activity: 'progress', text: '阶段反馈', due: { value: '2026-11-23T23:30:00+08:00' } },
    ]);
    expect((await order({ tier: '标准', ...fault })).notices).toMatchObject([
      { activity: 'progress', due: { error: { code: 'no-limit' } } },
    ]);
    expect((await order({ tier: '标准', activity: '停机', start: '2026-11-23' })).notices).toEqual(
      [],
    );
  });

  it('takes points, line, pauses and an agreed limit to the limit and the due date', async () => {
    const base = { tier: '标准', service: '数据专线', scope: '地市内', activity: '业务开通' };
    const start = '2026-09-18';
    expect((await order({ ...base, start, points: 7 })).limit.value).toBe(21);
    expect((await order({ ...base, start, agreedLimit: 3 })).value).toBe('2026-09-22');
    const pauses = [{ from: '2026-09-21', to: '2026-09-21' }];
    expect((await order({ ...base, start, agreedLimit: 3, pauses })).value).toBe('2026-09-23');
    const messaging = { ...base, service: '集团短彩信', start };
    await problemOf(post('/v1/order', messaging), 400, 'invalid-input');
    expect((await order({ ...messaging, line: false })).limit.value).toBe(5);
  });

  it('without a service has no level, and one that cannot be told hinders no other step', async () => {
    const base = { tier: '金牌', activity: '停机', start: '2026-11-23' };
    expect((await order(base)).level).toBeNull();
    const untold = await order({ ...base, service: '数据专线' });
    expect(untold.level.error).toMatchObject({ code: 'invalid-input', parameter: 'scope' });
    const wrong = await order({ ...base, ...LINE, agreedLevel: '金牌' });
    expect(wrong.level.error).toMatchObject({ code: 'unknown-label', parameter: 'agreedLevel' });
    expect(untold.value).toBe('2026-11-26');
  });

  it('is the same in a query, and as bare text its due date', async () => {
    const fields = { ...LINE, activity: '业务恢复', start: '2026-11-23 22:30' };
    const query = new URLSearchParams({ category: '省级', key: '是', ...fields });
    const posted = await order({ customer: CUSTOMER, ...fields });
    expect(await jsonOf(get(`/v1/order?${query}`))).toEqual(posted);
    expect(await order({ ...CUSTOMER, ...fields })).toEqual(posted);
    expect(await textOf(get(`/v1/order?${query}&format=text`))).toBe(posted.text);
    const english = await jsonOf(get(`/v1/order?${query}&labels=en`));
    expect(english.tier.text).toBe('gold');
    expect(english.limit.text).toBe('4 hours');
  });

  it('comes in many items, each with its own steps, reasons on request', async () => {
    const good = { customer: CUSTOMER, activity: '停机', start: '2026-11-23' };
    const items = [
      good,
      { ...good, activity: '阶段反馈' },
      { ...good, start: 5 },
      { ...good, x: 1 },
    ];
    const answer = await jsonOf(post('/v1/order', { items }));
    const { value, tier, because } = answer.items[0];
    expect([value, tier, because]).toEqual([
      '2026-11-26',
      { value: 'gold', text: '金牌级' },
      undefined,
    ]);
    expect(answer.items.slice(1).map(({ error }: Json) => error.code)).toEqual([
      ...['invalid-input', 'invalid-input', 'invalid-input'],
    ]);
    const withReasons = await jsonOf(post('/v1/order', { items: [good], because: true }));
    expect(withReasons.items[0].tier.because).toHaveLength(1);
  });

  it('goes by one edition, that of the start, unless `on` says another', async () => {
    const document = { id: 'acme', from: '2026-07-01', caps: { gold: 0.1 } };
    const given = { tier: '金牌', activity: '停机', rulebook: document };
    const versions = await Promise.all(
      [
        { start: '2026-06-01' },
        { start: '2026-08-03' },
        { start: '2026-06-01', on: '2026-08-03' },
      ].map(async (when) => (await order({ ...given, ...when })).rulebook.id),
    );
    expect(versions[0]).not.toBe(versions[1]);
    expect(versions[1]).toBe(versions[2]);
  });
});

describe('an order with a fault in it', () => {
  const good = { customer: CUSTOMER, activity: '停机', start: '2026-11-23' };

  it.each<[string, object, number, string, string]>([
    ['nobody', { activity: '停机', start: '2026-11-23' }, 400, 'invalid-input', '/tier'],
    ['tier and customer', { ...good, tier: '金牌' }, 409, 'conflict', '/tier'],
    ['customer twice', { ...good, category: '省级' }, 409, 'conflict', '/customer'],
    ['customer as text', { ...good, customer: '省级' }, 400, 'invalid-input', '/customer'],
    ['customer as list', { ...good, customer: [] }, 400, 'invalid-input', '/customer'],
    [
      'no category',
      { ...good, customer: { key: true } },
      400,
      'invalid-input',
      '/customer/category',
    ],
    [
      'wrong category',
      { ...good, customer: { category: '大客户' } },
      400,
      'unknown-label',
      '/customer/category',
    ],
    [
      'unknown field',
      { ...good, customer: { category: '省级', propose: '金' } },
      400,
      'invalid-input',
      '/customer/propose',
    ],
    [
      'key as text',
      { ...good, customer: { category: '省级', key: '是' } },
      400,
      'invalid-input',
      '/customer/key',
    ],
    ['no activity', { tier: '金牌', start: '2026-11-23' }, 400, 'invalid-input', '/activity'],
    ['no start', { tier: '金牌', activity: '停机' }, 400, 'invalid-input', '/start'],
    ['start as serial', { ...good, start: 46_000 }, 400, 'invalid-input', '/start'],
    ['no service for a level', { ...good, activity: '业务恢复' }, 400, 'invalid-input', '/service'],
    [
      'no scope for a level',
      { ...good, activity: '业务恢复', service: '数据专线' },
      400,
      'invalid-input',
      '/scope',
    ],
    [
      'an agreed limit elsewhere',
      { ...good, agreedLimit: 3 },
      400,
      'invalid-input',
      '/agreedLimit',
    ],
    ['points as text', { ...good, points: '3' }, 400, 'invalid-input', '/points'],
    [
      'a wrong pause',
      { ...good, pauses: [{ to: '2026-11-24' }] },
      400,
      'invalid-input',
      '/pauses/0',
    ],
    [
      'an open pause, and no time to judge it by',
      { ...good, pauses: [{ from: '2026-11-24' }] },
      400,
      'invalid-input',
      '/asOf',
    ],
    ['an unknown name', { ...good, activty: 1 }, 400, 'invalid-input', '/activty'],
    [
      'no such service',
      { ...good, service: '集团E网', activity: '业务开通' },
      422,
      'not-covered',
      '',
    ],
    ['abroad', { ...good, ...LINE, scope: '跨国', activity: '业务开通' }, 422, 'not-covered', ''],
    [
      'on demand',
      { tier: '铜牌', activity: '阶段反馈', start: '2026-11-23 08:00' },
      422,
      'no-limit',
      '',
    ],
  ])('%s is refused where it lies', async (_, given, status, code, pointer) => {
    const { errors } = await problemOf(post('/v1/order', given), status, code);
    if (pointer !== '') expect(errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('and other methods are refused, OPTIONS answered', async () => {
    const answer = await ask(new Request(`${ORIGIN}/v1/order`, { method: 'DELETE' }));
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    await problemOf(answer, 405, 'method-not-allowed');
    const options = await ask(new Request(`${ORIGIN}/v1/order`, { method: 'OPTIONS' }));
    expect(options.status).toBe(204);
  });
});
