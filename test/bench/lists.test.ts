/** Lists of a million rows over HTTP, in the memory of a Worker. */
import { expect, it } from 'vitest';
import { keepFigures } from '../support/bench.ts';
import { type MeasuredList, measureList } from '../support/measure-list.ts';

const WORKER_MEGABYTES = (128 * 1024 * 1024) / 1e6;
const LIST = { rows: 1_000_000, bytesPerRow: 67, declared: true };

const figures = keepFigures('lists over HTTP');

it.each<MeasuredList>([
  { kind: 'csv', groups: 14, ...LIST },
  { kind: 'csv', groups: 1, ...LIST },
  { kind: 'ndjson', groups: 14, ...LIST },
  { kind: 'ndjson', groups: 1, ...LIST },
])('$kind of a million rows in $groups groups', async (list) => {
  const measured = await measureList(list);
  expect(measured).toMatchObject({ status: 200, rows: LIST.rows });
  const { kind, groups } = list;
  const name = `${kind}, ${measured.body.toFixed(0)} MB, ${groups} group(s)`;
  const held = measured.buffers + Math.max(0, measured.heap);
  figures.add(`${name}: most held`, 'MB', [held], `< ${WORKER_MEGABYTES.toFixed(0)}`);
  figures.add(`${name}: until the first row`, 's', [measured.secondsToAnswer]);
  figures.add(`${name}: until the last row`, 's', [measured.seconds]);
  expect(held).toBeLessThan(WORKER_MEGABYTES);
});
