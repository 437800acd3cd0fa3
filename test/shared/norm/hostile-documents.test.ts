/** Whatever JSON a document is, reading and judging it throws nothing, and every finding has words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../../shared/norm/company/hygiene.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { writeDocument } from '../../../shared/norm/write-document.ts';
import { describeFinding, describeTableFinding } from '../../../shared/words/describe-finding.ts';

function judge(document: unknown): void {
  const read = readCompanyRulebook(document);
  const found = (read.ok ? read.value.warnings : read.error).slice(0, 50).map(describeFinding);
  const tables = read.ok ? checkTables(read.value.book).slice(0, 50).map(describeTableFinding) : [];
  for (const { pointer, text } of [...found, ...tables]) {
    expect(pointer).toMatch(/^(\/|$)/);
    expect(text.zh.length * text.en.length).toBeGreaterThan(0);
    expect(text.zh + text.en).not.toMatch(/undefined|\[object/);
  }
  if (!read.ok) expect(found.some(({ severity }) => severity === 'error')).toBe(true);
}

/** A document with something of everything, in both forms. */
const FULL = {
  ...{ id: 'nj', version: '2', title: '细则', from: '2026-01-01', extends: 'js', note: 'x' },
  vocabulary: {
    tiers: [
      { code: 'diamond', label: { zh: '钻石级', en: 'diamond' }, before: 'gold', like: 'gold' },
    ],
    levels: [{ code: 'AAAA', before: 'AAA', interim: 'AAA', like: 'AAA' }],
    categories: [{ code: 'strategic', default: '金牌', most: '钻石级', counted: ['金牌'] }],
    services: [{ code: 'cloud', label: '云专线', line: 'always', like: '互联网专线' }],
    scopes: [{ code: 'rural', label: '农村', like: '地市内' }],
    activities: [{ code: 'relocate', label: '移机', like: '开通', needs: ['service'] }],
    aliases: { A1: { category: 'dual-span', key: true } },
  },
  levels: [{ service: '数据', hub: true, group: ['南京'], by: { 金牌: 'AAAA' } }],
  limits: [
    { activity: '移机', sum: ['停机', '开通'], plus: 1, about: '移机' },
    { activity: '开通', service: ['云专线'], scope: '农村', line: true, by: { 金牌: 5, all: 7 } },
    { activity: '恢复', group: '南京', by: { 普通: 9 }, clock: 'business', unit: '小时' },
  ],
  points: { over: 3, rule: 'step', per: 3, add: 1 },
  caps: [
    { tier: '钻石级', count: 20 },
    { tier: '金牌', share: 0.05 },
  ],
  capsAre: 'separate',
  items: [{ code: 'availability', unit: '%', met: 'at-least', measures: null, by: { AAA: 99.9 } }],
  settings: { seniorProposal: 'both-stand', cutoff: 17.5 },
  hours: { from: '08:30', to: '18:00' },
  calendar: { restDays: ['2026-11-25'], workingDays: ['2026-11-28'], publishedYears: [2030] },
  tables: { activities: { suspend: { 金牌: 2 } }, '2-1': { solution: { 金牌: '定制' } } },
  aliases: { B1: { tier: '银牌' } },
};

const CHAIN = [FULL, { id: 'js', caps: { gold: 0.1 } }];

const NAMES = [...new Set(namesIn([CHAIN])), '__proto__', 'constructor', 'toString', '0', 'a/b~c'];

function namesIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, member]) => [name, ...namesIn(member)]);
}

const LEAF = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 7, 1e21, '', ...NAMES),
  fc.constantFrom('金牌', 'AAA', '开通', 'all', '2026-01-01', 'nj@2', '\ud800', 'x'.repeat(3000)),
  fc.string({ maxLength: 8 }),
);

const { json: JSON_VALUE } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    LEAF,
    fc.array(tie('json'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.constantFrom(...NAMES), tie('json')), { maxLength: 5 })
      .map((members) => Object.fromEntries(members)),
  ),
}));

/** The parts of a document with one of them changed, taken out or given another name. */
function mutate(json: unknown, at: number, value: unknown, name: string | undefined): unknown {
  let left = at;
  const walk = (each: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).flatMap(([key, member]) => {
        if (left === 0 && name !== undefined) {
          left--;
          return name === '' ? [] : [[name, member]];
        }
        return [[key, walk(member)]];
      }),
    );
  };
  return walk(json);
}

const CHANGES = fc.array(
  fc.tuple(fc.nat({ max: 160 }), JSON_VALUE, fc.constantFrom(undefined, undefined, '', ...NAMES)),
  { minLength: 1, maxLength: 4 },
);

it('errors come before all else that is found: doors show the first of many', () => {
  const copy = { ...writeDocument(NORM_OF_2010), id: 'copy', extends: NORM_OF_2010.id };
  const read = readCompanyRulebook({ ...copy, settings: { mistyped: 1 } });
  if (read.ok) throw new Error('there is no such setting');
  const severities = read.error.map(({ severity }) => severity);
  expect(severities.length).toBeGreaterThan(50);
  expect(severities.indexOf('error')).toBe(0);
  expect(severities.lastIndexOf('error')).toBe(severities.filter((s) => s === 'error').length - 1);
});

describe('no document makes the reader throw', () => {
  it('the one with something of everything is right', () => {
    expect(readCompanyRulebook(CHAIN)).toMatchObject({ ok: true });
  });

  it('whatever JSON it is', () => {
    fc.assert(fc.property(JSON_VALUE, judge), { numRuns: 500 });
  });

  it('nor what a right one becomes when parts of it are changed, renamed or taken out', () => {
    const law = (changes: readonly (readonly [number, unknown, string | undefined])[]) =>
      judge(changes.reduce<unknown>((json, change) => mutate(json, ...change), CHAIN));
    fc.assert(fc.property(CHANGES, law), { numRuns: 500 });
  });

  it('nor what the norm of 2010 becomes', () => {
    const written = { ...writeDocument(NORM_OF_2010), id: 'copy' };
    const far = fc.tuple(
      fc.nat({ max: 3000 }),
      JSON_VALUE,
      fc.constantFrom(undefined, '', ...NAMES),
    );
    const law = (change: readonly [number, unknown, string | undefined]) =>
      judge(mutate(written, ...change));
    fc.assert(fc.property(far, law), { numRuns: 150 });
  });

  it('nor one that is nested as deep as can be', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 50_000; depth++) deep = depth % 2 ? [deep] : { by: deep };
    for (const name of Object.keys(FULL)) judge({ [name]: deep });
    judge(deep);
  });

  it('nor members of the prototype', () => {
    judge(JSON.parse('{"__proto__":{"caps":{"gold":1}},"constructor":5}'));
    const own = JSON.parse(
      '{"aliases":{"__proto__":{"tier":"gold"},"constructor":{"tier":"gold"}}}',
    );
    const read = readCompanyRulebook(own);
    expect(read.ok && read.value.book.vocabulary.aliases.get('proto')).toEqual({ tier: 'gold' });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
