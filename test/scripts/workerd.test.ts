/** npm start tries the Workers runtime before it relies on it: else it goes on with plain Node. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyWorkerdDoesNotRun } from '../../scripts/start/workerd.ts';
import { temporaryFolder } from './support/temporary.ts';

function program(script: string, mode: number): string {
  const file = join(temporaryFolder(), 'workerd');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, mode);
  return file;
}

describe.runIf(process.platform !== 'win32')('the Workers runtime', () => {
  it('runs here, as the other tests take for granted', () => {
    expect(whyWorkerdDoesNotRun()).toBeUndefined();
  });

  it('is said to be missing', () => {
    expect(whyWorkerdDoesNotRun('/none/workerd')?.english).toContain('is not there for');
  });

  it.each([
    ['a library that is too old', 'echo "GLIBC_2.35 not found" >&2; exit 1', 0o755, 'GLIBC_2.35'],
    ['another processor', 'kill -ILL $$', 0o755, 'SIGILL'],
    ['a file that may not be run', 'exit 0', 0o644, 'EACCES'],
    ['an end that says nothing', 'exit 7', 0o755, 'exit 7'],
  ])('is said not to run: %s', (_, script, mode, why) => {
    const said = whyWorkerdDoesNotRun(program(script, mode));
    expect(said?.english).toContain(why);
    expect(said?.chinese).toContain(why);
  });
});
