import type { CommandLine } from '../worker/node/command/read-command.ts';
import { runProjectOrSayNone } from './test/run-project.ts';

export function run({ words, passedOn }: CommandLine): Promise<number> {
  return runProjectOrSayNone('soak', words, passedOn);
}
