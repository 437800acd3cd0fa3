/** `node server.mjs`: serves what is built beside it; `node server.mjs keys …` makes and revokes keys. */
import { join } from 'node:path';
import { openKeyFile } from './key-file.ts';
import { type KeysOptions, readKeysCommand, runKeysCommand } from './keys-command.ts';
import { refuseOldNode } from './node-version.ts';
import { OperatorError } from './operator-error.ts';
import { run } from './run.ts';
import { readNodeSettings, SERVER_SETTINGS } from './settings.ts';

const USAGE = {
  zh: '用法: node server.mjs (设置在环境变量或 SLA_CONFIG 里), 或 node server.mjs keys add|list|revoke …',
  en: 'usage: node server.mjs (settings are in the environment or SLA_CONFIG), or node server.mjs keys add|list|revoke …',
};

/** The keys of a Worker are reached by wrangler, which is not in the package. */
function refuseOtherStores({ cloudflare, local }: KeysOptions): void {
  if (!cloudflare && !local) return;
  const option = cloudflare ? '--cloudflare' : '--local';
  throw new OperatorError({
    zh: `${option} 只在项目里可用: npm run keys -- … ${option}`,
    en: `${option} works in the project only: npm run keys -- … ${option}`,
  });
}

/** Of the build, and in the same file: they are built in already. */
const BUILT_IN = ['OFFICE_JS_URL', 'FRAME_ANCESTORS'];

async function main([first, ...more]: readonly string[]): Promise<number> {
  refuseOldNode(process.versions.node);
  if (first === 'keys') {
    const command = readKeysCommand(more);
    refuseOtherStores(command.options);
    const { file = process.env['KEYS_FILE'] || SERVER_SETTINGS.KEYS_FILE.usual } = command.options;
    const lines = await runKeysCommand(command, openKeyFile(file), new Date());
    for (const line of lines) console.log(line);
    return 0;
  }
  if (first !== undefined) throw new OperatorError(USAGE);
  const settings = readNodeSettings(process.env, BUILT_IN);
  const { ended } = await run(settings, join(import.meta.dirname, 'dist'));
  return ended;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof OperatorError) {
    for (const { zh, en } of error.wrong) console.error(`${zh}\n${en}`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = 1;
}
