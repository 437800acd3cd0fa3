/** The rules by themselves: long lists, and single answers. */
import { expect, it } from 'vitest';
import { NORM } from '../../shared/rulebook/rulebook.ts';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import { classifyColumns } from '../../shared/rules/classify.ts';
import { packQuestion } from '../../shared/rules/packed-question.ts';
import type { Category } from '../../shared/vocabulary/codes.ts';
import { classified, outputBytes, parse, utf8 } from '../shared/lists/helpers.ts';
import { ask, tell } from '../support/ask.ts';
import { keepFigures, timeRuns } from '../support/bench.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';

const MILLION = 1_000_000;
const CSV_ROWS = 200_000;
const CALLS = 20_000;
const GROUPS = 14;

const figures = keepFigures('the rules');

it('classifies a million customers', () => {
  const kinds = (['municipal', 'general', 'municipal', 'dual-span'] as Category[]).flatMap(
    (category) =>
      (['gold', 'silver', 'bronze'] as const).map((proposed) =>
        packQuestion({ category, key: false, proposed, floor: undefined }),
      ),
  );
  const columns = {
    questions: Uint8Array.from({ length: MILLION }, (_, row) => kinds[row % kinds.length] ?? 0),
    values: Float64Array.from({ length: MILLION }, (_, row) => (row * 7919) % 100_003),
    groups: Uint32Array.from({ length: MILLION }, (_, row) => row % GROUPS),
    groupCount: GROUPS,
  };
  const { times, last } = timeRuns(7, () => classifyColumns(columns, NORM));
  figures.add('CLASSIFY of 1,000,000 customers', 'ms', times);
  const lost = last.lostAt.map((ranks) => ranks?.reduce((sum, rank) => sum + Math.sign(rank), 0));
  for (const count of lost) expect(count).toBeGreaterThan(10_000);
  expect(new Set(last.tiers)).toEqual(new Set([0, 1, 2, 3]));
});

it('classifies a CSV file of 200,000 rows', () => {
  const lines = [HEADS, ...Array.from({ length: CSV_ROWS }, (_, row) => customerRow(row))];
  const bytes = utf8(lines.map((cells) => cells.join(',')).join('\r\n'));
  const read = timeRuns(5, () => classified(bytes));
  const list = read.last;
  expect(list.counts).toMatchObject({ rows: CSV_ROWS, unread: 0, blank: 0 });
  expect(list.quota.filter(isOver)).toEqual([]);
  expect(list.quotaProposed().filter(isOver)).not.toEqual([]);
  const written = timeRuns(5, () => outputBytes(list));
  expect(parse(new TextDecoder().decode(written.last).slice(0, 200_000)).length).toBeGreaterThan(
    99,
  );
  figures.add('a CSV of 200,000 rows: size', 'MB', [bytes.length / 1e6]);
  figures.add('a CSV of 200,000 rows: read and classify', 'ms', read.times);
  figures.add('a CSV of 200,000 rows: write', 'ms', written.times);
});

function isOver({ count, allowed = count }: QuotaRow): boolean {
  return count > allowed;
}

const PROVISION = { activity: '业务开通', grade: '标准', service: '数据专线', scope: '地市内' };

const ANSWERS = [
  ['DEADLINE of 15 working days', 'DEADLINE', { ...PROVISION, start: '2026-09-18' }, '2026-10-15'],
  ['WORKDAY of 15 days', 'WORKDAY', { start: '2026-09-18', days: '15' }, '2026-10-15'],
  ['WORKDAY of 60 days', 'WORKDAY', { start: '2026-09-18', days: '60' }, '2026-12-17'],
] as const;

it.each(ANSWERS)('answers %s', (name, id, given, due) => {
  const { times } = timeRuns(7, () => {
    for (let index = 0; index < CALLS; index++) ask(id, given);
  });
  expect(tell(id, given)).toContain(due);
  figures.add(
    `${name}, a call`,
    'µs',
    times.map((time) => (1000 * time) / CALLS),
  );
});
