import { existsSync, readFileSync } from 'node:fs';
import { captureChild } from '../process/child.mjs';
import { SetupError } from './say.mjs';

export function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=["']?debian["']?$/m.test(readFileSync(release, 'utf8'));
}

/** Only root may. */
export function canInstallDebianPackages(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

/** Installs packages; a failure is told with what apt-get said. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  await aptGet(['update']);
  await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}

async function aptGet(args: string[]): Promise<void> {
  const ended = await captureChild('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (ended.code === 0) return;
  throw new SetupError(
    `apt-get ${args.join(' ')} 没有成功，它的说明见上。请检查网络，或自行安装后再运行一次。`,
    `apt-get ${args.join(' ')} failed; what it said stands above. Check the network, or install it yourself, then run this again.`,
    ended.output.trim(),
  );
}
