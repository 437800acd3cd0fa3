/** workerd by itself, without wrangler's proxies before it. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import workerd from 'workerd';
import { inProject } from '../../../scripts/process/tools.ts';

export interface Service {
  readonly origin: string;
  stop(): Promise<void>;
}

const [, COMPATIBILITY_DATE] =
  /^compatibility_date = "(.+)"$/m.exec(readFileSync(inProject('wrangler.toml'), 'utf8')) ?? [];

/** The bindings are those that calculating needs: none of the add-in's files, no keys. */
function configure(vars: Readonly<Record<string, string>>): string {
  const bindings = Object.entries(vars).map(
    ([name, text]) => `(name = "${name}", text = "${text}")`,
  );
  return `
    using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = .main)],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
    );
    const main :Workerd.Worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [${bindings.join(', ')}]
    );`;
}

/** Starts a script; it listens when this resolves. */
export async function startWorkerd(script: string): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-workerd-'));
  cpSync(script, join(folder, 'worker.js'));
  const config = join(folder, 'config.capnp');
  writeFileSync(config, configure({ ACCESS: 'open', RATE_LIMIT: 'off', LOG: 'off' }));
  const child = spawn(workerd, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
  });
  const control = child.stdio[3] as Readable;
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('workerd ended before it listened')));
    control.setEncoding('utf8').on('data', (line: string) => {
      const found = /"event":"listen".*"port":(\d+)/.exec(line);
      if (found) resolve(Number(found[1]));
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      kill();
      return ended;
    },
  };
}
