import type { Plugin } from 'esbuild';
import { filesIn } from './files-in.ts';

/** What all screens share comes first, so that a screen can make it otherwise. */
const FIRST = ['app/', 'ui/'];

/**
 * Lets a folder be an entry point, for all style sheets in it and its subfolders as one: a new sheet
 * is there without being named.
 */
export function allStyles(folder: string): Plugin {
  return {
    name: 'all-styles',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, kind }) =>
        kind === 'entry-point' && path === folder ? { path, namespace: 'all-styles' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'all-styles' }, () => ({
        contents: importsOf(filesIn(folder)),
        loader: 'css',
        resolveDir: folder,
      }));
    },
  };
}

/** @param files paths within the folder; those of other kinds are left out. */
export function importsOf(files: readonly string[]): string {
  const rank = (file: string) => {
    const at = FIRST.findIndex((room) => file.startsWith(room));
    return at < 0 ? FIRST.length : at;
  };
  return files
    .filter((file) => file.endsWith('.css'))
    .sort((a, b) => rank(a) - rank(b))
    .map((file) => `@import './${file}';`)
    .join('\n');
}
