import type { Field, ListKind } from './kind.ts';

const fields = {
  day: {
    label: { zh: '日期', en: 'date' },
    holds: 'moment',
    heads: { zh: ['日期'], en: ['date', 'dates', 'day'] },
  },
  restDay: {
    label: { zh: '休息日', en: 'rest day' },
    holds: 'moment',
    heads: {
      zh: ['休息日', '节假日', '假日', '放假日', '放假日期'],
      en: ['holiday', 'holidays', 'rest day', 'rest days'],
    },
  },
  workday: {
    label: { zh: '工作日', en: 'working day' },
    holds: 'moment',
    heads: {
      zh: ['工作日', '补班', '补班日', '上班日'],
      en: ['workday', 'workdays', 'working day', 'working days'],
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type DayField = keyof typeof fields;

/** Lists of days: those that a calculation begins with, and a company's own rest days and working days. */
export const DAYS: ListKind<DayField> = { fields, results: [] };
