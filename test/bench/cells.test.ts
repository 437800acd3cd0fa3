/** functions.js under the real office.js: 10,000 cells one by one, and one formula that spills. */
import { expect, it } from 'vitest';
import { inMicroseconds, keepComparisons, OURS, processorTime, race } from '../support/bench.ts';
import { buildFunctions, down, runInRealm, serial } from '../support/functions-host.ts';
import { openOffice } from '../support/office-host.ts';

const CELLS = 10_000;
const ROUNDS = 9;
/** A range takes a tenth of the time of cells, so that more rounds are to be had. */
const RANGE_ROUNDS = 31;
const RETURNS = 'a function that returns its argument';

interface Host {
  associate(id: string, run: (...given: unknown[]) => unknown): void;
}

const office = openOffice('');
runInRealm(await buildFunctions(), office.customFunctions);
(office.customFunctions as Host).associate('RETURN', (_, start) => start);

const STARTS = Array.from({ length: CELLS }, (_, row) => serial('2024-01-01') + (row % 900));
const TIERS = ['金牌', '银牌', '铜牌', '标准'];
const GRADES = STARTS.map((_, row) => TIERS[row % TIERS.length]);

async function ask(id: string, start: unknown[][], grade: unknown[][]): Promise<unknown[][]> {
  const given = [[['业务开通']], start, grade, [['数据专线']], [['地市内']]];
  const { value, failed } = await office.invoke(id, given);
  if (failed) throw new Error(`${id}: ${value}`);
  return value as unknown[][];
}

const askCells = (id: string) =>
  Promise.all(STARTS.map((start, row) => ask(id, [[start]], [[GRADES[row]]])));
const askRange = (id: string) => ask(id, down(...STARTS), down(...GRADES));

const WORK_REMAINS = [
  'A range is handed over once, so that what is left for a cell is the work itself: four arguments',
  'read, the limit found, the day counted and written (see DEADLINE above), while the function beside',
  'it copies a number.',
].join('\n');

const results = keepComparisons('4-cells');

it('DEADLINE in 10,000 cells', async () => {
  const cells = (await askCells('DEADLINE')).flat(2);
  expect((await askRange('DEADLINE')).flat()).toEqual(cells);
  expect((await askRange('RETURN')).flat()).toEqual(STARTS);
  // 2024-01-02 is a Tuesday: gold has nine working days (表3-3).
  expect(await ask('DEADLINE', [[serial('2024-01-02')]], [['金牌']])).toEqual([
    [serial('2024-01-15')],
  ]);

  const clock = processorTime;
  const times = await race(ROUNDS, {
    cells: { run: () => askCells('DEADLINE'), calls: CELLS, clock },
    returnCells: { run: () => askCells('RETURN'), calls: CELLS, clock },
  });
  const rangeTimes = await race(RANGE_ROUNDS, {
    range: { run: () => askRange('DEADLINE'), calls: CELLS, clock },
    returnRange: { run: () => askRange('RETURN'), calls: CELLS, clock },
  });
  const how = [
    'DEADLINE with a date and a label from each row, and three labels for all, in the real office.js',
    'of Excel on the web, as Excel’s messages ask for it; Excel itself is left out. Beside it a',
    'function that gets the same arguments and returns the date. Processor time of a cell, since',
    'office.js hands results back only twice a second.',
  ].join('\n');
  const compare = (
    work: string,
    ours: number[],
    floor: number[],
    limit: number,
    unreached?: string,
  ) =>
    results.add({
      work: `functions.js, 10,000 cells, ${work}`,
      unit: 'µs',
      how,
      ours: { name: `${OURS}, DEADLINE`, samples: inMicroseconds(ours) },
      others: [{ name: RETURNS, samples: inMicroseconds(floor) }],
      goals: [
        {
          text: `≤ ${limit} × ${RETURNS}`,
          measure: 'slower',
          against: RETURNS,
          limit,
          ...(unreached && { unreached }),
        },
      ],
    });
  compare('one by one', times.cells, times.returnCells, 3);
  compare('one formula that spills', rangeTimes.range, rangeTimes.returnRange, 2, WORK_REMAINS);
});
