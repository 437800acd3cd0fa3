import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { inProject } from '../../../scripts/process/tools.ts';

/** What `loadFileModules` makes of the page's own modules, as `window.modules`. */
export interface FileModules {
  readonly openFile: typeof import('../../../addin/web/files/files.ts').openFile;
  readonly saveFile: typeof import('../../../addin/web/files/files.ts').saveFile;
  readonly fileOfDrop: typeof import('../../../addin/web/files/dropped.ts').fileOfDrop;
  readonly createKeeper: typeof import('../../../addin/web/kept/keeper.ts').createKeeper;
}

declare global {
  interface Window {
    modules: FileModules;
  }
}

let script: Promise<string> | undefined;

/** The modules that open, save and keep workbooks, in a page without a grid. */
export async function loadFileModules(page: Page): Promise<void> {
  script ??= bundleModules();
  await page.evaluate(await script);
}

async function bundleModules(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * from './addin/web/files/files.ts';
        export * from './addin/web/files/dropped.ts';
        export { createKeeper } from './addin/web/kept/keeper.ts';`,
      resolveDir: inProject('.'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'modules',
    write: false,
  });
  return `${outputFiles[0]?.text};window.modules = modules;`;
}
