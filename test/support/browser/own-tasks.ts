/** How long the page's thread was busy at a stretch, and how much of that was not the spreadsheet. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';

export interface Tasks {
  /** Milliseconds of the longest task. */
  readonly longest: number;
  /** The longest without what the spreadsheet, and the browser for it, did meanwhile. */
  readonly longestOwn: number;
}

interface Node {
  readonly id: number;
  readonly callFrame: {
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Sources that are the spreadsheet, and the libraries that come with it alone. */
const SPREADSHEET = /node_modules\/(@univerjs|rxjs|react|react-dom|scheduler|@wendellhu|opentype)/;

const SAMPLE_MICROSECONDS = 500;

/** Watches a page that was built with source maps, in a folder, while some work is done. */
export async function watchTasks(page: Page, folder: string): Promise<() => Promise<Tasks>> {
  await page.evaluate(() => {
    const scope = window as Window & { longTasks?: [number, number][] };
    scope.longTasks = [];
    const watching = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        scope.longTasks?.push([startTime, duration]);
      }
    });
    watching.observe({ entryTypes: ['longtask'] });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    // Observers are told in a task of their own.
    await page.waitForTimeout(200);
    const offset = await clockOffset(page, session);
    await session.detach();
    const tasks = await page.evaluate(
      () => (window as Window & { longTasks?: [number, number][] }).longTasks ?? [],
    );
    const ownAt = ownTimes(profile as Profile, folder);
    const own = tasks.map(([start, duration]) => {
      const from = start * 1000 + offset;
      return ownAt(from, from + duration * 1000) / 1000;
    });
    return {
      longest: Math.max(0, ...tasks.map(([, duration]) => duration)),
      longestOwn: Math.max(0, ...own),
    };
  };
}

/** Microseconds from the page's clock to the profiler's. */
async function clockOffset(page: Page, session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const now = await page.evaluate(() => performance.now());
  const told = metrics.find(({ name }) => name === 'Timestamp')?.value ?? Number.NaN;
  return told * 1e6 - now * 1000;
}

/** Microseconds between two moments in which code ran that is not the spreadsheet's. */
function ownTimes(profile: Profile, folder: string): (from: number, to: number) => number {
  const isOwn = ownNodes(profile, folder);
  const { samples = [], timeDeltas = [] } = profile;
  const ends: number[] = [];
  let now = profile.startTime;
  for (const delta of timeDeltas) {
    now += delta;
    ends.push(now);
  }
  return (from, to) => {
    let sum = 0;
    samples.forEach((id, index) => {
      const end = ends[index] ?? 0;
      if (isOwn.has(id) && end >= from && end <= to) sum += timeDeltas[index] ?? 0;
    });
    return sum;
  };
}

/** Nodes whose innermost script is ours; what the browser does in between counts to its caller. */
function ownNodes({ nodes }: Profile, folder: string): ReadonlySet<number> {
  const sourceAt = sourceFinder(folder);
  const parents = new Map<number, Node>();
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);
  const isOwn = new Map<number, boolean>();
  const judge = (node: Node): boolean => {
    const known = isOwn.get(node.id);
    if (known !== undefined) return known;
    const parent = parents.get(node.id);
    const source = sourceAt(node);
    const own = source === undefined ? (parent ? judge(parent) : false) : !SPREADSHEET.test(source);
    isOwn.set(node.id, own);
    return own;
  };
  return new Set(nodes.filter(judge).map(({ id }) => id));
}

function sourceFinder(folder: string): (node: Node) => string | undefined {
  const maps = new Map<string, SourceMap>();
  return ({ callFrame: { url, lineNumber, columnNumber } }) => {
    if (!url.startsWith('http')) return undefined;
    const { pathname } = new URL(url);
    let map = maps.get(pathname);
    if (!map) {
      map = new SourceMap(JSON.parse(readFileSync(join(folder, `${pathname}.map`), 'utf8')));
      maps.set(pathname, map);
    }
    const entry = map.findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource : undefined;
  };
}
