import { readFileSync, statSync } from 'node:fs';
import type { KeyStore } from '../access/keys.ts';

/** The records of a key file by their names. */
export function readKeyFile(path: string): Readonly<Record<string, unknown>> {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new Error(`${path} is no JSON object`);
  }
  return document as Readonly<Record<string, unknown>>;
}

/**
 * The keys of a file that `npm run keys` writes. It is read again when it has changed, so that a key
 * that is revoked there ends at once.
 */
export function createKeyFileStore(path: string): KeyStore {
  let read: { readonly modified: number; readonly records: ReturnType<typeof readKeyFile> };
  return {
    async get(name) {
      const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (modified === undefined) return null;
      if (read?.modified !== modified) read = { modified, records: readKeyFile(path) };
      return Object.hasOwn(read.records, name) ? JSON.stringify(read.records[name]) : null;
    },
  };
}
