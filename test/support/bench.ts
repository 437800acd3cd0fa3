/** Figures of a bench: measured here, printed by `npm run bench` when all are there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll } from 'vitest';
import { type Comparison, judge } from '../../scripts/bench/comparison.ts';
import type { BenchFigure, BenchResults } from '../../scripts/bench/table.ts';
import { inProject } from '../../scripts/process/tools.ts';

export interface Figures {
  add(name: string, unit: string, samples: readonly number[], goal?: string): void;
}

/** Figures without contestants, such as those of the pane, under one heading. */
export function keepFigures(group: string): Figures {
  const figures: BenchFigure[] = [];
  keep(group, () => ({ figures, comparisons: [] }));
  return {
    add: (name, unit, samples, goal) => figures.push({ group, name, unit, samples, goal }),
  };
}

/** Work that several did in the same run; the name orders the files, and so the page. */
export function keepComparisons(file: string): { add(comparison: Comparison): void } {
  const comparisons: Comparison[] = [];
  keep(file, () => ({ figures: [], comparisons }));
  return {
    add(comparison) {
      // Throws where a goal names nobody who took part: then this row fails, and not the page.
      judge(comparison);
      comparisons.push(comparison);
    },
  };
}

/** Kept in a file when the tests of a file are through. */
function keep(file: string, results: () => BenchResults): void {
  afterAll(() => {
    const folder = inProject('test-output/bench');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(results()));
  });
}

/** A package with the version that is installed, as the tables name it. */
export function packageName(name: string): string {
  const { version } = JSON.parse(
    readFileSync(inProject(`node_modules/${name}/package.json`), 'utf8'),
  ) as { version: string };
  return `${name} ${version}`;
}

export const OURS = 'SLA Tiers';

/** Work that is timed, what it returns is dropped; and how many units of it one run does. */
export interface Timed {
  readonly run: () => unknown;
  readonly calls?: number;
  /** Milliseconds by another clock than the one on the wall. */
  readonly clock?: () => number;
}

/** Milliseconds that this process has computed, so that waiting does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const wallClock = () => performance.now();

/**
 * Times several by turns: in every round each does its work once, in another order each time, so
 * that what slows the machine for a while slows all alike.
 * @returns milliseconds of one unit by name, a sample for each round.
 */
export async function race<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, Timed>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const turn of names.keys()) {
      const name = names[(turn + round + WARM_UP) % names.length] as Name;
      const { run, calls = 1, clock = wallClock } = contestants[name];
      const began = clock();
      await run();
      const time = clock() - began;
      if (round >= 0) times[name].push(time / calls);
    }
  }
  return times;
}

const WARM_UP = 2;

/** Milliseconds in other units, for small pieces of work. */
export const inMicroseconds = (samples: readonly number[]) => samples.map((sample) => sample * 1e3);
export const inNanoseconds = (samples: readonly number[]) => samples.map((sample) => sample * 1e6);

/** On how many cases an answer differs from the right one. */
export function compareAnswers(
  right: readonly unknown[],
  given: readonly unknown[],
): { wrong: number; of: number } {
  const wrong = right.filter((answer, index) => !Object.is(answer, given[index])).length;
  return { wrong, of: right.length };
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
