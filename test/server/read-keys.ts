import { KEYS } from '../../worker/node/command/keys.mjs';
import { readCommand } from '../../worker/node/command/read-command.ts';
import { readKeysCommand } from '../../worker/node/keys-command.ts';

/** A command about keys, as it is typed after `node server.mjs keys`. */
export function readKeys(...args: string[]) {
  const typed = 'node server.mjs keys';
  return readKeysCommand(readCommand(KEYS, args, typed), typed);
}
