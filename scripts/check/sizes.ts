import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadedAtStart } from '../build/loaded-at-start.ts';
import { gzipSize, kilobytes } from '../build/report-sizes.ts';

/** KB, compressed. The custom functions load with every workbook; the Worker must start fast. */
export const MOST_KILOBYTES = { functions: 90, taskpane: 180, worker: 160 };

const FUNCTIONS = 'functions.js';

/** Compares the gzip sizes of what is delivered with their limits. */
export function checkSizes(
  dist: string,
  workerFolder: string,
): { wrong: string[]; notes: string[] } {
  const results = [
    measure('dist/functions.js', [join(dist, FUNCTIONS)], MOST_KILOBYTES.functions),
    measurePane(dist),
    measure('Worker', [join(workerFolder, 'index.js')], MOST_KILOBYTES.worker),
  ];
  return {
    wrong: results.filter((result) => !result.fits).map((result) => result.line),
    notes: results.filter((result) => result.fits).map((result) => result.line),
  };
}

/** All that the pane loads at start, but Office.js and the functions, which have their own limit. */
export function paneFiles(dist: string): string[] {
  const page = 'taskpane.html';
  const loaded = existsSync(join(dist, page)) ? loadedAtStart(dist, page) : [];
  return [page, ...loaded].filter((file) => file !== FUNCTIONS).map((file) => join(dist, file));
}

function measurePane(dist: string): Result {
  const name = 'pane at start, without Office.js and functions.js';
  return measure(name, paneFiles(dist), MOST_KILOBYTES.taskpane);
}

interface Result {
  readonly fits: boolean;
  readonly line: string;
}

function measure(name: string, files: readonly string[], most: number): Result {
  if (!files.every((file) => existsSync(file))) {
    return { fits: false, line: `${name}: 没有生成 / was not built` };
  }
  const size = files.reduce((sum, file) => sum + gzipSize(file), 0);
  const line = `${name}: ${kilobytes(size)} gzip (≤ ${most} KB)`;
  return { fits: size <= most * 1024, line };
}
