import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ENVIRONMENTS, IDENTITIES } from '../../shared/manifest/environments.ts';
import { renderManifest } from '../../shared/manifest/manifest.ts';
import { LOCAL_DEVELOPMENT } from '../generate/manifest.ts';
import { inProject } from '../process/tools.ts';
import { checkActions } from './manifest/actions.ts';
import { checkFiles, checkFunctions, checkIcons, type ServedFolders } from './manifest/files.ts';
import { checkControls, checkIdentity, checkLocales, checkRuntime } from './manifest/identity.ts';
import { checkOrder } from './manifest/order.ts';
import { checkLengths, checkReferences, checkUrls } from './manifest/resources.ts';
import { parseXml } from './manifest/tree.ts';

/**
 * What is wrong with the manifests of every environment, found without network. Office's own
 * validator asks a server of Microsoft's.
 */
export async function check(): Promise<string[]> {
  const folders = { dist: inProject('dist'), assets: inProject('addin/assets') };
  const manifests: [name: string, xml: string][] = ENVIRONMENTS.map((environment) => [
    environment,
    renderManifest({ origin: 'https://sla.example.com', environment }),
  ]);
  for (const name of ['manifest.xml', 'dist/manifest.xml']) {
    const file = inProject(name);
    if (!existsSync(file)) return [`${name} is missing: npm run manifest`];
    manifests.push([name, readFileSync(file, 'utf8')]);
  }
  const wrong = manifests.flatMap(([name, xml]) =>
    findingsIn(xml, folders).map((finding) => `${name}: ${finding}`),
  );
  for (const [name, xml] of manifests) {
    const finding = await whyOfficeCannotRead(xml);
    if (finding !== undefined) wrong.push(`${name}: ${finding}`);
  }
  return [
    ...wrong,
    ...checkUpToDate(readFileSync(inProject('manifest.xml'), 'utf8')),
    ...checkApart(),
  ];
}

/** What is wrong with one manifest. */
export function findingsIn(xml: string, folders: ServedFolders): string[] {
  const root = parseXml(xml);
  if ('wrong' in root) return [root.wrong];
  const order = checkOrder(root);
  if (order.length > 0) return order;
  return [
    ...checkIdentity(root),
    ...checkLocales(root),
    ...checkRuntime(root),
    ...checkControls(root),
    ...checkActions(root),
    ...checkReferences(root),
    ...checkLengths(root),
    ...checkUrls(root),
    ...checkFiles(root, folders),
    ...checkIcons(root, folders),
    ...checkFunctions(root, folders),
  ];
}

/** Office's own reader, which parses only. */
async function whyOfficeCannotRead(xml: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, xml);
    const { id, hosts } = await OfficeAddinManifest.readManifestFile(file);
    return id && hosts?.includes('Workbook')
      ? undefined
      : 'office-addin-manifest finds no workbook';
  } catch (error) {
    return `office-addin-manifest cannot read it: ${error}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function checkUpToDate(committed: string): string[] {
  return committed === renderManifest(LOCAL_DEVELOPMENT)
    ? []
    : ['manifest.xml is not what addin/manifest gives: npm run manifest'];
}

/** Two environments in one Excel must not take each other's place. */
function checkApart(): string[] {
  const identities = Object.values(IDENTITIES);
  return (['id', 'namespace'] as const).flatMap((key) =>
    new Set(identities.map((identity) => identity[key])).size === identities.length
      ? []
      : [`two environments have the same ${key}`],
  );
}
