import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { idIn, type KeyRecord, type KeyStore, recordName, SCOPES } from '../stores/keys.ts';
import type { KeyArchive } from './keys-command.ts';
import { OperatorError } from './operator-error.ts';

type Records = Readonly<Record<string, KeyRecord>>;

const RECORDS = z.record(
  z.string(),
  z.object({
    name: z.string(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(SCOPES)),
    limit: z.number().positive().nullable(),
    created: z.string().min(1),
    expires: z.string().optional(),
    revoked: z.string().optional(),
  }),
);

/** What is wrong with a file is told up to here. */
const MOST_TOLD = 3;

/** The records of a key file by their names; throws for what is no such file. */
export function readKeyFile(path: string): Records {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw refuseFile(path, error instanceof Error ? error.message : String(error));
  }
  const records = RECORDS.safeParse(document);
  if (records.success) return records.data;
  const wrong = records.error.issues.map(({ path: at, message }) => `${at.join(' ')}: ${message}`);
  throw refuseFile(path, wrong.slice(0, MOST_TOLD).join('; '));
}

function refuseFile(path: string, why: string): OperatorError {
  return new OperatorError({
    zh: `密钥文件 ${path} 读不了: ${why}。它由 npm run keys 写, 请恢复备份或删去重发`,
    en: `the key file ${path} cannot be read: ${why}. npm run keys writes it: restore it, or remove it and make new keys`,
  });
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
