import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { nodePackageFor } from './node-package.mjs';
import { runNpm } from './npm.mjs';
import { makeToolchainFolder } from './paths.mjs';
import { SetupError, sayWhile } from './say.mjs';
import { isStamped, writeStamp } from './stamp.mjs';

/**
 * Brings a private Node from the npm registry, once.
 * @returns {Promise<string>} the path of its binary
 */
export async function provisionNode() {
  refuseAncientNode();
  const { name, version, binary } = nodePackageFor();
  const toolchain = makeToolchainFolder();
  const identity = `${name}@${version}`;
  const home = join(toolchain, `${name}-${version}`);
  const node = join(home, 'node_modules', name, binary);
  const stamp = join(toolchain, 'node.stamp');
  const isReady = () => isStamped(stamp, identity) && existsSync(node);
  if (isReady()) return node;

  await withLock(join(toolchain, 'setup.lock'), async () => {
    if (isReady()) return;
    removeDrafts(toolchain);
    const draft = join(toolchain, `node-${process.pid}.draft`);
    mkdirSync(draft);
    const words = {
      chinese: `准备 Node ${version}（本机为 ${process.versions.node}）`,
      english: `preparing Node ${version}`,
      done: { chinese: 'Node 已就绪', english: 'Node is ready' },
    };
    await sayWhile(words, async () => {
      const install = ['install', '--no-save', '--no-package-lock', '--prefix', draft, identity];
      await runNpm(install, { cwd: draft });
      // A binary that this machine cannot run must fail here, not in every task.
      execFileSync(join(draft, 'node_modules', name, binary), ['--version']);
    });
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
    writeStamp(stamp, identity);
  });
  return node;
}

/** @param {string} toolchain */
function removeDrafts(toolchain) {
  for (const name of readdirSync(toolchain)) {
    if (name.endsWith('.draft')) rmSync(join(toolchain, name), { recursive: true, force: true });
  }
}

function refuseAncientNode() {
  if (Number.parseInt(process.versions.node, 10) >= 20) return;
  throw new SetupError(
    `本机的 Node ${process.versions.node} 太旧，请安装 Node 20 或更新版本。`,
    `this machine's Node ${process.versions.node} is too old: install Node 20 or newer.`,
  );
}
