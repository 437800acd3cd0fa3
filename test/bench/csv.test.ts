/** A customer list of 200,000 rows as CSV: read, classified and written. */
import { expect, it } from 'vitest';
import { BYTE_ORDER_MARK } from '../../shared/csv/write-cell.ts';
import type { ClassifiedList } from '../../shared/customers/classify-list.ts';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import { OPTIONS, utf8 } from '../shared/customers/helpers.ts';
import { asShipped } from '../support/as-shipped.ts';
import { keepComparisons, memoryInUse, OURS, race } from '../support/bench.ts';
import { customerRow, HEADS } from '../support/office/customers.ts';

const ROWS = 200_000;
const ROUNDS = 7;
const COPY = 'decode, split into cells, join, encode';
const COPY_ANSWER = 'the same, the answer joined and encoded';

const lines = [HEADS, ...Array.from({ length: ROWS }, (_, row) => customerRow(row))];
const bytes = utf8(lines.map((cells) => cells.join(',')).join('\r\n'));

const { classifyList } = await asShipped<typeof import('./ours.ts')>('test/bench/ours.ts');

function classified(): ClassifiedList {
  const list = classifyList(bytes, OPTIONS);
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
}

function classify(): { length: number; tiers: number } {
  const list = classified();
  let length = 0;
  for (const chunk of list.outputChunks()) length += chunk.length;
  return { length, tiers: list.counts.changed };
}

type Cells = readonly (readonly string[])[];

/** The plainest way, which is right here since no cell is quoted. */
function split(text: Uint8Array): Cells {
  const rows = new TextDecoder().decode(text).split('\r\n');
  return rows.map((row) => row.split(','));
}

function join(cells: Cells): number {
  return new TextEncoder().encode(cells.map((row) => row.join(',')).join('\r\n')).length;
}

/** Commas in quotes are cut at too, and joined again. */
function splitAnswer(): Cells {
  return split(Buffer.concat([...classified().outputChunks()]));
}

const isOver = ({ count, allowed = count }: QuotaRow): boolean => count > allowed;

/** By the profile of this row. */
const WHERE_TIME_GOES = [
  'Two fifths of the time read: every byte is checked to be of the encoding, quotes and line ends are',
  'minded, six columns are read, and the list is sorted and cut. Three fifths write five times as much as',
  'came: three in five of these rows are moved by a cap, and each of those gets a sentence of its own, with',
  'its value, its place and its city’s figures. The floor cuts at every comma, checks nothing, and writes what it read;',
  'beside it stands the same with our answer to write.',
].join('\n');

const results = keepComparisons('6-csv');

it('CSV of 200,000 rows', async () => {
  const before = memoryInUse();
  const list = classified();
  const held = memoryInUse() - before + bytes.length / 1e6;
  expect(list.counts).toMatchObject({ rows: ROWS, unread: 0, blank: 0 });
  expect(list.quota.filter(isOver)).toEqual([]);
  expect(list.quotaProposed().filter(isOver)).not.toEqual([]);
  expect(join(split(bytes))).toBe(bytes.length);
  const answer = splitAnswer();
  expect(join(answer) + BYTE_ORDER_MARK.length).toBe(classify().length);

  const copyAnswer = () => {
    split(bytes);
    return join(answer);
  };
  const times = await race(ROUNDS, {
    [OURS]: { run: classify },
    [COPY]: { run: () => join(split(bytes)) },
    [COPY_ANSWER]: { run: copyAnswer },
  });
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
    others: ([COPY, COPY_ANSWER] as const).map((name) => ({ name, samples: times[name] })),
    goals: [
      {
        text: '≤ 2 × reading and writing',
        measure: 'slower',
        against: COPY,
        limit: 2,
        unreached: WHERE_TIME_GOES,
      },
    ],
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
