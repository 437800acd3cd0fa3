// Loaded into the tools that a task starts (`node --import`): should the task be killed outright,
// the tool and everything it started, the Workers runtime among them, end as well.
import { isMainThread } from 'node:worker_threads';
import { stopWhenParentDies } from './watch-parent.mjs';

if (isMainThread && process.platform !== 'win32') {
  stopWhenParentDies(() => {
    process.once('exit', () => process.kill(0, 'SIGKILL'));
    process.kill(0, 'SIGTERM');
    setTimeout(() => process.kill(0, 'SIGKILL'), 3_000);
  });
}
