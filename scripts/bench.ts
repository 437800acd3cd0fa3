import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import type { CommandLine } from '../worker/node/command/read-command.ts';
import { failedRows } from './bench/failed-rows.ts';
import { writePage } from './bench/page.ts';
import { type BenchResults, formatTable } from './bench/table.ts';
import { filesIn } from './build/files-in.ts';
import { inProject } from './process/tools.ts';
import { runProjectOrSayNone } from './test/run-project.ts';

/**
 * Runs what is in test/bench and prints all of it in one table; a run of everything also writes
 * docs/benchmarks.md. A row that fails is named there, and does not lose the others.
 */
export async function run({ words: filters, passedOn }: CommandLine): Promise<number> {
  const folder = inProject('test-output/bench');
  rmSync(folder, { recursive: true, force: true });
  const code = await runProjectOrSayNone('bench', filters, passedOn);
  const results = readResults(folder);
  if (results.comparisons.length + results.figures.length === 0) return code;
  const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? process.arch}`;
  console.log(`\n${machine}`);
  console.log(formatTable(results));
  const failed = failedRows(inProject('test-output/bench.json'));
  for (const row of failed) console.log(`✗ ${row}`);
  if (filters.length === 0) {
    writeFileSync(inProject('docs/benchmarks.md'), writePage(results, machine, failed));
    console.log('\n→ docs/benchmarks.md');
  }
  return code;
}

/** Files are read in the order of their names, which is that of the page. */
function readResults(folder: string): BenchResults {
  const files = existsSync(folder) ? filesIn(folder).sort() : [];
  const parts = files.map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as BenchResults,
  );
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    figures: parts.flatMap(({ figures }) => figures),
  };
}
