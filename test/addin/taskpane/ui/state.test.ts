import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { Held, put, whenChanged } from '../../../../addin/taskpane/ui/state.ts';

interface Gauge {
  readonly count: number;
  readonly name: string;
}

function open() {
  const list = signal('a');
  return { list, gauge: new Held<Gauge>({ count: 0, name: '' }, () => list.value) };
}

describe('state that holds as long as its basis', () => {
  it('is changed part by part', () => {
    const { gauge } = open();
    gauge.put({ count: 3 });
    gauge.put({ name: 'x' });
    expect(gauge.value).toEqual({ count: 3, name: 'x' });
  });

  it('starts anew when its basis is another, and when told to', () => {
    const { gauge, list } = open();
    gauge.put({ count: 3 });
    list.value = 'a';
    expect(gauge.value.count).toBe(3);
    list.value = 'b';
    expect(gauge.value.count).toBe(0);
    gauge.put({ count: 4 });
    gauge.startAgain();
    expect(gauge.value.count).toBe(0);
  });

  it('is not changed by an answer that comes late', () => {
    const { gauge, list } = open();
    const { slot } = gauge;
    expect(gauge.isAt(slot)).toBe(true);
    list.value = 'b';
    gauge.put({ count: 5 });
    put(slot, { count: 3 });
    expect(gauge.isAt(slot)).toBe(false);
    expect(gauge.value.count).toBe(5);
  });

  it('is heard of: by what is put there, and by its start anew', () => {
    const { gauge, list } = open();
    const seen: number[] = [];
    whenChanged(
      () => gauge.value,
      () => seen.push(gauge.value.count),
    );
    gauge.put({ count: 3 });
    list.value = 'b';
    gauge.put({ count: 4 });
    expect(seen).toEqual([3, 0, 4]);
  });
});

describe('what is done when something changes', () => {
  it('is not done for what it is at first, nor for what the doing reads, nor after the end', () => {
    const [read, other] = [signal(1), signal(1)];
    let times = 0;
    const end = whenChanged(
      () => read.value,
      () => {
        times += other.value;
      },
    );
    expect(times).toBe(0);
    other.value = 5;
    expect(times).toBe(0);
    read.value = 2;
    expect(times).toBe(5);
    end();
    read.value = 3;
    expect(times).toBe(5);
  });
});
