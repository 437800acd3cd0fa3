import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../../scripts/process/tools.ts';

/**
 * A module bundled and minified as users get it, and loaded by Node itself: the test runner turns
 * every import into a look at an object, which in loops takes as long as the work.
 * @param entry the module's path in the project.
 */
export async function asShipped<Module>(entry: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-shipped-'));
  const outfile = join(folder, 'module.cjs');
  try {
    await build({
      entryPoints: [inProject(entry)],
      outfile,
      bundle: true,
      minify: true,
      format: 'cjs',
      target: 'es2022',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile) as Module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
