import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Comparison, judge } from '../../../scripts/bench/comparison.ts';
import { failedRows } from '../../../scripts/bench/failed-rows.ts';
import { writePage } from '../../../scripts/bench/page.ts';
import { temporaryFolder } from '../support/temporary.ts';

/** Ours takes a half, a third and a quarter of the peer’s time. */
const comparison: Comparison = {
  work: 'LIMIT, one call',
  unit: 'ns',
  how: 'All ask the same.',
  ours: { name: 'ours', samples: [5, 10, 20], answers: { wrong: 0, of: 96 } },
  others: [{ name: 'peer', samples: [10, 30, 80], answers: { wrong: 3, of: 96 } }],
  goals: [
    { text: '≥ 2 × peer', measure: 'faster', against: 'peer', limit: 2 },
    { text: '≥ 9 × peer', measure: 'faster', against: 'peer', limit: 9, unreached: 'labels.' },
  ],
};

const page = (failed: readonly string[] = []) =>
  writePage({ comparisons: [comparison], figures: [] }, 'this machine', failed);

describe('docs/benchmarks.md', () => {
  it('compares round by round: the median of the ratios, and how far they lie apart', () => {
    expect(page()).toContain('| LIMIT, one call | ≥ 2 × peer | 3 × (2 – 4) | ✓ |');
  });

  it('says on how many cases a peer is wrong', () => {
    expect(page()).toContain('| 3 of 96 |');
  });

  it('says why a goal is not reached', () => {
    expect(page()).toContain('| LIMIT, one call | ≥ 9 × peer | 3 × (2 – 4) | ✗ |');
    expect(page()).toContain('Not reached, ≥ 9 × peer: labels.');
    expect(page()).not.toContain('Not reached, ≥ 2 × peer');
  });

  it('names the rows that failed, and keeps the others', () => {
    const withFailure = page(['CSV (csv.test.ts)']);
    expect(withFailure).toContain('Not measured, since it failed in this run: CSV (csv.test.ts).');
    expect(withFailure).toContain('## LIMIT, one call');
  });

  it('has no row whose goal names nobody', () => {
    expect(() => judge({ ...comparison, others: [] })).toThrow('peer did not take part');
  });
});

describe('rows that failed', () => {
  it('are the tests that failed, and the files that did not load', () => {
    const report = join(temporaryFolder(), 'report.json');
    const testResults = [
      {
        name: '/bench/csv.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'failed', title: 'CSV' },
          { status: 'passed', title: 'memory' },
        ],
      },
      { name: '/bench/limit.test.ts', status: 'failed', assertionResults: [] },
      { name: '/bench/size.test.ts', status: 'passed', assertionResults: [] },
    ];
    writeFileSync(report, JSON.stringify({ testResults }));
    expect(failedRows(report)).toEqual(['CSV (csv.test.ts)', 'limit.test.ts']);
    expect(failedRows('/no/such/report.json')).toEqual([]);
  });
});
