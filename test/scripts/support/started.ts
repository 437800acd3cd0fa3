/** Tasks of the project as a person starts them, in processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { refuseTakenPort } from '../../../scripts/start/port.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Below the ports that systems hand out by themselves, so that no other program gets it meanwhile. */
export async function freePort(): Promise<number> {
  const port = 10_000 + Math.floor(Math.random() * 20_000);
  const taken = await refuseTakenPort(port).then(
    () => false,
    () => true,
  );
  return taken ? freePort() : port;
}

export interface Started {
  child: ChildProcess;
  port: number;
  output: () => string;
  exitCode: Promise<number | null>;
}

/** A task of the project with settings of its own, until it says how to stop it. */
export async function startTask(
  command: 'npm' | 'node',
  task: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const [program, args] =
    command === 'npm' ? ['npm', ['run', task]] : [process.execPath, ['scripts/run.mjs', task]];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...settings },
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
export async function untilNothingIsLeft(port: number): Promise<void> {
  const patience = { timeout: 60_000, interval: 100 };
  await expect.poll(() => processesNaming(port), patience).toEqual([]);
  // A process that ends loses its command line before its port.
  const isTaken = () => refuseTakenPort(port).catch((error: unknown) => error);
  await expect.poll(isTaken, patience).toBeUndefined();
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
