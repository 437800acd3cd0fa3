import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENVIRONMENTS, isEnvironment } from '../../shared/manifest/environments.ts';
import { type ManifestPlace, renderManifest } from '../../shared/manifest/manifest.ts';
import { inProject } from '../process/tools.ts';
import { officeScriptOf, pointPagesToOfficeScript } from './office-script.ts';

/** Where `manifest.xml` at the top of the project says that the add-in is served. */
export const LOCAL_DEVELOPMENT: ManifestPlace = {
  origin: 'https://localhost:3000',
  environment: 'development',
};

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * The manifest of the place that the build is for: `PUBLIC_ORIGIN`, `SLA_ENVIRONMENT` (production
 * where an origin is given) and `SLA_NAMESPACE`; without settings, local development.
 */
export function placeOfBuild(settings: Settings): ManifestPlace {
  const origin = settings['PUBLIC_ORIGIN'];
  const environment = settings['SLA_ENVIRONMENT'] || (origin ? 'production' : 'development');
  if (!isEnvironment(environment)) {
    throw new Error(`SLA_ENVIRONMENT: ${environment}; accepted: ${ENVIRONMENTS.join(', ')}`);
  }
  return {
    origin: origin || LOCAL_DEVELOPMENT.origin,
    environment,
    namespace: settings['SLA_NAMESPACE'] || undefined,
  };
}

export async function generate(folder: string, settings: Settings): Promise<void> {
  await writeFile(join(folder, 'manifest.xml'), renderManifest(placeOfBuild(settings)));
  await pointPagesToOfficeScript(folder, officeScriptOf(settings));
}

/** Rewrites `manifest.xml` at the top of the project, the one to load while developing. */
export async function rewriteLocalManifest(): Promise<void> {
  await writeFile(inProject('manifest.xml'), renderManifest(LOCAL_DEVELOPMENT));
}
