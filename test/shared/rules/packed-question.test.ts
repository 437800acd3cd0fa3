import { expect, test } from 'vitest';
import {
  FLOORS,
  NO_CUSTOMER,
  packQuestion,
  packTier,
  QUESTIONS,
  unpackTier,
} from '../../../shared/rules/packed-question.ts';

test('each of the 250 questions about a tier has a byte of its own, and none is that of no customer', () => {
  expect(QUESTIONS.length).toBe(250);
  expect(QUESTIONS.map(packQuestion)).toEqual(QUESTIONS.map((_, packed) => packed));
  expect(QUESTIONS.length).toBeLessThanOrEqual(NO_CUSTOMER);
});

test('tiers are 1 to 4, none is 0', () => {
  expect(FLOORS.map(packTier)).toEqual([0, 1, 2, 3, 4]);
  expect(FLOORS.map((tier) => unpackTier(packTier(tier)))).toEqual(FLOORS);
});
