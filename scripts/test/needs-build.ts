import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup/paths.mjs';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g;
/** What is built, named in a text of its own or at the beginning of a path. */
const BUILT = /(['"`])dist(?:\/|\1)/;

/** Whether a test file, or anything that it imports, names what is built. */
export function needsBuild(file: string): boolean {
  const seen = new Set<string>();
  const walk = (path: string): boolean => {
    if (seen.has(path)) return false;
    seen.add(path);
    const text = readSource(path);
    if (BUILT.test(text)) return true;
    return [...text.matchAll(IMPORT)].some(([, name = '']) => walk(join(dirname(path), name)));
  };
  return walk(join(root, file));
}

const sources = new Map<string, string>();

function readSource(path: string): string {
  const known = sources.get(path);
  if (known !== undefined) return known;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  sources.set(path, text);
  return text;
}
