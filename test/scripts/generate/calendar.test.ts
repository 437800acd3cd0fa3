import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  SCHEDULE_FILE,
  writeInstalledSchedule,
  writeSchedule,
} from '../../../scripts/generate/calendar.ts';

const NEXT_YEAR = { '2027-10-01': 'National Day,国庆节,3' };

describe('the schedule written from the package chinese-days', () => {
  it('is the one that stands in shared/calendar', () => {
    expect(writeInstalledSchedule()).toBe(readFileSync(SCHEDULE_FILE, 'utf8'));
  });

  it('has the make-up day of 2005-12-31, which the package lacks, with its notice', () => {
    const [, line] = /\/\/ 2005 ·.*国办发明电〔2005〕35号.*\n\s+'(.*)'/.exec(
      writeInstalledSchedule(),
    ) as RegExpExecArray;
    expect(line?.split(' ')).toContain('n1231');
  });

  it('stops where the package has that day itself, so that the correction goes', () => {
    const source = { holidays: NEXT_YEAR, workdays: { '2005-12-31': "New Year's Day,元旦,1" } };
    expect(() => writeSchedule(source, '0')).toThrow('2005-12-31');
  });

  it('stops at a make-up day on a weekday, and at a day that is on and off', () => {
    const onWeekday = { '2027-10-12': 'National Day,国庆节,3' };
    expect(() => writeSchedule({ holidays: NEXT_YEAR, workdays: onWeekday }, '0')).toThrow(
      'A make-up day on a weekday: 2027-10-12',
    );
    const both = { '2027-10-02': 'National Day,国庆节,3' };
    expect(() =>
      writeSchedule({ holidays: { ...NEXT_YEAR, ...both }, workdays: both }, '0'),
    ).toThrow('On and off: 2027-10-02');
  });
});
