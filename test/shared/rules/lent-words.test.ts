/** norm-document “like”: a lent row names another word than was asked, and the reason says which. */
import { describe, expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import type { Result } from '../../../shared/result.ts';
import { decideLevel } from '../../../shared/rules/level.ts';
import { findLimit } from '../../../shared/rules/limit/limit.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';

function expectOk<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const { book } = expectOk(
  readCompanyRulebook({
    id: 'branch',
    vocabulary: {
      tiers: [{ code: 'diamond', label: '钻石级', before: 'gold', like: 'gold' }],
      services: [{ code: 'cloud', label: '云专线', line: 'always', like: 'internet-line' }],
      scopes: [{ code: 'rural', label: '农村', like: 'intra-city' }],
    },
    limits: [{ activity: 'suspend', by: { diamond: 1, gold: 2 }, source: '表1' }],
  }),
);

function limitTold(
  activity: string,
  grade: string,
  service?: string,
  scope?: string,
  rules = book,
) {
  const because: Reason[] = [];
  expectOk(findLimit({ activity, grade, service, scope } as never, rules, because));
  return [formatReasons(because, 'zh'), formatReasons(because, 'en')];
}

describe('a lent row', () => {
  it('is told with the words that it names', () => {
    const [zh, en] = limitTold('provision', 'diamond', 'cloud', 'rural');
    expect(zh).toContain('云专线(同互联网专线) · 农村(同地市内) · 钻石级(同金牌级) →');
    expect(en).toContain('云专线 (as internet line) · 农村 (as intra-city) · 钻石级 (as gold) →');
  });

  it('is not where the document has a row of its own, or the words are the row’s', () => {
    expect(limitTold('suspend', 'diamond')[0]).toContain('钻石级 → 1');
    const asked = ['provision', 'gold', 'internet-line', 'intra-city'] as const;
    for (const told of limitTold(...asked, NORM)) expect(told).not.toMatch(/\(同|\(as /);
  });

  it('of levels is told the same', () => {
    const because: Reason[] = [];
    const question = { tier: 'diamond', service: 'cloud', scope: 'rural', hub: false } as const;
    expectOk(decideLevel(question as never, book, because));
    expect(formatReasons(because, 'zh')).toMatch(/云专线\(同互联网专线\).*钻石级\(同金牌级\) →/);
  });
});
