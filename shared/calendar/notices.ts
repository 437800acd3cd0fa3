/**
 * The notices behind schedule.ts: 国务院办公厅关于…年部分节假日安排的通知, and what changed one
 * afterwards. scripts/generate/calendar.ts writes the numbers beside each year's days and enters
 * the corrections; the tests hold every year to the law that its notice keeps (R29).
 */
export interface Notice {
  /** The year whose schedule it gives, with December's days before its 1 January. */
  readonly year: number;
  /** 发文字号. */
  readonly number: string;
  /** Days off beyond the statutory ones. */
  readonly extraDays?: number;
  readonly what?: string;
}

/** Of 2004, 2005 and 2008 no copy with its number was found; their days are in the data. */
export const NOTICES: readonly Notice[] = [
  { year: 2006, number: '国办发明电〔2005〕35号' },
  { year: 2007, number: '国办发明电〔2006〕49号' },
  { year: 2009, number: '国办发明电〔2008〕42号' },
  { year: 2010, number: '国办发明电〔2009〕27号' },
  { year: 2011, number: '国办发明电〔2010〕40号' },
  { year: 2012, number: '国办发明电〔2011〕45号' },
  { year: 2013, number: '国办发明电〔2012〕33号' },
  { year: 2014, number: '国办发明电〔2013〕28号' },
  { year: 2015, number: '国办发明电〔2014〕28号' },
  {
    year: 2015,
    number: '国发明电〔2015〕1号',
    extraDays: 1,
    what: '抗战胜利70周年纪念日 9月3日放假1天',
  },
  { year: 2016, number: '国办发明电〔2015〕18号' },
  { year: 2017, number: '国办发明电〔2016〕17号' },
  { year: 2018, number: '国办发明电〔2017〕12号' },
  { year: 2019, number: '国办发明电〔2018〕15号' },
  { year: 2019, number: '国办发明电〔2019〕3号', what: '调整劳动节假期' },
  { year: 2020, number: '国办发明电〔2019〕16号' },
  {
    year: 2020,
    number: '国办发明电〔2020〕1号',
    extraDays: 2,
    what: '延长春节假期至2月2日: 1月31日放假, 2月1日不再补班',
  },
  { year: 2021, number: '国办发明电〔2020〕27号' },
  { year: 2022, number: '国办发明电〔2021〕11号' },
  { year: 2023, number: '国办发明电〔2022〕16号' },
  { year: 2024, number: '国办发明电〔2023〕7号' },
  { year: 2025, number: '国办发明电〔2024〕12号' },
  { year: 2026, number: '国办发明电〔2025〕7号' },
];

/** A make-up day that its notice names and the package chinese-days lacks. */
export interface Correction {
  readonly date: string;
  /** As the package writes the holiday that is made up for. */
  readonly holiday: string;
  readonly source: string;
}

export const MISSING_MAKE_UP_DAYS: readonly Correction[] = [
  {
    date: '2005-12-31',
    holiday: "New Year's Day,元旦,1",
    source: '国办发明电〔2005〕35号: 12月31日(星期六)上班',
  },
];
