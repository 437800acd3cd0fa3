import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../process/tools.ts';

/** Copies what goes to dist/ as it is: the pages with their styles, and the assets. */
export function copyStatic(folder: string): void {
  for (const room of ['addin/taskpane', 'addin/web']
    .map(inProject)
    .filter((path) => existsSync(path))) {
    const pages = readdirSync(room).filter((name) => /\.(html|css)$/.test(name));
    for (const page of pages) cpSync(join(room, page), join(folder, page));
  }
  const assets = inProject('addin/assets');
  if (existsSync(assets)) cpSync(assets, join(folder, 'assets'), { recursive: true });
}
