import { describe, expect, it } from 'vitest';
import { explain } from '../../scripts/setup/npm.mjs';

describe('what is said when npm fails', () => {
  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENOTCACHED'])(
    '%s: that the first run needs the network',
    (code) => {
      const error = explain(`npm error code ${code}\n`);
      expect(error.chinese).toContain('第一次运行需要联网');
      expect(error.message).toContain('The first run needs the network');
      expect(error.detail).toBe(`npm error code ${code}`);
    },
  );

  it('anything else: what npm printed', () => {
    const error = explain('npm error code EINTEGRITY\n');
    expect(error.detail).toContain('EINTEGRITY');
    expect(error.message).toContain('stands above');
  });
});
