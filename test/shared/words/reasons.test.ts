/** A reason is an id with its figures and its source; the sentences are made of it afterwards. */

import { describe, expect, it } from 'vitest';
import { NORM } from '../../../shared/norm/rulebook.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import { formatReason, reasonText, standsIn } from '../../../shared/words/reasons.ts';
import { askWithReasons, editionsOf } from '../../support/ask.ts';

const PROVISION = {
  activity: 'provision',
  grade: 'gold',
  service: 'voice-line',
  line: 'TRUE',
  scope: 'intra-city',
  points: '8',
};

describe('a reason', () => {
  it('is an id, its figures and its source', () => {
    const { because } = askWithReasons('LIMIT', PROVISION);
    expect(because).toEqual([
      {
        id: 'limit-by-table',
        figures: {
          ...{ service: 'voice-line', access: 'with', scope: 'intra-city', grade: 'gold' },
          ...{ amount: 12, unit: 'working-day', as: {} },
        },
        source: {
          document: { id: 'cmcc-sla-2010', version: '2010-08' },
          row: { clause: '§3.2.2 表3-3(开通)', kind: 'rule' },
          vocabulary: NORM.vocabulary,
        },
      },
      {
        id: 'points',
        figures: { points: 8, base: 12, amount: 20, rule: NORM.points?.rule },
        source: {
          document: { id: 'cmcc-sla-2010', version: '2010-08' },
          row: { clause: '§3.2.1(1) §3.2.2(3)', kind: 'rule', reading: 'R18' },
          vocabulary: NORM.vocabulary,
        },
      },
    ]);
  });

  it('names the document whose edition answered', () => {
    const editions = editionsOf({
      ...{ id: 'branch', version: '3', from: '2026-11-01' },
      limits: [{ activity: 'suspend', by: { all: 2 } }],
    });
    const documentsOn = (start: string) => {
      const given = { activity: 'suspend', start };
      const { because } = askWithReasons('DEADLINE', given, editions);
      return [...new Set(because.map(({ source }) => source.document.id))];
    };
    expect(documentsOn('2026-10-30')).toEqual(['cmcc-sla-2010']);
    expect(documentsOn('2026-11-02')).toContain('branch');
  });

  it('is said in either language from the same figures', () => {
    const cut: Reason = {
      id: 'cut',
      figures: {
        ...{ tier: 'gold', lower: 'silver', rank: 4, allowed: 3 },
        ...{ population: 60, value: 12.5, isKey: false, isUnranked: false },
      },
      source: {
        document: { id: 'cmcc-sla-2010', version: '2010-08' },
        row: { clause: '§1.2.1(2)', kind: 'rule', reading: 'R4' },
        vocabulary: NORM.vocabulary,
      },
    };
    expect(reasonText(cut, 'zh')).toBe(
      '金牌级上限 3 户(统计基数 60), 按贡献度 12.5 排第 4 → 降为 银牌级',
    );
    expect(formatReason(cut, 'en')).toBe(
      'at most 3 gold of 60 customers; by value 12.5 this is number 4 → silver [§1.2.1(2) · rule · R4]',
    );
  });

  it('cites a company’s row, and what stood there in a document of its own', () => {
    const limit: Reason = {
      id: 'limit-by-table',
      figures: { activity: 'suspend', amount: 2, unit: 'working-day', as: {} },
      source: {
        document: { id: 'sz-2026', version: '1' },
        row: { clause: '市表1', kind: 'rule' },
        replaced: {
          document: { id: 'js-2026', version: '1' },
          figure: { type: 'limit', limit: { amount: 3, unit: 'working-day' } },
        },
        vocabulary: NORM.vocabulary,
      },
    };
    expect(standsIn(limit.source, 'zh')).toBe(
      '本公司规范 sz-2026 第1版 市表1 (本公司规范 js-2026 第1版: 3 个工作日)',
    );
    expect(standsIn(limit.source, 'en')).toBe(
      'the company’s norm sz-2026, version 1, 市表1 (the company’s norm js-2026, version 1: 3 working days)',
    );
  });
});
