import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { choosePort, refuseTakenPort } from '../../scripts/start/port.ts';
import { untilReady } from '../../scripts/start/ready.ts';

describe('PORT', () => {
  it.each([undefined, ''])('%j means 8787', (given) => {
    expect(choosePort(undefined, given)).toBe(8787);
  });

  it.each(['1', '8788', '65535'])('%j is taken as it is', (given) => {
    expect(choosePort(undefined, given)).toBe(Number(given));
  });

  it('yields to --port, which is refused by its own name', () => {
    expect(choosePort('9000', '8788')).toBe(9000);
    expect(() => choosePort('x', '8788')).toThrow('--port=x is not a port');
  });

  it.each(['0', '65536', '99999', 'http', '80.5', '-1', '8787x', ' ', '1e3'])(
    '%j is refused with an example',
    (given) => {
      expect(() => choosePort(undefined, given)).toThrow('PORT=8788');
    },
  );
});

async function listenSomewhere(): Promise<number> {
  const server = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"status":"ok"}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('a port that another program has', () => {
  it('is refused, and another is proposed', async () => {
    const port = await listenSomewhere();
    await expect(refuseTakenPort(port)).rejects.toThrow(`--port=${port + 1}`);
  });

  it('does not count as ready: its answer lacks the nonce', async () => {
    const port = await listenSomewhere();
    await expect(untilReady(port, 'ours', { limitMs: 500 })).resolves.toBe('timeout');
  });
});

it('a free port is accepted', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  await expect(refuseTakenPort(port)).resolves.toBeUndefined();
});
