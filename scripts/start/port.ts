import { createServer } from 'node:net';
import { SetupError } from '../setup/say.mjs';

const usual = 8787;

/** The port that --port names, or PORT where there is none, or the usual one. */
export function choosePort(option: string | undefined, variable?: string): number {
  const given = option ?? variable;
  if (given === undefined || given === '') return usual;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= 65_535) return port;
  const written = option === undefined ? `PORT=${given}` : `--port=${given}`;
  throw new SetupError(
    `${written} 不是端口号，应为 1 至 65535 的整数，如 --port=8788 或 PORT=8788`,
    `${written} is not a port: a whole number from 1 to 65535, such as --port=8788 or PORT=8788`,
  );
}

/** Says so when another program has the port: its answers would be taken for ours. */
export async function refuseTakenPort(port: number): Promise<void> {
  const problems = await Promise.all(['127.0.0.1', '::1'].map((host) => whyNotFree(port, host)));
  if (problems.includes('EADDRINUSE')) {
    const other = port === 65_535 ? usual : port + 1;
    throw new SetupError(
      `端口 ${port} 已被另一个程序占用（也许是另一个 npm start）。请停止它，或换一个端口：npm start -- --port=${other}`,
      `Port ${port} is taken by another program (perhaps another npm start). Stop it, or use another port: npm start -- --port=${other}`,
    );
  }
  if (problems.includes('EACCES')) {
    throw new SetupError(
      `没有权限使用端口 ${port}，请用 1024 以上的端口：npm start -- --port=${usual}`,
      `No permission for port ${port}; use one above 1024: npm start -- --port=${usual}`,
    );
  }
}

/** The code of the error that listening gives. */
function whyNotFree(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
