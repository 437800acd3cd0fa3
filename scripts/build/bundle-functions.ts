import { writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { minify } from 'terser';
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

/**
 * Bundles the custom functions into a file. terser goes over what esbuild made, by its plain settings:
 * it makes 3 % less of the one script that loads with every workbook.
 */
export async function bundleFunctions(file: string): Promise<void> {
  const { outputFiles } = await build({ ...FUNCTIONS_BUNDLE, write: false, outfile: file });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no script');
  const { code } = await minify(script.text, { ecma: 2022, compress: { passes: 2 } });
  if (code === undefined) throw new Error('terser gave no script');
  writeFileSync(file, code);
}
