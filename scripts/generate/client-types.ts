import { writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createOpenApi } from '../../worker/openapi/document.ts';
import { inProject } from '../process/tools.ts';

/** The types of the TypeScript client, in the project. */
export const CLIENT_TYPES = 'docs/clients/typescript/schema.d.ts';

const HEAD = `// 由 node scripts/generate/client-types.ts 从接口文档写出, 请勿手改。
// Written by node scripts/generate/client-types.ts from the interface's description: don't edit it.

`;

/** The types of every operation, made from the OpenAPI document. */
export async function clientTypes(): Promise<string> {
  // It builds its output with the compiler's older programming interface, which version 7 has not.
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier === 'typescript' ? 'typescript5' : specifier, context),
  });
  const { default: generateTypes, astToString } = await import('openapi-typescript');
  const document = JSON.parse(JSON.stringify(createOpenApi('/')), keepJsonOnly);
  return HEAD + astToString(await generateTypes(document, { alphabetize: false, silent: true }));
}

/** The client speaks JSON: without the other forms of a body, its data has one type. */
function keepJsonOnly(name: string, value: unknown): unknown {
  if (name !== 'content' || typeof value !== 'object' || value === null) return value;
  const json = Object.entries(value).filter(([type]) => /[/+]json$/.test(type));
  return json.length > 0 ? Object.fromEntries(json) : value;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await clientTypes();
  if (process.argv.includes('--print')) process.stdout.write(text);
  else await writeFile(inProject(CLIENT_TYPES), text);
}
