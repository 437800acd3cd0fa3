import { randomUUID } from 'node:crypto';
import { build } from './build.ts';
import { whyWorkerdCannotRun } from './setup/glibc.mjs';
import { SetupError, say } from './setup/say.mjs';
import { choosePort, refuseTakenPort } from './start/port.ts';
import { untilReady } from './start/ready.ts';
import { startWorker } from './start/worker.ts';

export async function run(): Promise<number> {
  const reason = whyWorkerdCannotRun();
  if (reason !== undefined) throw new SetupError(reason.chinese, reason.english);
  const port = choosePort(process.env['PORT']);
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
  sayReady(port);
  return worker.explainEnd(await worker.ended);
}

function sayReady(port: number): void {
  const url = `http://localhost:${port}`;
  console.log(`
就绪 / ready: ${url}

试一试 / try:
  curl -G ${url}/v1/tier --data-urlencode 'category=市县级' --data-urlencode 'proposed=金牌' -d format=text

按 Ctrl-C 停止 / Ctrl-C stops it
`);
}
