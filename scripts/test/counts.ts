import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  /** For lack of a program that they need. */
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests?: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Reads vitest's JSON report. A file that could not be loaded counts as one failure, and so does
 * whatever else made vitest fail, such as an error outside every test.
 */
export function readCounts(report: string, exitCode: number): Counts {
  if (!existsSync(report)) {
    return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  }
  const {
    numPassedTests,
    numFailedTests,
    numPendingTests = 0,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const notLoaded = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = numFailedTests + notLoaded;
  return {
    passed: numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: numPendingTests,
  };
}

/** The closing line of a run. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${left}`;
}
