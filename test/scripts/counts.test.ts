import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCounts, readCounts } from '../../scripts/test/counts.ts';
import { temporaryFolder } from './support/temporary.ts';

const failedTest = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const passedTest = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const notLoaded = { status: 'failed', assertionResults: [] };

function count(passed: number, failed: number, testResults: unknown[], exitCode: number) {
  const report = join(temporaryFolder(), 'report.json');
  writeFileSync(
    report,
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }),
  );
  return readCounts(report, exitCode);
}

describe('the count of a run', () => {
  it('is what passed and what failed', () => {
    expect(count(3, 0, [passedTest], 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(count(3, 2, [passedTest, failedTest], 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('has one failure for each file that could not be loaded', () => {
    expect(count(1, 0, [passedTest, notLoaded], 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(count(1, 1, [failedTest, notLoaded], 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('has one failure when vitest failed outside every test', () => {
    expect(count(1, 0, [passedTest], 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(readCounts('/no/such/report.json', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is nothing when there was nothing to run', () => {
    expect(readCounts('/no/such/report.json', 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('names what was skipped, where something was', () => {
    const report = join(temporaryFolder(), 'report.json');
    const told = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 1, testResults: [] };
    writeFileSync(report, JSON.stringify(told));
    const counts = readCounts(report, 0);
    expect(formatCounts(counts)).toBe('2 passed, 0 failed, 1 skipped');
    expect(formatCounts({ ...counts, skipped: 0 })).toBe('2 passed, 0 failed');
  });
});
