import { env, exports } from 'cloudflare:workers';
import { expect, it } from 'vitest';

it('answers that it is well', async () => {
  const answer = await exports.default.fetch('http://localhost/healthz');
  expect(await answer.json()).toMatchObject({ status: 'ok' });
  expect(env).toHaveProperty('ASSETS');
});
