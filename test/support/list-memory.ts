/**
 * A program of its own, so that nothing else stands in its memory: sends a list to the service as
 * it is asked for, reads the answer away, and prints what was held meanwhile (see measureList).
 */
import { app } from '../../worker/app.ts';
import type { ListMemory, MeasuredList } from './measure-list.ts';

const { kind, rows, bytesPerRow, groups, declared } = JSON.parse(
  process.argv[2] ?? '{}',
) as MeasuredList;

/** Proposed gold throughout, so that every cap cuts: the most that a list can need. */
function lineOf(row: number): string {
  const value = (row * 7919) % 100_003;
  if (kind === 'csv') return `${row},市县级,金牌,${value},市${row % groups},`;
  return `{"category":"市县","proposed":"金","value":${value},"group":"${row % groups}"}`;
}

const encoder = new TextEncoder();
const HEAD = kind === 'csv' ? '编号,客户类别,建议等级,贡献度,地市,备注\n' : '';

const HEAD_BYTES = encoder.encode(HEAD).length;

/** Every line is filled up to the same length. */
function* chunks(): Generator<Uint8Array> {
  let text = HEAD;
  for (let row = 0; row < rows; row++) {
    const line = lineOf(row);
    const missing = bytesPerRow - encoder.encode(line).length - 1;
    text += `${line}${(kind === 'csv' ? 'x' : ' ').repeat(Math.max(0, missing))}\n`;
    if (row % 1000 === 999 || row === rows - 1) {
      yield encoder.encode(text);
      text = '';
    }
  }
}

const TYPES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

function request(): Request {
  const source = chunks();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Request('http://localhost/v1/classify', {
    method: 'POST',
    headers: {
      'Content-Type': TYPES[kind],
      ...(declared && { 'Content-Length': String(HEAD_BYTES + rows * bytesPerRow) }),
    },
    body,
    duplex: 'half',
  } as RequestInit);
}

let [heap, buffers] = [0, 0];
function sample(): void {
  const usage = process.memoryUsage();
  heap = Math.max(heap, usage.heapUsed);
  buffers = Math.max(buffers, usage.arrayBuffers);
}

const before = process.memoryUsage();
const sampling = setInterval(sample, 5);
const began = performance.now();
const response = await app.fetch(request(), {
  ASSETS: { fetch: () => Promise.reject() },
  LOG: 'off',
});
const answered = performance.now();
let received = 0;
for await (const chunk of response.body ?? []) {
  received += chunk.byteLength;
  sample();
}
clearInterval(sampling);
const megabytes = (bytes: number) => bytes / 1e6;
const measured: ListMemory = {
  status: response.status,
  rows: Number(response.headers.get('sla-rows')),
  changed: Number(response.headers.get('sla-changed')),
  received,
  body: megabytes(HEAD_BYTES + rows * bytesPerRow),
  heap: megabytes(heap - before.heapUsed),
  buffers: megabytes(buffers),
  secondsToAnswer: (answered - began) / 1000,
  seconds: (performance.now() - began) / 1000,
};
console.log(JSON.stringify(measured));
