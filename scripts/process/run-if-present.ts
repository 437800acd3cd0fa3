import { existsSync } from 'node:fs';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { runChild } from './child.mjs';
import { inProject } from './tools.ts';

/** Runs a script of the project, or says that there is none yet. */
export async function runIfPresent(script: string, args: string[]): Promise<number> {
  if (!existsSync(inProject(script))) {
    say(`还没有 ${script}`, `there is no ${script} yet`);
    return 1;
  }
  const ended = await runChild(process.execPath, [inProject(script), ...args], { cwd: root });
  return ended.code;
}
