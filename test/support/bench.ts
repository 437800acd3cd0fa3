/** Figures of a bench: measured here, printed by `npm run bench` when all are there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll } from 'vitest';
import type { BenchFigure } from '../../scripts/bench/table.ts';
import { inProject } from '../../scripts/process/tools.ts';

export interface Figures {
  add(name: string, unit: string, samples: readonly number[], goal?: string): void;
}

/** Kept in a file when the tests of a file are through. */
export function keepFigures(file: string): Figures {
  const figures: BenchFigure[] = [];
  afterAll(() => {
    const folder = inProject('test-output/bench');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(figures));
  });
  return {
    add: (name, unit, samples, goal) => figures.push({ group: file, name, unit, samples, goal }),
  };
}

/** Runs once to warm up, then so often; milliseconds of each, and what the last one gave. */
export function timeRuns<T>(runs: number, work: () => T): { times: number[]; last: T } {
  let last = work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    last = work();
    return performance.now() - began;
  });
  return { times, last };
}

let collect: (() => void) | undefined;

/** Megabytes in use after everything that can be freed is. */
export function memoryInUse(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

/** The thread's tasks in between: how long the longest kept it, in all and without what is apart. */
export interface Heartbeat {
  /** Milliseconds of the longest task. */
  readonly longest: number;
  /** The same without what was apart in that task. */
  readonly longestOwn: number;
  readonly beats: number;
}

/**
 * Beats as often as the thread is free; two beats are as far apart as the tasks in between take.
 * @param apart milliseconds so far of what is not to count as own.
 */
export function startHeartbeat(apart: () => number = () => 0): () => Heartbeat {
  let [longest, longestOwn, beats] = [0, 0, 0];
  let last = performance.now();
  let lastApart = apart();
  let isOn = true;
  const beat = (): void => {
    const now = performance.now();
    const nowApart = apart();
    longest = Math.max(longest, now - last);
    longestOwn = Math.max(longestOwn, now - last - (nowApart - lastApart));
    beats++;
    [last, lastApart] = [now, nowApart];
  };
  const next = (): void => {
    if (!isOn) return;
    beat();
    setImmediate(next);
  };
  setImmediate(next);
  return () => {
    isOn = false;
    beat();
    return { longest, longestOwn, beats };
  };
}
