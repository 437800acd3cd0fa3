import { runIfPresent } from './process/run-if-present.ts';

/** Writes the made-up customer list. */
export function run(): Promise<number> {
  return runIfPresent('scripts/sample/generate.ts', []);
}
