import { expect, it } from 'vitest';
import { errorLines } from '../../scripts/start/error-lines.ts';

it('shows errors whole, however they arrive, and nothing else', () => {
  const shown: string[] = [];
  const read = errorLines((line) => shown.push(line));
  read('[wrangler:info] GET /v1/tier 200 OK (8ms)\na log\n\u001b[31m✘ \u001b[41m[ERR');
  read('OR]\u001b[0m no table\n\n  of that name\n\n[wrangler:info] GET / 200 OK (1ms)\nmore\n');
  read('[wrangler:error] TypeError: thrown\n    at fetch (index.ts:5:39)\n▲ [WARNING] old\n');
  expect(shown).toEqual([
    '✘ [ERROR] no table',
    '  of that name',
    '[wrangler:error] TypeError: thrown',
    '    at fetch (index.ts:5:39)',
  ]);
});
