import { watch } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../process/tools.ts';

export const ROOMS = ['shared', 'addin', 'worker'] as const;

/** An editor saves a file in several steps, and several files at once. */
const QUIET_MS = 60;

/**
 * Tells of sources that change, by their paths within the project. What changes while they are
 * worked on is told of together, afterwards.
 * @returns what ends it, once the work on hand is done
 */
export function watchSources(
  work: (sources: readonly string[]) => Promise<void>,
): () => Promise<void> {
  const changed = new Set<string>();
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const begin = () => {
    working = working.then(() => {
      const sources = [...changed];
      changed.clear();
      return sources.length === 0 ? undefined : work(sources);
    });
  };
  const watchers = ROOMS.map((room) =>
    watch(inProject(room), { recursive: true }, (_, name) => {
      if (name === null) return;
      changed.add(join(room, name).replaceAll('\\', '/'));
      clearTimeout(timer);
      timer = setTimeout(begin, QUIET_MS);
    }),
  );
  return async () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
    await working;
  };
}
