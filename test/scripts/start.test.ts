import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { RawClient } from '../server/raw-client.ts';
import { freePort, startTask, untilNothingIsLeft } from './support/started.ts';
import { temporaryFolder } from './support/temporary.ts';

const canRun = whyWorkerdCannotRun() === undefined && process.platform !== 'win32';

const start = (command: 'npm' | 'node', port: number, STATE_DIR: string) =>
  startTask(command, 'start', port, { STATE_DIR });

describe.runIf(canRun)('npm start', () => {
  it('says where it is ready, answers there, and ends with 0 on Ctrl-C', async () => {
    const { child, port, output, exitCode } = await start(
      'node',
      await freePort(),
      temporaryFolder(),
    );
    expect(output()).toContain(`ready: http://localhost:${port}`);
    const health = await fetch(`http://localhost:${port}/healthz`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    // As people type it, Chinese as it is; test/server/raw-address.test.ts asks plain Node the same.
    const client = await RawClient.to({ port });
    client.send(
      'GET /v1/tier?category=市县级&proposed=金牌&format=text HTTP/1.1\r\nHost: a\r\n\r\n',
    );
    await expect.poll(() => client.received).toMatch(/^HTTP\/1\.1 200 .*金牌级/s);
    child.kill('SIGINT');
    expect(await exitCode).toBe(0);
    await untilNothingIsLeft(port);
  });

  it('leaves nothing behind when npm is killed', async () => {
    const { child, port } = await start('npm', await freePort(), temporaryFolder());
    child.kill('SIGKILL');
    await untilNothingIsLeft(port);
  });

  it('leaves nothing behind when it is killed itself', async () => {
    const { child, port } = await start('node', await freePort(), temporaryFolder());
    child.kill('SIGKILL');
    await untilNothingIsLeft(port);
  });

  it('leaves nothing behind when npm is asked to end', async () => {
    const { child, port } = await start('npm', await freePort(), temporaryFolder());
    child.kill('SIGTERM');
    await untilNothingIsLeft(port);
  });

  it('names another port when another program has this one', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { output, exitCode } = await start('node', port, temporaryFolder());
    expect(await exitCode).toBe(1);
    expect(output()).toContain(`npm start -- --port=${port + 1}`);
  });
});
