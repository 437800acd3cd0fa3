import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { makeToolchainFolder, root } from './paths.mjs';
import { sayWhile } from './say.mjs';
import { isStamped, writeStamp } from './stamp.mjs';

/** Installs the packages when there are none or package-lock.json has changed since. */
export async function installPackages() {
  // Inside node_modules, so that it goes when they go.
  const stamp = join(root, 'node_modules', '.installed');
  const wanted = packagesWanted();
  if (isStamped(stamp, wanted)) return;
  await withLock(join(makeToolchainFolder(), 'setup.lock'), async () => {
    if (isStamped(stamp, wanted)) return;
    const words = {
      chinese: '安装依赖包',
      english: 'installing packages',
      done: { chinese: '依赖包已就绪', english: 'packages are ready' },
    };
    await sayWhile(words, () => runNpm(['ci', '--include=dev'], { cwd: root }));
    writeStamp(stamp, wanted);
  });
}

function packagesWanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${process.platform}-${process.arch} ${hash}`;
}
