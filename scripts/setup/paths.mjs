import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the set-up brings; outside node_modules, which `npm ci` deletes. */
export const toolchainFolder = join(root, '.toolchain');

export function makeToolchainFolder() {
  mkdirSync(toolchainFolder, { recursive: true });
  return toolchainFolder;
}
