import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../build/files-in.ts';
import type { Files } from './bundles.ts';

export function readFolder(folder: string): Files {
  return new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** The names of files that are new, gone or different. */
export function namesOfChanged(before: Files, after: Files): string[] {
  const isOther = (name: string) => {
    const [old, now] = [before.get(name), after.get(name)];
    return !old || !now || Buffer.compare(old, now) !== 0;
  };
  return [...new Set([...after.keys(), ...before.keys()])].filter(isOther);
}

/** Writes the files of a folder that changed, in their order; the others stay untouched. */
export function writeChanged(folder: string, before: Files, after: Files): void {
  for (const name of namesOfChanged(before, after)) {
    const contents = after.get(name);
    const file = join(folder, name);
    if (contents === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
  }
}
