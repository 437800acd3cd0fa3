import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFormula, typeText } from '../../../../addin/web/files/csv/typed-text.ts';
import {
  cellAt,
  codesOf,
  openWell,
  refusalOf,
  saveWell,
  sheetAt,
} from '../../../support/files/open.ts';

const utf8 = (content: string) => new TextEncoder().encode(content);
const open = (content: string, name = '客户.csv') => openWell(utf8(content), name);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const BOM = '\uFEFF';

/** 客户,金牌 and 一,二 in GB18030. */
const GB18030 = new Uint8Array([
  ...[0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xc5, 0xc6, 0x0d, 0x0a],
  ...[0xd2, 0xbb, 0x2c, 0xb6, 0xfe, 0x0d, 0x0a],
]);

describe('a list as a workbook', () => {
  it.each([
    ['UTF-8', utf8('客户,金牌\n一,二\n')],
    ['UTF-8 with a mark', utf8(`${BOM}客户,金牌\r\n一,二\r\n`)],
    ['GB18030', GB18030],
    ['UTF-16', new Uint8Array(Buffer.from(`${BOM}客户\t金牌\r\n一\t二\r\n`, 'utf16le'))],
    ['semicolons', utf8('客户;金牌\r一;二\r')],
    ['pipes', utf8('客户|金牌\n一|二\n')],
    ['semicolons, as its first line says', utf8('sep=;\n客户;金牌\n一;二\n')],
  ])('in %s', async (_, bytes) => {
    const { workbook } = await openWell(bytes, 'list.csv');
    expect([cellAt(workbook, 0, 0).v, cellAt(workbook, 0, 1).v]).toEqual(['客户', '金牌']);
    expect([cellAt(workbook, 1, 0).v, cellAt(workbook, 1, 1).v]).toEqual(['一', '二']);
    expect(sheetAt(workbook).cellData?.[2]).toBeUndefined();
  });

  it('with line breaks, quotes and delimiters in its cells', async () => {
    const { workbook } = await open('"a\r\nb","c ""d""","e,f"\n');
    expect([0, 1, 2].map((column) => cellAt(workbook, 0, column).v)).toEqual([
      'a\nb',
      'c "d"',
      'e,f',
    ]);
  });

  it('is named after the file', async () => {
    const { workbook } = await open('a', '客户[2026].csv');
    expect(workbook.name).toBe('客户[2026]');
    expect(sheetAt(workbook).name).toBe('客户_2026_');
  });

  it('that is no text is answered with what to do', async () => {
    expect(await refusalOf(new Uint8Array([97, 0, 98]), 'x.csv')).toMatch(/^not-text: .*空字符/);
  });

  it('says as which text it was read', async () => {
    const opened = await openWell(GB18030, 'x.csv');
    expect(opened.notices[0]?.phrase.zh).toContain('GB18030 编码、逗号分隔');
    const wide = await openWell(new Uint8Array(Buffer.from(`${BOM}a\tb\n`, 'utf16le')), 'x.txt');
    expect(wide.notices[0]?.phrase.zh).toContain('UTF-16 编码、制表符分隔');
  });

  it('says where a byte is no character and where a quote is not closed, and reads the rest', async () => {
    const bytes = new Uint8Array([...utf8('客户,备注\n"甲,x\n乙,'), 0xff, 0x0a]);
    const { workbook, notices } = await openWell(bytes, 'x.csv');
    expect(notices[0]?.phrase.zh).toContain(
      '有 1 处字节不是文字, 按“\ufffd”读取: 第 3 行(第 26 个字节)',
    );
    expect(notices[0]?.phrase.zh).toContain('有 1 个引号没有结束(第 2 行起)');
    expect([1, 2].map((row) => cellAt(workbook, row, 0).v)).toEqual(['"甲', '乙']);
    expect([1, 2].map((row) => cellAt(workbook, row, 1).v)).toEqual(['x', '\ufffd']);
  });
});

describe('a text of a list', () => {
  it.each([
    ['12', 12, undefined],
    ['-1.5', -1.5, undefined],
    ['1.50', 1.5, '0.00'],
    ['1,234.5', 1234.5, '#,##0.0'],
    ['12.3%', 0.123, '0.0%'],
    ['2026-11-25', 46351, 'yyyy-mm-dd'],
    ['2026/1/5', 46027, 'yyyy/m/d'],
    ['2026-11-25 08:30', 46351 + 8.5 / 24, 'yyyy-mm-dd hh:mm'],
  ])('%s is a number that shows so', (text, v, pattern) => {
    expect(typeText(text)).toEqual({ cell: { v, t: 2 }, pattern });
  });

  it.each([
    ...[
      '0012',
      '110101199003070012',
      '1234567890123456',
      '+8613800000000',
      '1E5',
      '=1+1',
      '-a',
      '@x',
    ],
    ...['-0', '.5', '1.', "'a", ' 1'],
  ])('%s stays the same text, and is never taken for more', (text) => {
    expect(typeText(text)).toEqual({ cell: { v: text, t: 4 } });
  });

  it.each(['2026-02-29', '2026-13-01', '1,23', '13-14', '市县级', 'true'])(
    '%s is a text',
    (text) => {
      expect(typeText(text).cell.v).toBe(text);
    },
  );

  it('TRUE and FALSE are booleans', () => {
    expect(typeText('TRUE').cell).toEqual({ v: 1, t: 3 });
  });

  it('that would be a formula is told of', async () => {
    const opened = await open('=HYPERLINK("x"),2\n-1,+2\n');
    expect(codesOf(opened)).toContain('csv-formulas');
    expect(cellAt(opened.workbook, 0, 0).f).toBeUndefined();
  });
});

describe('a sheet as a list', () => {
  it('is UTF-8 with a mark, each cell as it shows', async () => {
    const given =
      '客户,日期,率,数\r\n"a,""b""",2026-11-25 08:30,12.3%,"1,234.50"\r\n\r\n0012,,,1E5\r\n';
    const { workbook } = await open(given);
    const saved = await saveWell(workbook, 'csv');
    expect(textOf(saved.bytes)).toBe(BOM + given);
    expect(saved.notices.map(({ code }) => code)).toEqual(['csv-values-only', 'csv-long-numbers']);
  });

  it('texts that begin like a formula are written as they are, and told of', async () => {
    const { workbook } = await open('=1+1,@a,-5\n');
    const saved = await saveWell(workbook, 'csv');
    expect(textOf(saved.bytes)).toBe(`${BOM}=1+1,@a,-5\r\n`);
    const notice = saved.notices.find(({ code }) => code === 'csv-injection');
    expect(notice?.phrase.zh).toMatch(/^2 个文字以 = \+ - @ 开头/);
  });

  it('any table of texts is the same after saving and opening again', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a,b',
        '"',
        '\n',
        '0012',
        '=1',
        '1.50',
        '2026-11-25',
        '市县级',
        '50%',
        'TRUE',
      ),
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const clean = rows.map((row) => [
            'x',
            ...row.map((text) => text.replaceAll(/[\0\r]|\uFEFF/g, '')),
          ]);
          const { workbook } = await open(csvOf(clean));
          const first = await saveWell(workbook, 'csv');
          const again = await openWell(first.bytes, '客户.csv');
          expect(again.workbook.sheets).toEqual(workbook.sheets);
          const shown = textOf((await saveWell(again.workbook, 'csv')).bytes);
          expect(shown).toBe(textOf(first.bytes));
          expect(trimmed(shown)).toBe(trimmed(BOM + csvOf(clean)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows a formula from a negative number', () => {
    expect(['-1', '-1.5', '=1', '-a', '@', '+1'].map(looksLikeFormula)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});

const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `${row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\r\n`,
    )
    .join('');

/** Blank cells at the end of a row are not written. */
const trimmed = (text: string): string => text.replace(/,+\r\n/g, '\r\n');
