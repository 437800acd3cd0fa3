import { describe, expect, it } from 'vitest';
import { nodePackageFor } from '../../scripts/setup/node-package.mjs';
import { canRunTasks } from '../../scripts/setup/node-version.mjs';
import { SetupError } from '../../scripts/setup/say.mjs';

describe('a Node that is new enough', () => {
  it.each(['22.18.0', '22.23.2', '24.21.0', '26.0.0'])('%s runs the tasks', (version) => {
    expect(canRunTasks(version, 'strip')).toBe(true);
  });

  it.each(['20.20.2', '22.11.0', '18.0.0'])('%s does not', (version) => {
    expect(canRunTasks(version, 'strip')).toBe(false);
  });

  it.each(['22.12.0', '24.21.0'])('%s does not when it was built without TypeScript', (version) => {
    expect(canRunTasks(version, false)).toBe(false);
  });
});

describe('the package of a private Node', () => {
  it.each([
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['win32', 'arm64'],
  ])('is named for %s %s, with an exact version that runs the tasks', (platform, architecture) => {
    const { name, version, binary } = nodePackageFor(platform, architecture);
    expect(name).toContain(architecture);
    expect(canRunTasks(version, 'strip')).toBe(true);
    expect(binary.endsWith('.exe')).toBe(platform === 'win32');
  });

  it('is missing on other platforms, and the message says what to install, in two languages', () => {
    const ask = () => nodePackageFor('freebsd', 'x64');
    expect(ask).toThrow(SetupError);
    expect(ask).toThrow('Install Node 22.18 or newer');
    expect(ask).toThrow(
      expect.objectContaining({ chinese: expect.stringContaining('请先安装 Node 22.18') }),
    );
  });
});
