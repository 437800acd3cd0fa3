import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { inProject } from '../process/tools.ts';
import { allStyles } from './all-styles.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { oneStart } from './one-start.ts';
import { quickDrawing } from './quick-drawing.ts';
import { withoutHyphenation } from './without-hyphenation.ts';

/** Of the pane; each style sheet in it stands beside what it is the style of. */
const PANE = 'addin/taskpane';

/**
 * Scripts that pages load as modules, by their names in dist/. What they import only when it is
 * needed becomes a file of its own, and so does what several of a group need. Excel's pane is a
 * group by itself: cut to be shared with the web workbook, it would load more, in more files.
 */
const modules = [
  // Its style sheets are found anew whenever a script of it is another.
  { entries: { taskpane: `${PANE}/main.ts`, pane: PANE }, screensOf: `${PANE}/main.ts` },
  {
    entries: { web: 'addin/web/main.ts', pane: 'addin/web/pane/main.ts' },
    screensOf: 'addin/web/pane/main.ts',
  },
];

/** Scripts that are one file each, by their names in dist/. */
const scripts = {
  list: 'addin/web/list/main.ts',
  'files-worker': 'addin/web/files/worker.ts',
  docs: 'addin/docs/main.ts',
};

/** Styles of libraries, by their names in dist/. */
const styles = { grid: 'node_modules/@univerjs/preset-sheets-core/lib/index.css' };

const common = {
  bundle: true,
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** What esbuild is told for the scripts and styles of pages, one for each group that shares parts. */
export function pageBundles({ sourcemap = false } = {}): BuildOptions[] {
  return [
    ...modules.map(
      ({ entries, screensOf }): BuildOptions => ({
        ...common,
        entryPoints: present(entries),
        sourcemap,
        format: 'esm',
        splitting: true,
        chunkNames: 'parts/[name]-[hash]',
        // React, which the grid is drawn with, has checks for developers that are slow.
        define: { 'process.env.NODE_ENV': '"production"' },
        plugins: [
          ...[withoutHyphenation, quickDrawing],
          ...[oneStart(inProject(screensOf)), allStyles(inProject(PANE))],
        ],
      }),
    ),
    { ...common, entryPoints: present(scripts), format: 'iife' },
    { ...common, entryPoints: present(styles) },
  ];
}

/**
 * Bundles every script there is into the folder, and tells what the bundles of pages are made of.
 * @param sourcemap tells of each place in a page's scripts what it was made from, for measuring.
 */
export async function bundle(folder: string, { sourcemap = false } = {}): Promise<Metafile[]> {
  const [pages] = await Promise.all([
    Promise.all(
      pageBundles({ sourcemap }).map((options) =>
        build({ ...options, metafile: true, outdir: folder }),
      ),
    ),
    bundleFunctions(join(folder, 'functions.js')),
  ]);
  return pages.map(({ metafile }) => metafile);
}

function present(sources: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sources)
      .map(([name, source]) => [name, inProject(source)] as const)
      .filter(([, source]) => existsSync(source)),
  );
}
