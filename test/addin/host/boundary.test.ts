import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const addin = fileURLToPath(new URL('../../../addin', import.meta.url));

it('only the adapter in addin/host/office calls Excel.run', () => {
  const outside = readdirSync(addin, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('host', 'office')))
    .filter((name) => {
      const text = readFileSync(join(addin, name), 'utf8');
      return /\bexcel\.run\(|RequestContext/i.test(text);
    });
  expect(outside).toEqual([]);
});
