// Every npm script starts here. It runs on Node 20 too, so it and what it imports are plain .mjs;
// the tasks themselves are TypeScript and run on the newer Node that the set-up finds or brings.
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asksForHelp, helpOf } from '../worker/node/command/help.mjs';
import { runChild } from './process/child.mjs';
import { stopWhenParentDies } from './process/watch-parent.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { canRunTasks } from './setup/node-version.mjs';
import { dropNpmVariables } from './setup/npm.mjs';
import { provisionNode } from './setup/provision-node.mjs';
import { SetupError, say } from './setup/say.mjs';
import { listTasks, TASKS, typedFor } from './tasks.mjs';

/** Tasks that bound their own end, and let running answers end whole before it. */
const endThemselves = ['serve', 'start'];
const longestEndMs = 11 * 60_000;

/** @param {string[]} command @returns {Promise<number>} the exit code */
async function main([task = 'help', ...args]) {
  if (task === 'help' && args.length === 0) {
    console.log(listTasks());
    return 0;
  }
  const explained = asksForHelp(args) ? task : task === 'help' ? args[0] : undefined;
  if (explained !== undefined) {
    refuseUnknown(explained);
    console.log(helpOf(TASKS[explained], typedFor(explained)));
    return 0;
  }
  refuseUnknown(task);
  if (!canRunTasks()) {
    const node = await provisionNode();
    return runOn(node, [task, ...args]);
  }
  const { readTask } = await import('./command/read-task.ts');
  const line = readTask(task, args);
  await installPackages();
  dropNpmVariables();
  const { run } = await import(`./${task}.ts`);
  return run(line);
}

/** @param {string} task @returns {asserts task is keyof typeof TASKS} */
function refuseUnknown(task) {
  if (Object.hasOwn(TASKS, task)) return;
  throw new SetupError(
    `没有“${task}”这个任务，可用的有：\n${listTasks()}`,
    `there is no task "${task}"; there are: ${Object.keys(TASKS).join(', ')}`,
  );
}

/** @param {string} node @param {string[]} command */
async function runOn(node, command) {
  const ended = await runChild(
    node,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(import.meta.url), ...command],
    {
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` },
      ...(endThemselves.includes(command[0] ?? '') && { graceMs: longestEndMs }),
    },
  );
  return ended.code;
}

stopWhenParentDies();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!sayWhatIsWrong(error)) throw error;
  process.exitCode = 1;
}

/** @param {unknown} error @returns {boolean} whether it is one that the user can do something about */
function sayWhatIsWrong(error) {
  if (error instanceof SetupError) {
    if (error.detail !== undefined) console.error(`${error.detail}\n`);
    say(error.chinese, error.message);
    return true;
  }
  // An OperatorError of worker/node: that is TypeScript, which cannot be imported here.
  if (!(error instanceof Error && 'wrong' in error && Array.isArray(error.wrong))) return false;
  for (const { zh, en } of error.wrong) say(zh, en);
  return true;
}
