import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';
import { withLock } from './lock.mjs';
import { makeToolchainFolder } from './paths.mjs';
import { SetupError, sayWhile } from './say.mjs';

const DEBIAN_PACKAGES = ['libreoffice-calc'];

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
  const words = {
    chinese: '用 apt-get 安装 LibreOffice Calc，由它打开保存的文件来核对',
    english: 'installing LibreOffice Calc with apt-get, which opens the saved files in the tests',
    done: { chinese: 'LibreOffice 已就绪', english: 'LibreOffice is ready' },
  };
  try {
    await withLock(join(makeToolchainFolder(), 'libreoffice.lock'), async () => {
      if (findLibreOffice() !== undefined) return;
      await sayWhile(words, () => installDebianPackages(DEBIAN_PACKAGES));
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.warn(error.message);
  }
  return findLibreOffice();
}
