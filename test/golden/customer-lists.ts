/** Lists of customers, made by a generator that gives the same lists on every machine. */
import type { GivenText } from './question.ts';

/** mulberry32: a number in 0..1 at each call. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// biome-ignore format: a list of sizes
const SIZES = [
  1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13, 15, 16, 17, 19, 20, 21, 22, 25, 26,
  27, 30, 33, 34, 37, 39, 40, 41, 47, 50, 53, 59, 60, 61, 66, 67, 80, 99, 120, 200,
];

const TIERS = ['金牌', '银牌', '铜牌', '标准'];
const CATEGORIES = ['双跨', '省级', '市县级', '一般', '普通聚类'];

export interface CustomerLists {
  readonly classify: Readonly<Record<string, GivenText>>;
  readonly quota: Readonly<Record<string, GivenText>>;
}

/** A list for every size; each has other columns than its neighbours. */
export const CUSTOMER_LISTS: readonly CustomerLists[] = SIZES.map((size, place) => {
  const random = randomFrom(2010 + place);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const column = (cell: () => string | null) => Array.from({ length: size }, cell);
  const mostly = (share: number, cell: () => string) => () => (random() < share ? cell() : null);
  /** Most customers are of cities, as the caps take them to be. */
  const categories = column(() => (random() < 0.6 ? '市县级' : oneOf(CATEGORIES)));
  if (place % 5 === 4) categories[size - 1] = '大客户';
  if (place % 7 === 6) categories[0] = null;
  const proposed = column(mostly(0.85, () => oneOf(TIERS)));
  const values = column(mostly(0.9, () => String(Math.floor(random() * 40) * 250)));
  const groups = column(() => oneOf(['杭州', '宁波', '温州'].slice(0, 1 + (place % 3))));
  const floors = column(mostly(0.12, () => oneOf(TIERS)));
  const keys = column(() => (random() < 0.4 ? '是' : '否'));
  const has = (bit: number) => (place & bit) !== 0;
  return {
    classify: {
      categories,
      ...(place % 8 !== 0 && { keys }),
      proposed,
      ...(has(1) && { values }),
      ...(has(2) && { groups }),
      ...(has(4) && { floors }),
      ...(place % 13 === 12 && { counted: column(() => '是') }),
    },
    quota: {
      tiers: proposed,
      ...(place % 4 !== 3 && { categories }),
      ...(has(2) && { groups }),
      ...(has(4) && { floors }),
    },
  };
});
