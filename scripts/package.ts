import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from './build.ts';
import { inProject } from './process/tools.ts';
import { makeToolchainFolder } from './setup/paths.mjs';
import { say } from './setup/say.mjs';

/** The folder that a server of one's own needs, beside Node itself. */
export const PACKAGE_FOLDER = 'dist-node';

export async function run(): Promise<number> {
  await packageServer();
  say(
    `${PACKAGE_FOLDER}/ 里是整个服务: 复制到服务器上, 用 Node 22.12 以上运行 node server.mjs`,
    `${PACKAGE_FOLDER}/ is the whole service: copy it to the server and run node server.mjs there, on Node 22.12 or newer`,
  );
  return 0;
}

/** Builds, and bundles the server beside the built files: it needs no packages and no network. */
export async function packageServer(): Promise<void> {
  await build();
  const temporary = mkdtempSync(join(makeToolchainFolder(), 'package-'));
  // Not the temporary folder itself, which nobody else may read.
  const draft = join(temporary, PACKAGE_FOLDER);
  try {
    await bundle({
      entryPoints: [inProject('worker/node/main.ts')],
      outfile: join(draft, 'server.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'warning',
      // A package in it asks for modules in the older way.
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    cpSync(inProject('dist'), join(draft, 'dist'), { recursive: true });
    for (const file of ['LICENSE', 'NOTICE']) cpSync(inProject(file), join(draft, file));
    const target = inProject(PACKAGE_FOLDER);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
