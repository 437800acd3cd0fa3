import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { refuseTakenPort } from '../../scripts/start/port.ts';
import { temporaryFolder } from './support/temporary.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const canRun = whyWorkerdCannotRun() === undefined && process.platform !== 'win32';

/** Below the ports that systems hand out by themselves, so that no other program gets it meanwhile. */
async function freePort(): Promise<number> {
  const port = 10_000 + Math.floor(Math.random() * 20_000);
  const taken = await refuseTakenPort(port).then(
    () => false,
    () => true,
  );
  return taken ? freePort() : port;
}

interface Started {
  child: ChildProcess;
  port: number;
  output: () => string;
  exitCode: Promise<number | null>;
}

async function start(command: 'npm' | 'node', port: number, state: string): Promise<Started> {
  const [program, args] =
    command === 'npm' ? ['npm', ['start']] : [process.execPath, ['scripts/run.mjs', 'start']];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), STATE_DIR: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const exitCode = once(child, 'exit').then(([code]) => code as number | null);
  const ended = exitCode.then(() => true);
  while (!output.includes('Ctrl-C') && !(await Promise.race([ended, sleep(50)])));
  return { child, port, output: () => output, exitCode };
}

/** Until the port is free and no process names it any more. */
async function untilNothingIsLeft(port: number): Promise<void> {
  await expect.poll(() => processesNaming(port), { timeout: 10_000, interval: 100 }).toEqual([]);
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
}

/** On Linux; elsewhere only the port tells. */
function processesNaming(port: number): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes(root) && new RegExp(`\\b${port}\\b`).test(line));
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // It ended between the two looks.
  }
}

describe.runIf(canRun)('npm start', { timeout: 30_000 }, () => {
  it('says where it is ready, answers there, and ends with 0 on Ctrl-C', async () => {
    const { child, port, output, exitCode } = await start(
      'node',
      await freePort(),
      temporaryFolder(),
    );
    expect(output()).toContain(`ready: http://localhost:${port}`);
    const health = await fetch(`http://localhost:${port}/healthz`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
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
    expect(output()).toContain(`PORT=${port + 1} npm start`);
  });
});
