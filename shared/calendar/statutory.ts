import { type DayNumber, dayNumber } from './day.ts';
import { lunarHolidays } from './lunar.ts';
import type { HolidayCode } from './schedule.ts';

export interface StatutoryDay {
  readonly day: DayNumber;
  readonly holiday: HolidayCode;
}

/**
 * R29: the days off by the 全国年节及纪念日放假办法 as amended in 2024, for a year whose schedule
 * isn't published. Which days around them will be off, and which weekends worked, no one knows
 * before the notice is out.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const { springFestival, qingming, dragonBoat, midAutumn } = lunarHolidays(year);
  return [
    { day: dayNumber(year, 1, 1), holiday: 'N' },
    ...[-1, 0, 1, 2].map(
      (offset): StatutoryDay => ({ day: springFestival + offset, holiday: 'S' }),
    ),
    { day: qingming, holiday: 'Q' },
    { day: dayNumber(year, 5, 1), holiday: 'L' },
    { day: dayNumber(year, 5, 2), holiday: 'L' },
    { day: dragonBoat, holiday: 'D' },
    { day: midAutumn, holiday: 'M' },
    ...[1, 2, 3].map((date): StatutoryDay => ({ day: dayNumber(year, 10, date), holiday: 'G' })),
  ];
}
