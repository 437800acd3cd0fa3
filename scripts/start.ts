import { randomUUID } from 'node:crypto';
import type { CommandLine } from '../worker/node/command/read-command.ts';
import { OperatorError } from '../worker/node/operator-error.ts';
import { findWrongSettings } from '../worker/settings.ts';
import { build } from './build.ts';
import { CLOUDFLARE_SETTINGS } from './deploy/settings.ts';
import { serve } from './serve.ts';
import { whyWorkerdCannotRun } from './setup/glibc.mjs';
import { SetupError, say } from './setup/say.mjs';
import { choosePort, refuseTakenPort } from './start/port.ts';
import { untilReady } from './start/ready.ts';
import { sayReady } from './start/say-ready.ts';
import { startWorker } from './start/worker.ts';
import { whyWorkerdDoesNotRun } from './start/workerd.ts';
import type { TASKS } from './tasks.mjs';

export async function run({ options }: CommandLine<typeof TASKS.start>): Promise<number> {
  const port = choosePort(options.port, process.env['PORT']);
  const reason = whyNotInWorkerd();
  if (reason !== undefined) {
    say(
      `${reason.chinese}改用 Node 运行同一服务。`,
      `${reason.english} The same service runs on Node instead.`,
    );
    return serve({ ...process.env, PORT: String(port), LOG: 'off' });
  }
  const wrong = findWrongSettings(process.env, CLOUDFLARE_SETTINGS);
  if (wrong.length > 0) throw new OperatorError(...wrong);
  await refuseTakenPort(port);

  say('正在构建 …', 'building …');
  await build();

  say('正在启动 …', 'starting …');
  const nonce = randomUUID();
  const worker = startWorker(port, nonce);
  const asking = new AbortController();
  const ready = untilReady(port, nonce, { signal: asking.signal });
  const outcome = await Promise.race([ready, worker.broken, worker.ended]);
  asking.abort();
  if (typeof outcome === 'object') return worker.explainEnd(outcome);
  if (outcome !== 'ready') {
    worker.stop('SIGTERM');
    await worker.ended;
    if (outcome === 'broken') {
      throw new SetupError(
        'worker/ 无法构建，错误见上。',
        'worker/ does not build; the errors stand above.',
      );
    }
    worker.showOutput();
    throw new SetupError(
      '服务在 60 秒内没有就绪，它的输出见上。可用 DEBUG=1 npm start 查看全部输出。',
      'The service was not ready within 60 seconds; its output stands above. DEBUG=1 npm start shows all of it.',
    );
  }
  sayReady(`http://localhost:${port}`);
  return worker.explainEnd(await worker.ended);
}

/** SLA_RUNTIME=node asks for what otherwise happens where the Workers runtime cannot run. */
function whyNotInWorkerd(): { chinese: string; english: string } | undefined {
  if (process.env['SLA_RUNTIME'] === 'node') {
    return { chinese: '已设 SLA_RUNTIME=node，', english: 'SLA_RUNTIME=node is set.' };
  }
  return whyWorkerdCannotRun() ?? whyWorkerdDoesNotRun();
}
