import { type DayNumber, dayNumber } from './day.ts';
import { lunarHolidays } from './lunar.ts';
import { REGULATIONS } from './regulations.ts';
import type { HolidayCode } from './schedule.ts';

export interface StatutoryDay {
  readonly day: DayNumber;
  readonly holiday: HolidayCode;
}

/**
 * The statutory days of a year (1992..9999) by the 全国年节及纪念日放假办法 in force on each: what
 * R29 takes off in a year without a notice, and what every notice has to give. A day on which two
 * holidays fall is there twice, since both are given. Which days around them will be off, and which
 * weekends worked, no one knows before the notice is out.
 * @example statutoryDays(2027).length // 13
 */
export function statutoryDays(year: number): StatutoryDay[] {
  const { springFestival, qingming, dragonBoat, midAutumn } = lunarHolidays(year);
  const dayOf = {
    N: dayNumber(year, 1, 1),
    S: springFestival,
    Q: qingming,
    L: dayNumber(year, 5, 1),
    D: dragonBoat,
    M: midAutumn,
    G: dayNumber(year, 10, 1),
  };
  return REGULATIONS.flatMap(({ from, days }, index) => {
    const until = REGULATIONS[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (until <= dayOf.N || from >= dayNumber(year + 1, 1, 1)) return [];
    const inForce: StatutoryDay[] = [];
    for (const holiday of HOLIDAYS_IN_ORDER) {
      const [first, last] = days[holiday] ?? NONE;
      for (let day = dayOf[holiday] + first; day <= dayOf[holiday] + last; day += 1) {
        if (day >= from && day < until) inForce.push({ day, holiday });
      }
    }
    return inForce;
  });
}

const HOLIDAYS_IN_ORDER = ['N', 'S', 'Q', 'L', 'D', 'M', 'G'] as const;
const NONE = [0, -1] as const;
