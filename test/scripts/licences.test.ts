import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { packageFolders, writeLicences } from '../../scripts/build/licences.ts';
import { inProject } from '../../scripts/process/tools.ts';
import { temporaryFolder } from './support/temporary.ts';

async function bundleOf(code: string) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: inProject('.') },
    bundle: true,
    write: false,
    metafile: true,
  });
  return metafile;
}

function licencesOf(bundles: Parameters<typeof writeLicences>[1], copied: readonly string[] = []) {
  const file = join(temporaryFolder(), 'licences.txt');
  writeLicences(file, bundles, copied);
  return readFileSync(file, 'utf8');
}

describe('the licences of what is delivered', () => {
  it('name each bundled package once, with its version and the text it asks to be kept', async () => {
    const bundle = await bundleOf("import { openDB } from 'idb'; openDB('x');");
    const text = licencesOf([bundle, bundle]);
    expect(text.match(/^idb 8\.0\.3, ISC$/gm)).toHaveLength(1);
    expect(text).toContain('Copyright (c) 2016, Jake Archibald');
  });

  it('leave out a package of which no code is left', async () => {
    const unused = await bundleOf(
      "import { html } from 'lit/html.js'; import { of } from 'rxjs'; html``;",
    );
    expect(packageFolders(unused)).toEqual(['node_modules/lit-html']);
  });

  it('stand for packages that are copied as they are too', () => {
    expect(licencesOf([], ['node_modules/saxes'])).toMatch(/^saxes 6\.0\.0, ISC$/m);
  });

  it('stop the build where a package may not be delivered', () => {
    const folder = join('node_modules', '@microsoft', 'office-js');
    expect(() => licencesOf([], [folder])).toThrow(/No permissive licence: @microsoft\/office-js/);
  });

  it('hold for dist/: the grid, the pane and the page of the interface are in the list', () => {
    const text = readFileSync(inProject('dist/licences.txt'), 'utf8');
    for (const name of ['@univerjs/core', 'lit-html', 'react', 'swagger-ui-dist', 'hono']) {
      expect(text.includes(`\n${name} `), name).toBe(name !== 'hono');
    }
  });
});
