/** The built functions.js, as Excel calls it: 10,000 cells one by one, and one range that spills. */
import { expect, it } from 'vitest';
import { keepFigures, timeRuns } from '../support/bench.ts';
import { buildFunctions, down, loadFunctions, serial } from '../support/functions-host.ts';

const CELLS = 10_000;
const START = serial('2026-09-18');
const DUE = serial('2026-10-15');

const figures = keepFigures('functions.js in cells');
const source = await buildFunctions();
const { functions } = loadFunctions(source);

type Run = (...given: unknown[]) => unknown[][];

function functionOf(id: string): Run {
  const run = functions.get(id);
  if (!run) expect.fail(`${id} is not associated`);
  return run as Run;
}

it('loads', () => {
  const { times, last } = timeRuns(15, () => loadFunctions(source));
  expect(last.functions.size).toBeGreaterThan(16);
  figures.add('loading the script', 'ms', times);
});

const QUESTIONS = [
  { id: 'TIER', before: ['市县级', false], varied: ['金牌', '铜牌', '标准'], after: [] },
  {
    id: 'DEADLINE',
    before: ['业务开通'],
    varied: [START, START + 3, START + 4],
    after: ['标准', '数据专线', '地市内'],
  },
] as const;

it.each(QUESTIONS)('answers $id', ({ id, before, varied, after }) => {
  const run = functionOf(id);
  const cells = Array.from({ length: CELLS }, (_, index) => varied[index % varied.length]);
  const single = timeRuns(9, () => cells.map((cell) => run(...before, cell, ...after)[0]?.[0]));
  const range = down(...cells);
  const spilled = timeRuns(9, () => run(...before, range, ...after));
  expect(spilled.last.map(([cell]) => cell)).toEqual(single.last);
  expect(single.last[0]).toBe(id === 'TIER' ? '金牌级' : DUE);
  expect(new Set(single.last).size).toBe(varied.length);
  figures.add(`${id}, 10,000 cells one by one`, 'ms', single.times);
  figures.add(`${id}, 10,000 cells of one range`, 'ms', spilled.times);
});

it('answers CLASSIFY', () => {
  const run = functionOf('CLASSIFY');
  const column = (cellOf: (row: number) => unknown) =>
    down(...Array.from({ length: CELLS }, (_, row) => cellOf(row)));
  const given = [
    ...[column(() => '市县级'), column(() => ''), column(() => '铜牌')],
    column((row) => (row * 7919) % CELLS),
  ];
  const { times, last } = timeRuns(9, () => run(...given));
  // Three of ten may be bronze, those of the highest value.
  expect(last.filter(([tier]) => tier === '铜牌级')).toHaveLength(0.3 * CELLS);
  expect(last.filter(([tier]) => tier === '标准级')).toHaveLength(0.7 * CELLS);
  figures.add('CLASSIFY of 10,000 customers', 'ms', times);
});
