import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../scripts/build/files-in.ts';
import { publish } from '../../scripts/build/publish.ts';
import { temporaryFolder } from './support/temporary.ts';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

it('a build replaces what changed, leaves what did not, and removes what is gone', () => {
  const dist = folderWith({ 'same.js': 'a', 'changed.js': 'old', 'assets/gone.png': 'x' });
  const draft = folderWith({ 'same.js': 'a', 'changed.js': 'new', 'assets/added.png': 'y' });
  const before = statSync(join(dist, 'same.js'));
  publish(draft, dist);
  expect(filesIn(dist)).toEqual([join('assets', 'added.png'), 'changed.js', 'same.js']);
  expect(readFileSync(join(dist, 'changed.js'), 'utf8')).toBe('new');
  expect(statSync(join(dist, 'same.js')).ino).toBe(before.ino);
});
