import { say } from '../../shared/functions/reference/shape.ts';
import { choice, datedText } from './cell-form.ts';
import { addTo, condition, member, objectIn, type Part } from './column.ts';
import { type RowPart, WORDS } from './part.ts';

const DAY_MEMBERS = { rest: 'restDays', working: 'workingDays' } as const;

export const CALENDAR_PART: RowPart = {
  name: say('日历', 'calendar'),
  what: say('休息日、补班日、已全部录入的年份', 'days off, make-up days, years entered whole'),
  rows: ({ calendar = {} }) => [
    ...(calendar.restDays ?? []).map((day): Part => ({ of: 'rest', ...day })),
    ...(calendar.workingDays ?? []).map((day): Part => ({ of: 'working', ...day })),
    ...(calendar.publishedYears ?? []).map((year): Part => ({ of: 'year', date: String(year) })),
  ],
  take: (document, { of, ...day }) => {
    const calendar = objectIn(document, 'calendar');
    const name =
      of === 'year' ? 'publishedYears' : DAY_MEMBERS[of === 'working' ? 'working' : 'rest'];
    const { date = '' } = day;
    const entry = of === 'year' ? Number(String(date).replace(/年$/, '')) : day;
    return addTo(calendar, name, entry, ['calendar']);
  },
  columns: () => [
    condition(
      member(
        say('种类', 'kind of day'),
        'of',
        choice([
          ['rest', say('休', 'off'), '休息日', '放假'],
          ['working', say('班', 'work'), '补班', '上班'],
          ['year', say('全年', 'whole year')],
        ]),
      ),
    ),
    condition(
      member(
        say('日期', 'date'),
        'date',
        datedText(say('日期, 如 2027-02-05; 或年份', 'a date such as 2027-02-05, or a year')),
      ),
    ),
    member(say('说明', 'note'), 'note', WORDS),
  ],
};
