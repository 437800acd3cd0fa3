import { describe, expect, it } from 'vitest';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';

describe('the Workers runtime', () => {
  it.each(['2.35', '2.36', '3.0'])('runs with glibc %s', (glibc) => {
    expect(whyWorkerdCannotRun('linux', glibc)).toBeUndefined();
  });

  it.each(['2.34', '2.4', '1.99'])('says that glibc %s is too old', (glibc) => {
    expect(whyWorkerdCannotRun('linux', glibc)?.chinese).toContain(`本机为 ${glibc}`);
  });

  it('says that it cannot run with musl', () => {
    expect(whyWorkerdCannotRun('linux', '')?.english).toContain('glibc 2.35');
  });

  it.each(['darwin', 'win32'] as const)('needs no glibc on %s', (platform) => {
    expect(whyWorkerdCannotRun(platform)).toBeUndefined();
  });
});
