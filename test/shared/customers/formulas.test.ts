/** Law: with escapes every cell is as without, but for an apostrophe before what would be run. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutputForm } from '../../../shared/customers/write-list.ts';
import { classified, parse } from './helpers.ts';

const RUN = /^(?:[=+@\t\r]|-(?!\d+$|-*$))/;

const CELL = fc
  .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', '1', 'x', ''), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const LISTS = fc.record({
  heads: fc.uniqueArray(fc.constantFrom('+备注', 'SLA等级', 'SLA理由', 'SLA变更', 'x'), {
    maxLength: 5,
  }),
  rows: fc.array(fc.array(CELL, { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
  place: fc.nat(5),
  title: CELL,
});

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;

/** Its delimiter is named, so that no cell is taken for one. */
const NAMED = 'sep=,\n';

function written(bytes: Iterable<Uint8Array>): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat([...bytes]));
  expect(text.startsWith(NAMED)).toBe(true);
  return parse(text.slice(NAMED.length));
}

function counted(list: ReturnType<typeof classified>, form: OutputForm): number {
  const steps = list.countFormulas(form);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

test.each([true, false])('escapes and counts what is written, reasons: %s', (withReasons) => {
  fc.assert(
    fc.property(LISTS, ({ heads, rows, place, title }) => {
      const given = [...heads.slice(0, place), '客户类别', ...heads.slice(place)];
      const list = classified(NAMED + [[title], given, ...rows].map(line).join(''));
      const plain = written(list.outputChunks({ withReasons }));
      const escaped = written(list.outputChunks({ withReasons, escapesFormulas: true }));
      const run = plain.flat().filter((cell) => RUN.test(cell));
      expect(escaped).toEqual(
        plain.map((row) => row.map((cell) => (RUN.test(cell) ? `'${cell}` : cell))),
      );
      expect(counted(list, { withReasons })).toBe(run.length);
      expect(plain[1]?.includes('SLA理由')).toBe(withReasons);
      if (withReasons) return;
      // Without reasons the list is the one with them, less their column.
      const whole = written(list.outputChunks());
      const column = whole[1]?.indexOf('SLA理由') ?? -1;
      const less = whole.map((row, index) =>
        index === 0 ? row : row.filter((_, at) => at !== column),
      );
      expect(plain).toEqual(less);
    }),
    { numRuns: 1000 },
  );
});
