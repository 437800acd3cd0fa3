import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../../../addin/taskpane/settings/read-schedule.ts';
import { formatDay } from '../../../../shared/calendar/day.ts';
import { nationalCalendar } from '../../../../shared/calendar/working-days.ts';

/** Days as `date kind note`. */
function read(text: string, year = 2027): string[] {
  return readSchedule(text, year).days.map(
    ({ day, isWorking, note }) => `${formatDay(day)} ${isWorking ? '班' : '休'} ${note}`,
  );
}

const refused = (text: string, year = 2027) =>
  readSchedule(text, year).unread.map(({ line, why }) => `${line} ${why}`);

const NOTICE_2026 = `国务院办公厅关于2026年部分节假日安排的通知
各省、自治区、直辖市人民政府,国务院各部委、各直属机构:
一、元旦:1月1日(周四)至3日(周六)放假调休,共3天。1月4日(周日)上班。
二、春节:2月15日(农历腊月二十八、周日)至23日(农历正月初七、周一)放假调休,共9天。2月14日(周六)、2月28日(周六)上班。
三、清明节:4月4日(周六)至6日(周一)放假,共3天。
四、劳动节:5月1日(周五)至5日(周二)放假调休,共5天。5月9日(周六)上班。
五、端午节:6月19日(周五)至21日(周日)放假,共3天。
六、中秋节:9月25日(周五)至27日(周日)放假,共3天。
七、国庆节:10月1日(周四)至7日(周三)放假调休,共7天。9月20日(周日)、10月10日(周六)上班。`;

describe('a schedule of days off and on, as it is pasted', () => {
  it('is a line for each day', () => {
    expect(read('2027-02-05 春节 休\n2027-02-07 班')).toEqual([
      '2027-02-05 休 春节',
      '2027-02-07 班 补班',
    ]);
  });

  it('may be copied from a sheet, with other forms of dates', () => {
    expect(read('2027/5/1\t劳动节\t休息\n2027年5月8日,劳动节,补班')).toEqual([
      '2027-05-01 休 劳动节',
      '2027-05-08 班 补班(劳动节)',
    ]);
  });

  it('may hold ranges, and be in English', () => {
    expect(read('2027-05-01 to 2027-05-03 Labour Day off\n2027-05-08 work')).toEqual([
      '2027-05-01 休 Labour Day',
      '2027-05-02 休 Labour Day',
      '2027-05-03 休 Labour Day',
      '2027-05-08 班 补班',
    ]);
  });

  it('takes dates without a year for those of the year that comes next', () => {
    expect(read('2月5日 春节 休', 2028)).toEqual(['2028-02-05 休 春节']);
  });

  it('crosses a month where a range does', () => {
    expect(read('春节:1月30日至2月2日放假')).toEqual([
      '2027-01-30 休 春节',
      '2027-01-31 休 春节',
      '2027-02-01 休 春节',
      '2027-02-02 休 春节',
    ]);
  });

  it('reads the State Council’s notice of 2026 as the calendar has it', () => {
    const { days, unread } = readSchedule(NOTICE_2026, 2030);
    expect(unread.map(({ line }) => line)).toEqual([2]);
    expect(days).toHaveLength(33 + 6);
    for (const { day, isWorking } of days) {
      const kind = nationalCalendar.kind(day);
      expect([formatDay(day), kind]).toEqual([formatDay(day), isWorking ? 'make-up' : 'holiday']);
    }
  });

  it('tells what it cannot read, by line', () => {
    expect(refused('hello')).toEqual(['1 no-date']);
    expect(refused('2027-02-05 春节')).toEqual(['1 no-kind']);
    expect(refused('\n2027-02-30 休')).toEqual(['2 no-such-day']);
    expect(refused('2027-02-05 至 2027-01-05 休')).toEqual(['1 no-such-day']);
    expect(refused('2027-02-05 至 2028-02-05 休')).toEqual(['1 too-long']);
    expect(refused('2027-02-05 休\n2027-02-05 班')).toEqual(['2 both']);
  });
});
