/** The naive reader by examples from the paper, and that chance makes norms worth asking. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormDocument } from '../../shared/norm/document.ts';
import { askLevel, askLimit, type LimitQuestion } from '../support/naive-norm/ask.ts';
import { inertRows, pointersTo, withoutInertRows } from '../support/naive-norm/inert.ts';
import type { Chain } from '../support/naive-norm/vocabulary.ts';
import { CHAINS, levelQuestion, limitQuestion, QUESTIONS } from '../support/random-norm.ts';

const BASE: NormDocument = {
  id: 'base',
  version: '1',
  extends: null,
  vocabulary: {
    tiers: [{ code: 'gold' }, { code: 'silver' }],
    levels: [{ code: 'AAA' }, { code: 'AA' }],
    services: [
      { code: 'data', line: 'always' },
      { code: 'voice', line: 'told' },
    ],
    scopes: [{ code: 'city' }, { code: 'province' }],
    activities: [
      { code: 'suspend', gradedBy: 'tier', unit: 'working-day' },
      { code: 'provision', gradedBy: 'tier', unit: 'working-day', line: 'told', points: true },
      { code: 'rebuild', gradedBy: 'tier', unit: 'working-day', line: 'always' },
    ],
  },
  levels: [
    { service: ['data'], hub: true, by: { all: 'AAA' } },
    { service: ['data'], scope: ['province'], by: { gold: 'AAA', silver: 'AA' } },
    { by: { all: 'AA' } },
  ],
  limits: [
    { activity: 'suspend', by: { all: 3 } },
    { activity: 'provision', service: ['voice'], line: false, by: { all: 2 } },
    { activity: 'provision', line: true, scope: ['city'], by: { gold: 9, silver: 10 } },
    { activity: 'rebuild', sum: ['provision'], plus: 2 },
  ],
  points: { over: 5, rule: 'proportional' },
};

const over = (part: Partial<NormDocument>): Chain => [
  { id: 'company', version: '1', extends: 'base', ...part },
  BASE,
];

/** The figure, or what there is in its stead. */
function limitOf(chain: Chain, question: LimitQuestion): unknown {
  const outcome = askLimit(chain, question);
  if (outcome.type === 'needs') return outcome.needs;
  return outcome.type === 'limit' ? outcome.amount : outcome.type;
}

const DATA = { activity: 'provision', service: 'data', scope: 'city', grade: 'gold' };

describe('the naive reader of norms', () => {
  it('asks rows from the top, the extending document’s first, cell by cell', () => {
    const chain = over({ limits: [{ activity: 'provision', scope: ['city'], by: { gold: 8 } }] });
    expect(limitOf([BASE], DATA)).toBe(9);
    expect(limitOf(chain, DATA)).toBe(8);
    expect(limitOf(chain, { ...DATA, grade: 'silver' })).toBe(10);
    expect(limitOf(chain, { ...DATA, scope: 'province' })).toBe('not-covered');
  });

  it('lends rows last, and below the document that knows the word alone', () => {
    const vocabulary = { tiers: [{ code: 'diamond', before: 'gold', like: 'gold' }] };
    const chain = over({
      vocabulary,
      limits: [
        { activity: 'provision', scope: ['city'], by: { gold: 8 } },
        { activity: 'provision', scope: ['city'], service: ['data'], by: { diamond: 6 } },
      ],
    });
    expect(limitOf(chain, { ...DATA, grade: 'diamond' })).toBe(6);
    expect(limitOf(over({ vocabulary }), { ...DATA, grade: 'diamond' })).toBe(9);
  });

  it('lends the grade before the scope, the scope before the service', () => {
    const chain = over({
      vocabulary: {
        tiers: [{ code: 'diamond', before: 'gold', like: 'gold' }],
        scopes: [{ code: 'rural', like: 'city' }],
      },
      limits: [
        { activity: 'provision', scope: ['city'], by: { diamond: 5 } },
        { activity: 'provision', scope: ['rural'], by: { gold: 12 } },
      ],
    });
    expect(limitOf(chain, { ...DATA, grade: 'diamond', scope: 'rural' })).toBe(12);
  });

  it('needs what a row asks for that is not yet excluded', () => {
    expect(limitOf([BASE], { activity: 'provision', grade: 'gold', scope: 'city' })).toEqual([
      'service',
      'line',
    ]);
    expect(limitOf([BASE], { activity: 'provision', service: 'data' })).toEqual(['grade', 'scope']);
    expect(limitOf([BASE], { activity: 'suspend' })).toBe(3);
  });

  it('fits a missing group to rows without one alone', () => {
    const chain = over({ limits: [{ activity: 'suspend', group: ['甲市'], by: { all: 1 } }] });
    expect(limitOf(chain, { activity: 'suspend', group: ' 甲市' })).toBe(1);
    expect(limitOf(chain, { activity: 'suspend', group: '乙市' })).toBe(3);
    expect(limitOf(chain, { activity: 'suspend' })).toBe(3);
  });

  it('adds up, with line access as it is for the whole, points extending each part', () => {
    const rebuild = { ...DATA, activity: 'rebuild', service: 'voice' };
    expect(limitOf([BASE], rebuild)).toBe(11);
    expect(limitOf([BASE], { ...rebuild, points: 7 })).toBe(15);
    const steps = over({ points: { over: 3, rule: 'step', per: 3, add: 1 } });
    expect(limitOf(steps, { ...rebuild, points: 8 })).toBe(13);
  });

  it('takes figures away, and tells what is on demand', () => {
    const chain = over({
      limits: [{ activity: 'suspend', by: { gold: 'not-covered', silver: 'on-demand' } }],
    });
    expect(limitOf(chain, { activity: 'suspend', grade: 'gold' })).toBe('not-covered');
    expect(limitOf(chain, { activity: 'suspend', grade: 'silver' })).toBe('on-demand');
    expect(limitOf(chain, { activity: 'suspend' })).toEqual(['grade']);
  });

  it('answers levels, a hub that is not told being none', () => {
    const ask = (question: object) =>
      askLevel([BASE], { tier: 'gold', service: 'data', ...question });
    expect(ask({ hub: true })).toMatchObject({ level: 'AAA' });
    expect(ask({ scope: 'city' })).toMatchObject({ level: 'AA' });
    expect(ask({})).toEqual({ type: 'needs', needs: ['scope'] });
  });

  it('finds rows that decide nothing, of the extending document alone', () => {
    const chain = over({
      limits: [
        { activity: 'suspend', by: { all: 2 } },
        { activity: 'suspend', by: { gold: 1 } },
        { activity: 'provision', service: ['data'], line: false, by: { all: 1 } },
        { activity: 'rebuild', line: true, by: { gold: 7 } },
      ],
      levels: [{ by: { gold: 'AA', silver: 'AA' } }, { service: ['voice'], by: { all: 'AAA' } }],
    });
    expect(pointersTo(inertRows(chain))).toEqual(['/limits/1', '/limits/2', '/levels/1']);
    expect(pointersTo(inertRows(withoutInertRows(chain)))).toEqual([]);
    expect(pointersTo(inertRows([BASE]))).toEqual([]);
  });

  it('finds cells that decide nothing, of rows that do', () => {
    const limits = [
      { activity: 'suspend', by: { gold: 1 } },
      { activity: 'suspend', by: { gold: 2, silver: 3, all: 4 } },
    ];
    const chain = over({ limits });
    expect(pointersTo(inertRows(chain))).toEqual(['/limits/1/by/gold', '/limits/1/by/all']);
    expect(withoutInertRows(chain)[0]?.limits?.[1]?.by).toEqual({ silver: 3 });
  });
});

describe('norms by chance', () => {
  it('are asked about every kind of outcome, and hold rows that decide nothing', () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    const run = (drawn: Chain, raws: readonly Parameters<typeof limitQuestion>[1][]) => {
      const inert = inertRows(drawn);
      count(inert.limits.length + inert.levels.length > 0 ? 'inert' : 'clean');
      count(`deep ${drawn.length}`);
      const chain = withoutInertRows(drawn);
      for (const raw of raws) {
        const limit = askLimit(chain, limitQuestion(chain, raw));
        const level = askLevel(chain, levelQuestion(chain, raw));
        if (limit.type === 'limit') {
          const { document, row } = limit.place;
          if (chain[document]?.limits?.[row]?.sum) count('sum');
        }
        for (const outcome of [limit, level]) {
          count(outcome.type);
          if ('place' in outcome && outcome.place) count(`by ${outcome.place.document}`);
        }
      }
    };
    fc.assert(fc.property(CHAINS, QUESTIONS, run), { numRuns: 100, seed: 2026 });
    const kinds = ['limit', 'level', 'needs', 'not-covered', 'on-demand', 'none', 'sum'];
    const others = ['inert', 'clean', 'deep 1', 'deep 2', 'deep 3', 'by 0', 'by 1', 'by 2'];
    for (const each of [...kinds, ...others]) {
      expect(seen.get(each) ?? 0, JSON.stringify([...seen])).toBeGreaterThan(5);
    }
  });
});
