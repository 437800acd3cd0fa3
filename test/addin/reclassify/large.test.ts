import { describe, expect, it } from 'vitest';
import { TIER_LABELS } from '../../support/norm-words.ts';
import type { SeenMessage } from '../../support/office/emulated-host.ts';
import {
  bytesOf,
  expectModest,
  PIECE_BYTES,
  SMALL_BYTES,
} from '../../support/office/large-messages.ts';
import { snapshot } from '../../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../../support/office/reclassify-bench.ts';

const ROWS = 100_000;
const CURRENT = 6;
/** Characters of the journal in the file: keys and what was written, a tenth of them changes with reasons. */
const MOST_JOURNAL_PER_ROW = 50;

function countPieces(messages: readonly SeenMessage[]): number {
  const bytes = messages.reduce((total, message) => total + bytesOf(message), 0);
  return (1.25 * bytes) / PIECE_BYTES;
}

/** @param passes how often the list is gone over; each has a careful first and a short last piece. */
function expectFewMessages(messages: readonly SeenMessage[], passes: number): void {
  const large = expectModest(messages);
  const isWrite = ({ actions }: SeenMessage): boolean => actions.includes('Formulas');
  const isJournal = ({ actions }: SeenMessage): boolean =>
    actions.includes('GetXml') || actions.length === 0;
  const writes = large.filter(isWrite);
  const journal = large.filter(isJournal);
  const reads = large.filter((message) => !isWrite(message) && !isJournal(message));
  expect(writes.length).toBeLessThanOrEqual(countPieces(writes) + 2 * passes);
  expect(reads.length).toBeLessThanOrEqual(countPieces(reads) + 2 * passes);
  // One entry for each piece that is written.
  expect(journal.length).toBeLessThanOrEqual(writes.length);
}

/** As in a list that was classified last month: most customers hold what they get. */
async function holdMostTiers(bench: Bench): Promise<void> {
  const changes = (await bench.preview()).changes();
  for (let index = 0; index < changes.length; index++) {
    const { row, to } = changes.at(index);
    if (index % 10 > 0) bench.sheet.grid.put(row - 1, CURRENT, TIER_LABELS[to]?.zh);
  }
}

describe('a list of 100,000 rows', () => {
  it('goes in few messages, none too large, the thread free in between, nothing left over', async () => {
    const bench = openBench(ROWS);
    await holdMostTiers(bench);
    const before = snapshot(bench.sheet);
    const recognised = await bench.recognise();
    bench.host.forget();
    const progress: number[] = [];
    const preview = expectFound(
      await bench.reclassifier.preview(recognised, recognised.mapping, undefined, {
        onProgress: (done) => progress.push(done),
      }),
    );
    expect(preview.counts.rows).toBe(ROWS);
    expectFewMessages(bench.host.work, 1);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toBe(ROWS);
    expect(bench.yields()).toBeGreaterThanOrEqual(progress.length);

    bench.host.forget();
    const yields = bench.yields();
    const report = expectFound(await bench.reclassifier.apply(preview));
    expect(report).toMatchObject({ state: 'done', rowsWritten: ROWS, logBehind: false });
    expectFewMessages(bench.host.work, 3);
    const journal = bench.host.book.xmlParts.reduce((sum, { xml }) => sum + xml.length, 0);
    expect(journal / ROWS).toBeLessThan(MOST_JOURNAL_PER_ROW);
    const pieces = bench.host.work.filter(({ requestBytes }) => requestBytes > SMALL_BYTES).length;
    expect(bench.yields() - yields).toBeGreaterThanOrEqual(pieces / 2);

    bench.host.forget();
    const reverted = expectFound(await bench.reclassifier.revertLast());
    expect(reverted).toMatchObject({ state: 'done', keptCount: 0 });
    expectFewMessages(bench.host.work, 3);
    expect(snapshot(bench.sheet)).toEqual(before);
    await bench.office.settle();
    expect(bench.host.liveReferences).toBe(0);
    expect(bench.host.book.xmlParts).toEqual([]);
  });
});
