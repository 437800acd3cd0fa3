import { describe, expect, test } from 'vitest';
import { classified, classifyText, gb18030, output, parse, refused } from './helpers.ts';

describe('delimiters and line ends', () => {
  test.each([',', '\t', ';', '|'])('%j is found and kept', (delimiter) => {
    const list = ['客户编号', '客户类别', '备注'].join(delimiter).concat('\nA1,双跨,x\n');
    const text = list.replace('A1,双跨,x', ['A1', '双跨', 'x'].join(delimiter));
    const rows = parse(classifyText(text), delimiter);
    expect(rows[0]).toEqual(['客户编号', '客户类别', '备注', 'SLA等级', 'SLA变更', 'SLA理由']);
    expect(rows[1]?.slice(0, 5)).toEqual(['A1', '双跨', 'x', '银牌级', '']);
  });
  test('a tab wins over commas inside a head', () => {
    const rows = parse(classifyText('备注(甲,乙,丙)\t客户类别\nx,y\t双跨\n'), '\t');
    expect(rows[1]?.slice(0, 3)).toEqual(['x,y', '双跨', '银牌级']);
  });
  test('a delimiter inside a quoted head does not count', () => {
    const rows = parse(classifyText('"a;b;c;d",客户类别\n1,双跨\n'));
    expect(rows[1]?.slice(0, 3)).toEqual(['1', '双跨', '银牌级']);
  });
  test('a list of one column needs none', () => {
    const rows = parse(classifyText('客户类别\n双跨\n一般\n'));
    expect(rows.map((row) => row[1])).toEqual(['SLA等级', '银牌级', '标准级']);
  });
  test.each([
    ['CRLF', '客户类别,a\r\n双跨,1\r\n一般,2\r\n'],
    ['LF', '客户类别,a\n双跨,1\n一般,2\n'],
    ['CR', '客户类别,a\r双跨,1\r一般,2\r'],
    ['no end of the last line', '客户类别,a\n双跨,1\n一般,2'],
    ['mixed ends', '客户类别,a\r\n双跨,1\r一般,2\n'],
  ])('%s: each line keeps its own end', (_, list) => {
    const result = classifyText(list);
    expect(result.match(/\r\n|\r|\n/g)).toEqual(list.match(/\r\n|\r|\n/g));
    expect(parse(result).map((row) => row.slice(0, 3))).toEqual([
      ['客户类别', 'a', 'SLA等级'],
      ['双跨', '1', '银牌级'],
      ['一般', '2', '标准级'],
    ]);
  });
  test('a cell that no spreadsheet could hold is kept whole, but not read whole', () => {
    const long = `"${'""'.repeat(1_000_000)}"`;
    const list = `客户类别,备注\n${long},x\n双跨,${long}\n`;
    const rows = classifyText(list).split('\n');
    expect(rows[1]?.startsWith(`${long},x,`)).toBe(true);
    expect(rows[1]?.length).toBeLessThan(long.length + 500);
    expect(rows[2]?.startsWith(`双跨,${long},银牌级`)).toBe(true);
  });
  test('quoted line breaks, delimiters and doubled quotes stay in their cells, byte for byte', () => {
    const list = '客户类别,"备\r\n注,""甲"""\n"双跨集团客户","第一行\n第二行;""引""\r"\n一般,\n';
    const lines = classifyText(list);
    expect(lines).toContain('客户类别,"备\r\n注,""甲""",SLA等级');
    expect(lines).toContain('"双跨集团客户","第一行\n第二行;""引""\r",银牌级,');
    expect(classified(list).counts).toMatchObject({ rows: 2, unread: 0 });
  });
  test('a row number is that of a spreadsheet, a quoted line break notwithstanding', () => {
    const list = classified('客户类别,备注\n双跨,"1\n2\n3"\n\n胡说,x\n');
    expect(list.unread.map(({ row }) => row)).toEqual([4]);
  });
  test('a quote inside a cell is a character like any other', () => {
    expect(classifyText('客户类别,备注\n双跨,5" 管\n一般,"甲"乙\n')).toContain('双跨,5" 管,银牌级');
  });
  test('a quoted label with something behind its quote is read as the whole', () =>
    expect(classified('客户类别\n"双跨"集团客户\n').counts).toMatchObject({ rows: 1, unread: 0 }));
  test('a quote that is never closed is told with its line, and costs no other row', () => {
    const list = classified('客户类别,备注\n双跨,"x\ny"\n一般,"甲\n一般,丙\n市县级,丁');
    expect(list.notes).toMatchObject([{ code: 'open-quotes', count: 1, line: 4 }]);
    expect(list.counts).toMatchObject({ rows: 4, unread: 0 });
    expect(parse(output(list)).map((row) => row.slice(0, 2))).toEqual([
      ...[
        ['客户类别', '备注'],
        ['双跨', 'x\ny'],
        ['一般', '"甲'],
      ],
      ...[
        ['一般', '丙'],
        ['市县级', '丁'],
      ],
    ]);
  });
  test('one that would close in the middle of a later row opened nothing', () => {
    const list = classified('客户类别,备注\n双跨,"甲\n一般,丙\n一般,"乙, 丙"\n一般,"a""b\n');
    expect(list.notes).toMatchObject([{ code: 'open-quotes', count: 2, line: 2 }]);
    expect(parse(output(list)).map((row) => row.slice(0, 2))).toEqual([
      ...[
        ['客户类别', '备注'],
        ['双跨', '"甲'],
        ['一般', '丙'],
      ],
      ...[
        ['一般', '乙, 丙'],
        ['一般', '"a""b'],
      ],
    ]);
  });
  test('a quote left open at the start of every one of 20,000 rows takes no time', () => {
    const list = classified(`备注,客户类别\n${'"甲"",一般\n'.repeat(20_000)}`);
    expect(list.counts).toMatchObject({ rows: 20_000, unread: 0 });
    expect(list.notes).toMatchObject([{ code: 'open-quotes', count: 20_000 }]);
  });
  test.each(['sep=;', 'SEP=;', '"sep=;"'])('a first line %s names the delimiter', (line) => {
    const list = classified(`${line}\r\n客户类别;备注,a;b\r\n双跨;1,5;x\r\n胡说;;\r\n`);
    expect(output(list).split('\r\n').slice(0, 2)).toEqual([
      ...[line, '客户类别;备注,a;b;SLA等级;SLA变更;SLA理由'],
    ]);
    expect(output(list)).toContain('\r\n双跨;1,5;x;银牌级;');
    // Excel does not show it as a row.
    expect(list.unread.map(({ row }) => row)).toEqual([3]);
  });
  test('a pipe is found in GB18030, where it is a part of characters too', () => {
    const list = classified(gb18030('客户类别|名称|备注\n一般|亅齶|x\n'));
    expect(parse(output(list), '|')[1]?.slice(0, 4)).toEqual(['一般', '亅齶', 'x', '标准级']);
  });
  test('result cells are quoted for the delimiter in use', () => {
    const [, row] = classifyText('客户类别;备注\n一般;x\n').split('\n');
    expect(row).toBe('一般;x;标准级;;一般集团客户, 无建议 → 标准级 [§1.3.1(3) · 规定]');
  });
});

describe('rows of other lengths', () => {
  const HEAD = '客户编号,客户类别,建议等级,备注';
  test('a shorter row counts as blank where it ends, and its results stand under their heads', () => {
    const rows = parse(classifyText(`${HEAD}\nA1,双跨\nA2\n`));
    expect(rows[1]?.slice(0, 5)).toEqual(['A1', '双跨', '', '', '银牌级']);
    expect(rows[2]?.[4]).toContain('错误:');
    expect(rows[2]?.slice(0, 4)).toEqual(['A2', '', '', '']);
  });
  test('a longer row keeps its cells, after the results', () => {
    const rows = parse(classifyText(`${HEAD}\nA1,双跨,,甲,乙,"丙,丁"\n`));
    expect(rows[1]?.slice(0, 5)).toEqual(['A1', '双跨', '', '甲', '银牌级']);
    expect(rows[1]?.slice(7)).toEqual(['乙', '丙,丁']);
  });
  test('blank lines stay blank lines and are no customers', () => {
    const list = classified('\n\n客户类别,备注\n\n双跨,1\n,\n  \n一般,2\n\n');
    expect(list.counts).toEqual({ rows: 2, blank: 4, unread: 0, changed: 0 });
    const lines = output(list).split('\n');
    expect([lines[0], lines[1], lines[3], lines[8]]).toEqual(['', '', '', '']);
    expect(lines[5]).toBe(',,,,');
    expect(lines[4]).toMatch(/^双跨,1,银牌级/);
  });
  test('a row that names a customer is not blank', () => {
    const list = classified('客户名称,客户类别,备注\n甲公司,,\n,,小计\n');
    expect(list.counts).toMatchObject({ rows: 1, unread: 1, blank: 1 });
    expect(list.unread[0]?.message).toContain('缺少 category(客户类别)');
  });
  test('a cell of 2 MB is kept, and as a category refused with a short message', () => {
    const cell = '长'.repeat(700_000);
    const text = output(classified(`客户类别,备注\n双跨,${cell}\n${cell},x\n`));
    expect(text).toContain(`双跨,${cell},银牌级`);
    expect(text.split('\n')[2]?.length).toBeLessThan(cell.length + 400);
  });
  test('a list of 100,000 columns is refused with the limit', () =>
    expect(refused(`客户类别${',x'.repeat(100_000)}\n双跨\n`)).toMatchObject({
      code: 'too-large',
      limit: 1000,
    }));
});
