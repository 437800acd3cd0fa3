/** §1.2.1(2), R2 to R4: the caps, and who is demoted, by laws and by a second way of counting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../shared/norm/settings.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import {
  ask,
  askWithReasons,
  columnOf,
  editionsOf,
  editionsWith,
  printValue,
  rowsOf,
} from '../../support/ask.ts';

const TIERS = ['gold', 'silver', 'bronze', 'standard'];
const CAPPED = ['gold', 'silver', 'bronze'];
const RATES: Readonly<Record<string, bigint>> = { gold: 500n, silver: 1500n, bronze: 3000n };
const POPULATIONS = ['municipal', 'literal', 'all'] as const;
type Population = Settings['capPopulation'];

interface Row {
  readonly category: string;
  readonly key: string;
  readonly proposed: string;
  readonly value: string;
  readonly group: string;
  readonly floor: string;
}

const isSenior = ({ category }: Row) => category === 'dual-span' || category === 'provincial';
const rankOf = (tier: string) => TIERS.indexOf(tier);
const worthOf = ({ value }: Row) => (value === '' ? 0 : Number(value));
const best = (...tiers: readonly string[]) =>
  tiers.reduce((a, b) => (rankOf(a) <= rankOf(b) ? a : b));
const allowanceOf = (tier: string, population: number) =>
  Number(((RATES[tier] ?? 0n) * BigInt(population)) / 10_000n);

function columns(rows: readonly Row[]) {
  return {
    categories: rows.map((row) => row.category),
    keys: rows.map((row) => row.key),
    proposed: rows.map((row) => row.proposed),
    values: rows.map((row) => row.value),
    groups: rows.map((row) => row.group),
    floors: rows.map((row) => row.floor),
  };
}

const classify = (rows: readonly Row[], capPopulation: Population = 'municipal') =>
  columnOf('CLASSIFY', columns(rows), { capPopulation });

/** R2: who is counted for a cap. */
function isCounted(row: Row, tier: string, population: Population): boolean {
  if (population === 'all') return true;
  if (population === 'municipal') return !isSenior(row);
  return !(tier === 'gold' && row.category === 'provincial');
}

/** §1.2.1: the most that the category may get, floors apart; a key senior customer has gold. */
function ceilingOf(row: Row): string {
  if (isSenior(row)) return row.key === 'TRUE' ? 'gold' : 'silver';
  return { general: 'bronze', mass: 'standard' }[row.category] ?? 'gold';
}

function ownTier(row: Row): string {
  const isKey = isSenior(row) && row.key === 'TRUE';
  const fallback = isSenior(row) ? 'silver' : 'standard';
  const asked = isKey ? 'gold' : row.proposed === '' ? fallback : row.proposed;
  const within = rankOf(asked) < rankOf(ceilingOf(row)) ? ceilingOf(row) : asked;
  return row.floor === '' ? within : best(within, row.floor);
}

/**
 * R4 a second time, naively: places are given out one by one, each to the best of those left; who
 * gets none stands in line for the tier below.
 */
function classifyNaively(rows: readonly Row[], population: Population): string[] {
  const result = rows.map(ownTier);
  for (const group of new Set(rows.map((row) => row.group))) {
    for (const tier of CAPPED) {
      const inGroup = rows.flatMap((row, index) => (row.group === group ? [index] : []));
      const counted = inGroup.filter((index) => isCounted(rows[index] as Row, tier, population));
      let places = allowanceOf(tier, counted.length);
      const line = counted.filter((index) => result[index] === tier);
      const isHeld = (index: number) => {
        const row = rows[index] as Row;
        return isSenior(row) || (row.floor !== '' && rankOf(row.floor) <= rankOf(tier));
      };
      places -= line.filter(isHeld).length;
      let waiting = line.filter((index) => !isHeld(index));
      while (waiting.length > 0) {
        // R4, second reading: a 重点 customer stands before a richer one.
        const isKey = (index: number) => (rows[index] as Row).key === 'TRUE';
        const first = waiting.some(isKey) ? waiting.filter(isKey) : waiting;
        const top = Math.max(...first.map((index) => worthOf(rows[index] as Row)));
        const next = first.find((index) => worthOf(rows[index] as Row) === top) as number;
        waiting = waiting.filter((index) => index !== next);
        if (places <= 0) result[next] = TIERS[rankOf(tier) + 1] as string;
        places--;
      }
    }
  }
  return result;
}

/** The violations of the laws that any list's tiers must keep. */
function brokenLaws(
  rows: readonly Row[],
  tiers: readonly string[],
  population: Population,
): string[] {
  const broken: string[] = [];
  rows.forEach((row, index) => {
    const tier = tiers[index] ?? '';
    if (row.floor !== '' && rankOf(tier) > rankOf(row.floor)) broken.push(`floor of ${index}`);
    const most = row.floor === '' ? ceilingOf(row) : best(ceilingOf(row), row.floor);
    if (rankOf(tier) < rankOf(most)) broken.push(`ceiling of ${index}`);
    if (rankOf(tier) < rankOf(ownTier(row))) broken.push(`${index} got more than its own tier`);
    if (isSenior(row) && tier !== ownTier(row)) broken.push(`senior ${index} demoted`);
  });
  for (const group of new Set(rows.map((row) => row.group))) {
    for (const tier of CAPPED) {
      const counted = rows.flatMap((row, index) =>
        row.group === group && isCounted(row, tier, population) ? [index] : [],
      );
      const allowed = allowanceOf(tier, counted.length);
      const kept = counted.filter((index) => tiers[index] === tier);
      const cannotMove = kept.filter((index) => {
        const row = rows[index] as Row;
        return isSenior(row) || (row.floor !== '' && rankOf(row.floor) <= rankOf(tier));
      });
      if (kept.length > Math.max(allowed, cannotMove.length)) {
        broken.push(`${group} ${tier}: ${kept.length} of ${allowed}`);
      }
      const free = kept.filter((index) => !cannotMove.includes(index));
      // R4, second reading: key customers first, then by value.
      const standing = (index: number) => {
        const row = rows[index] as Row;
        return (row.key === 'TRUE' ? 1e12 : 0) + worthOf(row);
      };
      const least = Math.min(...free.map(standing));
      const cut = counted.filter((index) => {
        const own = ownTier(rows[index] as Row);
        return rankOf(own) <= rankOf(tier) && rankOf(tiers[index] ?? '') > rankOf(tier);
      });
      for (const index of cut) {
        if (standing(index) > least) broken.push(`${index} cut from ${tier}`);
      }
      if (cut.length > 0 && kept.length < allowed) broken.push(`${group} ${tier} has spare places`);
    }
  }
  return broken;
}

const rowArbitrary = (distinct: boolean, groups: readonly string[]) =>
  fc.record({
    category: fc.constantFrom(
      ...['municipal', 'municipal', 'municipal', 'municipal', 'municipal', 'general', 'mass'],
      ...['dual-span', 'provincial'],
    ),
    key: fc.constantFrom('', 'TRUE', 'FALSE'),
    proposed: fc.constantFrom('', 'gold', 'gold', 'silver', 'silver', 'bronze', 'standard'),
    value: distinct
      ? fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String)
      : fc.constantFrom('', '0', '-5', '10', '10', '20.5', '20.5', '30', '1,000'),
    group: fc.constantFrom(...groups),
    floor: fc.constantFrom('', '', '', '', '', '', '', 'gold', 'silver', 'bronze', 'standard'),
  });

const GROUPS = ['南京', '苏州', '无锡'];
const RUNS = { seed: 20_261_122, numRuns: 500 };

const withComma = (row: Row): Row => ({ ...row, value: row.value.replaceAll(',', '') });
const listArbitrary = fc
  .array(rowArbitrary(false, GROUPS), { minLength: 0, maxLength: 300, size: 'max' })
  .map((rows) => rows.map(withComma));

describe('§1.2.1(2) the caps are exact at the edges', () => {
  it.each([
    [1, [0, 0, 0]],
    [3, [0, 0, 0]],
    [4, [0, 0, 1]],
    [6, [0, 0, 1]],
    [7, [0, 1, 2]],
    [10, [0, 1, 3]],
    [19, [0, 2, 5]],
    [20, [1, 3, 6]],
    [39, [1, 5, 11]],
    [40, [2, 6, 12]],
    [133, [6, 19, 39]],
    [188, [9, 28, 56]],
    [200, [10, 30, 60]],
  ])('%i municipal customers who all want gold: %j', (customers, [gold, silver, bronze]) => {
    const rows = Array.from({ length: customers }, (_, index) => ({
      category: 'municipal',
      key: '',
      proposed: 'gold',
      value: String(customers - index),
      group: '',
      floor: '',
    }));
    const tiers = classify(rows);
    const counts = TIERS.map((tier) => tiers.filter((one) => one === tier).length);
    const capped = (gold ?? 0) + (silver ?? 0) + (bronze ?? 0);
    expect(counts).toEqual([gold, silver, bronze, customers - capped]);
    // By falling value the list is cut into four runs.
    expect(tiers.map(rankOf)).toEqual([...tiers.map(rankOf)].sort((a, b) => a - b));
  });

  it('0 customers: no tier, and nothing to count', () => {
    expect(classify([])).toEqual([]);
    const quota = ask('QUOTA', { tiers: [] });
    expect(quota.ok ? 'answered' : quota.error.code).toBe('no-data');
  });

  it('every population 0 to 400 has the allowances of exact arithmetic', () => {
    const wrong: number[] = [];
    for (let population = 1; population <= 400; population++) {
      const rows = rowsOf('QUOTA', { tiers: Array(population).fill('standard') });
      const allowed = rows.slice(0, 3).map((row) => Number(row[6]));
      const exact = CAPPED.map((tier) => allowanceOf(tier, population));
      if (allowed.join() !== exact.join()) wrong.push(population);
    }
    expect(wrong).toEqual([]);
  });

  it('a company’s own caps are exact too, where fractions are not: 29 % of 100 is 29', () => {
    const caps = { gold: 0.29, silver: 0.57, bronze: 0.58 };
    const editions = editionsOf({ caps });
    const result = ask('QUOTA', { tiers: Array(100).fill('standard') }, editions);
    const quota = result.ok ? result.value.details?.()['quota'] : [];
    const allowed = (quota as readonly { allowed?: number }[]).map((row) => row.allowed);
    expect(allowed).toEqual([29, 57, 58, undefined]);
  });

  describe('R2 200 customers, 12 of them dual-span or provincial', () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      category: index < 5 ? 'dual-span' : index < 12 ? 'provincial' : 'municipal',
      key: index === 0 || index === 5 ? 'TRUE' : '',
      proposed: index < 12 ? '' : 'gold',
      value: String(1000 - index),
      group: '',
      floor: '',
    }));
    const countsOf = (population: Population) => {
      const tiers = classify(rows, population);
      return TIERS.map((tier) => tiers.filter((one) => one === tier).length);
    };

    it('municipal: 9/28/56 of 188, and beside them 2 key in gold and 10 in silver', () => {
      expect(countsOf('municipal')).toEqual([9 + 2, 28 + 10, 56, 188 - 93]);
    });

    it('literal: gold 9 of the 193 without provincial, the key dual-span among them', () => {
      // Gold: 9 places, one with the key dual-span customer; the key provincial one beside them.
      // Silver: 30 of 200, 10 of them senior.
      expect(countsOf('literal')).toEqual([9 + 1, 30, 60, 100]);
    });

    it('all: 10/30/60 of 200, the senior customers among them', () => {
      expect(countsOf('all')).toEqual([10, 30, 60, 100]);
    });

    it('no senior customer is demoted, whatever the caps', () => {
      for (const population of POPULATIONS) {
        const tiers = classify(rows, population).slice(0, 12);
        expect(tiers.filter((tier) => tier === 'gold')).toHaveLength(2);
        expect(tiers.filter((tier) => tier === 'silver')).toHaveLength(10);
      }
    });
  });
});

describe('R4 who is demoted', () => {
  const customer = (proposed: string, value: string, floor = ''): Row => ({
    category: 'municipal',
    key: '',
    proposed,
    value,
    group: '',
    floor,
  });
  const fill = (rows: readonly Row[], to: number) => [
    ...rows,
    ...Array.from({ length: to - rows.length }, () => customer('', '')),
  ];

  it('the worked example: gold 90; silver 80, 70, 60; bronze 50, 40, 30 to 27', () => {
    const proposals = [
      ...[90, 80, 70].map((value) => customer('gold', String(value))),
      ...[60, 50, 40].map((value) => customer('silver', String(value))),
      ...[30, 29, 28, 27, 26, 25].map((value) => customer('bronze', String(value))),
    ];
    const tiers = classify(fill(proposals, 20));
    expect(tiers.map((tier) => tier[0]).join('')).toBe(`gsssbbbbbb${'s'.repeat(10)}`);
    expect(tiers.slice(10).every((tier) => tier === 'standard')).toBe(true);
  });

  it('equal values: the order of the list decides', () => {
    const rows = fill([customer('gold', '5'), customer('gold', '5'), customer('gold', '5')], 20);
    expect(classify(rows).slice(0, 3)).toEqual(['gold', 'silver', 'silver']);
  });

  it('a blank value counts as 0: below 1, above −1, equal to 0', () => {
    const rows = (values: readonly string[]) =>
      fill(
        values.map((value) => customer('gold', value)),
        20,
      );
    expect(classify(rows(['', '1'])).slice(0, 2)).toEqual(['silver', 'gold']);
    expect(classify(rows(['-1', ''])).slice(0, 2)).toEqual(['silver', 'gold']);
    expect(classify(rows(['', '0'])).slice(0, 2)).toEqual(['gold', 'silver']);
    expect(classify(rows(['0', ''])).slice(0, 2)).toEqual(['gold', 'silver']);
  });

  it('values compare as numbers, not as texts', () => {
    const rows = fill([customer('gold', '9'), customer('gold', '10')], 20);
    expect(classify(rows).slice(0, 2)).toEqual(['silver', 'gold']);
  });

  it('who is held by a floor is ranked first, whatever the value', () => {
    const rows = fill([customer('gold', '100'), customer('gold', '1', 'gold')], 20);
    expect(classify(rows).slice(0, 2)).toEqual(['silver', 'gold']);
  });

  it('a floor below the tier does not hold it there, only on the way down', () => {
    const rows = fill([customer('gold', '100'), customer('gold', '1', 'silver')], 20);
    expect(classify(rows).slice(0, 2)).toEqual(['gold', 'silver']);
    const crowd = Array.from({ length: 8 }, () => customer('silver', '50'));
    const tiers = classify(fill([...rows.slice(0, 2), ...crowd], 20));
    expect(tiers[1]).toBe('silver');
    expect(tiers.filter((tier) => tier === 'silver')).toHaveLength(3);
  });

  it('floors alone may exceed a cap: they stay, and the excess is told', () => {
    const rows = fill(
      [customer('', '1', 'gold'), customer('', '1', 'gold'), customer('gold', '99')],
      20,
    );
    const tiers = classify(rows);
    expect(tiers.slice(0, 3)).toEqual(['gold', 'gold', 'silver']);
    const [gold] = rowsOf('QUOTA', { tiers, floors: rows.map((row) => row.floor) });
    expect(gold).toEqual(['未分组', 'gold', '2', '20', '0.1', '0.05', '1', '0', 'over-by-floor']);
    const result = ask('CLASSIFY', columns(rows));
    const quota = (result.ok ? result.value.details?.()['quota'] : []) as { state: string }[];
    expect(quota[0]?.state).toBe('over-by-floor');
  });

  it('the same excess without floors is over, and places left are spare', () => {
    const tiers = [...Array(2).fill('gold'), ...Array(2).fill('silver'), ...Array(16).fill('标准')];
    const rows = rowsOf('QUOTA', { tiers });
    expect(rows.map((row) => row.slice(6))).toEqual([
      ['1', '0', 'over'],
      ['3', '1', 'within'],
      ['6', '6', 'within'],
      ['', '', ''],
    ]);
    // One of two is held: the floor alone does not exceed the cap of one.
    const [gold] = rowsOf('QUOTA', { tiers, floors: ['gold', ...Array(19).fill('')] });
    expect(gold?.slice(6)).toEqual(['1', '0', 'over']);
    const full = rowsOf('QUOTA', { tiers: ['gold', ...Array(19).fill('标准')] });
    expect(full[0]?.slice(6)).toEqual(['1', '0', 'full']);
  });

  it('R3 each group has its own population: two of 10 are not one of 20', () => {
    const rows = fill([customer('gold', '9')], 20).map((row, index) => ({
      ...row,
      group: index < 10 ? '南京' : '苏州',
    }));
    expect(classify(rows)[0]).toBe('silver');
    expect(classify(rows.map((row) => ({ ...row, group: '' })))[0]).toBe('gold');
  });

  it('R3 blank groups are one group, 未分组, and groups keep their order', () => {
    const tiers = ['gold', 'gold', 'gold'];
    const rows = rowsOf('QUOTA', { tiers, groups: ['苏州', ' ', ''] });
    expect(rows.map((row) => row[0])).toEqual([
      ...Array(4).fill('苏州'),
      ...Array(4).fill('未分组'),
    ]);
    expect(rows.map((row) => row[3])).toEqual(['1', '1', '1', '1', '2', '2', '2', '2']);
  });

  it('a customer who cannot be read is in no population, blank rows in none either', () => {
    const rows = fill([customer('gold', '9'), customer('gold', '8')], 21);
    const given = columns(rows);
    given.categories[20] = '外星';
    const tiers = columnOf('CLASSIFY', given);
    expect(tiers[20]).toBe('unknown-label categories');
    expect(tiers.slice(0, 2)).toEqual(['gold', 'silver']);
    given.categories[19] = '外星';
    expect(columnOf('CLASSIFY', given).slice(0, 2)).toEqual(['silver', 'silver']);

    const blank = columns(rows);
    for (const column of Object.values(blank)) column[20] = '';
    expect(columnOf('CLASSIFY', blank)[20]).toBe('');
    const quota = rowsOf('QUOTA', { tiers: [...Array(20).fill('gold'), '', '钻石'] });
    expect(quota[0]?.[3]).toBe('20');
  });

  it('who is cut is told the cap, the rank and the tier below, once per cut', () => {
    const rows = fill([customer('gold', '1'), ...Array(4).fill(customer('gold', '50'))], 20);
    const { ofRows } = askWithReasons('CLASSIFY', columns(rows));
    const cuts = (ofRows[0] ?? []).filter(({ id }) => id === 'cut');
    expect(cuts.map((reason) => reasonText(reason, 'en'))).toEqual([
      expect.stringMatching(/at most 1 gold of 20 .*number 5 → silver/),
      expect.stringMatching(/at most 3 silver of 20 .*number 4 → bronze/),
    ]);
  });
});

describe('R4 any list', () => {
  for (const population of POPULATIONS) {
    it(`keeps the laws and equals a naive count, capPopulation ${population}`, () => {
      let cuts = 0;
      fc.assert(
        fc.property(listArbitrary, (rows) => {
          const tiers = classify(rows, population);
          expect(brokenLaws(rows, tiers, population)).toEqual([]);
          expect(tiers).toEqual(classifyNaively(rows, population));
          cuts += tiers.filter((tier, index) => tier !== ownTier(rows[index] as Row)).length;
        }),
        RUNS,
      );
      // The lists must be such that there is something to cut.
      expect(cuts).toBeGreaterThan(10_000);
    });

    it(`is counted by QUOTA as by hand, capPopulation ${population}`, () => {
      fc.assert(
        fc.property(
          listArbitrary.filter((rows) => rows.length > 0),
          (rows) => {
            const tiers = classify(rows, population);
            const { categories, groups, floors } = columns(rows);
            const table = rowsOf(
              'QUOTA',
              { tiers, categories, groups, floors },
              { capPopulation: population },
            );
            const expected = [...new Set(groups)].flatMap((group) =>
              TIERS.map((tier) => {
                const wide = population === 'municipal' ? 'municipal' : 'all';
                const isIn = (row: Row) =>
                  row.group === group &&
                  isCounted(row, tier, tier === 'standard' ? wide : population);
                const counted = rows.filter(isIn).length;
                const count = rows.filter((row, index) => isIn(row) && tiers[index] === tier);
                const head = [group, tier, String(count.length), String(counted)];
                head.push(String(counted === 0 ? 0 : count.length / counted));
                if (tier === 'standard') return [...head, '', '', '', ''];
                const allowed = allowanceOf(tier, counted);
                const cap = String(Number(RATES[tier]) / 10_000);
                return [...head, cap, String(allowed)];
              }),
            );
            expect(table.map((row, index) => row.slice(0, expected[index]?.length))).toEqual(
              expected,
            );
            for (const [, tier, count, , , , allowed, spare, state] of table) {
              if (tier === 'standard') continue;
              const left = Number(allowed) - Number(count);
              expect(spare).toBe(String(Math.max(0, left)));
              if (left > 0) expect(state).toBe('within');
              if (left === 0) expect(state).toBe('full');
              if (left < 0) expect(state).toMatch(/^over/);
            }
          },
        ),
        { ...RUNS, numRuns: 150 },
      );
    });

    it(`keeps its result when that is proposed again, capPopulation ${population}`, () => {
      fc.assert(
        fc.property(listArbitrary, (rows) => {
          const tiers = classify(rows, population);
          const again = rows.map((row, index) => ({ ...row, proposed: tiers[index] ?? '' }));
          expect(classify(again, population)).toEqual(tiers);
        }),
        { ...RUNS, numRuns: 200 },
      );
    });
  }

  it('with distinct values gives each customer the same tier in any order of the list', () => {
    const distinct = fc
      .uniqueArray(rowArbitrary(true, GROUPS), {
        maxLength: 300,
        size: 'max',
        selector: (row) => row.value,
      })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(
            rows.map((_, index) => index),
            { minLength: rows.length, maxLength: rows.length },
          ),
        ),
      );
    fc.assert(
      fc.property(distinct, ([rows, order]) => {
        const tiers = classify(rows);
        const shuffled = classify(order.map((index) => rows[index] as Row));
        expect(shuffled).toEqual(order.map((index) => tiers[index]));
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('R3 classified group by group gives what the whole list gives', () => {
    fc.assert(
      fc.property(listArbitrary, (rows) => {
        const whole = classify(rows);
        for (const group of GROUPS) {
          const own = rows.flatMap((row, index) => (row.group === group ? [index] : []));
          const alone = classify(own.map((index) => rows[index] as Row));
          expect(alone).toEqual(own.map((index) => whole[index]));
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('gives the same with reasons as without', () => {
    fc.assert(
      fc.property(listArbitrary, (rows) => {
        const given = columns(rows);
        const { result, ofRows } = askWithReasons('CLASSIFY', given);
        if (!result.ok || result.value.value.type !== 'column') throw new Error('no column');
        const tiers = result.value.value.values.map(printValue);
        expect(tiers).toEqual(columnOf('CLASSIFY', given));
        rows.forEach((row, index) => {
          const cuts = (ofRows[index] ?? []).filter(({ id }) => id === 'cut');
          expect(cuts).toHaveLength(rankOf(tiers[index] ?? '') - rankOf(ownTier(row)));
        });
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('R1 both-stand: keeps the caps too, and senior customers their proposals', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      category: index < 6 ? 'dual-span' : 'municipal',
      key: '',
      proposed: 'gold',
      value: String(index),
      group: '',
      floor: '',
    }));
    const editions = editionsWith({ seniorProposal: 'both-stand', capPopulation: 'all' });
    const result = ask('CLASSIFY', columns(rows), editions);
    const tiers =
      result.ok && result.value.value.type === 'column'
        ? result.value.value.values.map(printValue)
        : [];
    expect(tiers.slice(0, 6)).toEqual(Array(6).fill('gold'));
    expect(tiers.slice(6).filter((tier) => tier === 'gold')).toEqual([]);
  });
});
