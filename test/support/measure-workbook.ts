/** What work in the emulated workbook costs: time, tasks, messages and bytes. */
import { type Figures, startHeartbeat } from './bench.ts';
import type { TestWorkbook } from './office/test-workbook.ts';

/** Samples by figure, in the order in which the figures are first told. */
export class Samples {
  readonly #figures = new Map<string, { unit: string; goal: string | undefined; all: number[] }>();

  add(name: string, unit: string, sample: number, goal?: string): void {
    const figure = this.#figures.get(name) ?? { unit, goal, all: [] };
    figure.all.push(sample);
    this.#figures.set(name, figure);
  }

  tell(figures: Figures): void {
    for (const [name, { unit, goal, all }] of this.#figures) figures.add(name, unit, all, goal);
  }
}

/** What the emulated Excel takes, which is in another process in real ones. */
export function timeHost({ host }: TestWorkbook): () => number {
  const answer = host.answer.bind(host);
  let spent = 0;
  host.answer = (request) => {
    const began = performance.now();
    try {
      return answer(request);
    } finally {
      spent += performance.now() - began;
    }
  };
  return () => spent;
}

/** Seconds, tasks, messages and bytes of one piece of work. */
export async function measure<T>(
  samples: Samples,
  name: string,
  bench: TestWorkbook,
  hostTime: () => number,
  work: () => Promise<T>,
): Promise<T> {
  bench.host.forget();
  const yields = bench.yields();
  const hostBefore = hostTime();
  const stop = startHeartbeat(hostTime);
  const began = performance.now();
  const result = await work();
  const spent = performance.now() - began;
  const { longest, longestOwn } = stop();
  const messages = bench.host.work;
  const requests = messages.map(({ requestBytes }) => requestBytes);
  const responses = messages.map(({ responseBytes }) => responseBytes);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  samples.add(`${name}: in all`, 's', spent / 1000);
  samples.add(`${name}: of it the emulated Excel`, 's', (hostTime() - hostBefore) / 1000);
  samples.add(`${name}: longest task`, 'ms', longestOwn, 'at most 200 ms');
  samples.add(`${name}: longest task with the emulated Excel`, 'ms', longest);
  samples.add(`${name}: yields`, 'times', bench.yields() - yields);
  samples.add(`${name}: messages`, 'messages', messages.length);
  samples.add(`${name}: bytes to Excel`, 'MB', sum(requests) / 1e6);
  samples.add(`${name}: bytes from Excel`, 'MB', sum(responses) / 1e6);
  const largest = Math.max(...requests, ...responses) / 1e6;
  samples.add(`${name}: largest message`, 'MB', largest, 'at most 5 MB');
  return result;
}
