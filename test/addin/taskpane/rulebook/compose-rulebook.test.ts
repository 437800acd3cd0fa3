import { describe, expect, it } from 'vitest';
import {
  composeRulebook,
  NO_ADDITIONS,
  withOthers,
  withSchedule,
} from '../../../../addin/taskpane/rulebook/compose-rulebook.ts';
import { dayNumber } from '../../../../shared/calendar/day.ts';
import { readCompanyRulebook } from '../../../../shared/norm/company/read-rulebook.ts';

const entry = (date: string) => ({ date, note: '春节' });
const SCHEDULE = {
  restDays: [entry('2027-02-05')],
  workingDays: [{ date: '2027-02-07', note: '补班' }],
  publishedYears: [2027],
};

describe('what is entered in the pane on top of a company’s rulebook', () => {
  it('leaves the document alone where nothing was entered', () => {
    const document = { id: 'acme' };
    expect(composeRulebook(document, NO_ADDITIONS)).toBe(document);
    expect(composeRulebook(undefined, NO_ADDITIONS)).toBeUndefined();
  });

  it('makes a rulebook of its own where there is none', () => {
    const reading = readCompanyRulebook(
      composeRulebook(undefined, withSchedule(NO_ADDITIONS, SCHEDULE)),
    );
    if (!reading.ok) throw new Error('It is a right document');
    const { calendar } = reading.value.book;
    expect(calendar.isWorkingDay(dayNumber(2027, 2, 5))).toBe(false);
    expect(calendar.isWorkingDay(dayNumber(2027, 2, 7))).toBe(true);
    expect(calendar.isProvisional(dayNumber(2027, 2, 5))).toBe(false);
  });

  it('goes before what the document says of the same day or word', () => {
    const document = {
      aliases: { A1: { category: 'mass' }, A2: { category: 'mass' } },
      calendar: { workingDays: ['2027-02-05', '2027-03-06'] },
    };
    const additions = withSchedule(
      { ...NO_ADDITIONS, aliases: { A1: { category: 'general' as const } } },
      SCHEDULE,
    );
    expect(composeRulebook(document, additions)).toEqual({
      aliases: { A1: { category: 'general' }, A2: { category: 'mass' } },
      calendar: {
        restDays: SCHEDULE.restDays,
        workingDays: ['2027-03-06', ...SCHEDULE.workingDays],
        publishedYears: [2027],
      },
    });
  });

  it('goes into the document in front of a chain, and before the words of its vocabulary', () => {
    const additions = { ...NO_ADDITIONS, aliases: { A1: { category: 'general' as const } } };
    const province = { id: 'js', vocabulary: { aliases: { A1: { tier: 'gold' } } } };
    const city = {
      id: 'nj',
      extends: 'js',
      vocabulary: { aliases: { A1: { tier: 'silver' }, A2: { tier: 'gold' } } },
    };
    expect(composeRulebook([city, province], additions)).toEqual([
      {
        ...{ id: 'nj', extends: 'js' },
        vocabulary: { aliases: { A2: { tier: 'gold' } } },
        aliases: { A1: { category: 'general' } },
        calendar: { restDays: [], workingDays: [], publishedYears: [] },
      },
      province,
    ]);
  });

  it('leaves the other documents of a chain beside one that was edited', () => {
    const kept = [
      { id: 'nj', version: '2', extends: 'js' },
      { id: 'nj', version: '1', extends: 'js' },
      { id: 'js', version: '1' },
    ];
    const edited = { id: 'nj', version: '3', extends: 'js' };
    expect(withOthers(edited, kept, '2')).toEqual([edited, kept[1], kept[2]]);
    expect(withOthers({ ...edited, extends: null }, kept, '2')).toEqual([
      { ...edited, extends: null },
      kept[1],
    ]);
    expect(withOthers(edited, { id: 'nj' }, '2')).toEqual(edited);
  });

  it('replaces a year entered before by the whole year entered again', () => {
    const first = withSchedule(NO_ADDITIONS, SCHEDULE);
    const again = withSchedule(first, {
      restDays: [entry('2027-02-06')],
      workingDays: [],
      publishedYears: [2027],
    });
    expect(again.restDays).toEqual([entry('2027-02-06')]);
    expect(again.workingDays).toEqual([]);
    expect(again.publishedYears).toEqual([2027]);
  });

  it('leaves to the reader what is no document', () => {
    expect(composeRulebook([1], withSchedule(NO_ADDITIONS, SCHEDULE))).toEqual([1]);
  });
});
