/** Numbers in texts, as a spreadsheet shows and saves them (contract: "What is read as what"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { readNumberText } from '../../../shared/functions/read-number.ts';

function read(text: string, kind: 'value' | 'points' = 'value'): number | string {
  const number = readNumberText(kind, 'value', text);
  return number.ok ? number.value : describeFailure(number.error, 'zh');
}

describe('a number is read as it is displayed', () => {
  it.each([
    ['1200', 1200],
    ['1,200.00', 1200],
    ['￥1,200.00', 1200],
    ['¥1,200.00', 1200],
    [' ￥ 1,200.00 ', 1200],
    ['-￥1,200.00', -1200],
    ['￥-1,200.00', -1200],
    ['(300)', -300],
    ['（300）', -300],
    ['(￥1,200.50)', -1200.5],
    ['1.2E+05', 120_000],
    ['1.2e5', 120_000],
    ['-5E-1', -0.5],
    ['１，２００．５', 1200.5],
    ['\u2212300', -300],
    ['+300', 300],
    ['.5', 0.5],
    [' - ', 0],
    ['-', 0],
    ['￥-', 0],
  ])('%j is %d', (text, number) => {
    expect(read(text)).toBe(number);
  });

  it.each([
    ...['1,20', '12,0000', '1.2.3', '--3', '(-300)', '(300', '300)', '￥￥3', '3￥', '1e', 'e5'],
    ...['1E9999', '0x10', '12%', 'NaN', '1 200 x', '１２三', '()', '￥'],
  ])('%j is none', (text) => {
    expect(read(text)).toMatch(/^value\(贡献度\): /);
  });

  it('a number in 万 is refused, and told why', () => {
    expect(read('12.5万')).toContain('不带“万”“亿”等单位');
    expect(read('￥3亿元')).toContain('不带“万”“亿”等单位');
  });

  it('a dash is 0 among values alone', () => {
    expect(read('-', 'points')).toMatch(/给出“-”/);
  });

  it('what Excel writes of any number is read back', () => {
    const figures = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(figures, (figure) => {
        const grouped = new Intl.NumberFormat('en-US').format(Math.abs(figure));
        const minus = figure < 0 ? '-' : '';
        expect(read(`${minus}${grouped}.00`)).toBe(figure);
        expect(read(`${minus}￥${grouped}`)).toBe(figure);
        if (figure < 0) expect(read(`(${grouped})`)).toBe(figure);
      }),
    );
  });

  it('a text of megabytes is refused unread', () => {
    for (const piece of ['1', ',', '(', ' ', '万']) {
      expect(typeof read(piece.repeat(2_000_000))).toBe('string');
    }
  });
});
