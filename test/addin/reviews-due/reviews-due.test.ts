import { describe, expect, it } from 'vitest';
import { createReviewCalendar } from '../../../addin/reviews-due/reviews-due.ts';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { fill, snapshot } from '../../support/office/model.ts';
import { expectFound, openBench, RULES } from '../../support/office/reclassify-bench.ts';

const DATE = 8;
const CURRENT = 6;

async function open(dates: readonly (string | number)[], tiers: readonly string[]) {
  const bench = openBench(dates.length);
  fill(bench.sheet, [['上次梳理日期'], ...dates.map((date) => [date])], { row: 0, column: DATE });
  tiers.forEach((tier, index) => {
    bench.sheet.grid.put(index + 1, CURRENT, tier);
  });
  const calendar = createReviewCalendar(bench.workbook, RULES);
  const recognised = await bench.recognise();
  const column = expectFound(await calendar.findColumn(recognised));
  if (column === undefined) expect.fail('no column');
  const list = { recognised, mapping: recognised.mapping, column };
  return { ...bench, calendar, list, look: async () => expectFound(await calendar.look(list)) };
}

describe('reviews due (§1.3.3(3)), as of 2026-11-23', () => {
  it('gold every three months, the others every six, by the calendar’s months', async () => {
    const { look } = await open(
      ['2026-08-31', '2026/8/31', '2026年5月23日', '2026-05-22', 46_349],
      ['金牌', '银牌', '银牌', '标准', '铜牌'],
    );
    const due = await look();
    const all = due.of(['overdue', 'today', 'soon', 'later']);
    const told = Array.from({ length: all.length }, (_, at) => all.at(at));
    expect(told.map(({ row, due: day, daysLate }) => [row, formatDay(day), daysLate])).toEqual([
      [5, '2026-11-22', 1],
      [4, '2026-11-23', 0],
      [2, '2026-11-30', -7],
      [3, '2027-02-28', -97],
      [6, '2027-05-23', dayNumber(2026, 11, 23) - dayNumber(2027, 5, 23)],
    ]);
    expect(due.counts).toEqual({ overdue: 1, today: 1, soon: 1, later: 2 });
    expect(told[0]?.because[0]?.source.row.clause).toContain('§1.3.3(3)');
    expect(due.areaOfRow(5)).toMatchObject({ row: 4, rows: 1 });
  });

  it('tells blank dates, those it cannot read, those to come, and rows in error', async () => {
    const bench = await open(['', '去年', '2027-01-01', '2026-01-01'], []);
    bench.sheet.grid.put(4, 3, '火星客户');
    const { undated } = await bench.look();
    const told = Array.from({ length: undated.length }, (_, at) => undated.at(at).message.zh);
    expect(told[0]).toContain('没有填上次梳理日期');
    expect(told[1]).toContain('去年');
    expect(told[2]).toContain('不晚于今天的日期');
    expect(told[3]).toContain('火星客户');
  });

  it('writes due day and state in columns of their own; revert undoes them; nothing is logged', async () => {
    const bench = await open(['2026-01-01', '', '2026-11-01'], ['金牌', '银牌', '银牌']);
    const before = snapshot(bench.sheet);
    const report = expectFound(await bench.calendar.write(bench.list));
    expect(report).toMatchObject({ state: 'done', rowsWritten: 3, changes: 0 });
    const cells = [0, 1, 2, 3].map((row) =>
      [DATE + 1, DATE + 2].map((column) => bench.sheet.grid.value(row, column)),
    );
    expect(cells).toEqual([
      ['SLA下次梳理', 'SLA梳理状态'],
      ['2026-04-01', '超期 236 天'],
      ['', '没有填上次梳理日期: 请补填, 或立即梳理'],
      ['2027-05-01', '未到期'],
    ]);
    expectFound(await bench.calendar.write(bench.list));
    expect(bench.sheet.grid.usedBox()?.columns).toBe(DATE + 3);
    expectFound(await bench.reclassifier.revertLast());
    expect(bench.log()).toEqual([]);
    expect(snapshot(bench.sheet)).toMatchObject(before);
  });

  it('a column mapped by hand is remembered for its list', async () => {
    const bench = await open(['2026-01-01'], []);
    expectFound(await bench.calendar.remember(bench.list.recognised, 1));
    expect(expectFound(await bench.calendar.findColumn(bench.list.recognised))).toBe(1);
  });
});
