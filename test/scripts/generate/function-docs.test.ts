import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_DOCS, functionDocs } from '../../../scripts/generate/function-docs.ts';
import { inProject } from '../../../scripts/process/tools.ts';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';

describe('docs/functions.md', () => {
  it('is what node scripts/generate/function-docs.ts writes', () => {
    expect(readFileSync(inProject(FUNCTION_DOCS), 'utf8')).toBe(functionDocs());
  });

  it('has a section for every function', () => {
    const sections = [...functionDocs().matchAll(/^## (\w+)$/gm)].map(([, id]) => id);
    expect(sections).toEqual(FUNCTION_IDS);
  });

  it('has tables whose rows are as wide as their heads', () => {
    for (const block of functionDocs().split('\n\n')) {
      const rows = block.split('\n').filter((line) => line.startsWith('|'));
      const widths = rows.map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBeLessThanOrEqual(1);
    }
  });
});
