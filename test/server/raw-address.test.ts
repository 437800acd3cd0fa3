/** Addresses with Chinese in them as it is: the plain Node server answers them as the Worker does. */
import { once } from 'node:events';
import { connect } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localCertificate } from '../../scripts/excel/certificate.ts';
import { RawClient, readProblem, serve } from './raw-client.ts';

const TIER = '/v1/tier?category=市县级&proposed=金牌&format=text';
const head = (method: string, target: string) => `${method} ${target} HTTP/1.1\r\nHost: a\r\n\r\n`;
const GOLD = /^HTTP\/1\.1 200 .*\r\n\r\n金牌级$/s;

describe('an address with Chinese in it as it is', () => {
  it('is answered as its percent-encoding is, and ends the connection', async () => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(head('GET', TIER)).untilEnd();
    expect(answer).toMatch(GOLD);
    expect(answer).toMatch(/^connection: close\r$/im);
  });

  it('is answered where it comes in pieces', async () => {
    const client = await RawClient.to(await serve());
    const bytes = Buffer.from(head('GET', TIER));
    for (const [from, to] of [
      [0, 25],
      [25, 40],
      [40, 70],
      [70, undefined],
    ] as const) {
      client.send(bytes.subarray(from, to));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await client.untilEnd()).toMatch(GOLD);
  });

  it('is answered after other requests of the connection, whole', async () => {
    const client = await RawClient.to(await serve());
    client.send(head('GET', encodeURI(TIER)));
    await expect.poll(() => client.received).toMatch(GOLD);
    const answer = await client.send(head('GET', TIER)).untilEnd();
    expect(answer.match(/金牌级/g)).toHaveLength(2);
  });

  it('is answered to HEAD and OPTIONS too', async () => {
    const serving = await serve();
    const asked = await RawClient.to(serving);
    expect(await asked.send(head('HEAD', TIER)).untilEnd()).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n$/s);
    const options = await RawClient.to(serving);
    expect(await options.send(head('OPTIONS', TIER)).untilEnd()).toMatch(/^allow: GET/im);
  });

  it('is answered where a table is asked for, and told where there is none', async () => {
    const serving = await serve();
    const table = await RawClient.to(serving);
    expect(await table.send(head('GET', '/v1/tables/表1-1')).untilEnd()).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    const none = await RawClient.to(serving);
    const answer = await none.send(head('GET', '/没有')).untilEnd();
    expect(readProblem(answer)).toMatchObject({ status: 404, code: 'not-found' });
    expect(answer).toContain('%E6%B2%A1%E6%9C%89');
  });

  it('is answered over https', async () => {
    const { port } = await serve({ certificate: await localCertificate() });
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
    onTestFinished(() => void socket.destroy());
    let text = '';
    socket.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
    socket.write(head('GET', TIER));
    await once(socket, 'close');
    expect(text).toMatch(GOLD);
  });

  it('counts for the address of its caller', async () => {
    const serving = await serve({ bindings: { RATE_LIMIT: '1' } as never });
    const first = await RawClient.to(serving);
    expect(await first.send(head('GET', TIER)).untilEnd()).toMatch(GOLD);
    const second = await RawClient.to(serving);
    expect(await second.send(head('GET', TIER)).untilEnd()).toMatch(/^HTTP\/1\.1 429 /);
  });

  it('has the limits of any other', async () => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(head('GET', `/${'市'.repeat(30_000)}`)).untilEnd();
    expect(readProblem(answer).status).toBe(431);
  });

  it.each([
    ['with a body', 'POST /v1/tier?labels=中 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}'],
    ['with a control character', 'GET /v1/tier?category=\x01 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('is refused where it is another fault: %s', async (_, text) => {
    const client = await RawClient.to(await serve());
    expect(readProblem(await client.send(text).untilEnd()).status).toBe(400);
  });

  it('is answered whole where the server is asked to stop meanwhile', async () => {
    const serving = await serve();
    const client = await RawClient.to(serving);
    const year = '/v1/restdays?from=2020年1月1日&to=2026年1月1日';
    client.send(head('GET', year));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await serving.stop(10)).toBe(0);
    expect(await client.untilEnd()).toMatch(/^HTTP\/1\.1 200 .*"rulebook".*\}$/s);
  });
});
