/**
 * Writes shared/calendar/schedule.ts from the data of the package chinese-days and the corrections
 * of shared/calendar/notices.ts:
 *
 *     node scripts/generate/calendar.ts
 *
 * The package's functions are not used: west of China they are wrong on a quarter of all days.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { existingDay, formatDay, weekday } from '../../shared/calendar/day.ts';
import { MISSING_MAKE_UP_DAYS, NOTICES } from '../../shared/calendar/notices.ts';

/** Days as texts, each with its holiday's name. */
interface Source {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

interface Entry {
  readonly year: number;
  readonly day: number;
  readonly holiday: string;
}

interface Name {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The State Council's own names, and a letter for each; a new holiday gets the next free one. */
const KNOWN_NAMES: Record<string, Name> = {
  元旦: { code: 'N', zh: '元旦', en: 'New Year’s Day' },
  春节: { code: 'S', zh: '春节', en: 'Spring Festival' },
  清明: { code: 'Q', zh: '清明节', en: 'Qingming Festival' },
  劳动节: { code: 'L', zh: '劳动节', en: 'Labour Day' },
  端午: { code: 'D', zh: '端午节', en: 'Dragon Boat Festival' },
  中秋: { code: 'M', zh: '中秋节', en: 'Mid-Autumn Festival' },
  国庆节: { code: 'G', zh: '国庆节', en: 'National Day' },
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: {
    code: 'V',
    zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
    en: '70th anniversary of the victory over Japan and fascism',
  },
};

type Names = Map<string, Name>;

/** "National Day,国庆节,3" names the holiday twice and says how many of its days are statutory. */
function nameCode(text: string, names: Names): string {
  const [en, zh] = text.split(',');
  if (!en || !zh) throw new Error(`Not a holiday's name: ${text}`);
  const known = names.get(zh);
  if (known) return known.code;
  const taken = [...names.values()].map((name) => name.code);
  const code = [...'ABCEFHIJKOPRTUWXYZ'].find((letter) => !taken.includes(letter));
  if (code === undefined) throw new Error('No letter is left for a new holiday');
  names.set(zh, { code, zh, en });
  return code;
}

function readEntries(days: Source['holidays'], names: Names): Entry[] {
  return Object.keys(days)
    .sort()
    .map((text) => {
      const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
      const number = existingDay(year, month, day);
      if (number === undefined) throw new Error(`Not a date: ${text}`);
      return { year, day: number, holiday: nameCode(days[text] ?? '', names) };
    });
}

function monthDay(day: number): string {
  return formatDay(day).slice(5).replace('-', '');
}

function encodeYear(rests: readonly Entry[], makeUps: readonly Entry[]): string {
  const runs: { first: number; length: number; holiday: string }[] = [];
  for (const { day, holiday } of rests) {
    const run = runs.at(-1);
    if (run && run.first + run.length === day && run.holiday === holiday) run.length += 1;
    else runs.push({ first: day, length: 1, holiday });
  }
  return [
    ...runs.map(
      ({ first, length, holiday }) =>
        `${holiday}${monthDay(first)}${length > 1 ? `+${length}` : ''}`,
    ),
    ...makeUps.map(({ day, holiday }) => `${holiday.toLowerCase()}${monthDay(day)}`),
  ].join(' ');
}

/** The package's make-up days with those it lacks; a correction it no longer needs must go. */
function correctMakeUpDays(workdays: Source['workdays']): Source['workdays'] {
  const corrected = { ...workdays };
  for (const { date, holiday } of MISSING_MAKE_UP_DAYS) {
    if (date in workdays) throw new Error(`The package has this make-up day now: ${date}`);
    corrected[date] = holiday;
  }
  return corrected;
}

function noticesOf(year: number): string {
  const numbers = NOTICES.filter((notice) => notice.year === year).map(({ number }) => number);
  const corrections = MISSING_MAKE_UP_DAYS.filter(({ date }) => date.startsWith(`${year}-`)).map(
    ({ date, source }) => `${date.slice(5)}: ${source}`,
  );
  return [year, ...numbers, ...corrections].join(' · ');
}

/** The text of shared/calendar/schedule.ts. */
export function writeSchedule(source: Source, version: string): string {
  const names: Names = new Map(Object.entries(KNOWN_NAMES));
  const rests = readEntries(source.holidays, names);
  const makeUps = readEntries(correctMakeUpDays(source.workdays), names);
  for (const { day } of makeUps) {
    if (weekday(day) < 6) throw new Error(`A make-up day on a weekday: ${formatDay(day)}`);
    if (rests.some((rest) => rest.day === day)) throw new Error(`On and off: ${formatDay(day)}`);
  }

  // A notice may name days of the next year (30 December to 1 January), so that a year counts as
  // published only when its own National Day is there.
  const years = [...new Set(rests.filter((rest) => rest.holiday === 'G').map(({ year }) => year))];
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  if (lastYear - firstYear + 1 !== years.length) throw new Error('A year is missing');

  const ofYear = (entries: readonly Entry[], year: number) =>
    entries.filter((entry) => entry.year === year);

  return [
    '// Written by scripts/generate/calendar.ts: do not edit. Days off and make-up days by the yearly',
    '// notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知),',
    `// from the data of the package chinese-days ${version}, MIT, Copyright (c) 2024 Yawei sun,`,
    '// corrected by notices.ts.',
    "import type { Phrase } from '../phrase.ts';",
    '',
    '/** The holidays by the letters of `SCHEDULE`. */',
    'export const HOLIDAYS = {',
    ...[...names.values()].map(
      ({ code, zh, en }) =>
        `  ${code}: {\n    zh: '${zh}',\n    en: '${en.replaceAll("'", '’')}',\n  },`,
    ),
    '} as const satisfies Record<string, Phrase>;',
    '',
    'export type HolidayCode = keyof typeof HOLIDAYS;',
    '',
    '/**',
    ' * A line for each year, from `FIRST_PUBLISHED_YEAR` on: S0215+9 is nine days off from',
    ' * 15 February for the Spring Festival, N0101 one day, s0214 a day worked to make up for one.',
    ' */',
    'export const SCHEDULE: readonly string[] = [',
    ...years.map(
      (year) =>
        `  // ${noticesOf(year)}\n  '${encodeYear(ofYear(rests, year), ofYear(makeUps, year))}',`,
    ),
    '];',
    '',
    `export const FIRST_PUBLISHED_YEAR = ${firstYear};`,
    'export const LAST_PUBLISHED_YEAR = FIRST_PUBLISHED_YEAR + SCHEDULE.length - 1;',
    '',
  ].join('\n');
}

export const SCHEDULE_FILE = new URL('../../shared/calendar/schedule.ts', import.meta.url);

/** From what the installed package holds. */
export function writeInstalledSchedule(): string {
  const require = createRequire(import.meta.url);
  const source = require('chinese-days/dist/chinese-days.json') as Source;
  const { version } = require('chinese-days/package.json') as { version: string };
  return writeSchedule(source, version);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEDULE_FILE, writeInstalledSchedule());
}
