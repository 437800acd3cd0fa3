import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeSample } from '../../scripts/sample/customers.ts';
import { dayNumber } from '../../shared/calendar/day.ts';
import { classifyList } from '../../shared/customers/classify-list.ts';
import { NORM_EDITIONS } from '../../shared/norm/rulebook.ts';

const committed = readFileSync(
  new URL('../../addin/assets/sample-customers.csv', import.meta.url),
  'utf8',
);

describe('the sample list', () => {
  const result = classifyList(new TextEncoder().encode(committed), {
    editions: NORM_EDITIONS,
    today: dayNumber(2026, 11, 22),
  });
  if (!result.ok) throw new Error('the sample cannot be read');
  const list = result.value;

  test('making it once more gives the same bytes', () => expect(makeSample()).toBe(committed));
  test('Excel opens it: it begins with a byte order mark', () =>
    expect(committed.startsWith('\ufeff客户编号,客户名称,所属地市,客户类别,')).toBe(true));
  test('it has 2,000 customers of three cities, all of them different', () => {
    expect(list.counts.rows).toBe(2000);
    expect([...new Set(list.quota.map(({ group }) => group))]).toEqual(['南京', '苏州', '无锡']);
    const names = committed.split('\r\n').map((line) => line.split(',')[1]);
    expect(new Set(names).size).toBe(2002);
  });
  test('§1.2.1(2) proposals exceed a cap for gold, and one for silver; the result exceeds none', () => {
    const over = list.quotaProposed().filter(({ state }) => state === 'over');
    expect(new Set(over.map(({ tier }) => tier))).toEqual(new Set(['gold', 'silver']));
    expect(list.quota.filter(({ state }) => state === 'over')).toEqual([]);
  });
  test('about one row in a hundred is misspelt, in every way that has a message of its own', () => {
    expect(list.counts.unread).toBe(21);
    const faults = new Set(
      list.unread.map(({ failure }) => ('parameter' in failure ? failure.parameter : '')),
    );
    expect(faults).toEqual(new Set(['category', 'proposed', 'key', 'value', 'floor']));
  });
  test('it has changes up and down, floors, key customers, blanks and thousands separators', () => {
    const clauses = new Set<string>();
    const readings = new Set<string | undefined>();
    for (const { because } of list.changes()) {
      for (const { source } of because) {
        const { clause, reading } = source.row;
        clauses.add(clause);
        readings.add(reading);
      }
    }
    expect([...clauses].sort()).toEqual(['§1.2.1(1)', '§1.2.1(2)', '§1.3.1(3)', '§1.3.1(4)']);
    expect(readings).toContain('R4');
    expect(committed).toMatch(/,"\d{1,3},\d{3}",/);
    expect(list.counts.changed).toBeGreaterThan(100);
  });
});
