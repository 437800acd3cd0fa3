import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ProblemCode, problem } from '../http/problem.ts';

interface ConnectionError {
  readonly code?: string | undefined;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'timeout',
  BUSY: 'busy',
};

const DETAILS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'headers-too-large':
    '请求头或地址太长, 至多 64 KB: 长列表请用 POST | the headers or the address are too long, at most 64 KB: send long lists by POST',
  'too-large': '分块的附加信息太多 | too many chunk extensions',
  busy: '正在处理的大清单太多, 请稍后再试 | too many large lists are being worked on: try again later',
  timeout: '请求没有及时收完 | the request was not complete in time',
};

/** What is no request that the service could be asked, as a problem document like any other. */
export function problemOfConnection({ code = '' }: ConnectionError) {
  const kind = CODES[code] ?? 'malformed';
  const detail = DETAILS[kind] ?? '不是有效的 HTTP 请求 | this is no valid HTTP request';
  const requestId = randomUUID();
  const document = problem(kind, detail);
  const body = JSON.stringify({ ...document, requestId });
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'X-Request-Id': requestId,
    Connection: 'close',
  };
  return { status: document.status, headers, body };
}

const answered = new WeakSet<Duplex>();

/** In which a client may still read the answer to what it goes on sending. */
const LINGER_MS = 500;

/** Answers on the bare connection, since there is no request yet to answer, and ends it. */
export function answerOnSocket(error: ConnectionError, socket: Duplex): void {
  // What comes after it is no valid request either.
  if (answered.has(socket)) return;
  answered.add(socket);
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = problemOfConnection(error);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
