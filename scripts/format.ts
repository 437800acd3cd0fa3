import type { CommandLine } from '../worker/node/command/read-command.ts';
import { runChild } from './process/child.mjs';
import { toolArguments } from './process/tools.ts';
import { root } from './setup/paths.mjs';

/** Formats every file and mends what the linter can mend safely. */
export async function run({ words: paths, passedOn }: CommandLine): Promise<number> {
  const biome = toolArguments('biome', ['check', '--write', ...passedOn, ...paths]);
  return (await runChild(process.execPath, biome, { cwd: root })).code;
}
