import { globSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { root } from '../setup/paths.mjs';
import type { TestProject } from './projects.ts';

/** The test files of a project that its filters let through, by their paths in the project. */
export function filesOf(
  { include, exclude = [] }: TestProject,
  filters: readonly string[] = [],
): string[] {
  const found = (patterns: readonly string[]) =>
    globSync(patterns, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const left = new Set(found(exclude));
  const files = found(include).filter((file) => !left.has(file));
  return filters.length === 0 ? files : files.filter((file) => filters.some(isIn(file)));
}

/** As vitest takes a filter: a part of the path, whatever its case, or a path with a line. */
function isIn(file: string): (filter: string) => boolean {
  const path = file.toLowerCase();
  return (filter) => {
    const part = filter
      .replaceAll('\\', '/')
      .replace(/:\d+$/, '')
      .replace(/^(\.\/)+/, '');
    const within = isAbsolute(part) ? relative(root, part) : part;
    return within !== '' && path.includes(within.toLowerCase());
  };
}
