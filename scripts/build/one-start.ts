import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Keeps what a page loads at start in one file. esbuild makes a file of its own for whatever any
 * combination of later parts shares with the start, some twenty of them, which compress worse and
 * are fetched one by one. Each screen is therefore told that it needs the whole of the start, which
 * is there by then.
 */
export function oneStart(entry: string): Plugin {
  return {
    name: 'one-start',
    setup({ onLoad }) {
      onLoad({ filter: /-screen\.ts$/ }, async ({ path }) => ({
        contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(entry)};`,
        loader: 'ts',
        resolveDir: dirname(path),
      }));
    },
  };
}
