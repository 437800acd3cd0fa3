import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../shared/rules/sort-rows.ts';

/** Every number that a value can be, and many that are equal. */
const VALUE = fc.oneof(
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 1e15, -1e15, 5e-324, -5e-324, 0.1, 1 / 3),
);

const fewAndMany = fc.oneof(
  fc.array(VALUE, { maxLength: 50 }),
  fc.array(VALUE, { minLength: 3500, maxLength: 4500, size: 'max' }),
);

describe('R4: rows by value', () => {
  it('come highest first, equal ones as in the list, however many and whatever the values', () => {
    const property = fc.property(fewAndMany, (given) => {
      const values = Float64Array.from(given);
      // Every third row belongs to another group.
      const rows = Uint32Array.from(given.keys()).filter((row) => row % 3 > 0);
      const sorted = rows.slice();
      sortRows(sorted, values);
      const expected = Array.from(rows).sort(
        (a, b) => (given[b] as number) - (given[a] as number) || a - b,
      );
      expect(Array.from(sorted)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 40 });
  });

  it('0 and −0 are equal', () => {
    const values = Float64Array.from(
      { length: 4000 },
      (_, row) => [3, -1, 0, -0, 7.5][row % 5] ?? 0,
    );
    const rows = Uint32Array.from(values.keys());
    sortRows(rows, values);
    expect([...rows.slice(0, 3)]).toEqual([4, 9, 14]);
    expect([...rows.slice(1600, 1604)]).toEqual([2, 3, 7, 8]);
    expect(rows.at(-1)).toBe(3996);
  });
});
