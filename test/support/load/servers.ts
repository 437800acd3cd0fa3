/** Both servers in processes of their own, for long runs: the Worker under workerd, and plain Node. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inProject } from '../../../scripts/process/tools.ts';
import { freePort, temporaryFolder } from './place.ts';

export type Platform = 'workerd' | 'node';

export interface RunningServer {
  readonly platform: Platform;
  readonly origin: string;
  readonly port: number;
  /** Memory that its processes hold, in MB. */
  memoryMegabytes(): number;
  /** Asks it to end, as an operator does. */
  signal(name: 'SIGTERM'): void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts a server as `npm start` does it, and waits until it is ready. */
export async function startServer(
  platform: Platform,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const state = temporaryFolder();
  const task = platform === 'node' ? 'serve' : 'start';
  const child = spawn(process.execPath, [inProject('scripts/run.mjs'), task], {
    cwd: inProject('.'),
    env: { ...process.env, PORT: String(port), STATE_DIR: state.path, LOG: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  while (!output.includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(`${task} ended:\n${output}`);
    await sleep(50);
  }
  return {
    platform,
    port,
    origin: `http://127.0.0.1:${port}`,
    memoryMegabytes: () => memoryOf(child),
    signal: (name) => void child.kill(name),
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      state.remove();
    },
  };
}

/** Of a process and all below it, on Linux; workerd is the child of a child. */
function memoryOf(child: ChildProcess): number {
  const parents = new Map(processes().map(({ id, parent }) => [id, parent]));
  const isBelow = (id: number | undefined): boolean =>
    id === child.pid || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  const kilobytes = processes()
    .filter(({ id }) => isBelow(id))
    .map(({ kilobytes }) => kilobytes);
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function processes(): { id: number; parent: number; kilobytes: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const numberOf = (field: string) =>
          Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ id: Number(name), parent: numberOf('PPid'), kilobytes: numberOf('VmRSS') }];
      } catch {
        return []; // It ended between the two looks.
      }
    });
}
