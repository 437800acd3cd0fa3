import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOpenApi } from '../../worker/openapi/document.ts';

/**
 * Writes the description of the interface that `/v1/openapi.json` gives. Made when it is built: its
 * schemas need zod, which is a third of a Worker that holds it.
 */
export async function generate(folder: string): Promise<void> {
  // Relative to where the document is read, so that no name of a request gets into it.
  await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(createOpenApi('/'))}\n`);
}
