import { randomUUID } from 'node:crypto';
import { findWrongSettings } from '../../worker/environment/settings.ts';
import { OperatorError } from '../../worker/node/operator-error.ts';
import { CLOUDFLARE_SETTINGS } from '../deploy/settings.ts';
import { SetupError, say } from '../setup/say.mjs';
import { untilReady } from './ready.ts';
import { sayReady } from './say-ready.ts';
import { startWorker, type WorkerOptions } from './worker.ts';

/** Throws an OperatorError for settings that the Worker does not run with. */
export function refuseWrongSettings(): void {
  const wrong = findWrongSettings(process.env, CLOUDFLARE_SETTINGS);
  if (wrong.length > 0) throw new OperatorError(...wrong);
}

/** Runs the Worker until it is stopped, and says once where it answers; gives the exit code. */
export async function runWorker(port: number, options: WorkerOptions = {}): Promise<number> {
  say('正在启动 …', 'starting …');
  const nonce = randomUUID();
  const worker = startWorker(port, nonce, options);
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
