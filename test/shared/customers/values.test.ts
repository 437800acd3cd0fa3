import { describe, expect, it } from 'vitest';
import { classified } from './helpers.ts';

/** Two golds of twenty customers, of whom one may be (5 %): who is moved is told by value. */
function movedWith(value: string): string | undefined {
  const others = Array.from({ length: 18 }, (_, row) => `O${row},市县级,标准,0`);
  const list = classified(
    [
      '客户编号,客户类别,建议等级,贡献度',
      `A,市县级,金牌,${value}`,
      'B,市县级,金牌,1200',
      ...others,
    ].join('\n'),
  );
  if (list.unread.length > 0) return list.unread[0]?.message;
  return [...list.changes()].map(({ id }) => id).join();
}

describe('values', () => {
  it.each(['1201', '01201', ' 1201 ', '1,201.5', '１２０１', '999999999999999'])(
    'written as %s are more than 1200: the other one is moved',
    (value) => {
      expect(movedWith(value.includes(',') ? `"${value}"` : value)).toBe('B');
    },
  );

  it.each(['1199', '0', '', '-5', '000000000000001'])('written as "%s" are less', (value) => {
    expect(movedWith(value)).toBe('A');
  });

  it('of more than fifteen digits are refused, with what is accepted', () => {
    expect(movedWith('9999999999999999')).toMatch(/贡献度.*1000000000000000/);
  });
});
