import type { CommandLine } from '../worker/node/command/read-command.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';
import { say } from './setup/say.mjs';
import { sayIfOnNode } from './start/on-node.ts';
import { choosePort, refuseTakenPort } from './start/port.ts';
import { refuseWrongSettings, runWorker } from './start/run-worker.ts';
import type { TASKS } from './tasks.mjs';

export async function run({ options }: CommandLine<typeof TASKS.start>): Promise<number> {
  const port = choosePort(options.port, process.env['PORT']);
  if (sayIfOnNode()) return serve({ ...process.env, PORT: String(port), LOG: 'off' });
  refuseWrongSettings();
  await refuseTakenPort(port);
  say('正在构建 …', 'building …');
  await build();
  return runWorker(port);
}
