import { describe, expect, it } from 'vitest';
import { fill, snapshot, type as typeIn } from '../../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../../support/office/reclassify-bench.ts';
import { expectOk } from '../../support/office/test-workbook.ts';
import journal from './journal-of-version-2.json' with { type: 'json' };

const OUTPUT = 8;

/** Three customers after a run of the add-in as it was, which knew of cells and keys by their hashes. */
async function openOld(): Promise<Bench> {
  const bench = openBench(3);
  fill(bench.sheet, journal.written, { row: 0, column: OUTPUT });
  const { settings, hidden } = bench.workbook;
  expectOk(await settings.set('run', journal.record));
  for (const [key, text] of Object.entries(journal.entries)) {
    expectOk(await hidden.put(key, text));
  }
  return bench;
}

describe('a run of the add-in before it was updated', () => {
  it('is undone, also where its rows have moved', async () => {
    const bench = await openOld();
    bench.sheet.grid.insertRow(2);
    expect(expectFound(await bench.reclassifier.lastRun())).toMatchObject({ changes: 2 });
    const report = expectFound(await bench.reclassifier.revertLast());
    expect(report).toMatchObject({ state: 'done', restored: 12, keptCount: 0 });
    const plain = openBench(3);
    plain.sheet.grid.insertRow(2);
    expect(snapshot(bench.sheet)).toEqual(snapshot(plain.sheet));
  });

  it('leaves alone what was edited since, and undoes it once it is put right', async () => {
    const bench = await openOld();
    typeIn(bench.sheet, 1, OUTPUT, '手工');
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ kept: ['I2'] });
    typeIn(bench.sheet, 1, OUTPUT, journal.written[1]?.[0] ?? '');
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ restored: 1 });
    expect(snapshot(bench.sheet)).toEqual(snapshot(openBench(3).sheet));
  });

  it.each(['', '{', '[]', '{"table":[],"before":[[1,0]],"after":[],"changes":[]}'])(
    'whose journal is damaged to %j is refused in words, and nothing is touched',
    async (text) => {
      const bench = await openOld();
      const before = snapshot(bench.sheet);
      expectOk(await bench.workbook.hidden.put('run/20261123-090203-4/000001', text));
      const outcome = await bench.reclassifier.revertLast();
      expect(JSON.stringify(outcome)).toContain('journal-damaged');
      expect(snapshot(bench.sheet)).toEqual(before);
    },
  );
});
