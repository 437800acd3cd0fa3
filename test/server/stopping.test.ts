/** How the plain Node server ends: running answers end whole, and nothing waits for ever. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { JSON_HEAD, RawClient, serve } from './raw-client.ts';

const BODY = '{"category":"省级"}';
const HEAD = `${JSON_HEAD}Content-Length: ${Buffer.byteLength(BODY)}\r\n\r\n`;

describe('a stop', () => {
  it('lets an answer end whole whose body was still coming', async () => {
    const serving = await serve();
    const client = await RawClient.to(serving);
    client.send(`${HEAD}${BODY.slice(0, 5)}`);
    await sleep(100);
    const stopped = serving.stop(10);
    await sleep(500);
    const answer = client.send(BODY.slice(5)).untilEnd();
    expect(await answer).toMatch(/^HTTP\/1\.1 200 .*"silver"/s);
    expect(client.received).toMatch(/connection: close/i);
    expect(await stopped).toBe(0);
  });

  it('accepts nobody new', async () => {
    const serving = await serve();
    await serving.stop(1);
    await expect(fetch(`${serving.origin}/healthz`)).rejects.toThrow();
  });

  it('does not wait for connections on which nothing runs', async () => {
    const serving = await serve();
    await (await fetch(`${serving.origin}/healthz`)).text();
    const silent = await RawClient.to(serving);
    const halfway = (await RawClient.to(serving)).send('GET /healthz HTTP/1.1\r\nHo');
    const stopped = serving.stop(600);
    await Promise.all([silent.untilEnd(), halfway.untilEnd()]);
    expect(await stopped).toBe(0);
  });

  it('gives up after its time on what does not end, and says so', async () => {
    const serving = await serve();
    const client = await RawClient.to(serving);
    client.send(`${HEAD}${BODY.slice(0, 5)}`);
    await sleep(100);
    expect(await serving.stop(0.5)).toBe(1);
    expect(await client.untilEnd()).toBe('');
  });

  it('under load cuts no answer in two', async () => {
    const serving = await serve();
    let whole = 0;
    const broken: unknown[] = [];
    let isStopping = false;
    const ask = async () => {
      while (!isStopping || whole === 0) {
        const answer = await fetch(`${serving.origin}/v1/rulebook`).catch(() => undefined);
        // Not accepted any more; what was accepted must come to its end.
        if (answer === undefined) return;
        await answer.json().then(
          () => whole++,
          (error) => broken.push(error),
        );
      }
    };
    const asking = Array.from({ length: 16 }, ask);
    await sleep(300);
    isStopping = true;
    expect(await serving.stop(10)).toBe(0);
    await Promise.all(asking);
    expect(broken).toEqual([]);
    expect(whole).toBeGreaterThan(0);
  });
});
