import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { captureChild } from '../process/child.mjs';
import { inProject } from '../process/tools.ts';
import { makeToolchainFolder, root } from '../setup/paths.mjs';
import { type Files, openBundles } from './bundles.ts';
import { namesOfChanged, readFolder, writeChanged } from './folder.ts';
import { reloading } from './reload.ts';

export interface Rebuilt {
  /** The built files that changed. */
  readonly changed: readonly string[];
  /** What could not be built, with its place; the files of it are as before. */
  readonly wrong: readonly string[];
}

/** What pages and Excel load, in a folder of its own, brought up to date piece by piece. */
export async function openPages() {
  const folder = mkdtempSync(join(makeToolchainFolder(), 'dev-'));
  const bundles = await openBundles();
  let files: Files = new Map();
  let written: Files = new Map();
  let others: Files = new Map();
  let build = 0;

  return {
    folder,
    /** @param sources that changed, within the project; without them everything is built */
    async rebuild(sources?: readonly string[]): Promise<Rebuilt> {
      const [scripts, rest] = await Promise.all([bundles.rebuild(sources), buildOthers()]);
      if (rest.files) others = rest.files;
      const now = new Map([...others, ...scripts.files]);
      const changed = namesOfChanged(files, now);
      if (changed.length > 0) build += 1;
      const served = reloading(now, `${process.pid} ${build}`);
      writeChanged(folder, written, served);
      files = now;
      written = served;
      return { changed, wrong: [...scripts.wrong, ...rest.wrong] };
    },
    async close(): Promise<void> {
      await bundles.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function buildOthers(): Promise<{ files?: Files; wrong: readonly string[] }> {
  const draft = mkdtempSync(join(makeToolchainFolder(), 'build-'));
  try {
    const command = ['--no-warnings', inProject('scripts/dev/other-files.ts'), draft];
    const { code, output } = await captureChild(process.execPath, command, { cwd: root });
    return code === 0 ? { files: readFolder(draft), wrong: [] } : { wrong: [output.trim()] };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
