import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';
import { withLock } from './lock.mjs';
import { makeToolchainFolder } from './paths.mjs';
import { SetupError, sayWhile } from './say.mjs';

const DEBIAN_PACKAGES = ['libreoffice-calc'];
/** Its bridge to scripts, which belongs to Debian's own Python and to no other. */
const SCRIPTING_PACKAGE = 'python3-uno';
const DEBIAN_PYTHON = '/usr/bin/python3';

/** The program of LibreOffice, if there is one. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => join(folder, 'soffice'))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

/**
 * LibreOffice for the tests that have it open our files: on Debian as root it is installed;
 * undefined where it cannot be had, and those tests are skipped.
 */
export async function provideLibreOffice(): Promise<string | undefined> {
  const found = findLibreOffice();
  if (found !== undefined || !canInstallDebianPackages()) return found;
  await install(DEBIAN_PACKAGES, () => findLibreOffice() !== undefined);
  return findLibreOffice();
}

/** LibreOffice and the Python that drives it, for a run in which it is a client of the service. */
export async function provideLibreOfficeScripting(): Promise<
  { readonly program: string; readonly python: string } | undefined
> {
  const program = await provideLibreOffice();
  if (program === undefined) return undefined;
  if (!canScript() && canInstallDebianPackages()) await install([SCRIPTING_PACKAGE], canScript);
  return canScript() ? { program, python: DEBIAN_PYTHON } : undefined;
}

function canScript(): boolean {
  return spawnSync(DEBIAN_PYTHON, ['-c', 'import uno']).status === 0;
}

async function install(packages: readonly string[], isThere: () => boolean): Promise<void> {
  const words = {
    chinese: '用 apt-get 安装 LibreOffice Calc，由它打开保存的文件、调用服务来核对',
    english: 'installing LibreOffice Calc with apt-get, which opens files and calls in the tests',
    done: { chinese: 'LibreOffice 已就绪', english: 'LibreOffice is ready' },
  };
  try {
    await withLock(join(makeToolchainFolder(), 'libreoffice.lock'), async () => {
      if (!isThere()) await sayWhile(words, () => installDebianPackages(packages));
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.warn(error.message);
  }
}
