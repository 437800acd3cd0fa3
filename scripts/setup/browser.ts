import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallDebianPackages, installDebianPackages, isDebian } from './debian.ts';
import { withLock } from './lock.mjs';
import { makeToolchainFolder } from './paths.mjs';
import { SetupError, sayWhile } from './say.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-wqy-zenhei'];

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** The program of an installed Chrome, Edge or Chromium; BROWSER_PATH names another one. */
export function findBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  if (named) return isFile(named) ? named : undefined;
  return placesOfBrowsers().find(isFile);
}

function placesOfBrowsers(): string[] {
  const variable = (name: string) => process.env[name] ?? '';
  switch (process.platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .map(variable)
        .filter((folder) => folder !== '')
        .flatMap((folder) => windowsPrograms.map((program) => join(folder, ...program)));
    case 'darwin':
      return ['/Applications', join(variable('HOME'), 'Applications')].flatMap((folder) =>
        macApps.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    default:
      return onPath.flatMap((name) =>
        variable('PATH')
          .split(delimiter)
          .filter((folder) => folder !== '')
          .map((folder) => join(folder, name)),
      );
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Sees to it that there is a browser for the tests, on Debian as root by installing one with
 * Chinese fonts; elsewhere it says what to install.
 */
export async function provideBrowser(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) return found;
  const named = process.env['BROWSER_PATH'];
  if (named) {
    throw new SetupError(
      `BROWSER_PATH=${named} 不是一个文件，应为 Chrome、Edge 或 Chromium 的程序。`,
      `BROWSER_PATH=${named} is not a file; it should be the program of Chrome, Edge or Chromium.`,
    );
  }
  if (!canInstallDebianPackages()) throw noBrowser();
  await withLock(join(makeToolchainFolder(), 'browser.lock'), async () => {
    if (findBrowser() === undefined) await installOnDebian();
  });
  const installed = findBrowser();
  if (installed === undefined) throw noBrowser();
  return installed;
}

function noBrowser(): SetupError {
  const [chinese, english] = isDebian()
    ? [
        `请以 root 运行 apt-get install ${DEBIAN_PACKAGES.join(' ')}`,
        `as root, run apt-get install ${DEBIAN_PACKAGES.join(' ')}`,
      ]
    : [
        '请安装 Google Chrome、Microsoft Edge 或 Chromium（及一种中文字体）',
        'install Google Chrome, Microsoft Edge or Chromium (and a Chinese font)',
      ];
  return new SetupError(
    `浏览器测试需要浏览器，本机没有找到：${chinese}，或用 BROWSER_PATH 指出它的程序。`,
    `The browser tests need a browser, and there is none here: ${english}, or name its program in BROWSER_PATH.`,
  );
}

async function installOnDebian(): Promise<void> {
  const words = {
    chinese: '用 apt-get 安装 Chromium 和中文字体，供浏览器测试使用',
    english: 'installing Chromium and Chinese fonts for the browser tests with apt-get',
    done: { chinese: 'Chromium 已就绪', english: 'Chromium is ready' },
  };
  await sayWhile(words, () => installDebianPackages(DEBIAN_PACKAGES));
}
