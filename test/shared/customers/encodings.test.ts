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
  utf16,
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

  test('a byte that is no character in GB18030 is told with its place, and read as U+FFFD', () => {
    const head = [...gb18030('客户类别,名称\n市县级,甲')];
    const list = classified(Uint8Array.from([...head, 0xff, ...gb18030('乙\n一般,丙\n')]));
    expect(list.text.encoding).toBe('gb18030');
    expect(list.notes).toMatchObject([
      { code: 'damaged-bytes', count: 1, line: 2, byte: head.length + 1 },
    ]);
    expect(output(list)).toContain('\n市县级,甲\ufffd乙,标准级');
    expect(output(list)).toContain('\n一般,丙,标准级');
    expect(list.counts).toMatchObject({ rows: 2, unread: 0 });
  });
  test('UTF-8 that is damaged further on is not taken for GB18030', () => {
    const whole = utf8(LIST);
    const cut = whole.subarray(0, whole.indexOf(0xe5, 60) + 1);
    const list = classified(cut);
    expect(list.notes).toMatchObject([{ code: 'damaged-bytes', count: 1, byte: cut.length }]);
  });
  test('UTF-8 with a mark is never taken for anything else', () => {
    const list = classified(
      Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('客户类别,名\n一般,'), 0xbd, 0xf0, 0x0a]),
    );
    expect(list.text.encoding).toBe('utf-8');
    expect(list.notes[0]).toMatchObject({ count: 2, line: 2 });
    expect(output(list)).toContain('\n一般,\ufffd\ufffd,标准级');
  });
  test.each([
    ['an overlong form', [0xc0, 0xaf], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 3],
    ['past the last character', [0xf4, 0x90, 0x80, 0x80], 4],
    ['a tail without a lead', [0x80], 1],
    ['a character cut short', [0xe5, 0xae], 1],
  ])('%s is no UTF-8: U+FFFD as browsers have it', (_, wrong, count) => {
    const bytes = Uint8Array.from([...utf8('客户类别,集团客户类\n一般,x'), ...wrong, 0x0a]);
    const list = classified(bytes);
    expect(list.notes).toMatchObject([{ code: 'damaged-bytes', count, line: 2, byte: 38 }]);
    const [, row] = output(list).split('\n');
    expect(row).toContain(new TextDecoder().decode(bytes).split('\n')[1]);
  });
  test('a file that is no text for the most part is refused, with the first byte', () =>
    expect(inWords(refused(Uint8Array.of(0xff, 0xff, 0x0a)))).toContain('第 1 个字节(第 1 行)'));

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('%s, which Excel calls Unicode text, is read with its tabs', (charset, little) => {
    const list = classified(utf16(LIST.replaceAll(',', '\t'), little));
    expect(list.text).toMatchObject({ charset, delimiter: 0x09 });
    expect(output(list).split('\r\n')[1]).toMatch(/^A1\t双跨集团客户\t金牌\t银牌级\t/);
  });
  test('characters beyond the first 65,536 survive UTF-16; half of one is U+FFFD, told', () => {
    const list = classified(utf16('客户类别\t名称\n一般\t𠀀\n一般\t\ud840x\n', true));
    expect(output(list)).toContain('\n一般\t𠀀\t');
    expect(output(list)).toContain('\n一般\t\ufffdx\t');
    expect(list.notes).toMatchObject([{ code: 'damaged-bytes', count: 1, line: 3, byte: 37 }]);
  });
  test.each([
    ['.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('%s is named, with what to do', (name, bytes) => {
    expect(inWords(refused(Uint8Array.from(bytes)))).toContain(`给出“${name}”`);
    expect(inWords(refused(Uint8Array.from(bytes)))).toContain('另存为“CSV UTF-8');
  });
  test('a NUL byte is told with its line', () =>
    expect(inWords(refused('客户类别\n市县级\n\u0000\n'))).toContain('第 3 行有空字符(NUL)'));
});
