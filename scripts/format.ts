import { runChild } from './process/child.mjs';
import { toolArguments } from './process/tools.ts';
import { root } from './setup/paths.mjs';

/** Formats every file and mends what the linter can mend safely. */
export async function run(args: string[]): Promise<number> {
  const biome = toolArguments('biome', ['check', '--write', ...args]);
  return (await runChild(process.execPath, biome, { cwd: root })).code;
}
