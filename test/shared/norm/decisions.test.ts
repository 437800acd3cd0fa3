/** Decisions are remembered by the words of a question: another question is another decision. */
import { expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';

it('a word that a norm does not know is not the same as no word', () => {
  const read = readCompanyRulebook({
    id: 'alone',
    extends: null,
    vocabulary: {
      tiers: [{ code: 'vip', label: 'VIP' }, { code: 'basic' }],
      scopes: [{ code: 'city' }],
      activities: [{ code: 'move', label: '移机', unit: 'working-day', gradedBy: 'tier' }],
    },
    limits: [{ activity: 'move', scope: 'city', by: { all: 3 } }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { decisions } = read.value.book;
  expect(decisions.limit('move', { grade: 'vip', scope: 'moon' })).toMatchObject({
    found: 'nothing',
  });
  expect(decisions.limit('move', { grade: 'vip' })).toEqual({ found: 'missing', asked: 'scope' });
});
