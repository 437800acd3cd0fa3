/** What the build leaves out of Univer's drawing: reading texts that are no number anyway. */
import { getNumfmtParseValueFilter } from '@univerjs/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const SIGNS = [...'abcdefghijklmnopqrstuvwxyzAMP ./:-,$¥€%()+年月日时分金牌１½'];
const WORDS = ['January', 'mon', 'may/june', 'TRUE', 'Infinity', 'AM', '二〇二六年十一月', '一'];

it('a text without a digit is no number, date or time', () => {
  const text = fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 6 });
  fc.assert(
    fc.property(text, (signs) => {
      expect(getNumfmtParseValueFilter(signs.join(''))).toBeNull();
    }),
    { numRuns: 3000 },
  );
});
