/** DEADLINE as a cell asks it, from serial to serial, beside the libraries that count working days. */
import { expect, it } from 'vitest';
import type { Goal } from '../../scripts/bench/comparison.ts';
import {
  compareAnswers,
  inMicroseconds,
  keepComparisons,
  OURS,
  packageName,
  race,
} from '../support/bench.ts';
import { buildFunctions, runFunctions, serial } from '../support/functions-host.ts';
import { chineseDays, dateFns, luxonBusinessDays, walkDays } from './peers/working-days.ts';

const ROUNDS = 9;
const CHINESE_DAYS = packageName('chinese-days');
const DATE_FNS = packageName('date-fns');
const LUXON = packageName('luxon-business-days');
const FIFTEEN = 'the same with 15 days';
const COUNT_ALONE = 'SLA Tiers, WORKDAY, which only adds days';

const READING_TAKES_MOST = [
  'DEADLINE is more than adding days. Its arguments are walked as ranges and read in any form, the',
  'limit is found, and a calendar of the edition is asked whether the order counts from its day: the',
  'addition itself, a look into the table of the year, is less than a tenth of it. WORKDAY in the same table does',
  'what the peers are told to, and still reads its cells.',
].join('\n');

/** Sixty working days from the last of them end within the published schedules. */
const STARTS = Array.from(
  { length: serial('2026-09-01') - serial('2025-01-01') },
  (_, index) => serial('2025-01-01') + index,
);

type Function = (...given: unknown[]) => number[][];

const functions = runFunctions(await buildFunctions());
const DEADLINE = functions.get('DEADLINE') as Function;
const WORKDAY = functions.get('WORKDAY') as Function;

/** 表3-3(开通) gives 15 days at grade standard; 60 are agreed with the customer (R26). */
const ASKED = {
  15: ['标准', '数据专线', '地市内'],
  60: ['标准', '数据专线', '地市内', null, null, 60],
} as const;

type Days = keyof typeof ASKED;

const deadline = (days: Days) => (start: number) =>
  DEADLINE('业务开通', start, ...ASKED[days])[0]?.[0];

const results = keepComparisons('2-deadline');

const FLAT: Goal = {
  text: 'flat: ≤ 1.2 × that of 15 days',
  measure: 'slower',
  against: FIFTEEN,
  limit: 1.2,
};

it.each([15, 60] as const)('DEADLINE of %i working days', async (days) => {
  const right = STARTS.map((start) => walkDays(start, days));
  const contestants: Readonly<Record<string, (start: number) => unknown>> = {
    [OURS]: deadline(days),
    ...(days === 60 && { [FIFTEEN]: deadline(15) }),
    [COUNT_ALONE]: (start) => WORKDAY(start, days)[0]?.[0],
    [CHINESE_DAYS]: (start) => chineseDays(start, days),
    [DATE_FNS]: (start) => dateFns(start, days),
    [LUXON]: (start) => luxonBusinessDays(start, days),
  };
  expect(STARTS.map(deadline(days))).toEqual(right);
  const times = await race(
    ROUNDS,
    Object.fromEntries(
      Object.entries(contestants).map(([name, ask]) => [
        name,
        { run: () => STARTS.map(ask), calls: STARTS.length },
      ]),
    ),
  );
  const contestant = (name: string) => ({
    name,
    samples: inMicroseconds(times[name] ?? []),
    ...(name !== FIFTEEN && {
      answers: compareAnswers(right, STARTS.map(contestants[name] ?? (() => undefined))),
    }),
  });
  results.add({
    work: `DEADLINE, ${days} working days, serial in, serial out`,
    unit: 'µs',
    how: [
      `Every day of 2025 to August 2026 as start. Ours is the whole function of functions.js, in a cell:`,
      days === 15
        ? 'labels read, the limit found in 表3-3(开通), the day counted. The peers are only told to add 15'
        : 'labels read, the agreed limit taken (R26), the day counted. The peers are only told to add 60',
      'working days. Right is a walk day by day through the State Council’s notices. date-fns knows',
      'weekends alone; luxon-business-days was given the same holidays, but knows no make-up days.',
    ].join('\n'),
    ours: contestant(OURS),
    others: Object.keys(contestants)
      .filter((name) => name !== OURS)
      .map(contestant),
    goals:
      days === 15
        ? [
            {
              text: '≥ 100 × chinese-days',
              measure: 'faster',
              against: CHINESE_DAYS,
              limit: 100,
              unreached: READING_TAKES_MOST,
            },
          ]
        : [FLAT],
  });
});
