import { describe, expect, it } from 'vitest';
import { holdMostTiers } from '../../support/office/customers.ts';
import {
  bytesOf,
  expectModest,
  PIECE_BYTES,
  SMALL_BYTES,
} from '../../support/office/large-messages.ts';
import { snapshot } from '../../support/office/model.ts';
import { expectFound } from '../../support/office/reclassify-bench.ts';
import { APPROVE, openReview, type ReviewBench } from '../../support/office/review-bench.ts';
import { addServices, followServices } from '../../support/office/services.ts';

const ROWS = 100_000;
const SERVICES = 200_000;

/** @param passes how often the data is gone over; each has a careful first and a short last piece. */
function expectFewMessages({ host }: ReviewBench, passes: number): void {
  const large = expectModest(host.work);
  const bytes = large.reduce((sum, message) => sum + bytesOf(message), 0);
  expect(large.length).toBeLessThanOrEqual((1.5 * bytes) / PIECE_BYTES + 2 * passes);
}

describe('100,000 customers and 200,000 services', () => {
  it('are applied for, marked, carried out and reverted in few messages, the thread free in between', async () => {
    const bench = openReview(ROWS);
    const services = addServices(bench.host.book, SERVICES, ROWS);
    holdMostTiers(bench.sheet, await bench.preview());
    const before = [snapshot(bench.sheet), snapshot(services)];
    await followServices(bench);

    const step = async <T>(passes: number, work: () => Promise<T>): Promise<T> => {
      bench.host.forget();
      const yields = bench.yields();
      const result = await work();
      expectFewMessages(bench, passes);
      const large = bench.host.work.filter((message) => bytesOf(message) > SMALL_BYTES).length;
      expect(bench.yields() - yields).toBeGreaterThanOrEqual(large / 3);
      return result;
    };
    const { submitted } = await step(4, bench.submit);
    expect(submitted).toBeGreaterThan(4000);
    const review = await step(3, bench.read);
    expect(review.counts.open).toBe(submitted);
    const decided = await step(4, () => bench.reviewer.decide(review.of('open'), APPROVE));
    expect(decided).toMatchObject({ state: 'done', decided: submitted });
    const approved = await bench.read();
    const { report } = expectFound(await step(8, () => bench.reviewer.carryOut(approved)));
    expect(report).toMatchObject({ state: 'done', logBehind: false });
    expect(report.parts[0]).toMatchObject({ rowsWritten: submitted });
    expect(report.parts[1]?.rowsWritten).toBeGreaterThan(submitted);
    const reverted = expectFound(await step(8, () => bench.reclassifier.revertLast()));
    expect(reverted).toMatchObject({ state: 'done', keptCount: 0 });
    expect([snapshot(bench.sheet), snapshot(services)]).toEqual(before);
    await bench.office.settle();
    expect(bench.host.liveReferences).toBe(0);
    expect(bench.host.book.xmlParts).toEqual([]);
  });
});
