/** The plain Node server over https, with certificates that are renewed while it runs. */
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { generateCertificates } from 'office-addin-dev-certs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localCertificate } from '../../scripts/excel/certificate.ts';
import { temporaryFolder } from '../scripts/support/temporary.ts';
import { RawClient, serve } from './raw-client.ts';

async function connectTo(port: number): Promise<TLSSocket> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  onTestFinished(() => void socket.destroy());
  await once(socket, 'secureConnect');
  return socket;
}

async function askOver(socket: TLSSocket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (more) => {
    text += more;
  });
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  await once(socket, 'close');
  return text;
}

const serialOf = (pem: string | Buffer) => new X509Certificate(pem).serialNumber;

describe('https', () => {
  it('answers, and renews its certificate without a stop', async () => {
    const certificate = await localCertificate();
    const serving = await serve({ certificate });
    expect(serving.origin).toMatch(/^https:/);
    const first = await connectTo(serving.port);
    expect(first.getPeerX509Certificate()?.serialNumber).toBe(serialOf(certificate.cert));
    expect(await askOver(first)).toMatch(/^HTTP\/1\.1 200 /);

    const folder = temporaryFolder();
    const [authority, cert, key] = ['ca.crt', 'new.crt', 'new.key'].map((name) =>
      join(folder, name),
    );
    await generateCertificates(authority, cert, key, 30, ['localhost']);
    const renewed = {
      cert: readFileSync(cert ?? '', 'utf8'),
      key: readFileSync(key ?? '', 'utf8'),
    };
    serving.renewCertificate(renewed);
    const second = await connectTo(serving.port);
    expect(second.getPeerX509Certificate()?.serialNumber).toBe(serialOf(renewed.cert));
    expect(await askOver(second)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('takes no old protocol, and lets go of who speaks plain HTTP', async () => {
    const serving = await serve({ certificate: await localCertificate() });
    const old = connect({
      port: serving.port,
      host: '127.0.0.1',
      rejectUnauthorized: false,
      maxVersion: 'TLSv1.1',
      minVersion: 'TLSv1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    await expect(once(old, 'secureConnect')).rejects.toThrow();
    const plain = (await RawClient.to(serving)).send('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await plain.untilEnd();
    expect(await serving.stop(5)).toBe(0);
  });

  it('stops though a handshake has not ended', async () => {
    const serving = await serve({ certificate: await localCertificate() });
    const halfway = await RawClient.to(serving);
    expect(await serving.stop(5)).toBe(0);
    await halfway.untilEnd();
  });
});
