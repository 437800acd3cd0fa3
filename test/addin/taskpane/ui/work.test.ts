import { describe, expect, it } from 'vitest';
import { Work } from '../../../../addin/taskpane/ui/work.ts';

const WHAT = { zh: '读', en: 'reading' };
const idle = () => undefined;

describe('a job of the pane', () => {
  it('shows its progress while it runs, and nothing after', async () => {
    const seen: string[] = [];
    const work = new Work();
    work.running.subscribe((running) => {
      seen.push(running ? `${running.done}/${running.of}` : 'idle');
    });
    await work.run(WHAT, async ({ onProgress }) => onProgress?.(3, 9));
    expect(seen).toEqual(['idle', '0/0', '3/9', 'idle']);
  });

  it('is asked to stop, and says so until it has', async () => {
    const work = new Work();
    const job = work.run(WHAT, async ({ signal }) => {
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      return 'stopped';
    });
    work.stop();
    expect(work.running.value?.stopping).toBe(true);
    expect(await job).toBe('stopped');
    expect(work.running.value).toBeUndefined();
  });

  it('gives way to the next one, whose progress alone is shown', async () => {
    const work = new Work();
    const told: ((done: number, of: number) => void)[] = [];
    const first = work.run(WHAT, async ({ signal, onProgress }) => {
      if (onProgress) told.push(onProgress);
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    });
    let end: () => void = idle;
    const second = work.run(WHAT, async ({ onProgress }) => {
      onProgress?.(1, 2);
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await first;
    told[0]?.(7, 8);
    expect(work.running.value).toMatchObject({ done: 1, of: 2 });
    end();
    await second;
    expect(work.running.value).toBeUndefined();
  });

  it('is over when it breaks', async () => {
    const work = new Work();
    await expect(work.run(WHAT, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(work.running.value).toBeUndefined();
  });
});
