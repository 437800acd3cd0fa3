/** npm run serve, the package and npm start on plain Node, each in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PACKAGE_FOLDER, packageServer } from '../../scripts/package.ts';
import { captureChild } from '../../scripts/process/child.mjs';
import { inProject } from '../../scripts/process/tools.ts';
import { freePort, startTask, untilNothingIsLeft } from './support/started.ts';
import { temporaryFolder } from './support/temporary.ts';

const TIER = '/v1/tier?category=%E7%9C%81%E7%BA%A7&format=text';
const BODY = '{"category":"省级"}';

/** Asked by a name that is not this machine's. */
async function askAs(host: string, port: number, path: string): Promise<string> {
  const headers = { Host: host, 'X-Forwarded-Host': host, Forwarded: `host=${host}` };
  const asked = request({ port, host: '127.0.0.1', path, headers }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return text(answer);
}

/** A request whose body is sent by halves. */
async function beginAsking(port: number) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let received = '';
  socket.setEncoding('utf8').on('data', (more) => {
    received += more;
  });
  const length = Buffer.byteLength(BODY);
  socket.write(
    `POST /v1/tier HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${BODY.slice(0, 5)}`,
  );
  return async () => {
    socket.write(BODY.slice(5));
    await once(socket, 'close');
    return received;
  };
}

describe.runIf(process.platform !== 'win32')('on plain Node', () => {
  it('npm run serve answers by a file of settings, lets what runs end whole on SIGTERM, and leaves nothing', async () => {
    const SLA_CONFIG = join(temporaryFolder(), 'sla.json');
    // Not one of the build's, which other tests use meanwhile.
    writeFileSync(SLA_CONFIG, JSON.stringify({ ALLOWED_HOSTS: ['sla.intra', 'b.example'] }));
    const { child, port, output, exitCode } = await startTask('node', 'serve', await freePort(), {
      SLA_CONFIG,
    });
    expect(output()).toContain(`ready: http://localhost:${port}`);
    const manifest = await askAs('evil.example', port, '/manifest.xml');
    expect(manifest).toContain('https://sla.intra/taskpane.html');
    expect(manifest).not.toContain('evil');
    const finish = await beginAsking(port);
    await sleep(200);
    child.kill('SIGTERM');
    await sleep(800);
    expect(await finish()).toMatch(/^HTTP\/1\.1 200 .*"silver"/s);
    expect(await exitCode).toBe(0);
    const events = output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line).event);
    expect(events).toEqual(['listening', 'request', 'stopping', 'request', 'stopped']);
    await untilNothingIsLeft(port);
  });

  it('npm run serve tells all that is wrong with its settings, and does not start', async () => {
    const wrong = { ACCESS: 'keyed', CORS_ORIGINS: 'x' };
    const { output, exitCode } = await startTask('node', 'serve', await freePort(), wrong);
    expect(await exitCode).toBe(1);
    expect(output()).toContain('ACCESS: given "keyed", accepted: open, keys');
    expect(output()).toContain('CORS_ORIGINS: given "x"');
    expect(output()).not.toMatch(/\n\s+at /);
  });

  it('npm start runs on Node where the Workers runtime cannot, and says so', async () => {
    const settings = { SLA_RUNTIME: 'node' };
    const { child, port, output, exitCode } = await startTask(
      'node',
      'start',
      await freePort(),
      settings,
    );
    expect(output()).toMatch(/改用 Node 运行同一服务.*The same service runs on Node instead/s);
    expect(await (await fetch(`http://localhost:${port}${TIER}`)).text()).toBe('银牌级');
    child.kill('SIGINT');
    expect(await exitCode).toBe(0);
    await untilNothingIsLeft(port);
  });

  it('the package needs nothing but Node, wherever it is copied', async () => {
    await packageServer();
    const folder = join(temporaryFolder(), 'sla');
    cpSync(inProject(PACKAGE_FOLDER), folder, { recursive: true });
    const port = await freePort();
    const child = spawn(process.execPath, [join(folder, 'server.mjs')], {
      cwd: folder,
      env: { PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(await (await fetch(`http://localhost:${port}${TIER}`)).text()).toBe('银牌级');
    expect((await fetch(`http://localhost:${port}/taskpane.html`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    const type = (...args: string[]) =>
      captureChild(process.execPath, [join(folder, 'server.mjs'), ...args], { cwd: folder });
    expect((await type('keys', 'add', 'a')).output).toMatch(/^slat_/);
    for (const [args, says] of [
      [['keys', 'revoke', 'a', '--cloudflare'], '--cloudflare works in the project only'],
      [['--prot=1'], 'did you mean --port?'],
    ] as const) {
      const refused = await type(...args);
      expect([refused.code, refused.output]).toEqual([1, expect.stringContaining(says)]);
    }
    for (const [args, says] of [
      [['--help'], 'node server.mjs [选项 options]'],
      [['keys', '--help'], 'node server.mjs keys revoke'],
    ] as const) {
      const explained = await type(...args);
      expect([explained.code, explained.output]).toEqual([0, expect.stringContaining(says)]);
    }
  });
});

describe('npm run deploy', () => {
  it('sends nothing that is half configured, and tells what is missing', async () => {
    const env = { ...process.env, PUBLIC_ORIGIN: '', CLOUDFLARE_API_TOKEN: '' };
    const command = ['scripts/run.mjs', 'deploy'];
    const { code, output } = await captureChild(process.execPath, command, {
      cwd: inProject('.'),
      env,
    });
    expect(code).toBe(1);
    expect(output).toContain('PUBLIC_ORIGIN (now —)');
    expect(output).toContain('CLOUDFLARE_API_TOKEN');
    expect(output).toContain('Nothing was deployed');
  });
});
