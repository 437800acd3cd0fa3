/** People write whole columns: D:D holds a head, then the list, and a million blank rows. */
import { describe, expect, it } from 'vitest';
import { buildFunctions, down, loadFunctions, serial } from '../../support/functions-host.ts';
import { withProcessorTime } from '../../support/processor-time.ts';

const { ask, column, one } = loadFunctions(await buildFunctions());

const SHEET_ROWS = 1_048_576;

/** What Excel hands over for blank cells: null on the web, 0 on Windows, a text of none. */
const BLANKS = [null, 0, ''];

function wholeColumn(cells: readonly unknown[], blank: unknown = null): unknown[][] {
  const rows = down(...cells);
  for (let row = rows.length; row < SHEET_ROWS; row++) rows.push([blank]);
  return rows;
}

const CATEGORIES = ['客户类别', '省级', '市县级', '一般'];
const PROPOSED = ['建议等级', null, '金牌', '铜牌'];

describe('a whole column', () => {
  it.each(BLANKS)('is the rows that it holds, and its head is no customer (blank: %j)', (blank) => {
    const [categories, proposed] = [CATEGORIES, PROPOSED].map((cells) => wholeColumn(cells, blank));
    expect(column('CLASSIFY', categories, null, proposed)).toEqual([
      '',
      '银牌级',
      '标准级',
      '标准级',
    ]);
  });

  it('is blank in the middle where a row is', () => {
    const answer = column('CLASSIFY', wholeColumn(['客户类别', '省级', null, '一般']));
    expect(answer).toEqual(['', '银牌级', '', '标准级']);
  });

  it('goes as far as the longest of the columns', () => {
    const groups = wholeColumn(['地市', '南京', '南京', '南京', null, '苏州']);
    expect(column('CLASSIFY', wholeColumn(CATEGORIES), null, null, null, groups)).toEqual([
      ...['', '银牌级', '标准级', '标准级', ''],
      { error: '#VALUE!', message: expect.stringContaining('categories') },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(column('CLASSIFY', wholeColumn([]))).toEqual(['']);
    expect(column('CLASSIFY', wholeColumn(['客户类别']))).toEqual(['']);
    expect(one('SATISFACTION', wholeColumn(['回访结果']))).toMatchObject({ error: '#N/A' });
  });

  it('has as many rows in each, or the columns are no list', () => {
    const shown = one('CLASSIFY', wholeColumn(CATEGORIES), down(...Array(98).fill('是')));
    expect(shown).toEqual({ error: '#VALUE!', message: expect.stringMatching(/98.*1048576/) });
  });

  it('is passed over by the rates with its head', () => {
    const day = serial('2026-11-23');
    const deadlines = wholeColumn(['到期日', day, day, day]);
    const dones = wholeColumn(['完成时间', day, day + 1, day]);
    expect(one('ONTIME', deadlines, dones)).toBeCloseTo(2 / 3);
    expect(
      one('SATISFACTION', wholeColumn(['回访结果', '满意', '不满意', null, '满意'])),
    ).toBeCloseTo(2 / 3);
  });

  it('is counted by QUOTA without its head', () => {
    const [head, ...rows] = ask('QUOTA', wholeColumn(['SLA等级', '金牌', '标准']));
    expect(head?.[3]).toBe('统计基数');
    expect(rows.map((row) => [row[2], row[3]])).toEqual([
      [1, 2],
      [0, 2],
      [0, 2],
      [1, 2],
    ]);
  });

  it('tells a bad row by the number that it has in the sheet', () => {
    const day = serial('2026-11-23');
    const shown = one(
      'ONTIME',
      wholeColumn(['期限', day, '下周']),
      wholeColumn(['完成', day, day]),
    );
    expect(shown).toEqual({ error: '#VALUE!', message: expect.stringContaining('deadlines[3]') });
  });

  /** 300 times the range, when each blank row was read; the bench says what it is now. */
  it('is not read row by row past its last cell', () => {
    const cells = Array.from({ length: 2000 }, (_, row) => (row % 3 === 0 ? '省级' : '市县级'));
    const [range, whole] = [down('客户类别', ...cells), wholeColumn(['客户类别', ...cells])];
    const costOf = (argument: unknown): number =>
      Math.min(
        ...[1, 2, 3].map(() => withProcessorTime(() => column('CLASSIFY', argument)).milliseconds),
      );
    // A millisecond at least, so that a good run of the range alone is not what is measured.
    expect(costOf(whole) / Math.max(costOf(range), 1)).toBeLessThan(100);
  });
});

describe('a head', () => {
  it('is told from a value that is called like one', () => {
    const shown = column('CLASSIFY', down('省级', '市县级'), down('重点', null));
    expect(shown).toEqual(['金牌级', '标准级']);
    const headed = column('CLASSIFY', down('客户类别', '省级'), down('重点', '重点'));
    expect(headed).toEqual(['', '金牌级']);
  });

  it('is one in the first row alone, and only where it is known', () => {
    const [, second] = column('CLASSIFY', down('省级', '客户类别'));
    expect(second).toMatchObject({ error: '#VALUE!' });
    const [first] = column('CLASSIFY', down('客户種別', '省级'));
    expect(first).toMatchObject({ error: '#VALUE!' });
  });
});
