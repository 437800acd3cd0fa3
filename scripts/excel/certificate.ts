import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { withLock } from '../setup/lock.mjs';
import { makeToolchainFolder } from '../setup/paths.mjs';

/** Apple trusts no certificate for longer than 825 days. */
const DAYS = 820;
const SPARE_MS = 14 * 24 * 3_600_000;

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Of the authority, which a person has to trust. Its key was thrown away: it signs no more. */
  readonly authorityFile: string;
}

/** The certificate of this machine's localhost, made once and kept in the project. */
export async function localCertificate(): Promise<Certificate> {
  const toolchain = makeToolchainFolder();
  const folder = join(toolchain, 'certificates');
  const authorityFile = join(folder, 'ca.crt');
  const certFile = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  await withLock(join(toolchain, 'certificates.lock'), async () => {
    if (existsSync(certFile) && lastsBeyond(certFile, Date.now() + SPARE_MS)) return;
    const draft = join(toolchain, 'certificates.draft');
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
      join(draft, name),
    );
    const hosts = ['localhost', '127.0.0.1', '::1'];
    await generateCertificates(authority, cert, key, DAYS, hosts);
    if (key) chmodSync(key, 0o600);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  });
  const cert = [certFile, authorityFile].map((file) => readFileSync(file, 'utf8')).join('\n');
  return { cert, key: readFileSync(keyFile, 'utf8'), authorityFile };
}

function lastsBeyond(file: string, moment: number): boolean {
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > moment;
}
