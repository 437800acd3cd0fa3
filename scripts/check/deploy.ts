import { readFileSync } from 'node:fs';
import { captureChild } from '../process/child.mjs';
import { inProject, offlineWrangler } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';

/** Where the Worker is written as it would be sent. */
export const DRY_RUN_FOLDER = inProject('.wrangler/dry-run');

/** A deployment as complete as can be without Cloudflare: `npm run deploy -- --dry-run`. */
export async function check(): Promise<string[]> {
  const settings = {
    PUBLIC_ORIGIN: 'https://sla-tiers.test',
    ACCESS: 'keys',
    COMPANY_RULEBOOKS: JSON.stringify({ acme: { caps: { gold: 0.04 } } }),
    CLOUDFLARE_API_TOKEN: 'none: nothing is sent',
  };
  const command = [inProject('scripts/run.mjs'), 'deploy', '--dry-run', '--outdir', DRY_RUN_FOLDER];
  const { code, output } = await captureChild(process.execPath, command, {
    cwd: root,
    env: { ...offlineWrangler(), ...settings, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (code !== 0) return [output.trim()];
  const expected = ['KEYS', 'ASSETS', 'LIMIT_600', 'ACCESS', 'PUBLIC_ORIGIN', 'COMPANY_RULEBOOKS'];
  const unbound = expected.filter((name) => !output.includes(`env.${name} `));
  const manifest = readFileSync(inProject('dist/manifest.xml'), 'utf8');
  return [
    ...unbound.map((name) => `${name} is not bound\n${output.trim()}`),
    ...(manifest.includes(settings.PUBLIC_ORIGIN) ? [] : ['the manifest is for another place']),
  ];
}
