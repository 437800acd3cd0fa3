import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { captureChild } from '../process/child.mjs';
import { toolchainFolder } from './paths.mjs';
import { SetupError } from './say.mjs';

// How to reach the registry is the user's; where and what to install is not taken from outside.
const reachesRegistry =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https?_proxy|no_?proxy|ca|cafile|strict_ssl|offline|prefer_offline|fetch_.*|_auth.*|@.*|\/\/.*)$/i;

const isNpmVariable = (/** @type {string} */ name) => /^npm_/i.test(name);

/** What npm tells its scripts misleads the tools that the scripts start. */
export function dropNpmVariables() {
  for (const name of Object.keys(process.env).filter(isNpmVariable)) delete process.env[name];
}

/**
 * Runs npm; when it fails, says why in words that help.
 * @param {string[]} args
 * @param {{ cwd: string }} options
 */
export async function runNpm(args, { cwd }) {
  const [command, ...before] = findNpm();
  const common = ['--no-audit', '--no-fund', '--ignore-scripts'];
  // npm's own pauses are 10 and 60 seconds: without a network that is a long silence.
  common.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000');
  const ended = await captureChild(command, [...before, ...args, ...common], {
    cwd,
    env: npmEnvironment(),
  });
  if (ended.code !== 0) throw explain(ended.output);
}

/** @returns {[string, ...string[]]} */
function findNpm() {
  const running = process.env['npm_execpath'];
  if (running !== undefined && /^npm-cli\.c?js$/.test(basename(running)) && existsSync(running)) {
    return [process.execPath, running];
  }
  const binaries = dirname(process.execPath);
  const beside = [
    resolve(binaries, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(binaries, 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => existsSync(path));
  if (beside !== undefined) return [process.execPath, beside];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}

function npmEnvironment() {
  const kept = (/** @type {[string, unknown]} */ [name]) =>
    !isNpmVariable(name) || reachesRegistry.test(name);
  /** @type {NodeJS.ProcessEnv} */
  const env = Object.fromEntries(Object.entries(process.env).filter(kept));
  const cache = env['npm_config_cache'] ?? defaultCache();
  if (!isWritable(cache)) env['npm_config_cache'] = join(toolchainFolder, 'npm-cache');
  return env;
}

function defaultCache() {
  return process.platform === 'win32'
    ? join(process.env['LOCALAPPDATA'] ?? homedir(), 'npm-cache')
    : join(homedir(), '.npm');
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false; // Whatever the reason, npm cannot use it; the project's own folder takes its place.
  }
}

const offline =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/;

/** @param {string} output what npm printed when it failed */
export function explain(output) {
  const said = output.trim();
  if (offline.test(said)) {
    return new SetupError(
      '连不上 npm 软件源。第一次运行需要联网（之后可离线）：请检查网络或代理（npm config get registry、npm config get proxy），再运行一次。',
      'The npm registry cannot be reached. The first run needs the network (later ones do not): check the connection or the proxy (npm config get registry, npm config get proxy), then run this again.',
      said,
    );
  }
  if (/ENOSPC/.test(said)) {
    return new SetupError(
      '磁盘已满，请腾出空间后再运行一次。',
      'The disk is full: make room, then run this again.',
      said,
    );
  }
  return new SetupError(
    'npm 没有成功，它的说明见上。',
    'npm failed; what it said stands above.',
    said,
  );
}
