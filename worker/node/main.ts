/** `node server.mjs`: serves what is built beside it; `node server.mjs keys …` makes and revokes keys. */
import { join } from 'node:path';
import { asksForHelp, type Command, helpOf } from './command/help.mjs';
import { KEYS } from './command/keys.mjs';
import { readCommand } from './command/read-command.ts';
import { openKeyFile } from './key-file.ts';
import { type KeysLine, readKeysCommand, runKeysCommand } from './keys-command.ts';
import { refuseOldNode } from './node-version.ts';
import { OperatorError } from './operator-error.ts';
import { run } from './run.ts';
import { readNodeSettings, SERVER_SETTINGS } from './settings.ts';

const TYPED = 'node server.mjs';

/** `node server.mjs` alone serves. */
const SERVER = {
  does: {
    zh: '运行服务, 设置在环境变量或 SLA_CONFIG 里; 密钥: node server.mjs keys --help',
    en: 'run the service; settings are in the environment or SLA_CONFIG; keys: node server.mjs keys --help',
  },
  options: {
    port: {
      type: 'string',
      value: 'PORT',
      means: { zh: '端口, 先于 PORT', en: 'the port, before PORT' },
    },
  },
} as const satisfies Command;

/** The keys of a Worker are reached by wrangler, which is not in the package. */
function refuseOtherStores({ cloudflare, here }: KeysLine['options']): void {
  if (!cloudflare && !here) return;
  const option = cloudflare ? '--cloudflare' : '--here';
  throw new OperatorError({
    zh: `${option} 只在项目里可用: npm run keys -- … ${option}`,
    en: `${option} works in the project only: npm run keys -- … ${option}`,
  });
}

/** Of the build, and in the same file: they are built in already. */
const BUILT_IN = ['OFFICE_JS_URL', 'FRAME_ANCESTORS'];

async function main(args: readonly string[]): Promise<number> {
  refuseOldNode(process.versions.node);
  if (args[0] === 'keys') return keys(args.slice(1));
  if (asksForHelp(args)) {
    console.log(helpOf(SERVER, TYPED));
    return 0;
  }
  const { port } = readCommand(SERVER, args, TYPED).options;
  const environment = port === undefined ? process.env : { ...process.env, PORT: port };
  const settings = readNodeSettings(environment, BUILT_IN);
  const { ended } = await run(settings, join(import.meta.dirname, 'dist'));
  return ended;
}

async function keys(args: readonly string[]): Promise<number> {
  const typed = `${TYPED} keys`;
  if (asksForHelp(args)) {
    console.log(helpOf(KEYS, typed));
    return 0;
  }
  const command = readKeysCommand(readCommand(KEYS, args, typed), typed);
  refuseOtherStores(command.options);
  const { file = process.env['KEYS_FILE'] || SERVER_SETTINGS.KEYS_FILE.usual } = command.options;
  const lines = await runKeysCommand(command, openKeyFile(file), new Date());
  for (const line of lines) console.log(line);
  return 0;
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
