/** The clients of docs/clients against the service: each as its users run it, with a key where it is closed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSlaClient, SlaError } from '../../docs/clients/typescript/client.ts';
import { CLIENT_TYPES } from '../../scripts/generate/client-types.ts';
import { captureChild } from '../../scripts/process/child.mjs';
import { inProject } from '../../scripts/process/tools.ts';
import { DONE, err } from '../../shared/result.ts';
import { createKeyFileStore, openKeyFile } from '../../worker/node/key-file.ts';
import { runKeysCommand } from '../../worker/node/keys-command.ts';
import { temporaryFolder } from '../scripts/support/temporary.ts';
import { serve } from '../server/raw-client.ts';
import { readKeys } from '../server/read-keys.ts';

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;
const CLIENTS = inProject('docs/clients');
const LIST = inProject('addin/assets/sample-customers.csv');

/** A closed service, and a key to it. */
async function closedService(...options: string[]) {
  const file = join(temporaryFolder(), 'keys.json');
  const command = readKeys('add', 'a client', ...options);
  const [key = ''] = await runKeysCommand(command, openKeyFile(file), new Date());
  const bindings = { ACCESS: 'keys', KEYS: createKeyFileStore(file) } as never;
  return { key, origin: (await serve({ bindings })).origin };
}

const run = (program: string, args: string[], settings: Record<string, string> = {}) =>
  captureChild(program, args, { cwd: CLIENTS, env: { ...process.env, ...settings } });

describe.runIf(isThere('curl'))('curl.sh', () => {
  it('asks for a label, a due date, many answers and a whole list, with a key', async () => {
    const { key, origin } = await closedService();
    const { code, output } = await run('sh', ['curl.sh', LIST], { SLA_URL: origin, SLA_KEY: key });
    expect(code, output).toBe(0);
    const lines = output.split('\n');
    expect(lines[0]).toBe('金牌级');
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ value: '2026-12-22' });
    expect(JSON.parse(lines[2] ?? '').items).toMatchObject([
      { value: '2026-10-08' },
      { error: { code: 'invalid-input' } },
    ]);
    expect(lines[3]).toMatch(/^\ufeff.*SLA等级,SLA变更,SLA理由/);
    expect(lines.length).toBeGreaterThan(2000);
    expect(output).not.toContain(key.slice(18));
  });

  it('ends with an error that says what is needed, without a key', async () => {
    const { origin } = await closedService();
    const { code, output } = await run('sh', ['curl.sh'], { SLA_URL: origin });
    expect(code).not.toBe(0);
    expect(output).toContain('Authorization: Bearer');
  });
});

describe.runIf(isThere('python3'))('sla_tiers.py', () => {
  const python = (code: string, args: string[]) =>
    run('python3', [
      '-B',
      '-W',
      'error',
      '-c',
      `import json, sys\nfrom sla_tiers import *\n${code}`,
      ...args,
    ]);

  it('calls, calls many and classifies, with a key', async () => {
    const { key, origin } = await closedService();
    const { code, output } = await python(
      `sla = SlaTiers(sys.argv[1], key=sys.argv[2], labels="en")
print(json.dumps([
  sla.call("DEADLINE", activity="业务开通", grade="标准级", service="数据专线", scope="地市内", points=7, start="2026-11-23")["value"],
  [answer.get("value") for answer in sla.call_many("workday", [{"start": "2026-09-30", "days": days} for days in range(1, 10_003)])][10_000],
  sla.classify([{"category": "省级"}])["customers"][0]["tier"],
  sla.classify_csv("客户类别\\n省级\\n".encode("gb18030")).decode("utf-8-sig"),
]))`,
      [origin, key],
    );
    expect(code, output).toBe(0);
    const [due, last, tier, csv] = JSON.parse(output);
    expect([due, tier]).toEqual(['2026-12-22', 'silver']);
    expect(last).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(csv).toContain('银牌级');
  });

  it('raises what the service says', async () => {
    const { key, origin } = await closedService('--scopes', 'norm');
    const told = `try:
  SlaTiers(sys.argv[1], key=sys.argv[2] or None).call("tier", category="省级")
except SlaError as error:
  print(error.status, error.code, bool(error.detail), bool(error.request_id))`;
    expect((await python(told, [origin, ''])).output).toBe('401 unauthorized True True\n');
    expect((await python(told, [origin, key])).output).toBe('403 forbidden True True\n');
  });

  it('waits as long as the service asks for, then tries again', async () => {
    const { origin } = await serve({
      bindings: { LIMITER: onceBusy(), RATE_LIMIT: '1' } as never,
    });
    const code = 'print(SlaTiers(sys.argv[1]).call("tier", category="省级")["value"])';
    expect((await python(code, [origin])).output).toBe('silver\n');
  });

  it('is a program that classifies a file', async () => {
    const { key, origin } = await closedService();
    const args = ['-B', 'sla_tiers.py', origin, LIST];
    const { code, output } = await run('python3', args, { SLA_KEY: key });
    expect(code).toBe(0);
    expect(output.split('\n').length).toBeGreaterThan(2000);
    expect((await run('python3', args)).output).toMatch(/^401 unauthorized: .*\(request /);
  });
});

/** Refuses the first call. */
function onceBusy() {
  let calls = 0;
  return {
    count: async () => (calls++ === 0 ? err({ retryAfterSeconds: 1 }) : DONE),
  };
}

describe('the TypeScript client', () => {
  it('has the types that are generated from the interface’s description', async () => {
    const { output } = await run(process.execPath, [
      ...['--disable-warning=ExperimentalWarning'],
      ...[inProject('scripts/generate/client-types.ts'), '--print'],
    ]);
    // After a change of the interface: node scripts/generate/client-types.ts
    expect(output === readFileSync(inProject(CLIENT_TYPES), 'utf8')).toBe(true);
  }, 60_000);

  it('calls, calls many and classifies, with a key', async () => {
    const { key, origin } = await closedService();
    const sla = createSlaClient({ baseUrl: origin, key });
    const tier = await sla.GET('/v1/tier', { params: { query: { category: '省级' } } });
    expect(tier.data?.value).toBe('silver');
    const items = [
      { start: '2026-09-30', days: 1 },
      { start: '2026-13-01', days: 1 },
    ];
    const days = await sla.POST('/v1/workday', { body: { items } });
    expect(days.data).toMatchObject({ items: [{ value: '2026-10-08' }, { error: {} }] });
    const customers = [{ category: '省级' }];
    const list = await sla.POST('/v1/classify', { body: { customers } });
    expect(list.data).toMatchObject({ customers: [{ tier: 'silver' }] });
  });

  it('throws what the service says', async () => {
    const { origin } = await closedService();
    const asked = createSlaClient({ baseUrl: origin }).GET('/v1/tables', {});
    await expect(asked).rejects.toThrow(SlaError);
    await expect(asked).rejects.toMatchObject({ problem: { status: 401, code: 'unauthorized' } });
  });

  it('does not compile with names and values that there are not', async () => {
    const sla = createSlaClient({ baseUrl: 'http://localhost' });
    const wrong = () => [
      // @ts-expect-error there is no such function
      sla.GET('/v1/teir', {}),
      // @ts-expect-error a category is needed
      sla.GET('/v1/tier', { params: { query: {} } }),
      // @ts-expect-error days are a number
      sla.POST('/v1/workday', { body: { start: '2026-09-30', days: '1' } }),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});

describe('power-query.pq', () => {
  it('calls functions and parameters that there are, and says that it was not tried', () => {
    const text = readFileSync(join(CLIENTS, 'power-query.pq'), 'utf8');
    expect(text).toContain('NOT TRIED');
    expect(text).not.toMatch(/slat_/);
    const open = (bracket: string) => text.split(bracket).length;
    for (const [left, right] of ['()', '[]', '{}'] as const) {
      expect(open(left ?? '')).toBe(open(right ?? ''));
    }
  });
});
