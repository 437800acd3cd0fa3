import { openKeyFile } from '../worker/node/key-file.ts';
import { type KeysLine, readKeysCommand, runKeysCommand } from '../worker/node/keys-command.ts';
import { SERVER_SETTINGS } from '../worker/node/settings.ts';
import { openCloudflareKeys } from './keys/cloudflare-keys.ts';
import { typedFor } from './tasks.mjs';

/** Makes, lists and revokes the keys that callers of the service show. */
export async function run(line: KeysLine): Promise<number> {
  const command = readKeysCommand(line, typedFor('keys'));
  const archive = await archiveFor(command.options);
  for (const text of await runKeysCommand(command, archive, new Date())) console.log(text);
  return 0;
}

function archiveFor({ cloudflare, here, file }: KeysLine['options']) {
  if (cloudflare) return openCloudflareKeys('remote');
  if (here) return openCloudflareKeys('local');
  return openKeyFile(file ?? process.env['KEYS_FILE'] ?? SERVER_SETTINGS.KEYS_FILE.usual);
}
