import { build } from './build.ts';
import { DRY_RUN_FOLDER } from './check/deploy.ts';
import { findings } from './check/findings.ts';
import { checkSizes } from './check/sizes.ts';
import { checkWith } from './check/tool.ts';
import { inProject } from './process/tools.ts';

/** Each gives what is wrong and what is worth saying anyway; an empty `wrong` is good. */
type Step = [name: string, work: () => Promise<{ wrong: string[]; notes?: string[] }>];

const steps: Step[] = [
  ['types: shared', () => checkWith('tsc', '-p', '.')],
  ['types: addin', () => checkWith('tsc', '-p', 'addin')],
  ['types: worker', () => checkWith('tsc', '-p', 'worker')],
  ['types: worker/node', () => checkWith('tsc', '-p', 'worker/node')],
  ['types: test and scripts', () => checkWith('tsc', '-p', 'test')],
  ['types: test/worker', () => checkWith('tsc', '-p', 'test/worker')],
  ['types: docs/clients', () => checkWith('tsc', '-p', 'docs/clients')],
  ['lint and format', () => checkWith('biome', 'ci', '--colors=off')],
  // Builds for the place it would deploy to; the build after it is for here again.
  ['dry-run deploy', () => findings('scripts/check/deploy.ts')],
  ['build', () => build().then(() => ({ wrong: [] }))],
  ['sizes', async () => checkSizes(inProject('dist'), DRY_RUN_FOLDER)],
  ['manifest', () => findings('scripts/check/manifest.ts')],
  ['OpenAPI', () => findings('scripts/check/openapi.ts')],
];

/** Runs every step, whatever the ones before it found. */
export async function run(): Promise<number> {
  let failed = 0;
  for (const [name, work] of steps) {
    const began = performance.now();
    const { wrong, notes = [] } = await work().catch(asFinding);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
    for (const line of [...notes, ...wrong]) console.log(`    ${line.replaceAll('\n', '\n    ')}`);
    if (wrong.length > 0) failed += 1;
  }
  console.log(`\n${steps.length - failed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A step that breaks is a finding like any other: the rest still run, and the check fails. */
function asFinding(error: unknown): { wrong: string[]; notes?: string[] } {
  return { wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
}
