import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../process/tools.ts';
import type { BuildSettings } from './settings.ts';

/** Each exports `generate(folder, settings)`, which writes its files there. */
const generators = [
  'scripts/generate/functions-json.ts',
  'scripts/generate/manifest.ts',
  'scripts/generate/headers.ts',
  'scripts/generate/openapi.ts',
];

interface Generator {
  generate(folder: string, settings: BuildSettings): Promise<void>;
}

export async function generate(folder: string, settings: BuildSettings): Promise<void> {
  for (const path of generators.map(inProject).filter((file) => existsSync(file))) {
    const generator = (await import(pathToFileURL(path).href)) as Generator;
    await generator.generate(folder, settings);
  }
}
