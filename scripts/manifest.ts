import { build } from './build.ts';

/** The manifest is one of the files that the build writes. */
export async function run(): Promise<number> {
  await build();
  return 0;
}
