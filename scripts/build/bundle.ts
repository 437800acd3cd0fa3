import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inProject } from '../process/tools.ts';
import { bundleFunctions } from './bundle-functions.ts';

/** Each script of a page, and its name in dist/. */
const pages = {
  taskpane: 'addin/taskpane/main.ts',
  web: 'addin/web/main.ts',
};

/** Bundles every script there is into the folder. */
export async function bundle(folder: string): Promise<void> {
  const present = Object.entries(pages).filter(([, source]) => existsSync(inProject(source)));
  await Promise.all([
    bundleFunctions(join(folder, 'functions.js')),
    ...present.map(([name, source]) =>
      build({
        entryPoints: [inProject(source)],
        outfile: join(folder, `${name}.js`),
        bundle: true,
        format: 'iife',
        target: 'es2020',
        minify: true,
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
      }),
    ),
  ]);
}
