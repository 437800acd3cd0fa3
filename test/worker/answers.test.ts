/** The shape of an answer, its words, and the names that any request may carry. */
import { describe, expect, it } from 'vitest';
import { get, jsonOf, post, problemOf, textOf } from './http.ts';

const TIER = { category: '市县级', proposed: '金牌' };

describe('an answer over HTTP', () => {
  it('gives value, text, reasons, rulebook and calendar', async () => {
    expect(await jsonOf(post('/v1/tier', TIER))).toEqual({
      value: 'gold',
      text: '金牌级',
      because: [
        {
          clause: expect.stringContaining('§1.2.1'),
          kind: 'rule',
          text: expect.stringContaining('市县级'),
          document: { id: 'cmcc-sla-2010', version: '2010-08' },
        },
      ],
      rulebook: { id: 'cmcc-sla-2010', version: '2010-08' },
      calendar: { through: expect.stringMatching(/^20\d\d-12-31$/) },
    });
  });

  it('names the reading that a reason rests on', async () => {
    const { because } = await jsonOf(post('/v1/tier', { category: '双跨', proposed: '金牌' }));
    expect(because).toMatchObject([{ clause: '§1.2.1(1)', kind: 'rule', reading: 'R1' }]);
  });

  it('says whether a figure is promised to customers or internal', async () => {
    const kindOf = async (body: unknown) =>
      (await jsonOf(post('/v1/standard', body))).because[0].kind;
    expect(await kindOf({ item: '年业务中断历时', grade: 'AA级' })).toBe('commitment');
    expect(await kindOf({ item: '接入点基数' })).toBe('rule');
  });

  it('leaves reasons and details out where because is false, and text where it is asked for', async () => {
    const answer = await jsonOf(post('/v1/tier', { ...TIER, because: false }));
    expect(Object.keys(answer)).toEqual(['value', 'text', 'rulebook', 'calendar']);
    const inQuery = await jsonOf(get('/v1/tier?category=省级&because=0'));
    expect(inQuery).not.toHaveProperty('because');
  });

  it('tells limit, start, due date and the days skipped in the details of DEADLINE', async () => {
    const { details } = await jsonOf(
      post('/v1/deadline', {
        activity: '资源勘查',
        start: '2026-09-28',
        grade: '银牌',
        scope: '地市内',
      }),
    );
    const english = await jsonOf(get('/v1/deadline?activity=suspend&start=2026-09-30&labels=en'));
    expect(english.details.skipped[0].why).toMatch(/National Day/);
    expect(details).toMatchObject({
      limit: { amount: 4, unit: 'working-day' },
      start: '2026-09-28',
      due: '2026-10-09',
      skippedCount: 7,
    });
    expect(details.skipped).toHaveLength(7);
    expect(details.skipped[0]).toEqual({ date: '2026-10-01', why: expect.any(String) });
  });

  it('lists at most 60 skipped days, and their number', async () => {
    const { details } = await jsonOf(
      post('/v1/deadline', {
        activity: '停机',
        start: '2026-01-01',
        pauses: '2026-01-02/2026-06-30',
      }),
    );
    expect(details.skipped).toHaveLength(60);
    expect(details.skippedCount).toBeGreaterThan(150);
  });

  it('names the recipient of a notice: the customer, or the account manager', async () => {
    const recipientOf = async (grade: string) =>
      (await jsonOf(get(`/v1/deadline?activity=割接通告&start=2026-11-23&grade=${grade}`))).details
        .recipient;
    expect(await recipientOf('金牌')).toBe('customer');
    expect(await recipientOf('铜牌')).toBe('account-manager');
  });

  it('names both desks of a notice, each with its date (R33)', async () => {
    const ask = { activity: '割接通告', start: '2026-11-23', grade: '金牌' };
    const { details } = await jsonOf(post('/v1/deadline', ask));
    expect(details.recipients).toEqual([
      { desk: 'customer-department', date: '2026-11-12' },
      { desk: 'customer', date: '2026-11-12' },
    ]);
    const rulebook = { id: 'own', settings: { noticeInternalDays: -1 } };
    const refused = await post('/v1/rulebook', rulebook);
    expect(JSON.stringify(await refused.json())).toContain('noticeInternalDays');
  });

  it('counts a fault from the earlier of report and alarm (R36)', async () => {
    const ask = {
      ...{ activity: '业务恢复', grade: 'AA', scope: '跨省' },
      ...{ start: '2026-11-23 22:50', alarm: '2026-11-23 22:30' },
    };
    const { value, details } = await jsonOf(post('/v1/deadline', ask));
    expect(value).toBe('2026-11-24T03:30:00+08:00');
    expect(details).toMatchObject({
      start: '2026-11-23T22:30:00+08:00',
      report: '2026-11-23T22:50:00+08:00',
      alarm: '2026-11-23T22:30:00+08:00',
    });
  });

  it('takes a timed end of a pause at 00:00 for the end of the day before (R15)', async () => {
    const dueOf = async (from: string, to: string) =>
      (
        await jsonOf(
          post('/v1/deadline', { activity: '停机', start: '2026-11-23', pauses: [{ from, to }] }),
        )
      ).value;
    expect(await dueOf('2026-11-24 10:00', '2026-11-25 00:00')).toBe('2026-11-26');
    expect(await dueOf('2026-11-24 10:00', '2026-11-25')).toBe('2026-11-27');
    expect(await dueOf('2026-11-24 10:00', '2026-11-25 00:01')).toBe('2026-11-27');
    expect(await dueOf('2026-11-24 00:00', '2026-11-25 00:00')).toBe('2026-11-27');
  });

  it('takes a warning of 0 for: on the last day only', async () => {
    const stateOf = async (asOf: string, warn?: number) =>
      (await jsonOf(post('/v1/status', { deadline: '2026-11-23', asOf, warn }))).value;
    expect(await stateOf('2026-11-20', 0)).toBe('running');
    expect(await stateOf('2026-11-23', 0)).toBe('at-risk');
    expect(await stateOf('2026-11-20')).toBe('at-risk');
  });

  it('marks an answer that rests on unpublished years as provisional', async () => {
    const far = await jsonOf(get('/v1/workday?start=2030-01-07&days=5'));
    expect(far).toMatchObject({ value: '2030-01-14', provisional: true });
    const near = await jsonOf(get('/v1/workday?start=2026-01-07&days=5'));
    expect(near).not.toHaveProperty('provisional');
  });

  it('gives instants in ISO 8601 with +08:00', async () => {
    const { value, text } = await jsonOf(
      get('/v1/deadline?activity=业务恢复&start=2026-11-23T14:30Z&grade=AAA&scope=跨省'),
    );
    expect({ value, text }).toEqual({
      value: '2026-11-24T02:30:00+08:00',
      text: '2026-11-24 02:30',
    });
  });

  it('reads a date without offset as +08:00', async () => {
    const ask = (start: string) =>
      jsonOf(post('/v1/deadline', { activity: '业务恢复', start, grade: 'AAA', scope: '跨省' }));
    const [plain, offset] = await Promise.all([
      ask('2026-11-23 22:30'),
      ask('2026-11-23T22:30:00+08:00'),
    ]);
    expect(plain.value).toBe(offset.value);
  });

  it('gives codes as text with labels=en, and English reasons', async () => {
    const answer = await jsonOf(get('/v1/tier?category=municipal&proposed=gold&labels=en'));
    expect(answer).toMatchObject({ value: 'gold', text: 'gold' });
    expect(answer.because[0].text).toMatch(/^[\x20-\x7e→§]+$/);
    const inBody = await jsonOf(post('/v1/tier', { ...TIER, labels: 'en' }));
    expect(inBody.text).toBe('gold');
  });

  it('speaks English to clients that prefer it, unless labels says otherwise', async () => {
    const english = { 'Accept-Language': 'en-GB,en;q=0.9' };
    expect((await jsonOf(post('/v1/tier', TIER, english))).text).toBe('gold');
    expect((await jsonOf(post('/v1/tier?labels=zh', TIER, english))).text).toBe('金牌级');
    const refused = await problemOf(
      post('/v1/tier', { category: '大客户' }, english),
      400,
      'unknown-label',
    );
    expect(refused.detail).toContain('is not known');
  });
});

describe('the bare answer', () => {
  it('is the label for WEBSERVICE', async () => {
    const path = '/v1/tier?category=%E5%B8%82%E5%8E%BF%E7%BA%A7&proposed=%E9%87%91%E7%89%8C';
    expect(await textOf(get(`${path}&format=text`))).toBe('金牌级');
    expect(await textOf(get(`${path}&format=text&labels=en`))).toBe('gold');
  });

  it('comes for Accept: text/plain too, unless format=json', async () => {
    const plain = { Accept: 'text/plain, */*;q=0.1' };
    expect(await textOf(post('/v1/tier', TIER, plain))).toBe('金牌级');
    expect(await textOf(post('/v1/tier', { ...TIER, format: 'text' }))).toBe('金牌级');
    expect(await jsonOf(post('/v1/tier', { ...TIER, format: 'json' }, plain))).toHaveProperty(
      'value',
    );
  });

  it('is a number, a date, TRUE or FALSE, lines of a column, tabs of a table', async () => {
    const ask = (path: string) => textOf(get(`${path}&format=text`));
    expect(await ask('/v1/limit?activity=停机')).toBe('3');
    expect(await ask('/v1/workday?start=2026-09-30&days=3')).toBe('2026-10-10');
    expect(await ask('/v1/isworkday?date=2026-09-20')).toBe('TRUE');
    expect(await ask('/v1/restdays?from=2026-09-25&to=2026-09-27')).toBe(
      '2026-09-25\n2026-09-26\n2026-09-27',
    );
    expect(await ask('/v1/table?id=caps')).toBe(
      '等级\t上限\t条款\n金牌级\t0.05\t§1.2.1(2)\n银牌级\t0.15\t§1.2.1(2)\n铜牌级\t0.3\t§1.2.1(2)',
    );
  });

  it('keeps the status of an error, with one line of text', async () => {
    const notCovered = await get(
      '/v1/limit?activity=资源勘查&grade=金牌&scope=跨国&format=text&labels=en',
    );
    expect(notCovered.status).toBe(422);
    expect(await textOf(notCovered)).toMatch(/^not covered by the norm: [^\n]*$/);
    const unknown = await post(
      '/v1/tier',
      { category: 'a\nb\r\nc\u2028d' },
      { Accept: 'text/plain' },
    );
    expect(unknown.status).toBe(400);
    expect(await textOf(unknown)).toMatch(/“a b c d”/);
  });

  it('is asked for in the body as well, for a failure too', async () => {
    const refused = await post('/v1/tier', { category: '大客户', format: 'text' });
    expect(refused.status).toBe(400);
    expect(await textOf(refused)).toContain('大客户');
  });

  it('stands for every failure before the function: path, method and media type', async () => {
    const missing = await get('/v1/nothing?format=text');
    expect([missing.status, await textOf(missing)]).toEqual([404, expect.stringContaining('/v1/')]);
    const unknown = await get('/v1/tier?format=text&categori=x');
    expect([unknown.status, await textOf(unknown)]).toEqual([
      400,
      expect.stringContaining('category'),
    ]);
  });
});

describe('the edition of the rulebook', () => {
  const rulebook = { id: 'acme', from: '2026-07-01', settings: { seniorProposal: 'both-stand' } };
  const body = { category: '双跨', proposed: '金牌', rulebook };

  it('is chosen by on', async () => {
    const before = await jsonOf(post('/v1/tier', { ...body, on: '2026-06-30' }));
    expect(before).toMatchObject({ value: 'silver', rulebook: { id: 'cmcc-sla-2010' } });
    const after = await jsonOf(post('/v1/tier', { ...body, on: '2026-07-01' }));
    expect(after).toMatchObject({
      value: 'gold',
      rulebook: { id: 'acme', version: '2026-07-01' },
    });
    const inQuery = await jsonOf(post('/v1/tier?on=2026年6月30日', body));
    expect(inQuery.value).toBe('silver');
  });

  it('is chosen by the start in DEADLINE, whatever today is', async () => {
    const edition = async (start: string) =>
      (
        await jsonOf(
          post('/v1/deadline', {
            activity: '停机',
            start,
            rulebook: { id: 'acme', from: '2026-07-01' },
          }),
        )
      ).rulebook.id;
    expect(await edition('2026-06-30')).toBe('cmcc-sla-2010');
    expect(await edition('2026-07-01')).toBe('acme');
  });

  it.each(['2026-02-30', '2026-06-30 08:00', '1991-12-31', '10000-01-01', 'x'])(
    'refuses on=%s',
    async (on) => {
      const refused = await problemOf(
        get(`/v1/limit?activity=停机&on=${on}`),
        400,
        'invalid-input',
      );
      expect(refused.errors).toMatchObject([{ pointer: '/on' }]);
    },
  );
});
