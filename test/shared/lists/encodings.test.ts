import { describe, expect, test } from 'vitest';
import {
  classified,
  classifyText,
  gb18030,
  inWords,
  output,
  parse,
  refused,
  utf8,
} from './helpers.ts';

const LIST = '客户编号,客户类别,建议等级\r\nA1,双跨集团客户,金牌\r\nA2,市县级,\r\n';
const RESULT = [
  '客户编号,客户类别,建议等级,SLA等级,SLA变更,SLA理由',
  'A1,双跨集团客户,金牌,银牌级,金牌级→银牌级,"双跨集团客户, 非重点, 建议 金牌级 → 银牌级 [§1.2.1(1) · 规定 · R1]"',
  'A2,市县级,,标准级,,"市县级集团客户, 无建议 → 标准级 [§1.3.1(3) · 规定]"',
  '',
].join('\r\n');

describe('encodings of a list', () => {
  test('UTF-8 is read and written', () => expect(classifyText(LIST)).toBe(RESULT));
  test('UTF-8 with a byte order mark gives the same, with one mark', () =>
    expect(classifyText(`\ufeff${LIST}`)).toBe(RESULT));
  test('GB18030 is read, and written as UTF-8', () => {
    expect(classified(gb18030(LIST)).text.encoding).toBe('gb18030');
    expect(classifyText(gb18030(LIST))).toBe(RESULT);
  });
  test('GB18030 of four bytes, and trail bytes that are ASCII letters, survive', () => {
    const list = '客户名称,客户类别\n𠀀𠀀丂亖乣,市县级\n"兀,龜",一般\n';
    expect(output(classified(gb18030(list)))).toContain('\n𠀀𠀀丂亖乣,市县级,标准级');
    expect(output(classified(gb18030(list)))).toContain('\n"兀,龜",一般,标准级');
  });
  test('every two-byte character of GB18030 comes through, none is taken for a delimiter', () => {
    const rows: number[][] = [];
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      const row: number[] = [];
      for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) row.push(lead, trail);
      rows.push(row);
    }
    const head = [...gb18030('客户类别,名称\n')];
    const bytes = Uint8Array.from([...head, ...rows.flatMap((row) => [0x2c, ...row, 0x0a])]);
    const parsed = parse(classifyText(bytes));
    const decoder = new TextDecoder('gb18030');
    expect(parsed.slice(1).map((row) => row[1])).toEqual(
      rows.map((row) => decoder.decode(Uint8Array.from(row))),
    );
  });
  test('plain ASCII is UTF-8', () =>
    expect(classified('category\ndual-span\n').text.encoding).toBe('utf-8'));

  test('a byte that is neither is told with its place', () => {
    const bytes = Uint8Array.from([...gb18030('客户类别,名称\n市县级,甲'), 0xff, 0x0a]);
    expect(inWords(refused(bytes))).toBe(
      `list(清单): 给出“0xFF”, 可用: UTF-8 或 GB18030 文本; 第 ${bytes.length - 1} 个字节(第 2 行)不合此编码`,
    );
  });
  test('UTF-8 that is damaged further on is not taken for GB18030', () => {
    const whole = utf8(LIST);
    const cut = whole.subarray(0, whole.indexOf(0xe5, 60) + 1);
    expect(inWords(refused(cut))).toContain(`UTF-8 文本; 第 ${cut.length} 个字节`);
  });
  test('UTF-8 with a mark is never taken for anything else', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0xbd, 0xf0);
    expect(inWords(refused(bytes))).toContain('第 4 个字节(第 1 行)');
  });
  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['past the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['a tail without a lead', [0x80]],
  ])('%s is no UTF-8', (_, wrong) => {
    const bytes = Uint8Array.from([...utf8('客户类别集团客户类别\n'), ...wrong]);
    expect(inWords(refused(bytes))).toContain('UTF-8 文本; 第 32 个字节(第 2 行)');
  });
  test.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['UTF-16', [0xff, 0xfe, 0xa2, 0x5b]],
    ['UTF-16', [0xfe, 0xff, 0x5b, 0xa2]],
    ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('%s is named, with what to do', (name, bytes) => {
    expect(inWords(refused(Uint8Array.from(bytes)))).toContain(`给出“${name}”`);
    expect(inWords(refused(Uint8Array.from(bytes)))).toContain('另存为“CSV UTF-8');
  });
  test('a NUL byte is told with its line', () =>
    expect(inWords(refused('客户类别\n市县级\n\u0000\n'))).toContain('第 3 行有空字符(NUL)'));
});
