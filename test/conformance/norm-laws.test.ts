/** Laws of every norm that is a document: the product beside a naive reader of the same paper. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFINITION_IDS } from '../../shared/functions/catalogue.ts';
import {
  askLevelCell,
  askLimitCell,
  type CellAsked,
  findingsOf,
  NORM_DOCUMENT,
} from '../support/ask-cells.ts';
import { type AskedFunction, askWithNorm, findingsWithNorm } from '../support/ask-with-norm.ts';
import { askLevel, askLimit, type Outcome } from '../support/naive-norm/ask.ts';
import { inertRows, pointersTo, withoutInertRows } from '../support/naive-norm/inert.ts';
import { type Chain, NORM_ID } from '../support/naive-norm/vocabulary.ts';
import {
  CHAINS,
  extensionsOf,
  levelQuestion,
  limitQuestion,
  QUESTIONS,
  type RawQuestion,
} from '../support/random-norm.ts';
import { REFUSED, STATEMENTS } from './statements.ts';

/** What of an outcome the product tells too. */
function told(outcome: Outcome) {
  switch (outcome.type) {
    case 'limit':
      return { type: outcome.type, amount: outcome.amount, unit: outcome.unit };
    case 'level':
      return { type: outcome.type, level: outcome.level };
    case 'on-demand':
    case 'none':
      return { type: 'no-limit' };
    case 'not-covered':
      return { type: 'not-covered' };
    case 'needs':
      return { type: 'needs' };
  }
}

function compare(
  chain: Chain,
  table: 'limits' | 'levels',
  question: object,
  naive: Outcome,
  { answer, cited }: CellAsked,
): void {
  const asked = JSON.stringify(question);
  if (answer.type === 'refused') throw new Error(`refused: ${JSON.stringify(answer.findings)}`);
  if (naive.type === 'needs') {
    expect(answer, asked).toMatchObject({ type: 'needs' });
    const parameter = 'parameter' in answer ? answer.parameter : '';
    expect(naive.needs, asked).toContain(parameter);
    return;
  }
  expect(answer, asked).toEqual(told(naive));
  if (naive.type !== 'limit' && naive.type !== 'level') return;
  const { document, row } = naive.place;
  const { id = '', [table]: rows = [] } = chain[document] ?? {};
  // Rows of the norm itself have clauses, which other tests hold.
  if (id === NORM_ID) expect(cited.join(), asked).toContain(`${id} `);
  else expect(cited, asked).toContain(`${id} ${rows[row]?.source}`);
}

function compareLimits(drawn: Chain, raws: readonly RawQuestion[]): void {
  const chain = withoutInertRows(drawn);
  for (const raw of raws) {
    const question = limitQuestion(chain, raw);
    const naive = askLimit(chain, question);
    compare(chain, 'limits', question, naive, askLimitCell(chain, question));
  }
}

function compareLevels(drawn: Chain, raws: readonly RawQuestion[]): void {
  const chain = withoutInertRows(drawn);
  for (const raw of raws) {
    const question = levelQuestion(chain, raw);
    const naive = askLevel(chain, question);
    compare(chain, 'levels', question, naive, askLevelCell(chain, question));
  }
}

describe('the product and the naive reader', () => {
  it('give the same limits, from the same rows', () => {
    fc.assert(fc.property(CHAINS, QUESTIONS, compareLimits), { numRuns: 150 });
  });

  it('give the same levels, from the same rows', () => {
    fc.assert(fc.property(CHAINS, QUESTIONS, compareLevels), { numRuns: 150 });
  });

  it('give the same of documents that extend the norm of 2010', () => {
    const norm = NORM_DOCUMENT;
    if (norm === undefined) throw new Error('the norm of 2010 is no document yet');
    const chains = extensionsOf(norm);
    fc.assert(fc.property(chains, QUESTIONS, compareLimits), { numRuns: 30 });
    fc.assert(fc.property(chains, QUESTIONS, compareLevels), { numRuns: 30 });
  });

  it('agree which rows and cells decide nothing: an error each, and nothing else is called so', () => {
    const law = (drawn: Chain) => {
      const [top, ...below] = drawn;
      if (!top) return;
      const chain = [top, ...withoutInertRows(below)];
      const pointers = pointersTo(inertRows(chain));
      const errors = findingsOf(chain).filter(({ severity }) => severity === 'error');
      expect(errors.map(inFirst)).toEqual(expect.arrayContaining(pointers));
      const unreachable = errors.filter(({ code }) => code === 'unreachable-row');
      for (const error of unreachable) expect(pointers).toContain(inFirst(error));
      if (pointers.length === 0) expect(errors).toEqual([]);
    };
    fc.assert(fc.property(CHAINS, law), { numRuns: 150 });
  });
});

/** A pointer into a document, or into the first of a chain. */
function inFirst({ pointer }: { readonly pointer: string }): string {
  return pointer.replace(/^\/0(?=\/)/, '');
}

/** A question to each function that any norm can be asked. */
const ASKED: readonly (readonly [AskedFunction, Readonly<Record<string, unknown>>])[] = [
  ['TIER', { category: '双跨', key: '是', proposed: '金牌', floor: '银牌', exception: '8号' }],
  ['LEVEL', { tier: '金牌', service: '数据专线', scope: '地市内', hub: '是', group: '南京' }],
  ['LIMIT', { activity: '业务开通', grade: '金牌', service: '语音', scope: '跨省', line: '是' }],
  [
    'LIMIT',
    { activity: '业务变更', grade: '银牌', service: '数据专线', scope: '跨市', points: '8' },
  ],
  ['LIMIT', { activity: '移机', grade: '钻石', service: '云专线', scope: '农村', group: '南京' }],
  ['DEADLINE', { activity: '业务恢复', grade: '普通', scope: '地市内', start: '2026-11-23 16:00' }],
  ['DEADLINE', { activity: '割接通告', grade: '金牌', start: '2026-11-23' }],
  ['DEADLINE', { activity: '停机', start: '2026-11-23', pauses: '2026-11-24/2026-11-25' }],
  ['STATUS', { deadline: '2026-11-23', done: '2026-11-23 19:00' }],
  ['STANDARD', { item: '数量上限', grade: '金牌' }],
  ['STANDARD', { item: '电路可用率', grade: 'AAA' }],
  ['QUOTA', { tiers: ['金牌', '银牌', '钻石'], categories: ['市县级'], groups: ['甲', '甲', ''] }],
  ['CLASSIFY', { categories: ['市县级', '双跨', '聚类'], proposed: ['金牌', '', '钻石'] }],
  ['QUALITY', { level: 'AA', faults: '7', outageHours: '11.5' }],
  ['ONTIME', { deadlines: ['2026-11-23'], dones: ['2026-11-23 18:30'] }],
  ['SATISFACTION', { answers: ['满意', '不满意', ''] }],
  ['WORKDAY', { start: '2026-11-23', days: '5' }],
  ['NETWORKDAYS', { start: '2026-09-01', end: '2026-10-31' }],
  ['ISWORKDAY', { date: '2026-11-25' }],
  ['RESTDAYS', { from: '2026-10-01', to: '2026-10-31' }],
  ['TABLE', { id: '1-1' }],
  ['TABLE', { id: '3-3-provision' }],
  ['TABLE', { id: 'caps' }],
  ['TABLE', { id: 'standards' }],
  ['TABLE', { id: 'clocks' }],
  ['WHY', { function: 'LIMIT', activity: '停机' }],
];

/** Every answer, or every failure, without an exception; what is refused says why. */
function askEverything(norm: unknown): void {
  for (const { pointer, text } of findingsWithNorm(norm)) {
    expect(pointer).toMatch(/^(\/|$)/);
    expect(text).not.toBe('');
  }
  for (const [id, given] of ASKED) {
    const { value, failure, refused } = askWithNorm(norm, id, given);
    expect([value, failure, refused].filter((each) => each !== undefined)).toHaveLength(1);
    if (!refused) continue;
    expect(refused.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
}

/** JSON that looks like a document: its own names, with whatever behind them. */
const NAMES = [
  'id',
  'version',
  'from',
  'extends',
  'vocabulary',
  'tiers',
  'services',
  'activities',
  'aliases',
  'code',
  'label',
  'like',
  'levels',
  'limits',
  'activity',
  'service',
  'scope',
  'group',
  'by',
  'all',
  'sum',
  'points',
  'caps',
  'items',
  'settings',
  'hours',
  'calendar',
  '__proto__',
  'constructor',
  'toString',
];

const WORDS = [
  '',
  'gold',
  '金牌',
  'AAA',
  'provision',
  '2026-01-01',
  'nj-2026',
  'toString',
  '\ud800',
];

const { anyValue: JSON_VALUE } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e21, 5, ...WORDS),
    fc.string({ maxLength: 6 }),
  ),
  anyValue: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('anyValue'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES), tie('anyValue')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

type Json = unknown;

/** The value at a place of a document, counted in the order of its parts, in place of another. */
function replaced(document: Json, place: number, value: Json): Json {
  let left = place;
  const walk = (each: Json): Json => {
    if (left-- === 0) return value;
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, part]) => [name, walk(part)]));
  };
  return walk(document);
}

const WRITTEN = [...STATEMENTS, ...REFUSED].map(({ norm }) => norm);

describe('no document makes a function throw', () => {
  it('asks every function', () => {
    const ids = new Set(ASKED.map(([id]) => id));
    expect([...DEFINITION_IDS].filter((id) => !ids.has(id as AskedFunction))).toEqual([]);
  });

  it.each(WRITTEN.map((norm, place) => [place, norm] as const))('statement %i', (_, norm) => {
    askEverything(norm);
  });

  it('whatever JSON it is', () => {
    fc.assert(fc.property(JSON_VALUE, askEverything), { numRuns: 500 });
  });

  it('nor what a statement becomes when parts of it are replaced', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 60 }), JSON_VALUE), {
      minLength: 1,
      maxLength: 3,
    });
    const law = (norm: unknown, list: readonly (readonly [number, unknown])[]) =>
      askEverything(list.reduce((each, [place, value]) => replaced(each, place, value), norm));
    fc.assert(fc.property(fc.constantFrom(...WRITTEN), changes, law), { numRuns: 500 });
  });

  it('nor a norm by chance, with rows that decide nothing and all', () => {
    fc.assert(fc.property(CHAINS, askEverything), { numRuns: 150 });
  });
});

describe('a document that says nothing', () => {
  const EMPTY = { id: 'empty-2026', version: '1' };

  it.each(ASKED.map((asked) => [...asked] as const))(
    'leaves %s of 2010 as it is: %j',
    (id, given) => {
      const [plain, empty] = [undefined, EMPTY].map((norm) => {
        const { because: _, ...answer } = askWithNorm(norm, id, given);
        return answer;
      });
      expect(empty).toEqual(plain);
    },
  );
});
