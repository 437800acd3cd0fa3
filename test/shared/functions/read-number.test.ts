/** Numbers in texts, as a spreadsheet shows and saves them (contract: "What is read as what"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { readNumber, readNumberText } from '../../../shared/functions/read-number.ts';

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

describe('a whole number is meant where sums in binary come out a little off', () => {
  const readPoints = (number: number) => readNumber('points', 'points', number);

  it.each([
    [(0.1 + 0.2) * 10, 3],
    [(0.1 + 0.7) * 10, 8],
    [4.35 * 100, 435],
  ])('%d is %d', (written, whole) => {
    expect(written).not.toBe(whole);
    expect(readPoints(written)).toEqual({ ok: true, value: whole });
  });

  it('within a thousandth of a millionth of itself, and no further', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.boolean(), (whole, above) => {
        const by = (part: number) => whole * (1 + (above ? part : -part));
        expect(readPoints(by(0.9e-9))).toEqual({ ok: true, value: whole });
        expect(readPoints(by(1.1e-9)).ok).toBe(false);
      }),
    );
  });

  it('leaves fractions alone where they count', () => {
    expect(readNumber('value', 'value', 3.0000000000000004)).toEqual({
      ok: true,
      value: 3.0000000000000004,
    });
    expect(readNumber('points', 'points', 2.5).ok).toBe(false);
  });
});
