import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { keepDrawn } from '../../../../addin/taskpane/ui/draw.ts';

const soon = () => Promise.resolve();

it('the pane is drawn at once, and once for changes that come together', async () => {
  const [name, count] = [signal('a'), signal(1)];
  const drawn: string[] = [];
  keepDrawn(() => drawn.push(`${name.value}${count.value}`));
  expect(drawn).toEqual(['a1']);
  name.value = 'b';
  count.value = 2;
  expect(drawn).toEqual(['a1']);
  await soon();
  expect(drawn).toEqual(['a1', 'b2']);
  count.value = 3;
  await soon();
  expect(drawn).toEqual(['a1', 'b2', 'b3']);
});

it('what is not shown any more is not waited for', async () => {
  const [isShort, text] = [signal(false), signal('long')];
  const drawn: string[] = [];
  keepDrawn(() => drawn.push(isShort.value ? '…' : text.value));
  isShort.value = true;
  await soon();
  text.value = 'longer';
  await soon();
  expect(drawn).toEqual(['long', '…']);
});

it('a view that throws is a bug that is reported, and the pane is drawn on', async () => {
  const count = signal(1);
  const drawn: number[] = [];
  const reported: unknown[] = [];
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => reported.push(error));
  try {
    keepDrawn(() => {
      if (count.value === 2) throw new Error('a bug');
      drawn.push(count.value);
    });
    count.value = 2;
    await new Promise((resolve) => setTimeout(resolve));
    count.value = 3;
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
  }
  expect(drawn).toEqual([1, 3]);
  expect(reported).toMatchObject([{ message: 'a bug' }]);
});
