import { describe, expect, it } from 'vitest';
import type { Fault } from '../../support/office/emulated-host.ts';
import { snapshot } from '../../support/office/model.ts';
import { expectFound } from '../../support/office/reclassify-bench.ts';
import { APPROVE, openReview, type ReviewBench } from '../../support/office/review-bench.ts';

const CUSTOMERS = 12;
const PIECE = 4;
const TIER = 8;
const LOST = 'InvalidOrTimedOutSession';

const WAYS = [
  { when: 'before', how: 'once' },
  { when: 'before', how: 'for good' },
  { when: 'midway', how: 'once' },
  { when: 'after', how: 'once' },
  { when: 'after', how: 'for good' },
] as const;

function failFrom(bench: ReviewBench, first: number, { when, how }: (typeof WAYS)[number]): void {
  const fault: Fault = { when, code: LOST };
  bench.host.forget();
  bench.host.fault = (index) =>
    index === first || (how === 'for good' && index > first) ? fault : undefined;
}

function heal({ host }: ReviewBench): void {
  host.fault = () => undefined;
  host.meanwhile = () => undefined;
}

async function countMessages(bench: ReviewBench, work: () => Promise<unknown>): Promise<number> {
  bench.host.forget();
  await work();
  return bench.host.work.length;
}

async function openSubmitted(): Promise<ReviewBench> {
  const bench = openReview(CUSTOMERS, PIECE);
  await bench.submit();
  return bench;
}

async function openApproved(): Promise<ReviewBench> {
  const bench = await openSubmitted();
  await bench.reviewer.decide((await bench.read()).of('open'), APPROVE);
  return bench;
}

/** Customers whose tier stands in the list, by id. */
function writtenIn({ sheet }: ReviewBench): string[] {
  // Somebody may have inserted a row.
  const rows = Array.from({ length: CUSTOMERS + 1 }, (_, row) => row + 1);
  return rows
    .filter((row) => sheet.grid.at(row, TIER) !== undefined)
    .map((row) => String(sheet.grid.value(row, 0)));
}

/** Customers whose application bears a mark, by id. */
function markedIn(bench: ReviewBench): string[] {
  const rows = Array.from({ length: bench.count() }, (_, at) => at);
  return rows.filter((at) => bench.cell(at, '执行') !== '').map((at) => bench.cell(at, '客户编号'));
}

/** Customers who are changed by the log, its reverts taken off. */
function loggedIn(bench: ReviewBench): string[] {
  const open = new Map<string, number>();
  for (const [mark = '', customer = ''] of bench.log()) {
    const [id = ''] = customer.split(' ');
    open.set(id, (open.get(id) ?? 0) + (mark.endsWith('撤销') ? -1 : 1));
  }
  return [...open].flatMap(([id, count]) => Array.from({ length: count }, () => id));
}

function expectAgreement(bench: ReviewBench): void {
  const written = writtenIn(bench).toSorted();
  expect(markedIn(bench).toSorted()).toEqual(written);
  expect(loggedIn(bench).toSorted()).toEqual(written);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

const submitMessages = await (async () => {
  const bench = openReview(CUSTOMERS, PIECE);
  const preview = await bench.preview();
  return countMessages(bench, () => bench.reviewer.submit(preview));
})();

const supersedeMessages = await (async () => {
  const bench = await openSubmitted();
  for (let row = 1; row <= CUSTOMERS; row++) bench.sheet.grid.put(row, 7, row);
  const preview = await bench.preview();
  return countMessages(bench, () => bench.reviewer.submit(preview));
})();

const decideMessages = await (async () => {
  const bench = await openSubmitted();
  const chosen = (await bench.read()).of('open');
  return countMessages(bench, () => bench.reviewer.decide(chosen, APPROVE));
})();

const carryOutMessages = await (async () => {
  const bench = await openApproved();
  const review = await bench.read();
  return countMessages(bench, () => bench.reviewer.carryOut(review));
})();

const revertMessages = await (async () => {
  const bench = await openApproved();
  expectFound(await bench.reviewer.carryOut(await bench.read()));
  return countMessages(bench, () => bench.reclassifier.revertLast());
})();

describe.each(WAYS)('the connection is lost $how, $when a message took effect', (way) => {
  it.each(upTo(submitMessages))(
    'submit, at message %i: nothing is applied for twice',
    async (k) => {
      const bench = openReview(CUSTOMERS, PIECE);
      const before = snapshot(bench.sheet);
      const preview = await bench.preview();
      failFrom(bench, k, way);
      const outcome = await bench.reviewer.submit(preview);
      heal(bench);
      if (!outcome.ok) expect(bench.count()).toBe(0);
      else if (outcome.value.state === 'done') expect(bench.count()).toBe(outcome.value.submitted);
      else expect(outcome.value.message.zh).toContain('最后一批是否写入未知');

      const pane = bench.another();
      await pane.submit();
      const { counts, count } = await pane.read();
      expect(counts.open).toBe(preview.counts.changed);
      expect(count).toBe(preview.counts.changed);
      expect(snapshot(bench.sheet)).toEqual(before);
    },
  );

  it.each(upTo(supersedeMessages))('a new run, at message %i: one counts for each', async (k) => {
    const bench = await openSubmitted();
    for (let row = 1; row <= CUSTOMERS; row++) bench.sheet.grid.put(row, 7, row);
    const preview = await bench.preview();
    failFrom(bench, k, way);
    await bench.reviewer.submit(preview);
    heal(bench);
    const pane = bench.another();
    await pane.submit();
    const { counts, count } = await pane.read();
    expect(counts.open).toBe(preview.counts.changed);
    expect(counts.superseded).toBe(count - preview.counts.changed);
    for (let at = 0; at < count - preview.counts.changed; at++) {
      expect(bench.cell(at, '状态')).toBe('已取代');
    }
  });

  it.each(upTo(decideMessages))(
    'marking, at message %i: the same again completes it',
    async (k) => {
      const bench = await openSubmitted();
      const chosen = (await bench.read()).of('open');
      failFrom(bench, k, way);
      const report = await bench.reviewer.decide(chosen, APPROVE);
      heal(bench);
      const marked = upTo(bench.count()).filter((at) => bench.cell(at, '状态') === '通过').length;
      expect(report.decided).toBeLessThanOrEqual(marked);
      if (report.state === 'done') expect(report.decided).toBe(chosen.length);
      else expect(report.trouble).toBeDefined();
      const again = await bench.another().reviewer.decide(chosen, APPROVE);
      expect(again).toMatchObject({ state: 'done', decided: chosen.length, overtaken: [] });
    },
  );

  it.each(upTo(carryOutMessages))(
    'carrying out, at message %i: list, log and applications agree',
    async (k) => {
      const bench = await openApproved();
      const before = snapshot(bench.sheet);
      const review = await bench.read();
      failFrom(bench, k, way);
      const outcome = await bench.reviewer.carryOut(review);
      heal(bench);
      if (!outcome.ok) expect(snapshot(bench.sheet)).toEqual(before);
      else {
        const { report } = outcome.value;
        if (!report.logBehind) expectAgreement(bench);
        expect(report.logBehind || report.rowsWritten === writtenIn(bench).length).toBe(true);
      }
      const pane = bench.another();
      const last = expectFound(await pane.reclassifier.settle());
      expectAgreement(bench);
      // What is left is carried out, each once.
      if (last) {
        expectFound(await pane.reclassifier.revertLast());
        expect(snapshot(bench.sheet)).toEqual(before);
        expectAgreement(bench);
      }
      const rest = await pane.read();
      expect(rest.counts.approved).toBe(review.counts.approved);
      expectFound(await pane.reviewer.carryOut(rest));
      expectAgreement(bench);
      expect(writtenIn(bench)).toHaveLength(review.counts.approved);
    },
  );

  it.each(upTo(revertMessages))('revert, at message %i: the same again goes on', async (k) => {
    const bench = await openApproved();
    const before = snapshot(bench.sheet);
    expectFound(await bench.reviewer.carryOut(await bench.read()));
    failFrom(bench, k, way);
    await bench.reclassifier.revertLast();
    heal(bench);
    const pane = bench.another();
    if (expectFound(await pane.reclassifier.lastRun())) {
      expect(expectFound(await pane.reclassifier.revertLast())).toMatchObject({ state: 'done' });
    }
    expect(snapshot(bench.sheet)).toEqual(before);
    expectAgreement(bench);
  });
});

describe('a run whose log and marks are behind', () => {
  it.each(upTo(carryOutMessages))(
    'lost from message %i on: the next one brings them up to date, or says what to do first',
    async (k) => {
      const bench = await openApproved();
      const review = await bench.read();
      failFrom(bench, k, { when: 'before', how: 'for good' });
      await bench.reviewer.carryOut(review);
      heal(bench);
      const pane = bench.another();
      const next = await pane.reviewer.carryOut(review);
      if (next.ok) return expectAgreement(bench);
      const { error: trouble } = next;
      expect(trouble).toMatchObject({ what: { zh: expect.any(String) } });
      if (trouble.code === 'unfinished') {
        expectFound(await pane.reclassifier.settle());
      }
      expectAgreement(bench);
    },
  );
});

describe('two people review the same sheet', () => {
  it.each(upTo(decideMessages + 2))(
    'one rejects by hand before message %i of the other’s approving: that stands',
    async (k) => {
      const bench = await openSubmitted();
      const chosen = (await bench.read()).of('open');
      bench.host.forget();
      bench.host.meanwhile = (index) => {
        if (index !== k) return;
        bench.put(3, '状态', '驳回');
        bench.put(3, '审核人', '李工');
      };
      const report = await bench.reviewer.decide(chosen, APPROVE);
      heal(bench);
      if (k < decideMessages) {
        expect([bench.cell(3, '状态'), bench.cell(3, '审核人')]).toEqual(['驳回', '李工']);
      }
      const approved = upTo(bench.count()).filter((at) => bench.cell(at, '状态') === '通过');
      expect(approved.length).toBeGreaterThanOrEqual(bench.count() - 1);
      expect(report.decided + report.overtaken.length).toBe(bench.count());
    },
  );

  it.each(upTo(decideMessages))(
    'one sorts the sheet before message %i of the other’s approving: nobody is mistaken',
    async (k) => {
      const bench = await openSubmitted();
      const chosen = (await bench.read()).of('open', bench.cell(0, '客户编号'));
      const id = bench.cell(0, '客户编号');
      bench.host.forget();
      bench.host.meanwhile = (index) => {
        if (index === k) bench.applications().grid.insertRow(1);
      };
      await bench.reviewer.decide(chosen, APPROVE);
      heal(bench);
      const approved = upTo(bench.count()).filter((at) => bench.cell(at, '状态') === '通过');
      expect(approved.map((at) => bench.cell(at, '客户编号'))).toEqual([id]);
    },
  );

  it.each(upTo(carryOutMessages))(
    'one rejects before message %i of carrying out: what was done, and only that, is marked and logged',
    async (k) => {
      const bench = await openApproved();
      const review = await bench.read();
      bench.host.forget();
      let wasTaken = false;
      bench.host.meanwhile = (index) => {
        if (index !== k) return;
        wasTaken = bench.cell(3, '执行') !== '';
        bench.put(3, '状态', '驳回');
      };
      expectFound(await bench.reviewer.carryOut(review));
      heal(bench);
      expect(bench.cell(3, '状态')).toBe('驳回');
      expectAgreement(bench);
      const isDone = bench.cell(3, '执行') !== '';
      expect(isDone).toBe(wasTaken);
      expect(writtenIn(bench).length).toBe(review.counts.approved - (isDone ? 0 : 1));
    },
  );

  it.each(upTo(carryOutMessages))(
    'one inserts a row into the list before message %i of carrying out: no tier goes astray',
    async (k) => {
      const bench = await openApproved();
      const ids = upTo(bench.count()).map((at) => bench.cell(at, '客户编号'));
      const tiers = upTo(bench.count()).map((at) => bench.cell(at, '新等级'));
      const review = await bench.read();
      bench.host.forget();
      bench.host.meanwhile = (index) => {
        if (index === k) bench.sheet.grid.insertRow(4);
      };
      const outcome = await bench.reviewer.carryOut(review);
      heal(bench);
      for (let row = 1; row <= CUSTOMERS + 1; row++) {
        const tier = bench.sheet.grid.value(row, TIER);
        const wanted = tiers[ids.indexOf(String(bench.sheet.grid.value(row, 0)))];
        if (tier !== '') expect(tier).toBe(wanted);
      }
      expectAgreement(bench);
      if (outcome.ok && outcome.value.report.state !== 'done') {
        expect(outcome.value.message.zh).toContain('插入、删除或排序了行');
      }
      // Revert finds the rows where they stand now.
      const pane = bench.another();
      if (expectFound(await pane.reclassifier.lastRun())) {
        expect(expectFound(await pane.reclassifier.revertLast())).toMatchObject({ keptCount: 0 });
      }
      expectAgreement(bench);
      const plain = openReview(CUSTOMERS);
      plain.sheet.grid.insertRow(4);
      expect(snapshot(bench.sheet)).toEqual(snapshot(plain.sheet));
    },
  );

  it.each(upTo(submitMessages))(
    'one appends a row of their own before message %i of submitting: it is there in the end',
    async (k) => {
      const bench = openReview(CUSTOMERS, PIECE);
      const preview = await bench.preview();
      bench.host.forget();
      bench.host.meanwhile = (index) => {
        const known = bench.host.book.sheets.find(({ name }) => name === 'SLA 等级调整');
        const rows = known?.grid.usedBox()?.rows ?? 0;
        if (index !== k || !known || rows === 0) return;
        known.grid.put(rows, 1, '客户');
        known.grid.put(rows, 3, '手工的一行');
      };
      await bench.reviewer.submit(preview);
      heal(bench);
      const names = upTo(bench.count()).map((at) => bench.cell(at, '客户名称'));
      const review = await bench.read();
      expect(review.counts.open).toBe(preview.counts.changed);
      expect(review.counts.unreadable).toBe(names.includes('手工的一行') ? 1 : 0);
      expect(review.count).toBe(bench.count());
    },
  );
});
