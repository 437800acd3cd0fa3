import { join } from 'node:path';
import { SERVICE_SETTINGS } from '../../worker/environment/settings.ts';
import { type Ended, startChild } from '../process/child.mjs';
import { offlineWrangler, toolArguments } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { errorLines } from './error-lines.ts';

/** What wrangler says when changed sources or files are in use. */
const UPDATED = 'Local server updated and ready';

/** Where `npm start` keeps what the Worker's stores hold. */
export const stateFolder = (): string =>
  process.env['STATE_DIR'] ?? join(root, '.wrangler', 'state');

/** The environment's, over those in wrangler.toml, which are for Cloudflare. */
function settingsOf(port: number, nonce: string): Readonly<Record<string, string | undefined>> {
  const isNamed = process.env['PUBLIC_ORIGIN'] || process.env['ALLOWED_HOSTS'];
  const given = Object.keys(SERVICE_SETTINGS).map((name) => [name, process.env[name]]);
  return {
    ...Object.fromEntries(given),
    PUBLIC_ORIGIN: isNamed ? process.env['PUBLIC_ORIGIN'] : `https://localhost:${port}`,
    RATE_LIMIT: process.env['RATE_LIMIT'] || 'off',
    START_NONCE: nonce,
  };
}

export interface WorkerOptions {
  /** The folder of built files, where it is not dist/. */
  readonly assets?: string;
  /** Told each time that it answers by changed sources or files. */
  readonly onUpdated?: () => void;
}

/** Runs the Worker under wrangler, on localhost only. */
export function startWorker(
  port: number,
  nonce: string,
  { assets, onUpdated }: WorkerOptions = {},
) {
  const args = ['dev', '--config', join(root, 'wrangler.toml'), '--local', '--ip', 'localhost'];
  args.push('--port', String(port), '--inspector-port', '0', '--persist-to', stateFolder());
  args.push('--show-interactive-dev-session=false');
  if (assets !== undefined) args.push('--assets', assets);
  for (const [name, text] of Object.entries(settingsOf(port, nonce))) {
    if (text) args.push('--var', `${name}:${text}`);
  }

  let output = '';
  let sayBroken: (outcome: 'broken') => void;
  // wrangler would wait for the sources to be mended.
  const broken = new Promise<'broken'>((resolve) => {
    sayBroken = resolve;
  });
  let stopping = false;
  const printErrors = errorLines((line) => {
    // A tool that is stopped in the middle of its work complains.
    if (!stopping) console.error(line);
  });
  const child = startChild(process.execPath, toolArguments('wrangler', args), {
    cwd: root,
    env: { ...offlineWrangler(), NO_COLOR: '1', FORCE_COLOR: '0' },
    onOutput: (text) => {
      output = (output + text).slice(-20_000);
      if (output.includes('Build failed')) sayBroken('broken');
      if (text.includes(UPDATED)) onUpdated?.();
      if (process.env['DEBUG']) process.stdout.write(text);
      else printErrors(text);
    },
  });

  const showOutput = () => {
    if (!process.env['DEBUG']) console.error(output);
  };
  return {
    ended: child.ended,
    broken,
    stop(signal: NodeJS.Signals): void {
      stopping = true;
      child.stop(signal);
    },
    showOutput,
    /** @returns the exit code of `npm start` */
    explainEnd(ended: Ended): number {
      if (ended.stoppedBy !== undefined) {
        say('已停止', 'stopped');
        return 0;
      }
      showOutput();
      say('服务意外停止，它的输出见上。', 'The service stopped unexpectedly; its output is above.');
      return 1;
    },
  };
}
