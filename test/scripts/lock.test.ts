import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { withLock } from '../../scripts/setup/lock.mjs';
import { temporaryFolder } from './support/temporary.ts';

const holder = fileURLToPath(new URL('./support/hold-lock.ts', import.meta.url));

async function holdElsewhere(lock: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holder, lock], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

it('only one of several at once does its work at a time', async () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('the lock is given back when the work fails', async () => {
  const lock = join(temporaryFolder(), 'lock');
  const work = () => Promise.reject(new Error('broken'));
  await expect(withLock(lock, work)).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

it('waits for another process, and takes over once it was killed', async () => {
  const lock = join(temporaryFolder(), 'lock');
  const child = await holdElsewhere(lock);
  let done = false;
  const waiting = withLock(lock, async () => {
    done = true;
  });
  await sleep(600);
  expect(done).toBe(false);
  child.kill('SIGKILL');
  await waiting;
  expect(done).toBe(true);
});

it('only one of several takes over the lock of a dead process', async () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'lock');
  const child = await holdElsewhere(lock);
  child.kill('SIGKILL');
  await once(child, 'exit');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(50);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 4 }, () => withLock(lock, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('a lock that nobody renews is taken over, even if its number is that of a live process', async () => {
  const lock = join(temporaryFolder(), 'lock');
  writeFileSync(lock, `${process.pid} someone-else`);
  await expect(withLock(lock, async () => 'done')).resolves.toBe('done');
}, 25_000);
