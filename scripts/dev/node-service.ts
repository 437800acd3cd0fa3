import { randomUUID } from 'node:crypto';
import { startChild } from '../process/child.mjs';
import { inProject } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { untilReady } from '../start/ready.ts';
import { sayReady } from '../start/say-ready.ts';

/** Serves on plain Node, and again from the start whenever it is told to. */
export function runOnNode(port: number, folder: string, onRestarted: () => void) {
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  let child = start();
  let restarting: Promise<unknown> = child.ready.then(() => sayReady(`http://localhost:${port}`));
  let isStopped = false;

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      isStopped = true;
      // The child has it too.
      await child.ended;
      say('已停止', 'stopped');
      end(0);
    });
  }

  function start() {
    const nonce = randomUUID();
    const { ended: over, stop } = startChild(
      process.execPath,
      ['--no-warnings', inProject('scripts/dev/serve-on-node.ts'), folder, nonce],
      { cwd: root, env: { ...process.env, PORT: String(port), LOG: 'off', STOP_SECONDS: '0' } },
    );
    const gaveUp = new AbortController();
    let isWanted = true;
    const done = over.then(() => {
      gaveUp.abort();
      if (isWanted && !isStopped) {
        say(
          '服务停了，改好源码后再启动。',
          'The service ended; it starts again once the sources are mended.',
        );
      }
    });
    return {
      ended: done,
      ready: untilReady(port, nonce, { signal: gaveUp.signal }),
      stop() {
        isWanted = false;
        stop('SIGTERM');
        return done;
      },
    };
  }

  async function again(): Promise<void> {
    if (isStopped) return;
    await child.stop();
    if (isStopped) return;
    child = start();
    if ((await child.ready) === 'ready') onRestarted();
  }

  return {
    ended,
    restart() {
      restarting = restarting.then(again);
    },
  };
}
