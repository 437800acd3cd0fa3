import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const everyMs = 500;

/**
 * Ends this process, as if asked to by a signal, when what started it is gone: killing npm alone
 * would otherwise leave everything below it running.
 * @param {() => void} end
 */
export function stopWhenParentDies(end = () => process.kill(process.pid, 'SIGTERM')) {
  const parent = process.ppid;
  const ancestors = [parent, ...npmAbove(parent)];
  const timer = setInterval(() => {
    if (process.ppid === parent && ancestors.every(isAlive)) return;
    clearInterval(timer);
    end();
  }, everyMs);
  timer.unref();
}

/**
 * npm starts its scripts through a shell, which may outlive npm.
 * @param {number} shell
 */
function npmAbove(shell) {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return [];
  const npm = parentOf(shell);
  return npm > 1 ? [npm] : [];
}

/** @param {number} id of a process */
export function parentOf(id) {
  if (process.platform !== 'linux') {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(id)], { encoding: 'utf8' }));
  }
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  // "id (name) state parent …", where the name may hold anything.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** @param {number} id of a process */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
