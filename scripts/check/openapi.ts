import { mkdir, writeFile } from 'node:fs/promises';
import { createOpenApi } from '../../worker/openapi/document.ts';
import { inProject } from '../process/tools.ts';
import { checkWith } from './tool.ts';

const folder = inProject('.wrangler/openapi');
const file = `${folder}/openapi.json`;

/** Lints the generated OpenAPI document. */
export async function check(): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(createOpenApi('https://sla-tiers.test'), null, 2));
  const { wrong } = await checkWith('redocly', 'lint', file, '--format=stylish');
  return wrong;
}
