import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStamped, writeStamp } from '../../scripts/setup/stamp.mjs';
import { temporaryFolder } from './support/temporary.ts';

it('a step is done once its stamp is written, and only for the same inputs', () => {
  const folder = temporaryFolder();
  const stamp = join(folder, 'step.stamp');
  expect(isStamped(stamp, 'one')).toBe(false);
  writeStamp(stamp, 'one');
  expect(isStamped(stamp, 'one')).toBe(true);
  expect(isStamped(stamp, 'two')).toBe(false);
  writeStamp(stamp, 'two');
  expect(isStamped(stamp, 'two')).toBe(true);
  expect(readdirSync(folder)).toEqual(['step.stamp']);
});
