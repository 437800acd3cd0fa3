import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { inProject } from '../process/tools.ts';

/** Each script of the add-in, and its name in dist/. */
const scripts = {
  functions: 'addin/functions/main.ts',
  taskpane: 'addin/taskpane/main.ts',
  web: 'addin/web/main.ts',
};

/** functions.js offers `configure` as SLA.configure, and to hosts with CommonJS as an export. */
const exported: Readonly<Record<string, Pick<BuildOptions, 'globalName' | 'footer'>>> = {
  functions: {
    globalName: 'SLA',
    footer: { js: "if(typeof module==='object'&&module.exports)module.exports=SLA;" },
  },
};

/** Bundles every script there is into the folder. */
export async function bundle(folder: string): Promise<void> {
  const present = Object.entries(scripts).filter(([, source]) => existsSync(inProject(source)));
  await Promise.all(
    present.map(([name, source]) =>
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
        ...exported[name],
      }),
    ),
  );
}
