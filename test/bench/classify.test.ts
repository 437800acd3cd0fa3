/** CLASSIFY of a million customers of twenty cities, beside libraries that sort and group. */
import { expect, it } from 'vitest';
import type { CustomerColumns } from '../../shared/rules/classify.ts';
import { QuestionPacking } from '../../shared/rules/packed-question.ts';
import { asShipped } from '../support/as-shipped.ts';
import { compareAnswers, keepComparisons, OURS, packageName, race } from '../support/bench.ts';
import { TIERS } from '../support/norm-words.ts';
import {
  type Columns,
  radixSort,
  withArquero,
  withIndexSort,
  withLodash,
} from './peers/classify-lists.ts';

const { classifyColumns, NORM } = await asShipped<typeof import('./ours.ts')>('test/bench/ours.ts');

const MILLION = 1_000_000;
const CITIES = 20;
const ROUNDS = 5;
const ARQUERO = packageName('arquero');
const LODASH = packageName('lodash');
const INDEX_SORT = 'Array.sort of row numbers';
const RADIX = 'a radix sort on typed arrays';
const TEN_THOUSAND = '10,000 customers, a hundred times';

/** Municipal customers only, proposed for a tier each: their own tier is the one proposed. */
function makeColumns(count: number): { ours: CustomerColumns; theirs: Columns } {
  const random = (row: number, salt: number) => ((row * 2_654_435_761 + salt) >>> 0) % 1_000_003;
  const tiers = Uint8Array.from({ length: count }, (_, row) => random(row, 7) % TIERS.length);
  const values = Float64Array.from({ length: count }, (_, row) => random(row, 99_991));
  const cities = Uint32Array.from({ length: count }, (_, row) => random(row, 31) % CITIES);
  const packing = new QuestionPacking(NORM.vocabulary);
  const packed = TIERS.map((proposed) =>
    packing.pack({ category: 'municipal', key: false, proposed, floor: undefined, counted: true }),
  );
  return {
    ours: {
      questions: Uint16Array.from(tiers, (tier) => packed[tier] as number),
      values,
      groups: cities,
      groupCount: CITIES,
    },
    theirs: { tiers, values, cities, cityCount: CITIES },
  };
}

/** The caps taken one customer at a time, the best first: slow, and right by its simplicity. */
function classifySlowly({ tiers, values, cities }: Columns): number[] {
  const rows = Array.from(tiers.keys());
  const given = Array.from(tiers);
  for (const [rank, cap] of [5, 15, 30].entries()) {
    for (let city = 0; city < CITIES; city++) {
      const members = rows.filter((row) => cities[row] === city);
      const allowed = Math.floor((members.length * cap) / 100);
      const pool = members.filter((row) => given[row] === rank);
      for (const row of pool) {
        const better = pool.filter((other) => {
          const more = (values[other] as number) - (values[row] as number);
          return more > 0 || (more === 0 && other < row);
        });
        if (better.length >= allowed) given[row] = -1 - rank;
      }
      for (const row of pool) if (given[row] === -1 - rank) given[row] = rank + 1;
    }
  }
  return given;
}

const SAME_STEPS = [
  'Each customer takes the same number of steps at every length. A million no longer fit the processor’s',
  'caches, which is felt the more, the more other work shares them.',
].join('\n');

const results = keepComparisons('3-classify');

const CONTESTANTS: Readonly<Record<string, (columns: Columns) => ArrayLike<number>>> = {
  [ARQUERO]: withArquero,
  [LODASH]: withLodash,
  [INDEX_SORT]: withIndexSort,
};

it('CLASSIFY of a million customers', async () => {
  const few = makeColumns(10_000);
  const many = makeColumns(MILLION);
  const right = classifySlowly(few.theirs);
  expect(Array.from(classifyColumns(few.ours, NORM).tiers)).toEqual(right);
  const times = await race(ROUNDS, {
    [OURS]: { run: () => classifyColumns(many.ours, NORM) },
    [TEN_THOUSAND]: { run: () => classifyColumns(few.ours, NORM), calls: 1 / 100 },
    [ARQUERO]: { run: () => withArquero(many.theirs) },
    [LODASH]: { run: () => withLodash(many.theirs) },
    [INDEX_SORT]: { run: () => withIndexSort(many.theirs) },
    [RADIX]: { run: () => radixSort(many.theirs) },
  });
  const contestant = (name: string) => {
    const answer = name === OURS ? () => right : CONTESTANTS[name];
    return {
      name,
      samples: times[name] ?? [],
      ...(answer && { answers: compareAnswers(right, Array.from(answer(few.theirs))) }),
    };
  };
  results.add({
    work: 'CLASSIFY, 1,000,000 customers of 20 cities',
    unit: 'ms',
    how: [
      'Columns of tiers, values and cities in memory, every tier proposed equally often, so that all',
      'three caps cut (§1.2.1(2)) and those cut join the pool below (R4). arquero ranks with window',
      'functions, lodash sorts objects, the third sorts row numbers with a comparison. The radix sort',
      'orders all customers by city and value and moves nobody. Right, over 10,000 customers, is a',
      'count of those who are better, customer by customer.',
    ].join('\n'),
    ours: contestant(OURS),
    others: [ARQUERO, LODASH, INDEX_SORT, RADIX, TEN_THOUSAND].map(contestant),
    goals: [
      { text: '≥ 5 × arquero', measure: 'faster', against: ARQUERO, limit: 5 },
      { text: '≤ 3 × a radix sort', measure: 'slower', against: RADIX, limit: 3 },
      {
        text: 'linear: ≤ 1.5 × 10,000 customers, a hundred times',
        measure: 'slower',
        against: TEN_THOUSAND,
        limit: 1.5,
        unreached: SAME_STEPS,
      },
    ],
  });
});
