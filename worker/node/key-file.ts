import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { idIn, type KeyRecord, type KeyStore, recordName } from '../access/keys.ts';
import type { KeyArchive } from './keys-command.ts';
import { OperatorError } from './operator-error.ts';

type Records = Readonly<Record<string, KeyRecord>>;

/** The records of a key file by their names; throws for what is no such file. */
export function readKeyFile(path: string): Records {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw refuseFile(path, error instanceof Error ? error.message : String(error));
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw refuseFile(path, 'not a JSON object');
  }
  const wrong = Object.entries(document).find(([, record]) => !isRecord(record));
  if (wrong) throw refuseFile(path, `${wrong[0]}: not the record of a key`);
  return document as Records;
}

function refuseFile(path: string, why: string): OperatorError {
  return new OperatorError({
    zh: `密钥文件 ${path} 读不了: ${why}。它由 npm run keys 写, 请恢复备份或删去重发`,
    en: `the key file ${path} cannot be read: ${why}. npm run keys writes it: restore it, or remove it and make new keys`,
  });
}

function isRecord(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const { name, hash, scopes, limit, created } = given as Record<string, unknown>;
  const isLimit = limit === null || (typeof limit === 'number' && limit > 0);
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
  return typeof name === 'string' && isHash && Array.isArray(scopes) && isLimit && !!created;
}

/**
 * The keys of a file that `npm run keys` writes. It is read again when it has changed, so that a key
 * that is revoked there ends at once.
 */
export function createKeyFileStore(path: string): KeyStore {
  let read: { readonly version: string; readonly records: Records } | undefined;
  return {
    async get(name) {
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined) return null;
      const version = `${found.mtimeMs} ${found.size} ${found.ino}`;
      if (read?.version !== version) read = { version, records: readKeyFile(path) };
      return Object.hasOwn(read.records, name) ? JSON.stringify(read.records[name]) : null;
    },
  };
}

/** The same file for who makes and revokes keys. It changes whole: a reader never meets half of it. */
export function openKeyFile(path: string): KeyArchive {
  const read = () => (existsSync(path) ? readKeyFile(path) : {});
  return {
    place: resolve(path),
    async list() {
      return Object.entries(read()).map(([name, record]) => [idIn(name) ?? name, record]);
    },
    async write(id, record) {
      const draft = `${path}.${randomUUID()}`;
      const records = { ...read(), [recordName(id)]: record };
      writeFileSync(draft, `${JSON.stringify(records, null, 2)}\n`, { mode: 0o600 });
      renameSync(draft, path);
    },
  };
}
