/** Making, listing and revoking keys in a file, and a server that reads it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeyFileStore, openKeyFile, readKeyFile } from '../../worker/node/key-file.ts';
import { runKeysCommand } from '../../worker/node/keys-command.ts';
import { OperatorError } from '../../worker/node/operator-error.ts';
import { temporaryFolder } from '../scripts/support/temporary.ts';
import { serve } from './raw-client.ts';
import { readKeys } from './read-keys.ts';

const NOW = new Date('2026-11-25T08:00:00Z');
const TIER = '/v1/tier?category=%E7%9C%81%E7%BA%A7';

function inFile(file = join(temporaryFolder(), 'keys.json')) {
  const run = (...args: string[]) => runKeysCommand(readKeys(...args), openKeyFile(file), NOW);
  const add = async (...args: string[]) => (await run('add', ...args))[0] ?? '';
  return { file, run, add };
}

describe('npm run keys', () => {
  it('shows a key once and keeps only its hash, where nobody else may read it', async () => {
    const { file, add } = inFile();
    const key = await add('工单系统', '--limit', '600', '--until', '2026-12-31');
    expect(key).toMatch(/^slat_[0-9a-f]{12}_[0-9a-f]{64}$/);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(key.slice(18));
    expect(JSON.parse(text)[`key:${key.slice(5, 17)}`]).toEqual({
      name: '工单系统',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      scopes: ['calculate', 'classify', 'norm'],
      limit: 600,
      created: NOW.toISOString(),
      // The day lasts to its end in China.
      expires: '2026-12-31T16:00:00.000Z',
    });
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('makes another key each time', async () => {
    const { add } = inFile();
    const keys = [await add('a'), await add('b'), await add('c')];
    expect(new Set(keys.map((key) => key.slice(18))).size).toBe(3);
  });

  it('lists keys with their state, and none of them', async () => {
    const { add, run } = inFile();
    expect((await run('list')).join()).toContain('还没有密钥');
    const key = await add('a', '--scopes', 'norm');
    await add('b');
    await run('revoke', 'b');
    const lines = (await run('list')).join('\n');
    expect(lines).toMatch(/a\t有效 valid\tnorm\t—/);
    expect(lines).toMatch(/b\t已吊销 revoked/);
    expect(lines).not.toContain(key.slice(18));
  });

  it.each([[['add']], [['list', 'x']], [['revoke']], [['forget', 'a']], [[]]])(
    'tells its usage for %j',
    async (args) => {
      expect(() => readKeys(...args)).toThrow(/Usage:\n {2}node server.mjs keys add/);
    },
  );

  it.each([
    [['add', 'a', 'b'], 'too much: "b"'],
    [['add', 'a', '--nope'], 'no option --nope'],
    [['add', 'a', '--limit'], '--limit lacks its value'],
  ])('refuses %j, and tells where the help is', async (args, why) => {
    expect(() => readKeys(...args)).toThrow(why);
    expect(() => readKeys(...args)).toThrow('node server.mjs keys --help');
  });

  it('says the limit and the last day of a key that it makes, also where there is none', async () => {
    const { run } = inFile();
    const made = async (...args: string[]) => (await run('add', ...args)).join();
    expect(await made('a')).toMatch(/不限次数, 不过期.*without a limit, never expires/s);
    expect(await made('b', '--limit=60', '--until=2026-12-31')).toMatch(
      /每分钟 60 次, 至 2026-12-31 有效.*60 calls a minute, until 2026-12-31/s,
    );
  });

  it('knows the last day by the name that it had before', async () => {
    const { run } = inFile();
    expect((await run('add', 'a', '--expires', '2026-12-31')).join()).toContain('until 2026-12-31');
  });

  it.each([
    [['add', ''], /Usage/],
    [['add', '<x>'], /name: given "<x>"/],
    [['add', 'x'.repeat(65)], /name/],
    [['add', 'a', '--scopes', 'calculate,admin'], /--scopes.*calculate,classify,norm/],
    [['add', 'a', '--scopes', ','], /--scopes/],
    [['add', 'a', '--limit', '0'], /--limit/],
    [['add', 'a', '--limit', 'many'], /--limit/],
    [['add', 'a', '--until', '2026-11-24'], /--until.*today or a later day/],
    [['add', 'a', '--until', 'soon'], /--until/],
    [['revoke', 'nobody'], /there is no valid key "nobody"/],
  ])('refuses %j', async (args, why) => {
    const { run } = inFile();
    await expect((async () => run(...args))()).rejects.toThrow(why);
  });

  it('refuses a name that a valid key has, and gives it out again once that is revoked', async () => {
    const { add, run } = inFile();
    await add('a');
    await expect(add('a')).rejects.toThrow(/there is a key named "a"/);
    await run('revoke', 'a');
    await add('a');
  });

  it('leaves a file that it cannot read as it is', async () => {
    const { file, add } = inFile();
    for (const text of ['{', '[]', '{"key:1":{}}', '{"key:1":null}']) {
      writeFileSync(file, text);
      await expect(add('a')).rejects.toThrow(OperatorError);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('says which field of a file is wrong, and takes no scope that there is not', () => {
    const { file } = inFile();
    const record = { name: 'CRM', hash: '0'.repeat(64), scopes: ['norm'], limit: 60, created: 'x' };
    const wrong = { scopes: ['everything'], limit: -1, hash: 'abc', name: null };
    for (const [field, value] of Object.entries(wrong)) {
      writeFileSync(file, JSON.stringify({ 'key:0123456789ab': { ...record, [field]: value } }));
      expect(() => readKeyFile(file), field).toThrow(`key:0123456789ab ${field}`);
    }
    writeFileSync(file, JSON.stringify({ 'key:0123456789ab': record }));
    expect(readKeyFile(file)).toEqual({ 'key:0123456789ab': record });
  });
});

describe('a server with a key file', () => {
  it('takes keys up and lets them go while it runs', async () => {
    const { file, add, run } = inFile();
    writeFileSync(file, '{}');
    const bindings = { ACCESS: 'keys', KEYS: createKeyFileStore(file) } as never;
    const { origin } = await serve({ bindings });
    const statusWith = async (key: string) =>
      (await fetch(`${origin}${TIER}`, { headers: { Authorization: `Bearer ${key}` } })).status;
    const key = await add('a');
    expect(await statusWith(key)).toBe(200);
    await run('revoke', 'a');
    expect(await statusWith(key)).toBe(401);
    expect(await statusWith(await add('a'))).toBe(200);
  });

  it('lets nobody in while the file cannot be read, and tells no more than that', async () => {
    const { file, add } = inFile();
    const key = await add('a');
    const bindings = { ACCESS: 'keys', KEYS: createKeyFileStore(file) } as never;
    const { origin } = await serve({ bindings });
    writeFileSync(file, '{ SECRET');
    const answer = await fetch(`${origin}${TIER}`, { headers: { Authorization: `Bearer ${key}` } });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/SECRET|keys\.json/);
  });
});
