import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../setup/paths.mjs';

const endGroupWithParent = new URL('./end-group-with-parent.mjs', import.meta.url).href;

const programs = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  redocly: '@redocly/cli/bin/cli.js',
  vitest: 'vitest/vitest.mjs',
  // Not bin/wrangler.js: it starts this file in one more process, and passes on only some signals.
  wrangler: 'wrangler/wrangler-dist/cli.js',
};

/** The Node arguments that run one of the installed tools. */
export function toolArguments(tool: keyof typeof programs, args: readonly string[]): string[] {
  const program = join(root, 'node_modules', programs[tool]);
  return ['--no-warnings', '--import', endGroupWithParent, program, ...args];
}

/** Keeps wrangler quiet and offline, and all that it writes inside the project. */
export function offlineWrangler(): NodeJS.ProcessEnv {
  const folder = join(root, '.wrangler');
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    WRANGLER_WRITE_LOGS: 'false',
    WRANGLER_LOG_PATH: join(folder, 'logs'),
    WRANGLER_REGISTRY_PATH: join(folder, 'registry'),
    WRANGLER_CACHE_DIR: join(folder, 'cache'),
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    DO_NOT_TRACK: '1',
    REDOCLY_TELEMETRY: 'off',
  };
}

/** The path of a file of the project, such as "addin/assets". */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
