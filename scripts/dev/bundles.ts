import { type BuildContext, context, formatMessages, type Message } from 'esbuild';
import { pageBundles } from '../build/bundle.ts';
import { FUNCTIONS_BUNDLE } from '../build/bundle-functions.ts';
import { inProject } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';

/** Files by their names in dist/. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A group of scripts that esbuild keeps at hand, so that the next time only what changed is read. */
interface Bundle {
  readonly context: BuildContext;
  files: Files;
  /** The sources that it was made of, within the project; unknown where it could not be made. */
  sources: ReadonlySet<string> | undefined;
}

export interface Bundles {
  /**
   * Makes anew what is made of these sources, or could not be made the last time.
   * @returns all files, and what esbuild found wrong, with its place; those files are as before
   */
  rebuild(changed?: readonly string[]): Promise<{ files: Files; wrong: readonly string[] }>;
  dispose(): Promise<void>;
}

/** The scripts of all pages, and the functions, kept ready to be made again. */
export async function openBundles(): Promise<Bundles> {
  // The quick ones first: what one waits for is mostly there.
  const options = [FUNCTIONS_BUNDLE, ...pageBundles()];
  const bundles = await Promise.all(
    options.map(async (each): Promise<Bundle> => {
      const kept = await context({
        ...each,
        // Readable as it is: maps of everything would be larger than wrangler serves.
        ...{ minify: false, metafile: true, write: false },
        ...{ outdir: OUT, absWorkingDir: root, logLevel: 'silent' },
      });
      return { context: kept, files: new Map(), sources: undefined };
    }),
  );
  return {
    async rebuild(changed) {
      const isStale = ({ sources }: Bundle) =>
        changed === undefined || !sources || changed.some((file) => sources.has(file));
      const findings = await Promise.all(bundles.filter(isStale).map(remake));
      const files = new Map(bundles.flatMap((bundle) => [...bundle.files]));
      return { files, wrong: [...new Set(findings.flat())] };
    },
    async dispose() {
      await Promise.all(bundles.map((bundle) => bundle.context.dispose()));
    },
  };
}

/** Nothing is written there: names are taken relative to it. */
const OUT = inProject('dist');

async function remake(bundle: Bundle): Promise<string[]> {
  bundle.sources = undefined;
  try {
    const { outputFiles = [], metafile } = await bundle.context.rebuild();
    bundle.files = new Map(
      outputFiles.map(({ path, contents }) => [path.slice(OUT.length + 1), contents]),
    );
    bundle.sources = new Set(Object.keys(metafile?.inputs ?? {}));
    return [];
  } catch (error) {
    if (!hasMessages(error)) throw error;
    return formatMessages(error.errors, { kind: 'error', color: false, terminalWidth: 100 });
  }
}

function hasMessages(error: unknown): error is { readonly errors: Message[] } {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
