import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../process/tools.ts';

/** Asks a script that exports `check()`, which lists what is wrong. */
export async function findings(script: string): Promise<{ wrong: string[]; notes?: string[] }> {
  const file = inProject(script);
  if (!existsSync(file)) return { wrong: [], notes: [`还没有 / not there yet: ${script}`] };
  const { check } = (await import(pathToFileURL(file).href)) as { check(): Promise<string[]> };
  return { wrong: await check() };
}
