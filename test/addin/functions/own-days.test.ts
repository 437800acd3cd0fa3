/** Further rest days and working days as ranges, as people know them from Excel's own WORKDAY. */
import { describe, expect, it } from 'vitest';
import { buildFunctions, down, loadFunctions, serial } from '../../support/functions-host.ts';

const { ask, column, configure, one } = loadFunctions(await buildFunctions());

const NOV = (day: number): number => serial(`2026-11-${day}`);

describe('further days in cells', () => {
  it('are a column of dates, one list for every row', () => {
    const starts = down(NOV(23), NOV(24), NOV(30));
    expect(column('WORKDAY', starts, 1, down(NOV(24), NOV(25)))).toEqual([
      NOV(26),
      NOV(26),
      serial('2026-12-01'),
    ]);
    expect(column('ISWORKDAY', starts, down(NOV(24), NOV(25)))).toEqual([true, false, true]);
  });

  it('are a range of any shape, also that of the dates asked about', () => {
    const block = [
      [NOV(24), NOV(25)],
      [NOV(26), null],
    ];
    expect(one('NETWORKDAYS', NOV(23), NOV(27), block)).toBe(2);
    expect(ask('ISWORKDAY', block, block)).toEqual([
      [false, false],
      [false, ''],
    ]);
  });

  it('are a text, too: 日期; 日期', () => {
    expect(one('NETWORKDAYS', NOV(23), NOV(27), '2026-11-24; 2026年11月25日')).toBe(3);
    expect(one('ISWORKDAY', NOV(28), null, '2026/11/28，2026-11-29')).toBe(true);
  });

  it('leave out blank cells, a head and times', () => {
    const days = down('日期', NOV(24) + 0.75, null, '', 0, '2026-11-25 18:00', '-');
    expect(one('NETWORKDAYS', NOV(23), NOV(27), days)).toBe(3);
    expect(one('NETWORKDAYS', NOV(23), NOV(27), down('节假日', NOV(24)), down(0, null))).toBe(4);
  });

  it('may be a whole column', () => {
    const days = [...down('休息日', NOV(24)), ...Array.from({ length: 1_048_574 }, () => [null])];
    expect(column('ISWORKDAY', down(NOV(23), NOV(24)), days)).toEqual([true, false]);
  });

  it('that are no dates are told, and so is an error among them', () => {
    expect(one('ISWORKDAY', NOV(23), down(NOV(24), '下周二'))).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/holidays.*下周二/),
    });
    expect(one('ISWORKDAY', NOV(23), null, down(NOV(24), true))).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/workdays.*TRUE/),
    });
    expect(one('ISWORKDAY', NOV(23), down('#REF!', NOV(24)))).toMatchObject({ error: '#REF!' });
  });

  it('are refused where a day is in both', () => {
    expect(one('WORKDAY', NOV(23), 3, down(NOV(24), NOV(26)), down(NOV(26)))).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/workdays.*2026-11-26/),
    });
  });

  it('beat the company’s calendar, and that beats the schedule', () => {
    const calendar = { restDays: [{ date: '2026-11-25' }], workingDays: [] };
    const rulebook = { id: 'a', version: '1', calendar };
    expect(configure({ rulebook }).findings).toEqual([]);
    expect(one('ISWORKDAY', NOV(25))).toBe(false);
    expect(one('ISWORKDAY', NOV(25), null, NOV(25))).toBe(true);
    expect(one('ISWORKDAY', serial('2026-10-01'), null, serial('2026-10-01'))).toBe(true);
    configure({ rulebook: null });
  });

  it('are told in the reasons: how many were given, and how many took effect', () => {
    expect(one('WHY', 'WORKDAY', NOV(23), 3, down(NOV(25), NOV(28)), down(NOV(29)))).toMatch(
      /另计休息日 2 天、工作日 1 天, 其间改变日历的: 1 天、0 天/,
    );
    expect(one('WHY', 'WORKDAY', NOV(23), 3)).not.toContain('另计');
  });

  it('are a law: counting from a day to the one that WORKDAY gives comes to as many', () => {
    const [off, on] = [down(NOV(24), NOV(27)), down(NOV(28))];
    for (const n of [1, 2, 3, 5, 8, 200, 100_000]) {
      const day = one('WORKDAY', NOV(23), n, off, on);
      // The start is a working day, and NETWORKDAYS counts both ends.
      expect(one('NETWORKDAYS', NOV(23), day, off, on)).toBe(n + 1);
      expect(one('NETWORKDAYS', day, NOV(23), off, on)).toBe(-n - 1);
    }
  });
});
