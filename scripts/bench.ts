import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { type BenchFigure, formatTable } from './bench/table.ts';
import { filesIn } from './build/files-in.ts';
import { inProject } from './process/tools.ts';
import { runProjectOrSayNone } from './test/run-project.ts';

/** Runs what is in test/bench, and prints the figures of all in one table. */
export async function run(filters: string[]): Promise<number> {
  const folder = inProject('test-output/bench');
  rmSync(folder, { recursive: true, force: true });
  const code = await runProjectOrSayNone('bench', filters);
  const files = existsSync(folder) ? filesIn(folder).sort() : [];
  const figures = files.flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as BenchFigure[],
  );
  if (figures.length > 0) {
    const processor = cpus()[0]?.model ?? process.arch;
    console.log(`\nNode ${process.version}, ${availableParallelism()} × ${processor}`);
    console.log(formatTable(figures));
  }
  return code;
}
