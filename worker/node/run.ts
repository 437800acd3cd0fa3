import { existsSync, readFileSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { Bindings } from '../environment/bindings.ts';
import { listOf } from '../environment/settings.ts';
import { builtFiles } from './built-files.ts';
import { createProxyList } from './client-address.ts';
import { explainStart } from './explain-start.ts';
import { createKeyFileStore, readKeyFile } from './key-file.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import { OperatorError } from './operator-error.ts';
import { type Certificate, type Serving, serveApp } from './server.ts';
import type { NodeSettings } from './settings.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CERTIFICATE_LOOK_MS = 60_000;

export interface Running {
  readonly serving: Serving;
  /** The exit code, once a signal has ended it: 1 where answers were cut off. */
  readonly ended: Promise<number>;
}

/** Serves until a signal ends it; a second signal ends it at once. */
export async function run(
  settings: NodeSettings,
  dist: string,
  more: Partial<Bindings> = {},
): Promise<Running> {
  const certificate = readCertificate(settings);
  const serving = await serveApp({
    bindings: { ...bindingsOf(settings, dist), ...more },
    host: settings.HOST,
    port: Number(settings.PORT),
    certificate,
    proxies: createProxyList(listOf(settings.TRUSTED_PROXIES)),
  }).catch((error: unknown) => {
    throw explainStart(error, settings);
  });
  const log = settings.LOG === 'off' ? () => {} : logEvent;
  log('listening', { origin: serving.origin, access: settings.ACCESS });

  const renew = () => {
    try {
      const renewed = readCertificate(settings);
      if (renewed) serving.renewCertificate(renewed);
      log('certificate renewed');
    } catch (error) {
      // Half written, or key and certificate do not fit yet: the old one still serves.
      log('certificate unreadable', { why: String(error) });
    }
  };
  if (certificate) watchFile(settings.TLS_CERT_FILE, { interval: CERTIFICATE_LOOK_MS }, renew);

  return {
    serving,
    ended: untilSignal().then(async (signal) => {
      unwatchFile(settings.TLS_CERT_FILE, renew);
      log('stopping', { signal });
      const cutOff = await serving.stop(Number(settings.STOP_SECONDS));
      log('stopped', { cutOff });
      return cutOff > 0 ? 1 : 0;
    }),
  };
}

function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    let count = 0;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (++count > 1) process.exit(1);
        resolve(signal);
      });
    }
  });
}

function readCertificate(settings: NodeSettings): Certificate | undefined {
  if (settings.TLS_CERT_FILE === '') return undefined;
  return {
    cert: readFileSync(settings.TLS_CERT_FILE, 'utf8'),
    key: readFileSync(settings.TLS_KEY_FILE, 'utf8'),
  };
}

function bindingsOf(settings: NodeSettings, dist: string): Bindings {
  if (!existsSync(join(dist, 'taskpane.html'))) {
    throw new OperatorError({
      zh: `${dist} 里没有构建好的页面`,
      en: `there are no built pages in ${dist}`,
    });
  }
  if (existsSync(settings.KEYS_FILE)) readKeyFile(settings.KEYS_FILE);
  return {
    ...settings,
    PUBLIC_ORIGIN: publicOriginOf(settings),
    ASSETS: builtFiles(dist),
    KEYS: createKeyFileStore(settings.KEYS_FILE),
    LIMITER: createMemoryLimiter(),
  };
}

/** Where nothing is set, a name that a request brings must not get into the manifest. */
function publicOriginOf({ PUBLIC_ORIGIN, ALLOWED_HOSTS, PORT }: NodeSettings): string {
  const isUnset = PUBLIC_ORIGIN === '' && ALLOWED_HOSTS === '';
  return isUnset ? `https://localhost:${PORT}` : PUBLIC_ORIGIN;
}

/** As the lines of requests: JSON, one a line. */
function logEvent(event: string, details: Readonly<Record<string, unknown>> = {}): void {
  const time = new Date().toISOString();
  console.log(JSON.stringify({ time, level: 'info', event, ...details }));
}
