import { type DayNumber, dayNumber } from './day.ts';
import type { HolidayCode } from './schedule.ts';

/** A holiday's statutory days: from so many days after its own day, to so many after it. */
type Span = readonly [first: number, last: number];

/** One wording of the 全国年节及纪念日放假办法: which days everybody has off. */
export interface Regulation {
  /** The day from which it is in force. */
  readonly from: DayNumber;
  readonly source: string;
  readonly days: Readonly<Partial<Record<Exclude<HolidayCode, 'V'>, Span>>>;
}

const ITS_DAY: Span = [0, 0];

/** In order of time; each replaces the one before it. */
export const REGULATIONS: readonly Regulation[] = [
  {
    from: dayNumber(1949, 12, 23),
    source: '全国年节及纪念日放假办法 (1949年12月23日政务院发布)',
    days: { N: ITS_DAY, S: [0, 2], L: ITS_DAY, G: [0, 1] },
  },
  {
    from: dayNumber(1999, 9, 18),
    source: '全国年节及纪念日放假办法 (1999年国务院令第270号)',
    days: { N: ITS_DAY, S: [0, 2], L: [0, 2], G: [0, 2] },
  },
  {
    from: dayNumber(2008, 1, 1),
    source: '全国年节及纪念日放假办法 (2007年国务院令第513号)',
    days: { N: ITS_DAY, S: [-1, 1], Q: ITS_DAY, L: ITS_DAY, D: ITS_DAY, M: ITS_DAY, G: [0, 2] },
  },
  {
    from: dayNumber(2014, 1, 1),
    source: '全国年节及纪念日放假办法 (2013年国务院令第644号)',
    days: { N: ITS_DAY, S: [0, 2], Q: ITS_DAY, L: ITS_DAY, D: ITS_DAY, M: ITS_DAY, G: [0, 2] },
  },
  {
    from: dayNumber(2025, 1, 1),
    source: '全国年节及纪念日放假办法 (2024年国务院令第795号)',
    days: { N: ITS_DAY, S: [-1, 2], Q: ITS_DAY, L: [0, 1], D: ITS_DAY, M: ITS_DAY, G: [0, 2] },
  },
];
