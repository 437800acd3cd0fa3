import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build/bundle.ts';
import { COPIED_PACKAGES, copyStatic } from './build/copy-static.ts';
import { generate } from './build/generate.ts';
import { writeLicences } from './build/licences.ts';
import { publish } from './build/publish.ts';
import { reportSizes } from './build/report-sizes.ts';
import { type BuildSettings, checkBuildSettings } from './build/settings.ts';
import { inProject } from './process/tools.ts';
import { withLock } from './setup/lock.mjs';
import { makeToolchainFolder } from './setup/paths.mjs';

export async function run(): Promise<number> {
  await build();
  reportSizes(inProject('dist'));
  return 0;
}

/** Makes dist/ in a temporary folder first: a build that fails leaves the old one as it was. */
export async function build(settings: BuildSettings = process.env): Promise<void> {
  checkBuildSettings(settings);
  const toolchain = makeToolchainFolder();
  await withLock(join(toolchain, 'build.lock'), async () => {
    const draft = mkdtempSync(join(toolchain, 'build-'));
    try {
      const bundles = await bundle(draft);
      copyStatic(draft);
      writeLicences(join(draft, 'licences.txt'), bundles, COPIED_PACKAGES);
      await generate(draft, settings);
      const dist = inProject('dist');
      mkdirSync(dist, { recursive: true });
      publish(draft, dist);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}
