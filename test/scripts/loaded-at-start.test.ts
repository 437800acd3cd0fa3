import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadedAtStart } from '../../scripts/build/loaded-at-start.ts';
import { temporaryFolder } from './support/temporary.ts';

it('a page loads its scripts and styles and what those import, not what they import when needed', () => {
  const dist = temporaryFolder();
  mkdirSync(join(dist, 'parts'));
  const write = (name: string, text: string) => writeFileSync(join(dist, name), text);
  write(
    'page.html',
    `<link rel="icon" href="icon.png"><link rel="stylesheet" href="page.css">
     <script type="module" src="page.js"></script>
     <script src="https://example.com/office.js" defer></script><script src="old.js" defer></script>`,
  );
  write(
    'page.js',
    'import{a}from"./parts/a.js";import"./parts/b.js";a(()=>import("./parts/c.js"));',
  );
  write('parts/a.js', 'export{a}from"./b.js";');
  write('parts/b.js', 'export const a=0;');
  write('old.js', '');
  expect(loadedAtStart(dist, 'page.html').sort()).toEqual([
    'old.js',
    'page.css',
    'page.js',
    'parts/a.js',
    'parts/b.js',
  ]);
});
