/** Workbooks of 10,000 and 100,000 customers: opened and saved as the page's worker does it. */
import { expect, it } from 'vitest';
import { keepFigures } from '../support/bench.ts';
import { openWell, saveWell, sheetAt } from '../support/files/open.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';

const SIZES = [10_000, 100_000];
const ROUNDS = 3;

const results = keepFigures('web workbook: files');

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}

it.each(SIZES)('%i rows', async (rows) => {
  const lines = [HEADS, ...Array.from({ length: rows }, (_, row) => customerRow(row))];
  const csv = new TextEncoder().encode(lines.map((cells) => cells.join(',')).join('\r\n'));
  const times = { csv: [] as number[], save: [] as number[], open: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const list = await timed(() => openWell(csv, 'list.csv'));
    const saved = await timed(() => saveWell(list.value.workbook));
    const opened = await timed(() => openWell(saved.value.bytes));
    expect(sheetAt(opened.value.workbook).cellData).toEqual(sheetAt(list.value.workbook).cellData);
    times.csv.push(list.ms);
    times.save.push(saved.ms);
    times.open.push(opened.ms);
  }
  const size = `${rows.toLocaleString('en-US')} rows of ${HEADS.length} columns`;
  results.add(`open .csv, ${size}`, 'ms', times.csv);
  results.add(`save .xlsx, ${size}`, 'ms', times.save);
  results.add(`open .xlsx, ${size}`, 'ms', times.open);
});
