/** The worked examples that the norm's own text gives. */
import { describe, expect, it } from 'vitest';
import { askWithReasons, limitOf, readingsOf, tell } from '../support/ask.ts';

describe('§1.1.2 the gold customer Bank of China, Nanjing', () => {
  const hub = { tier: '金牌级', service: '数据专线', hub: '是' };
  const branch = { tier: '金牌级', service: '数据专线', scope: '地市内' };

  it('§1.1.2 head-office end on a 155M CPOS → AAA (表1-1 row 2)', () => {
    expect(tell('LEVEL', hub)).toBe('AAA');
    for (const scope of ['地市内', '跨地市', '跨省', '跨国']) {
      expect(tell('LEVEL', { ...hub, scope }), scope).toBe('AAA');
    }
  });

  it('§1.1.2 branch end with one 2M inside the city → A (表1-1 row 3)', () => {
    expect(tell('LEVEL', branch)).toBe('A');
    expect(tell('LEVEL', { ...branch, hub: '否' })).toBe('A');
  });

  it('表5-2 restoration: 2 hours at the head office, 6 at the branch', () => {
    const restore = { activity: '业务恢复', service: '数据专线', scope: '地市内' };
    expect(limitOf({ ...restore, grade: tell('LEVEL', hub) })).toBe('2 hour');
    expect(limitOf({ ...restore, grade: tell('LEVEL', branch) })).toBe('6 hour');
  });

  it('表2-2 access layer: self-healing at the head office, no requirement at the branch', () => {
    const item = 'protection-access';
    expect(tell('STANDARD', { item, grade: 'AAA' })).toBe('self-healing');
    expect(tell('STANDARD', { item, grade: 'A' })).toBe('no-requirement');
  });

  it('表5-5 repeated faults of one line a year: 4 and 8', () => {
    expect(tell('STANDARD', { item: 'repeat-faults', grade: 'AAA' })).toBe('4');
    expect(tell('STANDARD', { item: 'repeat-faults', grade: 'A' })).toBe('8');
  });

  it('表5-5 outage a year: 6 and 24 hours', () => {
    expect(tell('STANDARD', { item: 'yearly-outage', grade: 'AAA' })).toBe('6');
    expect(tell('STANDARD', { item: 'yearly-outage', grade: 'A' })).toBe('24');
  });

  it('表5-3 表5-4 §6.1 what goes by the tier is the same at both ends', () => {
    expect(limitOf({ activity: '阶段反馈', grade: '金牌级' })).toBe('30 minute');
    expect(limitOf({ activity: '故障报告', grade: '金牌级' })).toBe('2 working-day');
    expect(limitOf({ activity: '割接通告', grade: '金牌级' })).toBe('7 working-day');
  });

  it('§1.1.2 the figures of the tier refuse a level, those of the level refuse a tier', () => {
    for (const activity of ['progress', 'report', 'notice']) {
      expect(limitOf({ activity, grade: 'AAA' }), activity).toBe('wrong-grade grade');
    }
    expect(limitOf({ activity: 'restore', scope: 'intra-city', grade: 'gold' })).toBe(
      'wrong-grade grade',
    );
  });
});

describe('§3.2.1(1) eight access points in the city', () => {
  const survey = { activity: '资源勘查', scope: '地市内', points: '8' };

  it('§3.2.1(1) 8 ÷ 5 × 4 = 6.4 → 7 working days (4 is silver’s figure, R7)', () => {
    expect(limitOf({ ...survey, grade: '银牌级' })).toBe('7 working-day');
  });

  it('§3.2.1(1) 8 ÷ 5 × 5 = 8 working days for bronze, whom the example names (R7)', () => {
    const bronze = { ...survey, grade: '铜牌级' };
    expect(limitOf(bronze)).toBe('8 working-day');
    expect(readingsOf(askWithReasons('LIMIT', bronze))).toEqual(
      expect.arrayContaining(['R7', 'R18']),
    );
  });
});

describe('§3.2.2(3) seven access points in the city', () => {
  it.each(['数据专线', '互联网专线'])(
    '§3.2.2(3) 7 ÷ 5 × 15 = 21 working days, standard, %s',
    (service) => {
      const given = { activity: '业务开通', grade: '标准级', service, scope: '地市内' };
      expect(limitOf({ ...given, points: '7' })).toBe('21 working-day');
      expect(limitOf({ ...given, points: '5' })).toBe('15 working-day');
    },
  );
});
