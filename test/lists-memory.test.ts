/** Long lists over HTTP: the body is held once, and a few bytes per row beside it. */
import { expect, it } from 'vitest';
import { type MeasuredList, measureList } from './support/measure-list.ts';

const ROWS = 150_000;
const LIST = { rows: ROWS, bytesPerRow: 67, groups: 14 };

/** Line start, question, tier, value, group, place in the group, three ranks, and sorting. */
const BYTES_BESIDE_A_ROW = 48;
/** Chunks on their way, not yet collected, and what is remembered of repeated cells. */
const MEGABYTES_BESIDE = 9;

it.each<MeasuredList>([
  { kind: 'csv', declared: true, ...LIST },
  { kind: 'csv', declared: false, ...LIST },
  { kind: 'ndjson', declared: true, ...LIST, groups: 1 },
  { kind: 'ndjson', declared: false, ...LIST },
])(
  'a list as $kind with its length declared: $declared',
  async (list) => {
    const { status, rows, changed, body, buffers } = await measureList(list);
    expect(status).toBe(200);
    expect(rows).toBe(ROWS);
    // Every cap cuts, which takes the most memory.
    expect(changed).toBeGreaterThan(0.9 * ROWS);
    // Room for a body whose length is not declared is made by doubling.
    const room = list.declared ? body : 2 * body;
    expect(buffers).toBeLessThan(room + (BYTES_BESIDE_A_ROW * ROWS) / 1e6 + MEGABYTES_BESIDE);
  },
  120_000,
);
