import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../process/tools.ts';

/** Each exports `generate(folder)`, which writes its files there. */
const generators = [
  'scripts/generate/functions-json.ts',
  'scripts/generate/manifest.ts',
  'scripts/generate/headers.ts',
];

interface Generator {
  generate(folder: string): Promise<void>;
}

export async function generate(folder: string): Promise<void> {
  for (const path of generators.map(inProject).filter((file) => existsSync(file))) {
    const generator = (await import(pathToFileURL(path).href)) as Generator;
    await generator.generate(folder);
  }
}
