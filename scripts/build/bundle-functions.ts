import { type BuildOptions, build } from 'esbuild';
import { inProject } from '../process/tools.ts';

const GLOBAL_NAME = 'SLA';

/**
 * What esbuild is told for the custom functions: one script for any host that offers
 * CustomFunctions. What it exports are the members of SLA, and CommonJS's too. Safari 16 and
 * Chromium 94 know its syntax; Office runs custom functions in newer ones.
 */
export const FUNCTIONS_BUNDLE = {
  entryPoints: { functions: inProject('addin/functions/main.ts') },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: GLOBAL_NAME,
  footer: {
    js: `if(typeof module==="object"&&module.exports)module.exports=${GLOBAL_NAME};`,
  },
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Bundles the custom functions into a file. */
export async function bundleFunctions(file: string): Promise<void> {
  await build({ ...FUNCTIONS_BUNDLE, outfile: file });
}
