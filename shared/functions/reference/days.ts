import { type FunctionReference, say } from './shape.ts';

const CALENDAR_CLAUSES = ['国务院办公厅放假安排', '《全国年节及纪念日放假办法》'];

export const WORKDAY: FunctionReference<'WORKDAY'> = {
  what: say(
    '起始日之后(或之前)第若干个工作日, 按国务院放假安排, 含补班日',
    'The n-th working day after or before a date, by China’s calendar with make-up days',
  ),
  clauses: CALENDAR_CLAUSES,
  parameters: {
    start: say('起始日期, 当日不计', 'Start date, not counted'),
    days: say(
      '工作日数: 整数, 负数向前推; 0 为起始日本身',
      'Working days: whole number, negative goes back; 0 is the start date itself',
    ),
  },
  result: say('日期', 'A date'),
  examples: [
    {
      arguments: { start: '2026-09-30', days: 3 },
      value: '2026-10-10',
      says: say('8、9 日, 10 日补班', 'The 8th, the 9th, and the 10th, a make-up day'),
    },
    {
      arguments: { start: '2026-09-19', days: 1 },
      value: '2026-09-20',
      says: say('周日补班', 'A Sunday that is a make-up day'),
    },
    {
      arguments: { start: '2026-11-23', days: -7 },
      value: '2026-11-12',
      says: say('向前推 7 个工作日', '7 working days back'),
    },
    { arguments: { start: '2026-11-23', days: 1.5 }, failure: 'invalid-input' },
  ],
};

export const NETWORKDAYS: FunctionReference<'NETWORKDAYS'> = {
  what: say(
    '两个日期之间的工作日数, 两端计入, 含补班日',
    'Working days from one date to another, both counted, with make-up days',
  ),
  clauses: CALENDAR_CLAUSES,
  parameters: {
    start: say('起始日期, 计入', 'First date, counted'),
    end: say(
      '结束日期, 计入; 早于起始则结果为负',
      'Last date, counted; before start gives a negative number',
    ),
  },
  result: say('工作日数', 'Number of working days'),
  examples: [
    {
      arguments: { start: '2026-09-28', end: '2026-10-10' },
      value: 6,
      says: say('9 月 3 天, 10 月 8 至 10 日', '3 days of September, 8 to 10 October'),
    },
    { arguments: { start: '2026-10-10', end: '2026-09-28' }, value: -6 },
    { arguments: { start: '2026-10-01', end: '2026-10-07' }, value: 0 },
    {
      arguments: { start: '1991-01-01', end: '2026-10-07' },
      failure: 'out-of-range',
      says: say('日期自 1992 年起', 'Dates start in 1992'),
    },
  ],
};

export const ISWORKDAY: FunctionReference<'ISWORKDAY'> = {
  what: say(
    '某日是否工作日: 周末和节假日不是, 补班日是',
    'Whether a date is a working day: weekends and holidays are not, make-up days are',
  ),
  clauses: CALENDAR_CLAUSES,
  parameters: { date: say('日期', 'Date') },
  result: say('TRUE 或 FALSE', 'TRUE or FALSE'),
  examples: [
    {
      arguments: { date: '2026-09-20' },
      value: true,
      says: say('周日补班', 'A Sunday that is a make-up day'),
    },
    { arguments: { date: '2026-10-01' }, value: false },
    { arguments: { date: '2026年11月23日' }, value: true },
    { arguments: { date: '2026-02-30' }, failure: 'invalid-input' },
  ],
};

export const RESTDAYS: FunctionReference<'RESTDAYS'> = {
  what: say(
    '一段时间内的全部休息日, 供 Excel 自带的 WORKDAY.INTL(…, "0000000", …) 使用',
    'Every day off in a time, for Excel’s own WORKDAY.INTL(…, "0000000", …)',
  ),
  clauses: CALENDAR_CLAUSES,
  parameters: {
    from: say('起始日期, 计入', 'First date, included'),
    to: say(
      '结束日期, 计入; 不早于起始, 至多相隔 100 年',
      'Last date, included; not before from, at most 100 years later',
    ),
  },
  result: say('一列日期', 'A column of dates'),
  examples: [
    {
      arguments: { from: '2026-09-25', to: '2026-09-28' },
      value: ['2026-09-25', '2026-09-26', '2026-09-27'],
      says: say('中秋三天', 'The three days of Mid-Autumn'),
    },
    {
      arguments: { from: '2026-09-19', to: '2026-09-20' },
      value: ['2026-09-19'],
      says: say('周日补班, 不在其中', 'The Sunday is worked'),
    },
    {
      arguments: { from: '2026-10-08', to: '2026-10-11' },
      value: ['2026-10-11'],
    },
    { arguments: { from: '2026-09-21', to: '2026-09-22' }, failure: 'no-data' },
  ],
};
