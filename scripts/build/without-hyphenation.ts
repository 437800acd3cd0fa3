import type { Plugin } from 'esbuild';

/**
 * Leaves out how some seventy languages hyphenate, which Univer brings for documents: cells never
 * hyphenate, and it would be five megabytes that nobody loads.
 */
export const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && /@univerjs[/\\]engine-render[/\\]/.test(importer)
        ? { path: 'hyphenation', namespace: 'left-out' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export {};' }));
  },
};
