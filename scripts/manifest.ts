import { build } from './build.ts';
import { rewriteLocalManifest } from './generate/manifest.ts';

/** Rewrites manifest.xml, and builds, since the one in dist/ comes from the same source. */
export async function run(): Promise<number> {
  await rewriteLocalManifest();
  await build();
  return 0;
}
