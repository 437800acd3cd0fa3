/** A customer list of 200,000 rows as CSV: read, classified and written. */
import { expect, it } from 'vitest';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import { classified, utf8 } from '../shared/lists/helpers.ts';
import { keepComparisons, memoryInUse, OURS, race } from '../support/bench.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';

const ROWS = 200_000;
const ROUNDS = 7;
const COPY = 'decode, split into cells, join, encode';

const lines = [HEADS, ...Array.from({ length: ROWS }, (_, row) => customerRow(row))];
const bytes = utf8(lines.map((cells) => cells.join(',')).join('\r\n'));

function classify(): { length: number; tiers: number } {
  const list = classified(bytes);
  let length = 0;
  for (const chunk of list.outputChunks()) length += chunk.length;
  return { length, tiers: list.counts.changed };
}

/** The plainest way, which is right here since no cell is quoted. */
function copy(): number {
  const rows = new TextDecoder().decode(bytes).split('\r\n');
  const cells = rows.map((row) => row.split(','));
  return new TextEncoder().encode(cells.map((row) => row.join(',')).join('\r\n')).length;
}

const isOver = ({ count, allowed = count }: QuotaRow): boolean => count > allowed;

const results = keepComparisons('6-csv');

it('CSV of 200,000 rows', async () => {
  const before = memoryInUse();
  const list = classified(bytes);
  const held = memoryInUse() - before + bytes.length / 1e6;
  expect(list.counts).toMatchObject({ rows: ROWS, unread: 0, blank: 0 });
  expect(list.quota.filter(isOver)).toEqual([]);
  expect(list.quotaProposed().filter(isOver)).not.toEqual([]);
  expect(copy()).toBe(bytes.length);
  expect(classify().length).toBeGreaterThan(bytes.length);

  const times = await race(ROUNDS, { [OURS]: { run: classify }, [COPY]: { run: copy } });
  const size = (bytes.length / 1e6).toFixed(0);
  results.add({
    work: `CSV classify, 200,000 rows (${size} MB)`,
    unit: 'ms',
    how: [
      'Ours checks the encoding, finds the heads, reads every customer, classifies within the caps of',
      'each city and writes every row with its tier, change and reasons. The floor takes the same',
      'bytes apart into cells and puts them together again.',
    ].join('\n'),
    ours: { name: OURS, samples: times[OURS] },
    others: [{ name: COPY, samples: times[COPY] }],
    goals: [{ text: '≤ 2 × reading and writing', measure: 'slower', against: COPY, limit: 2 }],
  });
  results.add({
    work: 'CSV classify, 200,000 rows: memory',
    unit: '× the body',
    how: 'What is in use once the list is classified and before it is written, the body included.',
    ours: { name: OURS, samples: [held / (bytes.length / 1e6)] },
    others: [],
    goals: [{ text: '≤ 2 × the body', measure: 'alone', limit: 2 }],
  });
});
