import { describe, expect, it } from 'vitest';
import {
  compareDocuments,
  type Difference,
  ownStatements,
} from '../../../addin/rules/differences.ts';
import type { Chain } from '../../../addin/rules/rule-sheets.ts';
import type { NormDocument } from '../../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { NANJING } from './documents.ts';

const over = (document: NormDocument): Chain => [document, NORM_OF_2010];

/** As a person reads it: 时限 停机: 全部 3 个工作日 → 2 个工作日. */
const inWords = ({ part, kind, title, members }: Difference): string =>
  `${kind} ${part.zh} ${title.zh}${members.map(({ head, before, after }) => ` | ${head.zh} ${before?.zh ?? '–'} → ${after?.zh ?? '–'}`).join('')}`;

describe('what a company’s document says of its own', () => {
  const statements = ownStatements(over(NANJING)).map(inWords);

  it('stands beside what the norm says in its place', () => {
    expect(statements).toContain('changed 时限 停机 | 全部 3 个工作日 → 2 个工作日 | 来源 – → 表4');
    expect(statements).toContain(
      'changed 保障等级 APN专线 | 钻石级 – → AAAA级 | 金牌级 AAA级 → AA级 | 来源 – → 表2',
    );
    expect(statements).toContain('changed 上限 金牌级 | 个数 – → 20 | 来源 – → 第三条');
    expect(statements).toContain(
      'changed 标准项目 售前上门次数 | 铜牌级 未规定 → 2 次 | 来源 – → 第九条',
    );
    expect(statements.find((each) => each.includes('设置'))).toContain('当日受理截止时刻');
  });

  it('is new where the norm has nothing of it', () => {
    expect(statements).toContain('added 上限 钻石级 | 比例 – → 1%');
    expect(
      statements.find((each) => each.startsWith('added 词汇 客户服务等级 · 钻石级')),
    ).toContain('名称 – → 钻石级');
    expect(statements.find((each) => each.startsWith('added 时限 业务开通 · 云专线'))).toContain(
      '金牌级 – → 5 个工作日',
    );
  });

  it('names the figures of several questions where a row is about more', () => {
    const row = { activity: 'restore', by: { AAA: 1 } };
    const [statement] = ownStatements(
      over({ id: 'a', version: '1', extends: NORM_OF_2010.id, limits: [row] }),
    ).slice(1);
    expect(statement && inWords(statement)).toMatch(/AAA级 \d+ 小时、\d+ 小时.* → 1 小时/);
  });

  it('knows its document, and the cell of it', () => {
    const statement = ownStatements(over(NANJING)).find(({ part }) => part.zh === '上限');
    expect(statement?.document).toEqual({ id: 'nj-2026', version: '2' });
    expect(statement?.members[0]?.pointer).toBe('/caps/0/share');
  });
});

describe('two documents compared', () => {
  it('are the same as themselves', () => {
    expect(compareDocuments(over(NANJING), over(NANJING))).toEqual([]);
    expect(compareDocuments([NORM_OF_2010], [NORM_OF_2010])).toEqual([]);
  });

  it('differ by what was added, removed, changed and moved', () => {
    const [first, second, ...others] = NANJING.limits ?? [];
    if (!first || !second) throw new Error('It has limits');
    const later: NormDocument = {
      ...NANJING,
      version: '3',
      limits: [second, first, ...others.slice(0, -1), { activity: 'notice', by: { gold: 10 } }],
      caps: [{ tier: 'diamond', share: 0.02 }],
      settings: { ...NANJING.settings, pauseDay: 'as-limit' },
    };
    expect(compareDocuments(over(NANJING), over(later)).map(inWords)).toEqual([
      'changed 文件 名称、版本、生效日 | 版本 2 → 3',
      'removed 时限 停机 | 全部 2 个工作日 → – | 来源 表4 → –',
      'added 时限 割接通告 | 金牌级 – → 10 个工作日',
      'moved 时限 业务恢复 · 分公司: 南京',
      'removed 上限 金牌级 | 个数 20 → – | 来源 第三条 → –',
      'changed 上限 钻石级 | 比例 1% → 2%',
      'changed 设置 规范留有余地之处 | 按日计的时限如何扣除暂停 whole → as-limit',
    ]);
  });

  it('say that a tier is gone, and its figures with it', () => {
    const { tiers: _, ...vocabulary } = NANJING.vocabulary ?? {};
    const later: NormDocument = {
      ...NANJING,
      vocabulary,
      limits: (NANJING.limits ?? []).map(({ by, ...row }) => {
        const { diamond: _gone, ...rest } = by ?? {};
        return by ? { ...row, by: rest } : row;
      }),
    };
    const told = compareDocuments(over(NANJING), over(later)).map(inWords);
    expect(told.find((each) => each.startsWith('removed 词汇'))).toContain('钻石级');
    expect(told).toContain(
      'changed 时限 业务开通 · 云专线 · 地市内、跨地市 | 钻石级 4 个工作日 → –',
    );
  });
});
