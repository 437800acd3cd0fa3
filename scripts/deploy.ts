import { build } from './build.ts';
import { runChild } from './process/child.mjs';
import { toolArguments } from './process/tools.ts';
import { root } from './setup/paths.mjs';

/** Puts the service on Cloudflare; further arguments go to `wrangler deploy`. */
export async function run(args: string[]): Promise<number> {
  await build();
  const deploy = toolArguments('wrangler', ['deploy', '--minify', ...args]);
  return (await runChild(process.execPath, deploy, { cwd: root })).code;
}
