import { setImmediate as breathe } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inLanes } from '../../../scripts/check/lanes.ts';

it.each([1, 2, 3, 9])(
  'lanes go on side by side, %i at most, and each in its own order',
  async (most) => {
    const lanes = [['a1', 'a2', 'a3'], ['b1'], [], ['c1', 'c2'], ['d1']];
    const begun: string[] = [];
    let running = 0;
    let together = 0;
    const results = await inLanes(lanes, most, async (step) => {
      begun.push(step);
      together = Math.max(together, ++running);
      await breathe();
      running -= 1;
      return step.toUpperCase();
    });
    expect(results).toEqual(lanes.map((lane) => lane.map((step) => step.toUpperCase())));
    for (const lane of lanes) {
      expect(begun.filter((step) => lane.includes(step))).toEqual(lane);
    }
    expect(together).toBe(Math.min(most, 4));
  },
);
