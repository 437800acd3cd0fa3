import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** The rows that failed by vitest's JSON report: tests by their names, files that did not load by theirs. */
export function failedRows(report: string): string[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [basename(name)];
    return failed.map(({ title }) => `${title} (${basename(name)})`);
  });
}
