import { runProjectOrSayNone } from './test/run-project.ts';

export function run(filters: string[]): Promise<number> {
  return runProjectOrSayNone('soak', filters);
}
