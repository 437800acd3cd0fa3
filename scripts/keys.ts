import { openKeyFile } from '../worker/node/key-file.ts';
import { type KeysOptions, readKeysCommand, runKeysCommand } from '../worker/node/keys-command.ts';
import { SERVER_SETTINGS } from '../worker/node/settings.ts';
import { openCloudflareKeys } from './keys/cloudflare-keys.ts';

/** Makes, lists and revokes the keys that callers of the service show. */
export async function run(args: string[]): Promise<number> {
  const command = readKeysCommand(args);
  const archive = await archiveFor(command.options);
  for (const line of await runKeysCommand(command, archive, new Date())) console.log(line);
  return 0;
}

function archiveFor({ cloudflare, local, file }: KeysOptions) {
  if (cloudflare) return openCloudflareKeys('remote');
  if (local) return openCloudflareKeys('local');
  return openKeyFile(file ?? process.env['KEYS_FILE'] ?? SERVER_SETTINGS.KEYS_FILE.usual);
}
