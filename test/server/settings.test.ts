/** Settings from the environment and from a file: what is wrong is told at once, with what is accepted. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BUILD_SETTINGS, checkBuildSettings } from '../../scripts/build/settings.ts';
import { readDeploySettings, whatIsMissing } from '../../scripts/deploy/settings.ts';
import { inProject } from '../../scripts/process/tools.ts';
import { refuseOldNode } from '../../worker/node/node-version.ts';
import { OperatorError } from '../../worker/node/operator-error.ts';
import { run } from '../../worker/node/run.ts';
import { NODE_SETTINGS, readNodeSettings } from '../../worker/node/settings.ts';
import { temporaryFolder } from '../scripts/support/temporary.ts';

const wrongIn = (work: () => unknown): string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof OperatorError) {
      for (const { zh, en } of error.wrong) expect([zh, en]).not.toContain('');
      return error.wrong.map(({ en }) => en);
    }
    throw error;
  }
  return [];
};

function fileOf(document: unknown): string {
  const file = join(temporaryFolder(), 'sla.json');
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  return file;
}

describe('the settings of a server', () => {
  it('have usual values: this machine only, open, no limit', () => {
    expect(readNodeSettings({})).toMatchObject({
      HOST: 'localhost',
      PORT: '8787',
      ACCESS: 'open',
      RATE_LIMIT: 'off',
      CORS_ORIGINS: '',
      TIME_LIMIT: '120',
      STOP_SECONDS: '10',
    });
  });

  it.each([
    ['PORT', ['x', '-1', '65536', '1.5', '0x10', ' 8787']],
    ['HOST', ['a b', 'http://x', '../x']],
    ['ACCESS', ['Keys', 'closed', 'true']],
    ['RATE_LIMIT', ['0', '-5', '1.5', 'none', '1000001']],
    ['TIME_LIMIT', ['0', '3601', 'x']],
    ['STOP_SECONDS', ['-1', '601']],
    ['LOG', ['yes', '1']],
    ['PUBLIC_ORIGIN', ['sla.example.com', 'https://sla.example.com/x', 'ftp://x', 'https://']],
    ['ALLOWED_HOSTS', ['https://x', 'a/b', 'a b']],
    ['CORS_ORIGINS', ['portal.example.com', 'https://a.example/x', '*, https://a.example']],
    ['TRUSTED_PROXIES', ['proxy', '10.0.0.0/33', '10.0.0', '::1/129', '1.2.3.4/8/8']],
    ['SLA_ENVIRONMENT', ['prod', 'constructor']],
    ['SLA_NAMESPACE', ['1A', 'A B', 'x'.repeat(33), '分级']],
    ['COMPANY_RULEBOOKS', ['{', '[]', 'null', '{"a":{"caps":{"gold":7}}}', '{"a":1}']],
    ['TLS_CERT_FILE', ['/no/such/file']],
  ])('refuse a wrong %s, and tell what is accepted', (name, values) => {
    for (const value of values) {
      const wrong = wrongIn(() => readNodeSettings({ [name]: value }));
      expect([value, wrong[0]?.startsWith(`${name}: given "`)]).toEqual([value, true]);
      expect(wrong[0]).toMatch(/accepted: \S/);
    }
  });

  it.each([
    ['PORT', ['0', '1', '65535']],
    ['HOST', ['0.0.0.0', '::', 'sla.intra', '127.0.0.1']],
    ['RATE_LIMIT', ['off', '1', '1000000']],
    ['PUBLIC_ORIGIN', ['https://sla.example.com', 'https://sla.example.com:8443', 'http://x']],
    ['ALLOWED_HOSTS', ['a.example', 'a.example, b.example:8443', '[::1]:80']],
    ['CORS_ORIGINS', ['*', 'https://a.example, http://localhost:3000']],
    ['TRUSTED_PROXIES', ['127.0.0.1', '10.0.0.0/8, ::1, fd00::/8']],
    ['COMPANY_RULEBOOKS', ['{}', '{"a":{"caps":{"gold":0.04}}}']],
  ])('take a right %s', (name, values) => {
    for (const value of values)
      expect(wrongIn(() => readNodeSettings({ [name]: value }))).toEqual([]);
  });

  it('tell everything that is wrong at once', () => {
    const given = { PORT: 'x', ACCESS: 'y', TLS_KEY_FILE: inProject('package.json') };
    const wrong = wrongIn(() => readNodeSettings(given));
    expect(wrong).toHaveLength(3);
    expect(wrong.join()).toContain('TLS_CERT_FILE and TLS_KEY_FILE: give both, or neither');
  });

  it('refuse to be closed without a key that opens', () => {
    const KEYS_FILE = join(temporaryFolder(), 'keys.json');
    const given = { ACCESS: 'keys', KEYS_FILE };
    expect(wrongIn(() => readNodeSettings(given)).join()).toContain('npm run keys -- add');
    writeFileSync(KEYS_FILE, '{}');
    expect(wrongIn(() => readNodeSettings(given))).toEqual([]);
  });
});

describe('the Node that a packaged server runs on', () => {
  it.each(['22.12.0', '22.21.1', '24.0.0', '100.1.2'])('may be %s', (version) => {
    refuseOldNode(version);
  });

  it.each(['22.11.9', '20.20.2', '18.0.0', 'x'])('is too old as %s', (version) => {
    expect(() => refuseOldNode(version)).toThrow(`${version} is too old: 22.12 or newer`);
  });
});

describe('a server that cannot start', () => {
  const startWith = (environment: Record<string, string>) =>
    run(readNodeSettings(environment), inProject('dist'));

  it('says that its port is taken, and which to try', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startWith({ PORT: String(port) })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop it, or use another port: PORT=`,
    );
  });

  it('says that an address is not this machine’s', async () => {
    await expect(startWith({ PORT: '0', HOST: '192.0.2.1' })).rejects.toThrow('HOST=192.0.2.1');
  });

  it('says that certificate and key are none', async () => {
    const [TLS_CERT_FILE, TLS_KEY_FILE] = [fileOf('no certificate'), fileOf('no key')];
    const started = startWith({ PORT: '0', TLS_CERT_FILE, TLS_KEY_FILE });
    await expect(started).rejects.toThrow('TLS_CERT_FILE and TLS_KEY_FILE');
  });
});

describe('a file of settings', () => {
  it('has numbers, lists and rulebooks as they are; the environment comes first', () => {
    const SLA_CONFIG = fileOf({
      PORT: 9000,
      CORS_ORIGINS: ['https://a.example', 'https://b.example'],
      COMPANY_RULEBOOKS: { acme: { caps: { gold: 0.04 } } },
      HOST: '0.0.0.0',
      OFFICE_JS_URL: 'china',
    });
    const settings = readNodeSettings({ SLA_CONFIG, HOST: '127.0.0.1', PORT: '' }, [
      'OFFICE_JS_URL',
    ]);
    expect(settings).toMatchObject({
      PORT: '9000',
      HOST: '127.0.0.1',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      COMPANY_RULEBOOKS: '{"acme":{"caps":{"gold":0.04}}}',
    });
  });

  it('is refused with names that there are not, with the nearest that there is', () => {
    const SLA_CONFIG = fileOf({ PROT: 9000, constructor: 1 });
    const wrong = wrongIn(() => readNodeSettings({ SLA_CONFIG }));
    expect(wrong[0]).toContain('no setting "PROT", did you mean "PORT"?');
    expect(wrong).toHaveLength(2);
  });

  it.each(['', '{', '[]', '7', 'null'])('is refused where it is no object: %j', (text) => {
    const SLA_CONFIG = fileOf(text);
    expect(wrongIn(() => readNodeSettings({ SLA_CONFIG })).join()).toContain(SLA_CONFIG);
  });

  it('is refused where it is not there', () => {
    const SLA_CONFIG = '/no/such/file.json';
    expect(wrongIn(() => readNodeSettings({ SLA_CONFIG })).join()).toContain(SLA_CONFIG);
  });
});

describe('the settings of a build', () => {
  it.each([
    ['OFFICE_JS_URL', ['office.js', 'http://x/office.js', 'toString']],
    [
      'FRAME_ANCESTORS',
      ['*', 'https:', 'https://a b', "'none'", 'https://a.example/x', 'http://a'],
    ],
  ])('refuse a wrong %s', (name, values) => {
    for (const value of values) {
      expect([value, wrongIn(() => checkBuildSettings({ [name]: value })).length]).toEqual([
        value,
        1,
      ]);
    }
  });

  it('take the names of clouds, and a copy of one’s own', () => {
    for (const OFFICE_JS_URL of ['global', 'china', 'https://office.example/office.js']) {
      checkBuildSettings({ OFFICE_JS_URL, FRAME_ANCESTORS: 'https://*.a.example, https://b:8443' });
    }
  });
});

describe('the settings of a deployment', () => {
  const WHOLE = { PUBLIC_ORIGIN: 'https://sla.example.com', CLOUDFLARE_API_TOKEN: 't' };
  const missing = (given: Record<string, string>) =>
    whatIsMissing(readDeploySettings(given), given, false).map(({ en }) => en.split(/[ (:=]/)[0]);

  it('are whole with the origin and a way to log in', () => {
    expect(missing(WHOLE)).toEqual([]);
    expect(missing({})).toEqual(['PUBLIC_ORIGIN', 'CLOUDFLARE_API_TOKEN']);
    expect(missing({ ...WHOLE, PUBLIC_ORIGIN: 'http://sla.example.com' })).toEqual([
      'PUBLIC_ORIGIN',
    ]);
    expect(missing({ ...WHOLE, PUBLIC_ORIGIN: 'https://localhost' })).toEqual(['PUBLIC_ORIGIN']);
    expect(missing({ ...WHOLE, SLA_ENVIRONMENT: 'development' })).toEqual(['SLA_ENVIRONMENT']);
    const long = JSON.stringify(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`book-${at}`, { caps: {} }])),
    );
    expect(missing({ ...WHOLE, COMPANY_RULEBOOKS: long })).toEqual(['COMPANY_RULEBOOKS']);
  });

  it('have a limit that Cloudflare’s counters can count', () => {
    expect(readDeploySettings({}).RATE_LIMIT).toBe('6000');
    expect(wrongIn(() => readDeploySettings({ RATE_LIMIT: '61' })).join()).toContain(
      'off, 60, 600, 6000',
    );
    const config = readFileSync(inProject('wrangler.toml'), 'utf8');
    for (const step of [60, 600, 6000]) {
      expect(config).toMatch(new RegExp(`name = "LIMIT_${step}"[^[]*limit = ${step}, period = 60`));
    }
  });
});

describe('docs/running.md', () => {
  it('tells every setting there is, with its usual value', () => {
    const text = readFileSync(inProject('docs/running.md'), 'utf8');
    for (const [name, { usual }] of Object.entries({ ...NODE_SETTINGS, ...BUILD_SETTINGS })) {
      const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect([name, row !== undefined]).toEqual([name, true]);
      if (usual !== '') expect([name, row?.includes(`\`${usual}\``)]).toEqual([name, true]);
    }
  });
});
