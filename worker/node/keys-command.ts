import type { Phrase } from '../../shared/failure.ts';
import { listOf } from '../environment/settings.ts';
import { createKey, isCurrent, type KeyRecord, SCOPES, type Scope } from '../stores/keys.ts';
import { KEYS } from './command/keys.mjs';
import { type CommandLine, explains } from './command/read-command.ts';
import { OperatorError } from './operator-error.ts';

/** Where the records of keys are written; the service only reads them. */
export interface KeyArchive {
  /** In words, for the one who makes the key. */
  readonly place: string;
  /** Limits a minute that the platform can count; undefined: any. */
  readonly limits?: readonly number[];
  list(): Promise<readonly (readonly [id: string, record: KeyRecord])[]>;
  write(id: string, record: KeyRecord): Promise<void>;
}

export type KeysLine = CommandLine<typeof KEYS>;

export interface KeysCommand {
  readonly action: 'add' | 'list' | 'revoke';
  /** The name to give, or the id or name to revoke. */
  readonly subject: string;
  readonly options: KeysLine['options'];
}

/** What a command line asks for; throws an OperatorError with the usage for what is no whole command. */
export function readKeysCommand({ words, options }: KeysLine, typed: string): KeysCommand {
  const [action, subject = ''] = words;
  if (action === 'list' && subject === '') return { action, subject, options };
  if ((action === 'add' || action === 'revoke') && subject !== '')
    return { action, subject, options };
  const usage = KEYS.words.usage.map((each) => `  ${typed} ${each}`).join('\n');
  throw new OperatorError(
    { zh: '命令不完整, 用法如下', en: `The command is not whole. Usage:\n${usage}` },
    explains(typed),
  );
}

/** Makes, lists or revokes keys in an archive; gives the lines to print. */
export async function runKeysCommand(
  { action, subject, options }: KeysCommand,
  archive: KeyArchive,
  now: Date,
): Promise<readonly string[]> {
  if (action === 'add') return add(subject, options, archive, now);
  const records = await archive.list();
  if (action === 'list') return list(records, archive, now);
  return revoke(subject, records, archive, now);
}

async function add(
  name: string,
  options: KeysLine['options'],
  archive: KeyArchive,
  now: Date,
): Promise<readonly string[]> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u.test(name)) {
    throw new OperatorError({
      zh: `名称: 给出“${name}”, 可用: 字母、数字、空格和 . _ @ -, 至多 64 个字`,
      en: `name: given "${name}", accepted: letters, digits, blanks and . _ @ -, at most 64`,
    });
  }
  const taken = (await archive.list()).find(
    ([, record]) => record.name === name && record.revoked === undefined,
  );
  if (taken) {
    throw new OperatorError({
      zh: `已有名为“${name}”的密钥(${taken[0]}): 先吊销它, 或换一个名称`,
      en: `there is a key named "${name}" (${taken[0]}): revoke it first, or choose another name`,
    });
  }
  const settings = {
    scopes: readScopes(options.scopes),
    limit: readLimit(options.limit, archive.limits),
    expires: readExpiry(options.until, now),
  };
  const { id, key, hash } = await createKey();
  await archive.write(id, { name, hash, created: now.toISOString(), ...settings });
  const limit = sayLimit(settings.limit);
  const last = sayLastDay(options.until);
  return [
    `${key}`,
    '',
    `名称 ${name}, 编号 ${id}, 权限 ${settings.scopes.join(', ')}, ${limit.zh}, ${last.zh}, 存于 ${archive.place}(只存其哈希)。密钥只显示这一次。`,
    `Name ${name}, id ${id}, scopes ${settings.scopes.join(', ')}, ${limit.en}, ${last.en}, kept in ${archive.place} (as a hash only). The key is shown this once.`,
    `curl -H 'Authorization: Bearer ${key.slice(0, 20)}…' …`,
  ];
}

function readScopes(given: string | undefined): readonly Scope[] {
  const scopes = given === undefined ? SCOPES : listOf(given);
  const isKnown = (scope: string): scope is Scope => SCOPES.some((each) => each === scope);
  if (scopes.length > 0 && scopes.every(isKnown)) return [...new Set(scopes)];
  throw new OperatorError({
    zh: `--scopes: 给出“${given}”, 可用: ${SCOPES.join(',')}`,
    en: `--scopes: given "${given}", accepted: ${SCOPES.join(',')}`,
  });
}

function readLimit(given: string | undefined, accepted?: readonly number[]): number | null {
  if (given === undefined || given === 'off') return null;
  const limit = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (limit > 0 && (accepted === undefined || accepted.includes(limit))) return limit;
  const [zh, en] = accepted
    ? [accepted.join(', '), accepted.join(', ')]
    : ['1 至 9999999 的整数', 'a whole number from 1 to 9999999'];
  throw new OperatorError({
    zh: `--limit: 给出“${given}”, 可用(每分钟次数): ${zh}, off`,
    en: `--limit: given "${given}", accepted (calls a minute): ${en}, off`,
  });
}

/** A day lasts to its end, in China. */
function readExpiry(given: string | undefined, now: Date): string | undefined {
  if (given === undefined) return undefined;
  const end = /^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(`${given}T24:00:00+08:00`) : Number.NaN;
  if (end > now.getTime()) return new Date(end).toISOString();
  throw new OperatorError({
    zh: `--until: 给出“${given}”, 可用: 今天或以后的一天, 如 2027-01-31`,
    en: `--until: given "${given}", accepted: today or a later day, such as 2027-01-31`,
  });
}

function sayLimit(limit: number | null): Phrase {
  if (limit === null) return { zh: '不限次数', en: 'without a limit' };
  return { zh: `每分钟 ${limit} 次`, en: `${limit} calls a minute` };
}

function sayLastDay(until: string | undefined): Phrase {
  if (until === undefined) return { zh: '不过期', en: 'never expires' };
  return { zh: `至 ${until} 有效`, en: `until ${until}` };
}

type Records = Awaited<ReturnType<KeyArchive['list']>>;

function list(records: Records, archive: KeyArchive, now: Date): readonly string[] {
  if (records.length === 0) {
    return [`${archive.place}: 还没有密钥 / there are no keys yet`];
  }
  const rows = records.map(([id, record]) => [
    id,
    record.name,
    stateOf(record, now),
    record.scopes.join(','),
    record.limit === null ? '—' : `${record.limit}/min`,
    record.created.slice(0, 10),
    record.expires?.slice(0, 10) ?? '—',
  ]);
  const head = ['id', 'name', 'state', 'scopes', 'limit', 'created', 'expires'];
  return [head, ...rows].map((row) => row.join('\t'));
}

function stateOf(record: KeyRecord, now: Date): string {
  if (record.revoked !== undefined) return '已吊销 revoked';
  return isCurrent(record, now.getTime()) ? '有效 valid' : '已过期 expired';
}

async function revoke(
  subject: string,
  records: Records,
  archive: KeyArchive,
  now: Date,
): Promise<readonly string[]> {
  const valid = records.filter(([, { revoked }]) => revoked === undefined);
  const found = valid.find(([id, { name }]) => id === subject || name === subject);
  if (!found) {
    const names = valid.map(([id, { name }]) => `${id} ${name}`).join(', ') || '—';
    throw new OperatorError({
      zh: `没有有效的密钥“${subject}”; 有: ${names}`,
      en: `there is no valid key "${subject}"; there are: ${names}`,
    });
  }
  const [id, record] = found;
  await archive.write(id, { ...record, revoked: now.toISOString() });
  return [`已吊销 ${record.name}(${id}) / revoked ${record.name} (${id}): ${archive.place}`];
}
