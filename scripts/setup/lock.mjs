import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError, say } from './say.mjs';

const pollMs = 200;
const beatMs = 2_000;
// Counted in looks, not read from a clock: a machine that was asleep has not looked.
const looksUntilStale = 50;
const looksUntilGivingUp = 15 * 60 * (1000 / pollMs);

/**
 * Does the work while no other process does work under the same lock. A lock whose process died,
 * or that its process no longer renews, is taken over.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  const token = `${process.pid} ${randomUUID()}`;
  await acquire(path, token);
  const beat = setInterval(() => renew(path), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (read(path)?.token === token) rmSync(path, { force: true });
  }
}

/** @param {string} path @param {string} token */
async function acquire(path, token) {
  let seen = '';
  let looksUnchanged = 0;
  for (let look = 0; !create(path, token); look++) {
    if (look === 1) {
      say('另一个命令正在准备，请稍候 …', 'another command is setting up, waiting …');
    }
    if (look > looksUntilGivingUp) {
      throw new SetupError(
        `等待太久。若没有其他命令在运行，请删除 ${path} 后重试。`,
        `waited too long. If no other command is running, delete ${path} and try again.`,
      );
    }
    const held = read(path);
    const now = held === undefined ? '' : `${held.token} ${held.renewed}`;
    looksUnchanged = now === seen ? looksUnchanged + 1 : 0;
    seen = now;
    if (held !== undefined && (looksUnchanged >= looksUntilStale || hasDied(held.token))) {
      removeStale(path, held.token);
    }
    await sleep(pollMs);
  }
}

/** @param {string} path @param {string} token */
function create(path, token) {
  let file;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  writeSync(file, token);
  closeSync(file);
  return true;
}

/** @param {string} path */
function read(path) {
  try {
    return { token: readFileSync(path, 'utf8'), renewed: statSync(path).mtimeMs };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** @param {string} path */
function renew(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** @param {string} token an empty one is about to be written */
function hasDied(token) {
  const owner = Number(token.split(' ')[0]);
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/**
 * Of several who see the same stale lock only one may remove it, or the second would remove the
 * first one's new lock: so removing has its own lock, held for one look and one removal.
 * @param {string} path
 * @param {string} token
 */
function removeStale(path, token) {
  const removal = `${path}.removal`;
  if (!create(removal, String(process.pid))) {
    const other = read(removal);
    if (other !== undefined && hasDied(other.token)) rmSync(removal, { force: true });
    return;
  }
  try {
    if (read(path)?.token === token) rmSync(path, { force: true });
  } finally {
    rmSync(removal, { force: true });
  }
}

/** @param {unknown} error @param {string} code */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
