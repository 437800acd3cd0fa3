import type { CommandLine } from '../worker/node/command/read-command.ts';
import { run as runServer } from '../worker/node/run.ts';
import { readNodeSettings, readSettingsFile, withoutBlanks } from '../worker/node/settings.ts';
import { BUILD_SETTINGS } from './build/settings.ts';
import { build } from './build.ts';
import { inProject } from './process/tools.ts';
import { say } from './setup/say.mjs';
import { choosePort } from './start/port.ts';
import { sayReady } from './start/say-ready.ts';
import type { TASKS } from './tasks.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/** Serves on plain Node: for an intranet without Cloudflare. */
export function run({ options }: CommandLine<typeof TASKS.serve>): Promise<number> {
  const { port } = options;
  return serve(
    port === undefined ? process.env : { ...process.env, PORT: String(choosePort(port)) },
  );
}

export async function serve(environment: Environment): Promise<number> {
  const settings = readNodeSettings(environment, Object.keys(BUILD_SETTINGS));
  say('正在构建 …', 'building …');
  await build({ ...settingsOfFile(environment), ...withoutBlanks(environment) });
  const nonce = environment['START_NONCE'];
  const { serving, ended } = await runServer(settings, inProject('dist'), {
    ...(nonce !== undefined && { START_NONCE: nonce }),
  });
  sayReady(serving.origin);
  const isOpenToOthers = settings.HOST !== 'localhost' && !settings.HOST.startsWith('127.');
  if (isOpenToOthers && settings.PUBLIC_ORIGIN === '' && settings.ALLOWED_HOSTS === '') {
    say(
      'PUBLIC_ORIGIN 未设: /manifest.xml 只认 localhost, 供他人安装加载项时请设为 https://… 的地址。',
      'PUBLIC_ORIGIN is not set: /manifest.xml names localhost. Set it to the https:// address at which others install the add-in.',
    );
  }
  const code = await ended;
  say('已停止', 'stopped');
  return code;
}

/** What the file has for the build, which reads it beside the server. */
function settingsOfFile(environment: Environment): Environment {
  const file = environment['SLA_CONFIG'];
  return file ? readSettingsFile(file) : {};
}
