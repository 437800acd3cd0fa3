import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * Makes the target folder hold just the files of the draft. It changes file by file, since a
 * running `npm start` holds the folder open and would serve nothing from a new one in its place.
 */
export function publish(draft: string, target: string): void {
  const built = filesIn(draft);
  for (const file of built.filter((name) => !isSame(join(draft, name), join(target, name)))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(draft, file), join(target, file));
  }
  const kept = new Set(built);
  for (const file of filesIn(target).filter((name) => !kept.has(name))) rmSync(join(target, file));
}

function isSame(one: string, other: string): boolean {
  const stat = statSync(other, { throwIfNoEntry: false });
  return stat?.isFile() === true && readFileSync(one).equals(readFileSync(other));
}
