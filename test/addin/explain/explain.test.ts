import { beforeEach, describe, expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { type ExplainBench, openExplainBench } from '../../support/office/explaining.ts';
import { fill } from '../../support/office/model.ts';

const firstOf = ([first]: readonly Reason[]): string => (first ? reasonText(first, 'zh') : '');

let bench: ExplainBench;

const ORDERS = [
  ['起始', '类别', '建议', '范围'],
  [46_290, '市县级', '金牌', '地市内'],
  [46_291, '一般', '金牌', '跨省'],
  ['', '', '', ''],
];

beforeEach(() => {
  bench = openExplainBench();
  fill(bench.sheet, ORDERS);
});

const textOf = (value: { readonly type: string; readonly label?: { readonly zh: string } }) =>
  value.label?.zh;

describe('the formula of a cell', () => {
  it('is explained by the cells that it refers to, on other sheets too', async () => {
    const other = bench.host.book.addSheet('另 表');
    fill(other, [['省级']]);
    const explained = await bench.explain("=SLA.TIER('另 表'!A1,,$C$2)", '银牌级');
    expect(textOf(explained.value as never)).toBe('银牌级');
    expect(explained.arguments.map(({ name, source, text }) => [name, source, text])).toEqual([
      ['category', "'另 表'!A1", '省级'],
      ['key', '', ''],
      ['proposed', '$C$2', '金牌'],
      ['floor', '', ''],
      ['exception', '', ''],
    ]);
    expect(explained.shownInstead).toBeUndefined();
  });

  it('is explained where it is nested in others, and where others are nested in it', async () => {
    const formula = '=IF(B2="","",SLA.DEADLINE("资源勘查",A2,SLA.TIER(B2,,C2),,D2))&"!"';
    const outer = await bench.explain(formula);
    expect(outer).toMatchObject({ id: 'DEADLINE', value: { type: 'moment' } });
    expect(outer.arguments.find(({ name }) => name === 'grade')?.text).toBe('金牌级');
    expect(outer.arguments.filter(({ isError }) => isError)).toEqual([]);
    expect(firstOf(outer.steps)).toContain('金牌级 → 3 个工作日');
    const inner = await bench.explain(formula, '', 1);
    expect(inner).toMatchObject({ id: 'TIER', value: { code: 'gold' } });
  });

  it('is worked out through operators, functions and names of the workbook', async () => {
    bench.host.book.names.set('受理日', {
      sheet: bench.sheet,
      box: { row: 1, column: 0, rows: 1, columns: 1 },
    });
    const formula = '=SLA.WORKDAY(DATE(2026,9,25+5),LET(n,1,n+IF(受理日>0,2,9))*1)';
    const { value } = await bench.explain(formula, 46_305);
    expect(value).toMatchObject({ type: 'moment' });
    const lookUp = await bench.explain('=SLA.TIER(XLOOKUP(46291,A2:A3,B2:B3),,TRIM(" 金牌 "))');
    expect(lookUp).toMatchObject({ value: { code: 'bronze' } });
  });

  it('knows each name of LET where it is used, whichever call is asked about', async () => {
    const formula =
      '=LET(类,B3,LET(类,B2,议,C2,SLA.TIER(类,,议))&SLA.TIER(类,,C3))&LET(类,1,SLA.TIER(D2))';
    expect(await bench.explain(formula)).toMatchObject({ value: { code: 'gold' } });
    expect(await bench.explain(formula, '', 1)).toMatchObject({ value: { code: 'bronze' } });
    const [, name] = (await bench.explain('=LET(x,B2,SLA.TIER(x,,C2))', '金牌级')).arguments;
    expect(name).toMatchObject({ name: 'key', source: '' });
    const parameter = /x 是 LAMBDA 的参数.*单独的单元格/;
    await expect(bench.explain('=LAMBDA(x,SLA.TIER(x))(B2)')).rejects.toThrow(parameter);
    await expect(bench.explain('=MAP(B2:B3,LAMBDA(x,SLA.TIER(x)))')).rejects.toThrow(parameter);
  });

  it('is read although a reference in it is lost', async () => {
    for (const lost of ['#REF!', '没了!#REF!', "'没 了'!#REF!", '#REF!A1', '表1[#REF!]']) {
      const { arguments: given, source } = await bench
        .explain(`=IF(TRUE,SLA.TIER(${lost},,C2))`, '#REF!')
        .then((explained) => ({ ...explained, source: explained.arguments[0]?.source }));
      expect([given[0]?.text, given[0]?.isError, source]).toEqual(['#REF!', true, lost]);
    }
  });

  it('is worked out by the functions that people look things up with', async () => {
    const found = await bench.explain('=SLA.TIER(INDEX(B:B,MATCH(46291,A:A,0)),,C3)');
    expect(found).toMatchObject({ value: { code: 'bronze' } });
    const month = await bench.explain('=SLA.NETWORKDAYS(EOMONTH(A2,0)+1,EDATE(A2,1))');
    // The 1st to the 25th of October 2026: 7 days of holiday, a make-up day on the 10th.
    expect(month).toMatchObject({ value: { number: 13 } });
    const least = await bench.explain('=SLA.WORKDAY(A2,MAX(-3,-2))');
    expect(firstOf(least.steps)).toContain('第 -2 个工作日');
    const across = /MATCH 由表格程序计算/;
    await expect(bench.explain('=SLA.TIER(MATCH(1,A2:A3))')).rejects.toThrow(across);
  });

  it('says what it cannot follow, and what helps', async () => {
    await expect(bench.explain('=SLA.TIER(FILTER(B2:B3,C2:C3<>""))')).rejects.toThrow(
      /FILTER 由表格程序计算.*单独的单元格/,
    );
    await expect(bench.explain('=SLA.TIER([别处.xlsx]表!A1)')).rejects.toThrow(/另一个工作簿/);
    await expect(bench.explain('=SLA.TIER(没有这个名字)')).rejects.toThrow(/找不到 没有这个名字/);
  });

  it('has no call where there is none of ours, or it is no formula', async () => {
    bench.sheet.grid.put(0, 5, { formula: '=OTHER.TIER(A1)', value: 1 });
    expect((await bench.at(0, 5)).calls).toEqual([]);
    expect((await bench.at(1, 1)).calls).toEqual([]);
    bench.sheet.grid.put(0, 6, { formula: '=_xldudf_SLA_TIER("一般")', value: '#NAME?' });
    expect((await bench.at(0, 6)).calls.map(({ id }) => id)).toEqual(['TIER']);
  });
});

describe('WHY', () => {
  it('is explained by the function that it names, and its words are not taken for its value', async () => {
    const words = '1. 市县级集团客户最高 金牌级';
    const explained = await bench.explain('=SLA.WHY("TIER",B2,,C2)', words);
    expect(explained).toMatchObject({ id: 'TIER', value: { code: 'gold' } });
    expect(explained.shownInstead).toBeUndefined();
  });

  it.each(['NOPE', 'WHY', ''])('of “%s” says which functions there are', async (name) => {
    const told = /WHY 的第一个参数应是函数名.*TIER、LEVEL/;
    await expect(bench.explain(`=SLA.WHY("${name}",B2)`, '#VALUE!')).rejects.toThrow(told);
  });
});

describe('a formula that fills many cells', () => {
  const spill = { row: 1, column: 5, rows: 3, columns: 1 };

  beforeEach(() => {
    const formula = '=SLA.DEADLINE("资源勘查",A2:A4,SLA.TIER(B2:B4,,C2:C4),,D2:D4)';
    bench.sheet.grid.put(1, 5, { formula, value: 46_295 });
    fill(bench.sheet, [[46_303]], { row: 2, column: 5 });
    bench.sheet.spills.push(spill);
  });

  const explainAt = async (row: number) => {
    const explainer = await bench.at(row, 5);
    const [call] = explainer.calls;
    if (!call) throw new Error('There is a call');
    const explained = await explainer.explain(call);
    if (!explained.ok) throw new Error(explained.error.zh);
    return explained.value;
  };

  it('is explained for the cell that is active', async () => {
    const [first, second] = [await explainAt(1), await explainAt(2)];
    expect(first.arguments.find(({ name }) => name === 'grade')?.text).toBe('金牌级');
    expect(second.arguments.find(({ name }) => name === 'grade')?.text).toBe('铜牌级');
    expect(second).toMatchObject({ rows: 3, pick: { row: 1, column: 0 } });
    expect(firstOf(second.steps)).toContain('跨省 · 铜牌级');
  });

  it('takes the row in which it stands for what it means by the row', async () => {
    bench.sheet.grid.put(2, 2, '标准级');
    const formula = '=SLA.TIER(B2:B3,,@C:C)';
    const { arguments: given, shownInstead } = await explainSecond(formula, '铜牌级');
    expect(given.find(({ name }) => name === 'proposed')?.text).toBe('金牌');
    expect(shownInstead).toBeUndefined();
  });

  /** The second of two cells that a formula fills. */
  async function explainSecond(formula: string, value: string) {
    bench.sheet.grid.put(1, 6, { formula, value: '金牌级' });
    fill(bench.sheet, [[value]], { row: 2, column: 6 });
    bench.sheet.spills.push({ row: 1, column: 6, rows: 2, columns: 1 });
    const explainer = await bench.at(2, 6);
    const [call] = explainer.calls;
    const explained = call && (await explainer.explain(call));
    if (!explained?.ok) throw new Error('It is explained');
    return explained.value;
  }

  it('gives nothing in a row of blanks', async () => {
    const { value, steps } = await explainAt(3);
    expect(value).toEqual({ type: 'text', text: { zh: '', en: '' } });
    expect(steps).toEqual([]);
  });

  it('of a list tells the steps of its row, and beside them the caps of all', async () => {
    const explained = await explainSecond('=SLA.CLASSIFY(B2:B3,,C2:C3)', '铜牌级');
    expect(explained).toMatchObject({ value: { code: 'standard' }, rows: 2 });
    const steps = explained.steps.map((step) => reasonText(step, 'zh'));
    expect(steps[0]).toContain('一般集团客户最高 铜牌级');
    expect(steps[1]).toContain('降为 标准级');
    expect(firstOf(explained.ofList)).toContain('上限');
  });
});

describe('errors', () => {
  it('of the function come with the reason: wrong input, or no answer in the norm', async () => {
    const wrong = await bench.explain('=SLA.TIER("大客户")', '#VALUE!');
    expect(wrong.value).toMatchObject({
      failure: { code: 'unknown-label', parameter: 'category' },
    });
    expect(wrong.shownInstead).toBeUndefined();
    const none = await bench.explain('=SLA.LIMIT("阶段反馈","铜牌")', '#N/A');
    expect(none.value).toMatchObject({ failure: { code: 'no-limit' } });
  });

  it('in an argument are named where they come from', async () => {
    bench.sheet.grid.put(5, 0, { formula: '=1/0', value: '#DIV/0!' });
    const explained = await bench.explain('=SLA.TIER(A6)', '#DIV/0!');
    expect(explained.arguments[0]).toMatchObject({ text: '#DIV/0!', isError: true });
    expect(explained.steps).toEqual([]);
  });
});

describe('the value shown', () => {
  it('is compared with the one that the rules give now', async () => {
    const stale = await bench.explain('=SLA.LIMIT("停机")', 5);
    expect(stale).toMatchObject({ value: { number: 3 }, shownInstead: '5' });
  });

  it('is told as a date where it is one', async () => {
    const { shownInstead } = await bench.explain('=IF(A2="","",SLA.DEADLINE("停机",A2))', 46_372);
    expect(shownInstead).toBe('2026-12-16');
  });

  it.each([
    ['=IF(B2="","",SLA.LIMIT("停机"))', '5', '5'],
    ['=IFERROR(SLA.LIMIT("停机"),"–")', 3, undefined],
    ['=IFERROR(SLA.LIMIT("没有"),"–")', '–', undefined],
    ['=LET(类,B2,IF(类="","",SLA.LIMIT("停机")))', 5, '5'],
    ['=@SLA.LIMIT("停机")', 5, '5'],
    // What is made of the value afterwards is not the value.
    ['=SLA.LIMIT("停机")&"天"', '5天', undefined],
    // What cannot be followed cannot be compared.
    ['=IF(FILTER(B2:B3,1)="","",SLA.LIMIT("停机"))', 5, undefined],
  ])('is compared too where IF or IFERROR hand it on: %s', async (formula, shown, instead) => {
    const { shownInstead } = await bench.explain(formula, shown);
    expect(shownInstead).toBe(instead);
  });

  it('of a nested call that fails is the error that it gives', async () => {
    const { cell } = await bench.explain('=IFERROR(SLA.LIMIT("阶段反馈","铜牌"),"–")', '–');
    expect(cell).toBe('#N/A');
  });

  it('is explained by the company’s rulebook, which is named', async () => {
    const reading = readCompanyRulebook({
      ...{ id: 'acme', version: '7' },
      tables: { activities: { suspend: { gold: 2, silver: 2, bronze: 2, standard: 2 } } },
    });
    if (!reading.ok) throw new Error('The rulebook is right');
    const company = openExplainBench(reading.value.editions);
    const explained = await company.explain('=SLA.LIMIT("停机")', 2);
    expect(explained).toMatchObject({ value: { number: 2 }, book: { id: 'acme', version: '7' } });
    expect(explained.shownInstead).toBeUndefined();
  });
});
