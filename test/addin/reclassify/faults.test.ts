import { describe, expect, it } from 'vitest';
import type { Fault } from '../../support/office/emulated-host.ts';
import { snapshot, type as typeIn } from '../../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../../support/office/reclassify-bench.ts';

const CUSTOMERS = 12;
const PIECE = 4;
const OUTPUT = 8;
const LOST = 'InvalidOrTimedOutSession';

/** How it goes wrong: one message, or every one from there on until the connection is back. */
const WAYS = (['before', 'after'] as const).flatMap((when) =>
  (['once', 'for good'] as const).map((how) => ({ when, how })),
);

function failFrom(bench: Bench, first: number, { when, how }: (typeof WAYS)[number]): void {
  const fault: Fault = { when, code: LOST };
  bench.host.forget();
  bench.host.fault = (index) =>
    index === first || (how === 'for good' && index > first) ? fault : undefined;
}

function heal(bench: Bench): void {
  bench.host.fault = () => undefined;
}

async function countMessages(bench: Bench, work: () => Promise<unknown>): Promise<number> {
  bench.host.forget();
  await work();
  return bench.host.work.length;
}

/** Rows whose tier is written, by the sheet. */
function rowsInSheet({ sheet }: Bench): number {
  let rows = 0;
  for (let row = 1; row <= CUSTOMERS; row++) if (sheet.grid.at(row, OUTPUT) !== undefined) rows++;
  return rows;
}

/** Changes written, by the sheet. */
function changesInSheet({ sheet }: Bench): number {
  let changes = 0;
  for (let row = 1; row <= CUSTOMERS; row++) {
    if (String(sheet.grid.value(row, OUTPUT + 1)).includes('→')) changes++;
  }
  return changes;
}

function logged(bench: Bench) {
  const log = bench.log();
  return {
    applied: log.filter(([mark]) => !mark?.endsWith('撤销')).map(([mark, who]) => `${mark} ${who}`),
    reverted: log
      .filter(([mark]) => mark?.endsWith('撤销'))
      .map(([mark, who]) => `${mark?.replace('/撤销', '')} ${who}`),
  };
}

function expectAllUndone(bench: Bench, before: Record<string, unknown>): void {
  expect(snapshot(bench.sheet)).toEqual(before);
  const { applied, reverted } = logged(bench);
  expect(new Set(applied).size).toBe(applied.length);
  expect(reverted.toSorted()).toEqual(applied.toSorted());
}

const applyMessages = await (async () => {
  const bench = openBench(CUSTOMERS, PIECE);
  const preview = await bench.preview();
  return countMessages(bench, () => bench.reclassifier.apply(preview));
})();

const revertMessages = await (async () => {
  const bench = openBench(CUSTOMERS, PIECE);
  expectFound(await bench.reclassifier.apply(await bench.preview()));
  return countMessages(bench, () => bench.reclassifier.revertLast());
})();

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(WAYS)('the connection is lost $how, $when a message took effect', (way) => {
  it.each(upTo(applyMessages))('apply, at message %i: what is told is what is there', async (k) => {
    const bench = openBench(CUSTOMERS, PIECE);
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    failFrom(bench, k, way);
    const outcome = await bench.reclassifier.apply(preview);
    heal(bench);

    if (!outcome.ok) {
      expect(snapshot(bench.sheet)).toEqual(before);
      expect(bench.log()).toEqual([]);
    } else {
      const report = outcome.value;
      const inSheet = rowsInSheet(bench);
      if (!report.logBehind) {
        expect(report.rowsWritten).toBe(inSheet);
        expect(report.changes).toBe(changesInSheet(bench));
        expect(bench.log()).toHaveLength(report.logged);
        expect(report.logged).toBe(report.changes);
      } else {
        expect(inSheet - report.rowsWritten).toBeLessThanOrEqual(PIECE);
        expect(report.trouble).toBeDefined();
        expect(report.message.zh).toContain('尚未记全');
      }
    }

    const pane = bench.reopen();
    const last = expectFound(await pane.settle());
    expect(bench.log()).toHaveLength(changesInSheet(bench));
    if (last) {
      expect(last).toMatchObject({ changes: changesInSheet(bench), logBehind: false });
      expect(expectFound(await pane.revertLast())).toMatchObject({ state: 'done', keptCount: 0 });
    }
    expectAllUndone(bench, before);
  });

  it.each(upTo(revertMessages))('revert, at message %i: the same again goes on', async (k) => {
    const bench = openBench(CUSTOMERS, PIECE);
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    failFrom(bench, k, way);
    const outcome = await bench.reclassifier.revertLast();
    heal(bench);
    const isThrough = outcome.ok && outcome.value.state === 'done';
    if (isThrough) expect(snapshot(bench.sheet)).toEqual(before);

    const pane = bench.reopen();
    if (expectFound(await pane.lastRun())) {
      expect(expectFound(await pane.revertLast())).toMatchObject({ state: 'done', keptCount: 0 });
    }
    expectAllUndone(bench, before);
  });
});

describe('Excel sets a long range run by run', () => {
  const LONG = 1200;

  it.each(['midway, and it answers again', 'midway, and the pane is closed'])(
    'a write that breaks off %s leaves no part that is not told',
    async (way) => {
      const bench = openBench(LONG);
      const before = snapshot(bench.sheet);
      const preview = await bench.preview();
      bench.host.forget();
      let isBroken = false;
      bench.host.fault = (index) => {
        const isLong = (bench.host.work.at(-1)?.requestBytes ?? 0) > 20_000;
        if (isBroken) return way.endsWith('closed') ? { when: 'before', code: LOST } : undefined;
        if (!isLong || index === 0) return undefined;
        isBroken = true;
        return { when: 'midway', code: LOST };
      };
      const report = expectFound(await bench.reclassifier.apply(preview));
      expect(isBroken).toBe(true);
      expect(report).toMatchObject({ state: 'failed', rowsWritten: 0 });
      const isTold = bench.sheet.grid.at(1, OUTPUT) === undefined || report.logBehind;
      expect(isTold).toBe(true);
      heal(bench);
      const pane = bench.reopen();
      expect(expectFound(await pane.settle())).toMatchObject({ changes: 0, logBehind: false });
      expect(bench.sheet.grid.at(1, OUTPUT)).toBeUndefined();
      expectFound(await pane.revertLast());
      expectAllUndone(bench, before);
    },
  );
});

describe('somebody else edits a cell that is written', () => {
  it.each(upTo(applyMessages + revertMessages))(
    'before message %i: their text is there in the end',
    async (k) => {
      const bench = openBench(CUSTOMERS, PIECE);
      const before = snapshot(bench.sheet);
      const preview = await bench.preview();
      bench.host.forget();
      bench.host.meanwhile = (index) => {
        if (index === k) typeIn(bench.sheet, 6, OUTPUT, '别人的话');
      };
      const outcome = await bench.reclassifier.apply(preview);
      if (outcome.ok) {
        const report = expectFound(await bench.reclassifier.revertLast());
        expect(report.state).toBe('done');
      } else {
        expect(outcome.error).toMatchObject({ code: 'blocked' });
      }
      expect(snapshot(bench.sheet)).toEqual({ ...before, R6C8: '别人的话' });
    },
  );
});

describe('cancel', () => {
  it.each([0, 1, 2])(
    'after piece %i leaves whole pieces, told, logged and revertible',
    async (n) => {
      const bench = openBench(CUSTOMERS, PIECE);
      const before = snapshot(bench.sheet);
      const preview = await bench.preview();
      const stopper = new AbortController();
      if (n === 0) stopper.abort();
      let pieces = 0;
      const outcome = await bench.reclassifier.apply(preview, undefined, {
        signal: stopper.signal,
        onProgress: () => {
          pieces++;
          if (pieces === n) stopper.abort();
        },
      });
      if (n === 0) {
        expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } });
        expect(snapshot(bench.sheet)).toEqual(before);
        return;
      }
      const report = expectFound(outcome);
      expect(report).toMatchObject({ state: 'cancelled', rowsWritten: n * PIECE });
      expect(rowsInSheet(bench)).toBe(n * PIECE);
      expect(bench.log()).toHaveLength(changesInSheet(bench));
      expectFound(await bench.reopen().revertLast());
      expectAllUndone(bench, before);
    },
  );

  it.each([1, 2, 3])('of a revert after step %i: the same again goes on', async (n) => {
    const bench = openBench(CUSTOMERS, PIECE);
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    const stopper = new AbortController();
    const report = expectFound(
      await bench.reclassifier.revertLast({
        signal: stopper.signal,
        onProgress: (done) => {
          if (done === n) stopper.abort();
        },
      }),
    );
    expect(report.state).toBe('cancelled');
    const preview = await bench.preview();
    expect(await bench.reclassifier.apply(preview)).toMatchObject({
      ok: false,
      error: { code: 'unfinished' },
    });
    expectFound(await bench.reclassifier.revertLast());
    expectAllUndone(bench, before);
  });
});
