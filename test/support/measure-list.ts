/** What the service holds while it classifies a list: measured in a process of its own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface MeasuredList {
  readonly kind: 'csv' | 'ndjson';
  readonly rows: number;
  readonly bytesPerRow: number;
  readonly groups: number;
  /** Whether the request tells its length. */
  readonly declared: boolean;
}

/** Megabytes at the peak; the heap's is above what it was before the request. */
export interface ListMemory {
  readonly status: number;
  readonly rows: number;
  readonly changed: number;
  readonly received: number;
  readonly body: number;
  readonly heap: number;
  readonly buffers: number;
  readonly secondsToAnswer: number;
  readonly seconds: number;
}

/**
 * Node, the program and its libraries take 17 MB of heap before the request: what a row would leave
 * on the heap does not fit beside them, and the process ends.
 */
const HEAP_LIMIT = ['--max-old-space-size=24', '--max-semi-space-size=1'];

const program = fileURLToPath(new URL('list-memory.ts', import.meta.url));

export async function measureList(list: MeasuredList): Promise<ListMemory> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...HEAP_LIMIT,
    program,
    JSON.stringify(list),
  ]);
  return JSON.parse(stdout) as ListMemory;
}
