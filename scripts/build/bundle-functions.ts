import { build } from 'esbuild';
import { inProject } from '../process/tools.ts';

const GLOBAL_NAME = 'SLA';

/**
 * Bundles the custom functions as one script for any host that offers CustomFunctions: what it
 * exports are the members of SLA, and CommonJS's too. Safari 16 and Chromium 94 know its syntax;
 * Office runs custom functions in newer ones.
 */
export async function bundleFunctions(file: string): Promise<void> {
  await build({
    entryPoints: [inProject('addin/functions/main.ts')],
    outfile: file,
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
  });
}
