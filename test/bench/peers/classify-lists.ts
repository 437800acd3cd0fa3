/** CLASSIFY as a user would write it with a library for tables, lists or sorting. */
import { createRequire } from 'node:module';
import { orderBy } from 'lodash';

/** As much of arquero as is used here: its own types do not compile strictly. */
interface Arquero {
  table(columns: Readonly<Record<string, ArrayLike<number>>>): ArqueroTable;
  desc(column: string): object;
  escape(compute: (row: Readonly<Record<'tier' | 'city' | 'place', number>>) => number): object;
  readonly op: { row_number(): object };
}

interface ArqueroTable {
  groupby(...columns: string[]): ArqueroTable;
  orderby(order: object): ArqueroTable;
  derive(columns: Readonly<Record<string, object>>): ArqueroTable;
  ungroup(): ArqueroTable;
  unorder(): ArqueroTable;
  array(column: string): ArrayLike<number>;
}

const arquero = createRequire(import.meta.url)('arquero') as Arquero;

/** Customers by columns: tiers before the caps as ranks, 0 for gold to 3 for standard. */
export interface Columns {
  readonly tiers: Uint8Array;
  readonly values: Float64Array;
  readonly cities: Uint32Array;
  readonly cityCount: number;
}

/** §1.2.1(2), per hundred: gold, silver, bronze. */
const CAPS = [5, 15, 30];

function allowedByCity({ cities, cityCount }: Columns, rank: number): number[] {
  const populations = new Array<number>(cityCount).fill(0);
  for (const city of cities) populations[city] = (populations[city] as number) + 1;
  return populations.map((population) => Math.floor((population * (CAPS[rank] as number)) / 100));
}

/** Three window functions over the whole table, a tier each. */
export function withArquero(columns: Columns): ArrayLike<number> {
  const { tiers, values, cities } = columns;
  let customers = arquero.table({ tier: tiers, value: values, city: cities });
  for (const rank of CAPS.keys()) {
    const allowed = allowedByCity(columns, rank);
    customers = customers
      .groupby('city', 'tier')
      .orderby(arquero.desc('value'))
      .derive({ place: arquero.op.row_number() })
      .ungroup()
      .unorder()
      .derive({
        tier: arquero.escape(({ tier, city, place }) =>
          tier === rank && place > (allowed[city] as number) ? rank + 1 : tier,
        ),
      });
  }
  return customers.array('tier');
}

interface Listed {
  readonly row: number;
  readonly value: number;
  tier: number;
}

/** Customers as objects, sorted city by city. */
export function withLodash(columns: Columns): ArrayLike<number> {
  const { tiers, values, cities, cityCount } = columns;
  const byCity: Listed[][] = Array.from({ length: cityCount }, () => []);
  const all = Array.from(
    tiers,
    (tier, row): Listed => ({ row, tier, value: values[row] as number }),
  );
  for (const customer of all) byCity[cities[customer.row] as number]?.push(customer);
  for (const rank of CAPS.keys()) {
    const allowed = allowedByCity(columns, rank);
    for (const [city, customers] of byCity.entries()) {
      const pool = orderBy(
        customers.filter(({ tier }) => tier === rank),
        ['value', 'row'],
        ['desc', 'asc'],
      );
      for (const customer of pool.slice(allowed[city])) customer.tier = rank + 1;
    }
  }
  return all.map(({ tier }) => tier);
}

/** Row numbers sorted by a comparison, city by city. */
export function withIndexSort(columns: Columns): ArrayLike<number> {
  const { values, cities, cityCount } = columns;
  const tiers = columns.tiers.slice();
  const byCity: number[][] = Array.from({ length: cityCount }, () => []);
  for (const [row, city] of cities.entries()) byCity[city]?.push(row);
  for (const rank of CAPS.keys()) {
    const allowed = allowedByCity(columns, rank);
    for (const [city, rows] of byCity.entries()) {
      const pool = rows.filter((row) => tiers[row] === rank);
      pool.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
      for (const row of pool.slice(allowed[city])) tiers[row] = rank + 1;
    }
  }
  return tiers;
}

/**
 * The least that ranking costs: one radix sort of all customers by city and value on typed arrays,
 * eleven bits at a time; nobody is moved.
 */
export function radixSort({ values, cities }: Columns): Uint32Array {
  const bits = 11;
  let rows = Uint32Array.from(values, (_, row) => row);
  const passes = [0, bits].map(
    (shift) => (row: number) => ((values[row] as number) >> shift) & 2047,
  );
  for (const digitOf of [...passes, (row: number) => cities[row] as number]) {
    const starts = new Uint32Array((1 << bits) + 1);
    for (const row of rows) starts[digitOf(row) + 1] = (starts[digitOf(row) + 1] as number) + 1;
    for (let digit = 0; digit < 1 << bits; digit++) {
      starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
    }
    const sorted = new Uint32Array(rows.length);
    for (const row of rows) {
      const digit = digitOf(row);
      const place = starts[digit] as number;
      sorted[place] = row;
      starts[digit] = place + 1;
    }
    rows = sorted;
  }
  return rows;
}
