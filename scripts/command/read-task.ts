import { type CommandLine, readCommand } from '../../worker/node/command/read-command.ts';
import { TASKS, typedFor } from '../tasks.mjs';
import { swallowedByNpm } from './swallowed.ts';

/** What was typed after the name of a task, before or after `--`; throws an OperatorError for what it does not know. */
export function readTask(task: keyof typeof TASKS, args: readonly string[]): CommandLine {
  const before = swallowedByNpm(task, TASKS[task], process.env);
  return readCommand(TASKS[task], [...before, ...args], typedFor(task));
}
