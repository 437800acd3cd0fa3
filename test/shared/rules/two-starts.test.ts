/** A fault with a report and an alarm, and what is told after its repair. */
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { ask, askWithReasons, dueOf, type Given, tell } from '../../support/ask.ts';

const FAULT = { grade: 'AA', scope: 'inter-province', start: '2026-11-23 22:50' };
const told = (given: Given, id: 'DEADLINE' | 'LIMIT' = 'DEADLINE'): string =>
  formatReasons(askWithReasons(id, given).because, 'zh');

describe.each(['restore', 'complaint'])('§5.2.1(1) R21 R36 %s', (activity) => {
  const fault = { ...FAULT, activity };

  it('counts from the alarm where that is the earlier', () => {
    expect(dueOf({ ...fault, alarm: '2026-11-23 22:30' })).toBe('2026-11-24 03:30');
  });

  it('counts from the report where that is the earlier, and where there is no alarm', () => {
    expect(dueOf({ ...fault, alarm: '2026-11-23 23:10' })).toBe('2026-11-24 03:50');
    expect(dueOf(fault)).toBe('2026-11-24 03:50');
  });

  it('cuts pauses to the clock that runs from the alarm on', () => {
    const pauses = '2026-11-23 22:00/2026-11-23 22:40';
    expect(dueOf({ ...fault, pauses })).toBe('2026-11-24 03:50');
    expect(dueOf({ ...fault, pauses, alarm: '2026-11-23 22:30' })).toBe('2026-11-24 03:40');
  });

  it('tells both, and that feedback counts from the report', () => {
    const words = told({ ...fault, alarm: '2026-11-23 22:30' });
    expect(words).toMatch(/申告 2026-11-23 22:50, 告警 2026-11-23 22:30.*较早者 2026-11-23 22:30/);
    expect(words).toMatch(/阶段反馈.*自客户申告 2026-11-23 22:50 起计.*§5\.2\.1\(2\).*R36/);
    expect(told(fault)).not.toContain('阶段反馈');
    expect(words).not.toContain('暂不参与计算');
  });

  it('gives both in its details, the start being where the clock starts', () => {
    const result = ask('DEADLINE', { ...fault, alarm: '2026-11-23 22:30' });
    expect(result.ok && result.value.details?.()).toMatchObject({
      start: '2026-11-23T22:30:00+08:00',
      report: '2026-11-23T22:50:00+08:00',
      alarm: '2026-11-23T22:30:00+08:00',
    });
  });

  it('needs a time of both', () => {
    const result = ask('DEADLINE', { ...fault, alarm: '2026-11-23' });
    if (result.ok) throw new Error('answered');
    expect(result.error).toMatchObject({ code: 'invalid-input', parameter: 'alarm' });
    expect(describeFailure(result.error, 'zh')).toContain('2026-11-23 08:30');
    const dated = { ...fault, start: '2026-11-23', alarm: '2026-11-22 10:00' };
    expect(tell('DEADLINE', dated)).toBe('invalid-input start');
  });
});

it('feedback counts from the report, whatever the alarm (§5.2.1(2))', () => {
  const progress = { activity: 'progress', grade: 'silver', start: FAULT.start };
  expect(dueOf(progress)).toBe('2026-11-23 23:50');
  expect(dueOf({ ...progress, alarm: '2026-11-23 22:30' })).toBe('invalid-input alarm');
});

it.each(['provision', 'suspend', 'accept', 'acknowledge', 'result', 'report', 'notice', 'review'])(
  '%s has no alarm',
  (activity) => {
    const given = { grade: 'gold', service: 'data-line', scope: 'intra-city', start: FAULT.start };
    const question = { ...given, activity, alarm: '2026-11-23 22:30' };
    expect(tell('DEADLINE', question)).toBe('invalid-input alarm');
  },
);

describe('R35 the two 30 minutes after a repair', () => {
  it.each(['LIMIT', 'DEADLINE'] as const)('%s of result names both', (id) => {
    const start = id === 'DEADLINE' ? { start: '2026-11-24 03:10' } : {};
    const words = told({ activity: 'result', ...start }, id);
    expect(words).toMatch(/30 分钟 \[表5-3 · 客户服务承诺/);
    expect(words).toMatch(/30分钟内反馈客户经理.*§5\.2\.2-2\(6\) · 内部管理要求 · R35/);
  });

  it('is due 30 minutes after the repair: both run from it', () => {
    expect(dueOf({ activity: 'result', start: '2026-11-24 03:10' })).toBe('2026-11-24 03:40');
  });

  it('is not told of other feedback', () => {
    const progress = { activity: 'progress', grade: 'gold', start: FAULT.start };
    expect(told(progress)).not.toContain('R35');
  });
});
