import { weekday } from '../../../shared/calendar/day.ts';
import { formatMoment, type Moment } from '../../../shared/calendar/moment.ts';
import type { Language } from '../../../shared/failure.ts';
import type { Value } from '../../../shared/functions/answer.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

export const weekdayName = (day: number, language: Language): string =>
  WEEKDAYS[language][weekday(day) - 1] ?? '';

/** A moment with its weekday: 2026-12-09 周三. */
export function momentInFull(moment: Moment, language: Language): string {
  return `${formatMoment(moment)} ${weekdayName(moment.day, language)}`;
}

/** A single value in words; a list or a table by its size. */
export function valueText(value: Value, language: Language): string {
  switch (value.type) {
    case 'code':
      return value.label[language];
    case 'number':
      return String(value.number);
    case 'flag':
      return value.flag ? 'TRUE' : 'FALSE';
    case 'moment':
      return momentInFull(value.moment, language);
    case 'text':
      return value.text[language];
    case 'blank':
      return '';
    case 'failure':
      return describeFailure(value.failure, language);
    case 'column':
      return language === 'zh' ? `${value.values.length} 行` : `${value.values.length} rows`;
    case 'table': {
      const size = `${value.rows.length} × ${value.rows[0]?.length ?? 0}`;
      return language === 'zh' ? `表格 ${size}` : `table ${size}`;
    }
  }
}
