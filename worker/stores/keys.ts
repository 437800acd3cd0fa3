import { err, ok, type Result } from '../../shared/result.ts';

/** What a key may be used for: single answers, whole lists, or the norm's documents. */
export const SCOPES = ['calculate', 'classify', 'norm'] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as it is kept: never the key itself. */
export interface KeyRecord {
  /** Who uses it, in the operator's words. */
  readonly name: string;
  /** SHA-256 of the whole key, in hexadecimal. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** Calls a minute; null: any number. */
  readonly limit: number | null;
  /** ISO 8601, as are the two below. */
  readonly created: string;
  readonly expires?: string | undefined;
  readonly revoked?: string | undefined;
}

/** Where records are kept, by name, as JSON; Cloudflare's KV is one as it is. */
export interface KeyStore {
  get(name: string): Promise<string | null>;
}

/** What the record of a key is kept under. */
export const recordName = (id: string): string => `key:${id}`;

/** The id of a record's name; undefined where it is none. */
export const idIn = (name: string): string | undefined => /^key:([0-9a-f]{12})$/.exec(name)?.[1];

/** An id that may be told, and 256 random bits that may not. */
const KEY = /^slat_([0-9a-f]{12})_[0-9a-f]{64}$/;

/** Not the key of anybody: compared with where there is no record, so that both take as long. */
const NO_HASH = '0'.repeat(64);

export interface NewKey {
  readonly id: string;
  /** Shown once to who made it, and kept nowhere. */
  readonly key: string;
  readonly hash: string;
}

/** Makes a key. Its 256 bits are random, so that a plain hash of it cannot be guessed back. */
export async function createKey(): Promise<NewKey> {
  const id = toHex(crypto.getRandomValues(new Uint8Array(6)));
  const key = `slat_${id}_${toHex(crypto.getRandomValues(new Uint8Array(32)))}`;
  return { id, key, hash: await hashOf(key) };
}

/** Who calls with a good key. */
export interface KeyHolder {
  readonly id: string;
  readonly record: KeyRecord;
}

/** Why a key is none. */
export type KeyRefusal = 'unknown' | 'revoked' | 'expired';

/** Whose key it is, as of `now`, milliseconds since 1970. */
export async function identify(
  key: string,
  store: KeyStore | undefined,
  now: number,
): Promise<Result<KeyHolder, KeyRefusal>> {
  const id = KEY.exec(key)?.[1];
  const kept = id === undefined ? null : ((await store?.get(recordName(id))) ?? null);
  const record = kept === null ? undefined : (JSON.parse(kept) as KeyRecord);
  const isSame = equalInConstantTime(await hashOf(key), record?.hash ?? NO_HASH);
  if (id === undefined || record === undefined || !isSame) return err('unknown');
  if (record.revoked !== undefined) return err('revoked');
  return isCurrent(record, now) ? ok({ id, record }) : err('expired');
}

/** What is no date has expired: a slip of the pen must not make a key last for ever. */
export function isCurrent({ expires }: KeyRecord, now: number): boolean {
  return expires === undefined || now < Date.parse(expires);
}

export async function hashOf(key: string): Promise<string> {
  return toHex(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))),
  );
}

/** Compares every character, whichever is the first that differs. */
function equalInConstantTime(one: string, other: string): boolean {
  let different = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) different |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return different === 0;
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
