import { formatDay } from '../../calendar/day.ts';
import type { EnteredYear } from '../../calendar/entered-year.ts';
import { HOLIDAYS } from '../../calendar/schedule.ts';
import type { Phrase } from '../../phrase.ts';

export function describeWorked({ year, worked }: EnteredYear): Phrase {
  const days = (language: keyof Phrase) =>
    worked.map(({ day, holiday }) => `${formatDay(day)} ${HOLIDAYS[holiday][language]}`);
  return {
    zh: `${year} 年按全年安排录入, 但这些法定节假日仍算工作日: ${days('zh').join('、')}。请补录其放假安排, 或不把 ${year} 列入 publishedYears(全年)`,
    en: `${year} is entered as a whole year, but these statutory days would be worked: ${days('en').join(', ')}; enter the days off around them, or leave ${year} out of publishedYears`,
  };
}

export function describeUnbalanced({ year, given, due }: EnteredYear): Phrase {
  const difference = Math.abs(given - due);
  const [zh, en] =
    given < due
      ? [
          `少 ${difference} 天: 请核对是否漏录放假日`,
          `${difference} too few: look for days off that are missing`,
        ]
      : [
          `多 ${difference} 天: 请核对是否漏录补班日(公司自己加的休息日也计在内)`,
          `${difference} too many: look for make-up days that are missing (rest days of the company’s own count too)`,
        ];
  return {
    zh: `${year} 年按全年安排录入, 工作日放假减去周末补班为 ${given} 天, 法定节假日为 ${due} 天, ${zh}`,
    en: `${year} is entered as a whole year: weekdays off less weekend days worked are ${given}, the statutory days ${due}, ${en}`,
  };
}
