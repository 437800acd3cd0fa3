import { availableParallelism } from 'node:os';
import { build } from './build.ts';
import { DRY_RUN_FOLDER } from './check/deploy.ts';
import { findings } from './check/findings.ts';
import { inLanes } from './check/lanes.ts';
import { checkSizes } from './check/sizes.ts';
import { checkWith } from './check/tool.ts';
import { inProject } from './process/tools.ts';

/** Each gives what is wrong and what is worth saying anyway; an empty `wrong` is good. */
type Step = [name: string, work: () => Promise<Findings>];
type Findings = { wrong: string[]; notes?: string[] };

const alone: Step[] = [
  ['types: shared', () => checkWith('tsc', '-p', '.')],
  ['types: addin', () => checkWith('tsc', '-p', 'addin')],
  ['types: worker', () => checkWith('tsc', '-p', 'worker')],
  ['types: worker/node', () => checkWith('tsc', '-p', 'worker/node')],
  ['types: test and scripts', () => checkWith('tsc', '-p', 'test')],
  ['types: test/worker', () => checkWith('tsc', '-p', 'test/worker')],
  ['types: docs/clients', () => checkWith('tsc', '-p', 'docs/clients')],
  ['lint and format', () => checkWith('biome', 'ci', '--colors=off')],
  ['OpenAPI', () => findings('scripts/check/openapi.ts')],
];

/** Of what is built, so that each needs the one before it. */
const built: Step[] = [
  // Builds for the place it would deploy to; the build after it is for here again.
  ['dry-run deploy', () => findings('scripts/check/deploy.ts')],
  ['build', () => build().then(() => ({ wrong: [] }))],
  ['sizes', async () => checkSizes(inProject('dist'), DRY_RUN_FOLDER)],
  ['manifest', () => findings('scripts/check/manifest.ts')],
];

/** Runs every step, whatever the others find, as many at once as there are processors. */
export async function run(): Promise<number> {
  const say = inOrder([...alone, ...built]);
  // What is built first: it takes longest.
  const lanes = [built, ...alone.map((step) => [step])];
  const results = await inLanes(lanes, availableParallelism(), async (step) => {
    const { isGood, report } = await runStep(step);
    say(step, report);
    return isGood;
  });
  const failed = results.flat().filter((isGood) => !isGood).length;
  console.log(`\n${results.flat().length - failed} checks passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runStep([name, work]: Step): Promise<{ isGood: boolean; report: string }> {
  const began = performance.now();
  const { wrong, notes = [] } = await work().catch(asFinding);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const isGood = wrong.length === 0;
  const head = `${isGood ? '✓' : '✗'} ${name} (${seconds} s)`;
  const lines = [...notes, ...wrong].map((line) => `    ${line.replaceAll('\n', '\n    ')}`);
  return { isGood, report: [head, ...lines].join('\n') };
}

/** Prints reports in the order of their steps, each as soon as those before it are there. */
function inOrder(steps: readonly Step[]): (step: Step, report: string) => void {
  const reports = new Map<Step, string>();
  let printed = 0;
  return (step, report) => {
    reports.set(step, report);
    for (const next of steps.slice(printed)) {
      const text = reports.get(next);
      if (text === undefined) return;
      console.log(text);
      printed += 1;
    }
  };
}

/** A step that breaks is a finding like any other: the rest still run, and the check fails. */
function asFinding(error: unknown): Findings {
  return { wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
}
