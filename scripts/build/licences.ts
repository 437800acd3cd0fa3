import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { inProject } from '../process/tools.ts';

/** Licences under which a package may be part of what is delivered. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Licences that a package tells in its LICENSE file alone. */
const BY_FILE: Readonly<Record<string, string>> = { '@univerjs/telemetry': 'Apache-2.0' };

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

/**
 * Writes who made the packages that are part of what is delivered, and under which terms: their
 * licences ask for it.
 * @param copied folders of packages that are delivered without being bundled.
 * @throws where a package's licence is not among the permissive ones.
 */
export function writeLicences(
  file: string,
  bundles: readonly Metafile[],
  copied: readonly string[],
): void {
  const folders = new Set([...bundles.flatMap(packageFolders), ...copied]);
  const packages = [...folders].sort().map(readPackage);
  const refused = packages.filter(({ license }) => !PERMISSIVE.includes(license));
  if (refused.length > 0) {
    const list = refused.map(({ name, license }) => `${name} (${license})`).join(', ');
    throw new Error(`No permissive licence: ${list}`);
  }
  writeFileSync(file, packages.map(describe).join(`\n${'-'.repeat(80)}\n\n`));
}

/** The folders in node_modules from which a bundle has code. */
export function packageFolders({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
}

function readPackage(folder: string): Package {
  const file = inProject(join(folder, 'package.json'));
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
  return { name, version, license: String(license ?? BY_FILE[name]), folder };
}

function describe({ name, version, license, folder }: Package): string {
  return `${name} ${version}, ${license}\n\n${texts(inProject(folder)).join('\n')}`;
}

/** What a package says of its licence; a few say it in their description only. */
function texts(folder: string): string[] {
  const said = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice)(\.|$)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trimEnd().concat('\n'));
  if (said.length > 0) return said;
  const readme = join(folder, 'README.md');
  const [, chapter] = existsSync(readme)
    ? (/^#+ licen[cs]e\s*$([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readFileSync(readme, 'utf8')) ?? [])
    : [];
  return chapter === undefined ? [] : [chapter.trim().concat('\n')];
}
