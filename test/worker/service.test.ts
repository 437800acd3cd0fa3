/** What surrounds the functions: health, the interface's description, the manifest and files. */
import { describe, expect, it } from 'vitest';
import type { Bindings } from '../../worker/environment/bindings.ts';
import { ask, askFiles, askWith, get, jsonOf, ORIGIN, problemOf } from './http.ts';

describe('/healthz', () => {
  it('answers that it is well, and is not cached', async () => {
    const answer = await get('/healthz');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('shows the nonce of the start that waits for it', async () => {
    const request = new Request('http://localhost/healthz');
    const answer = await askWith({ START_NONCE: 'n-1' }, request);
    expect(await answer.json()).toEqual({ status: 'ok', nonce: 'n-1' });
  });
});

describe('/v1/openapi.json', () => {
  it('describes every function where it is read, whatever host is asked', async () => {
    const asked = new Request('http://evil.example/v1/openapi.json');
    const document = await jsonOf(askWith({}, asked));
    expect(document.openapi).toMatch(/^3\.1/);
    expect(document.servers).toEqual([{ url: '/' }]);
    const functions = Object.keys(document.paths).filter((path) => 'post' in document.paths[path]);
    expect(functions).toHaveLength(19);
  });
});

describe('/docs', () => {
  it('is a page whose files this service has, and no other', async () => {
    const answer = await get('/docs');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    const files = [...page.matchAll(/(?:src|href)="([^"?]+)"/g)].map(([, file]) => file as string);
    expect(files).toContain('/docs/swagger-ui-bundle.js');
    for (const file of files.filter((name) => name !== '')) {
      expect(file).toMatch(/^\//);
      const found = await get(file);
      expect([file, found.status]).toEqual([file, 200]);
      await found.arrayBuffer();
    }
  });

  it('stands where it is also asked for with a slash', async () => {
    const answer = await ask(new Request(`${ORIGIN}/docs/`, { redirect: 'manual' }));
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/docs']);
  });
});

describe('/manifest.xml', () => {
  const manifestOf = async (url: string, variables: Partial<Bindings> = {}, headers = {}) => {
    const answer = await askWith(variables, new Request(url, { headers }));
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    return text;
  };

  /** The hosts that a manifest names, apart from those of XML namespaces. */
  const originsIn = (manifest: string) =>
    [...new Set(manifest.match(/https?:\/\/[^/"<]+/g))].filter(
      (origin) => origin !== 'http://schemas.microsoft.com' && origin !== 'http://www.w3.org',
    );

  const PUBLIC = { PUBLIC_ORIGIN: 'https://sla.example.com' };

  it('is for this machine where it is asked there, always https', async () => {
    for (const host of ['localhost:8080', '127.0.0.1:9000', '[::1]:9000', 'localhost']) {
      const manifest = await manifestOf(`http://${host}/manifest.xml`, PUBLIC);
      expect(originsIn(manifest)).toEqual([`https://${host}`]);
      expect(manifest).toContain('SLADEV');
    }
  });

  it('is for PUBLIC_ORIGIN whatever host is asked', async () => {
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      'sla.example.com.evil.example',
      'sla.example.com:444',
    ]) {
      const manifest = await manifestOf(`http://${host}/manifest.xml`, PUBLIC);
      expect(originsIn(manifest)).toEqual(['https://sla.example.com']);
      expect(manifest).not.toContain('evil');
      expect(manifest).not.toContain('SLADEV');
    }
  });

  it('is for a host on the list ALLOWED_HOSTS, its port included', async () => {
    const variables = { ...PUBLIC, ALLOWED_HOSTS: ' sla.intra:8443 , Other.Example ' };
    const originOf = async (url: string) => originsIn(await manifestOf(url, variables));
    expect(await originOf('http://sla.intra:8443/manifest.xml')).toEqual([
      'https://sla.intra:8443',
    ]);
    expect(await originOf('https://other.example/manifest.xml')).toEqual(['https://other.example']);
    expect(await originOf('https://sla.intra/manifest.xml')).toEqual(['https://sla.example.com']);
    expect(await originOf('https://xother.example/manifest.xml')).toEqual([
      'https://sla.example.com',
    ]);
  });

  it('is for the first allowed host where there is no PUBLIC_ORIGIN, never for a stranger', async () => {
    const variables = { PUBLIC_ORIGIN: '', ALLOWED_HOSTS: 'sla.intra, other.example' };
    const manifest = await manifestOf('https://evil.example/manifest.xml', variables);
    expect(originsIn(manifest)).toEqual(['https://sla.intra']);
  });

  it('does not believe forwarding headers', async () => {
    const headers = {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'http',
      Forwarded: 'host=evil.example',
      'X-Original-Host': 'evil.example',
    };
    for (const url of ['https://sla.example.com/manifest.xml', 'http://localhost/manifest.xml']) {
      expect(await manifestOf(url, PUBLIC, headers)).not.toContain('evil');
    }
  });

  it('makes https of a PUBLIC_ORIGIN with http', async () => {
    const manifest = await manifestOf('http://a.example/manifest.xml', {
      PUBLIC_ORIGIN: 'http://sla.example.com',
    });
    expect(originsIn(manifest)).toEqual(['https://sla.example.com']);
  });

  it('has the identity of its environment, and another namespace where that is set', async () => {
    const idOf = (manifest: string) => /<Id>(.*)<\/Id>/.exec(manifest)?.[1];
    const url = 'https://sla.example.com/manifest.xml';
    const manifests = await Promise.all([
      manifestOf(url, PUBLIC),
      manifestOf(url, { ...PUBLIC, SLA_ENVIRONMENT: 'intranet' }),
      manifestOf('http://localhost/manifest.xml', PUBLIC),
    ]);
    expect(new Set(manifests.map(idOf)).size).toBe(3);
    const named = await manifestOf(url, { ...PUBLIC, SLA_NAMESPACE: 'ACMESLA' });
    expect(named).toContain('"ACMESLA"');
  });
});

describe('files', () => {
  it('are served as built', async () => {
    for (const [path, type] of [
      ['/functions.js', 'javascript'],
      ['/functions.json', 'json'],
      ['/functions.zh-CN.json', 'json'],
      ['/taskpane.html', 'html'],
      ['/assets/icon-32.png', 'png'],
    ]) {
      const answer = await askFiles(path as string);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type')).toContain(type);
      const same = await get(path as string);
      expect(await same.arrayBuffer()).toEqual(await answer.arrayBuffer());
    }
  });

  it('that are none are a problem document', async () => {
    await problemOf(get('/assets/nothing.png'), 404, 'not-found');
    await problemOf(get('/..%2f..%2fpackage.json'), 404, 'not-found');
    await problemOf(get('/package.json'), 404, 'not-found');
  });

  it('never stand in the place of the interface', async () => {
    await problemOf(get('/v1/index.html'), 404, 'not-found');
  });
});
