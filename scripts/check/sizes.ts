import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSize, kilobytes } from '../build/report-sizes.ts';

/**
 * The custom functions load with every workbook; the Worker must start fast. The aim for the
 * functions is 30 KB: what is above it are the norm's own words, which STANDARD, TABLE and WHY give
 * from this one file (docs/size.md). The limit keeps them from growing.
 */
const limits = { functions: 38_400, taskpane: 150 * 1024, worker: 150 * 1024 };

/** Compares the gzip sizes of what is delivered with their limits. */
export function checkSizes(
  dist: string,
  workerFolder: string,
): { wrong: string[]; notes: string[] } {
  const results = [
    measure('dist/functions.js', join(dist, 'functions.js'), limits.functions),
    measure('dist/taskpane.js', join(dist, 'taskpane.js'), limits.taskpane),
    measure('Worker', join(workerFolder, 'index.js'), limits.worker),
  ];
  return {
    wrong: results.filter((result) => !result.fits).map((result) => result.line),
    notes: results.filter((result) => result.fits).map((result) => result.line),
  };
}

function measure(name: string, file: string, limit: number): { fits: boolean; line: string } {
  if (!existsSync(file)) return { fits: false, line: `${name}: 没有生成 / was not built` };
  const size = gzipSize(file);
  const line = `${name}: ${kilobytes(size)} gzip (≤ ${kilobytes(limit)})`;
  return { fits: size <= limit, line };
}
