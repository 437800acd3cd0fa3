import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'acorn';

/**
 * The files of a built page that its browser loads before anybody does anything: its scripts, its
 * styles, and whatever the scripts import. Left out are those of other sites and what a script
 * imports only when it is needed.
 */
export function loadedAtStart(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const named = [
    ...html.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^":]+)"/g),
  ];
  const files = new Set(named.map(([, file = '']) => posix.normalize(file)));
  // A set hands over what is added to it while it is walked through.
  for (const file of files) {
    if (file.endsWith('.js')) for (const other of importedBy(dist, file)) files.add(other);
  }
  return [...files];
}

function importedBy(dist: string, file: string): string[] {
  const code = readFileSync(join(dist, file), 'utf8');
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  return body.flatMap((part) => {
    const source = 'source' in part ? part.source?.value : undefined;
    return typeof source === 'string' ? [posix.join(posix.dirname(file), source)] : [];
  });
}
