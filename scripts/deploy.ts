import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandLine } from '../worker/node/command/read-command.ts';
import { build } from './build.ts';
import { type DeploySettings, readDeploySettings, whatIsMissing } from './deploy/settings.ts';
import { runChild } from './process/child.mjs';
import { toolArguments } from './process/tools.ts';
import { makeToolchainFolder, root } from './setup/paths.mjs';
import { SetupError, say } from './setup/say.mjs';
import type { TASKS } from './tasks.mjs';

/**
 * Puts the service on Cloudflare: the Worker, the built files, and a company's rulebooks as a
 * secret. With --dry-run it does everything but send it.
 */
export async function run({
  options,
  passedOn,
}: CommandLine<typeof TASKS.deploy>): Promise<number> {
  const settings = readDeploySettings(process.env);
  const missing = whatIsMissing(settings, process.env, Boolean(process.stdin.isTTY));
  for (const { zh, en } of missing) say(zh, en);
  if (missing.length > 0 && !options['dry-run']) {
    throw new SetupError(
      '没有部署: 请先设好以上各项（docs/running.md），可先用 npm run deploy -- --dry-run 试一遍。',
      'Nothing was deployed: set what stands above first (docs/running.md); npm run deploy -- --dry-run tries it.',
    );
  }
  await build({ ...process.env, ...settings });
  return withSecrets(settings, async (secrets) => {
    const deploy = toolArguments('wrangler', [
      ...['deploy', '--minify', ...secrets, ...varsOf(settings)],
      ...(options['dry-run'] ? ['--dry-run'] : []),
      ...(options.outdir === undefined ? [] : ['--outdir', options.outdir]),
      ...passedOn,
    ]);
    const { code } = await runChild(process.execPath, deploy, { cwd: root });
    if (code === 0 && !options['dry-run'] && settings.ACCESS === 'keys') {
      say(
        '现在只有持密钥者可以调用: npm run keys -- add <名称> --cloudflare',
        'Only who has a key may call now: npm run keys -- add <name> --cloudflare',
      );
    }
    return code;
  });
}

/** Of the settings, those that are no secret. */
function varsOf(settings: DeploySettings): string[] {
  return Object.entries(settings)
    .filter(([name, text]) => text !== '' && name !== 'COMPANY_RULEBOOKS')
    .flatMap(([name, text]) => ['--var', `${name}:${text}`]);
}

async function withSecrets(
  { COMPANY_RULEBOOKS }: DeploySettings,
  work: (args: readonly string[]) => Promise<number>,
): Promise<number> {
  if (COMPANY_RULEBOOKS === '') return work([]);
  const folder = mkdtempSync(join(makeToolchainFolder(), 'secrets-'));
  try {
    const file = join(folder, 'secrets.json');
    writeFileSync(file, JSON.stringify({ COMPANY_RULEBOOKS }), { mode: 0o600 });
    return await work(['--secrets-file', file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
