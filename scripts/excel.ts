import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderManifest } from '../shared/manifest/manifest.ts';
import type { CommandLine } from '../worker/node/command/read-command.ts';
import { build } from './build.ts';
import { sayHowToSideload } from './excel/advice.ts';
import { localCertificate } from './excel/certificate.ts';
import { serveOverHttps } from './excel/serve.ts';
import { makeToolchainFolder } from './setup/paths.mjs';
import { SetupError, say } from './setup/say.mjs';
import { choosePort } from './start/port.ts';
import type { TASKS } from './tasks.mjs';

/** The port in manifest.xml at the top of the project. */
const USUAL_PORT = '3000';

/** Serves the add-in for a real Excel on this machine, until it is stopped. */
export async function run({ options }: CommandLine<typeof TASKS.excel>): Promise<number> {
  const port = choosePort(options.port, process.env['PORT'] || USUAL_PORT);
  say('正在构建 …', 'building …');
  await build();
  const certificate = await localCertificate();
  const serving = await serveOverHttps(certificate, port).catch((error: unknown) => {
    throw explain(error, port);
  });
  sayHowToSideload({
    origin: serving.origin,
    authorityFile: certificate.authorityFile,
    manifestFile: writeManifest(serving.origin),
  });
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await serving.stop();
  say('已停止', 'stopped');
  return 0;
}

/** The same as is served, as a file: that is what Excel is given. */
function writeManifest(origin: string): string {
  const file = join(makeToolchainFolder(), 'sla-tiers-manifest.xml');
  writeFileSync(file, renderManifest({ origin, environment: 'development' }));
  return file;
}

function explain(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new SetupError(
    `端口 ${port} 已被另一个程序占用（也许是另一个 npm run excel）。请停止它，或换一个端口：npm run excel -- --port=${port + 1}`,
    `Port ${port} is taken by another program (perhaps another npm run excel). Stop it, or use another port: npm run excel -- --port=${port + 1}`,
  );
}
