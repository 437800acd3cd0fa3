import { beforeEach, describe, expect, it } from 'vitest';
import { readCompanyRulebook } from '../../../shared/rulebook/company/read-rulebook.ts';
import { type ExplainBench, openExplainBench } from '../../support/office/explaining.ts';
import { fill } from '../../support/office/model.ts';

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
    ]);
    expect(explained.shownInstead).toBeUndefined();
  });

  it('is explained where it is nested in others, and where others are nested in it', async () => {
    const formula = '=IF(B2="","",SLA.DEADLINE("资源勘查",A2,SLA.TIER(B2,,C2),,D2))&"!"';
    const outer = await bench.explain(formula);
    expect(outer).toMatchObject({ id: 'DEADLINE', value: { type: 'moment' } });
    expect(outer.arguments.find(({ name }) => name === 'grade')?.text).toBe('金牌级');
    expect(outer.arguments.filter(({ isError }) => isError)).toEqual([]);
    expect(outer.steps[0]?.text.zh).toContain('金牌级 → 3 个工作日');
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
    if (!explained.ok) throw new Error(explained.why.zh);
    return explained.value;
  };

  it('is explained for the cell that is active', async () => {
    const [first, second] = [await explainAt(1), await explainAt(2)];
    expect(first.arguments.find(({ name }) => name === 'grade')?.text).toBe('金牌级');
    expect(second.arguments.find(({ name }) => name === 'grade')?.text).toBe('铜牌级');
    expect(second).toMatchObject({ rows: 3, pick: { row: 1, column: 0 } });
    expect(second.steps[0]?.text.zh).toContain('跨省 · 铜牌级');
  });

  it('gives nothing in a row of blanks', async () => {
    const { value, steps } = await explainAt(3);
    expect(value).toEqual({ type: 'text', text: { zh: '', en: '' } });
    expect(steps).toEqual([]);
  });

  it('of a list tells the steps of its row, and beside them the caps of all', async () => {
    const formula = '=SLA.CLASSIFY(B2:B3,,C2:C3)';
    bench.sheet.grid.put(1, 6, { formula, value: '标准级' });
    fill(bench.sheet, [['铜牌级']], { row: 2, column: 6 });
    bench.sheet.spills.push({ row: 1, column: 6, rows: 2, columns: 1 });
    const explainer = await bench.at(2, 6);
    const [call] = explainer.calls;
    const explained = call && (await explainer.explain(call));
    if (!explained?.ok) throw new Error('It is explained');
    expect(explained.value).toMatchObject({ value: { code: 'standard' }, rows: 2 });
    const steps = explained.value.steps.map(({ text }) => text.zh);
    expect(steps[0]).toContain('一般集团客户最高 铜牌级');
    expect(steps[1]).toContain('降为 标准级');
    expect(explained.value.ofList[0]?.text.zh).toContain('上限');
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
