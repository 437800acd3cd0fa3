import { expect, test } from 'vitest';
import { NORM } from '../../../shared/norm/rulebook.ts';
import {
  type CustomerQuestion,
  NO_CUSTOMER,
  QuestionPacking,
} from '../../../shared/rules/packed-question.ts';

const { category, tier } = NORM.vocabulary;
const PACKING = new QuestionPacking(NORM.vocabulary);
const TIERS = [undefined, ...tier.codes];

const QUESTIONS: readonly CustomerQuestion[] = category.codes.flatMap((code) =>
  TIERS.flatMap((proposed) =>
    TIERS.flatMap((floor) =>
      [false, true].flatMap((key) =>
        [false, true].flatMap((counted) =>
          [undefined, ''].map((exception) => ({
            ...{ category: code, proposed, floor, key, counted, exception },
          })),
        ),
      ),
    ),
  ),
);

test('each of the 1,000 questions has a number of its own, and none is that of no customer', () => {
  const packed = QUESTIONS.map((question) => PACKING.pack(question));
  expect(new Set(packed).size).toBe(1000);
  expect(packed).not.toContain(NO_CUSTOMER);
  expect(Math.max(...packed)).toBeLessThan(PACKING.size);
  expect(packed.map((one) => PACKING.unpack(one))).toEqual(QUESTIONS);
});

test('a column of the norm’s questions takes two bytes a row', () => {
  expect(PACKING.column(3)).toBeInstanceOf(Uint16Array);
});

test('tiers are 1 to 4, none is 0', () => {
  expect(TIERS.map((code) => PACKING.packTier(code))).toEqual([0, 1, 2, 3, 4]);
  expect(TIERS.map((code) => PACKING.unpackTier(PACKING.packTier(code)))).toEqual(TIERS);
});
