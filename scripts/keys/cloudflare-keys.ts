import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from '../../worker/cloudflare.ts';
import type { KeyArchive } from '../../worker/node/keys-command.ts';
import { idIn, type KeyRecord, recordName } from '../../worker/stores/keys.ts';
import { captureChild } from '../process/child.mjs';
import { inProject, offlineWrangler, toolArguments } from '../process/tools.ts';
import { makeToolchainFolder, root } from '../setup/paths.mjs';
import { SetupError } from '../setup/say.mjs';
import { stateFolder } from '../start/worker.ts';

/** What Cloudflare names the namespace that the first deploy makes for the binding KEYS. */
const TITLE = 'sla-tiers-keys';

/** The keys in Cloudflare's KV: of the Worker deployed, or of `npm start` on this machine. */
export async function openCloudflareKeys(where: 'remote' | 'local'): Promise<KeyArchive> {
  const here = ['--binding', 'KEYS', '--local', '--persist-to', stateFolder()];
  const target = where === 'local' ? here : ['--namespace-id', await namespaceId(), '--remote'];
  const kv = (...args: string[]) => runWrangler(['kv', 'key', ...args, ...target], where);
  return {
    place: where === 'local' ? `${stateFolder()} (npm start)` : `Cloudflare KV ${TITLE}`,
    limits: STEPS,
    async list() {
      const names = JSON.parse(await kv('list')) as { name: string }[];
      const records: (readonly [string, KeyRecord])[] = [];
      for (const { name } of names) {
        const id = idIn(name);
        if (id !== undefined) records.push([id, JSON.parse(await kv('get', name, '--text'))]);
      }
      return records;
    },
    async write(id, record) {
      const draft = mkdtempSync(join(makeToolchainFolder(), 'key-'));
      try {
        const file = join(draft, 'record.json');
        writeFileSync(file, JSON.stringify(record), { mode: 0o600 });
        await kv('put', recordName(id), '--path', file);
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    },
  };
}

async function namespaceId(): Promise<string> {
  const text = await runWrangler(['kv', 'namespace', 'list'], 'remote');
  const namespaces = JSON.parse(text) as { id: string; title: string }[];
  const found = namespaces.find(({ title }) => title === TITLE);
  if (found) return found.id;
  throw new SetupError(
    `Cloudflare 上还没有 KV ${TITLE}: 先运行一次 npm run deploy，它会建好。`,
    `There is no KV ${TITLE} on Cloudflare yet: run npm run deploy once, which makes it.`,
  );
}

/** The login to Cloudflare is the user's own, so that only what is local runs apart from it. */
async function runWrangler(args: string[], where: 'remote' | 'local'): Promise<string> {
  const env = where === 'local' ? offlineWrangler() : process.env;
  const { code, output } = await captureChild(
    process.execPath,
    toolArguments('wrangler', [...args, '--config', inProject('wrangler.toml')]),
    { cwd: root, env: { ...env, WRANGLER_HIDE_BANNER: 'true', NO_COLOR: '1' } },
  );
  if (code === 0) return output.slice(Math.max(0, output.search(/^[[{]/m)));
  throw new SetupError(
    'wrangler 没有成功，它的说明见上。若未登录: npx wrangler login，或设置 CLOUDFLARE_API_TOKEN。',
    'wrangler failed; what it said stands above. Not logged in? npx wrangler login, or set CLOUDFLARE_API_TOKEN.',
    output.trim(),
  );
}
