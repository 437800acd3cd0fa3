/**
 * Every combination of labels of every function: exactly one answer or one declared failure, never
 * an exception; with reasons that rest on a clause and name the reading where there is one.
 */

import { describe, expect, it } from 'vitest';
import { FIRST_DAY } from '../../shared/calendar/day.ts';
import type { Failure, FailureCode } from '../../shared/failure.ts';
import type { Answer } from '../../shared/functions/answer.ts';
import { explain } from '../../shared/functions/call.ts';
import { DEFINITION_IDS, type DefinitionId } from '../../shared/functions/catalogue.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import { tableWords } from '../../shared/functions/tables.ts';
import { READINGS } from '../../shared/norm/readings.ts';
import { type Editions, NORM, NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/norm/settings.ts';
import type { Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { formatReasons, reasonText } from '../../shared/words/reasons.ts';
import {
  ask,
  askWithReasons,
  editionsWith,
  type Given,
  printFailure,
  printValue,
  READER,
  type Reasoned,
  readingsOf,
  TODAY,
} from '../support/ask.ts';
import {
  ACTIVITIES,
  CATEGORIES,
  type Expected,
  expectLevel,
  expectLimit,
  expectTier,
  LEVELS,
  SCOPES,
  SERVICES,
  TIERS,
} from '../support/oracle.ts';
import { EXPECTED_ITEMS } from '../support/standards.ts';

/** Declared in the contract. */
const DECLARED: Readonly<Record<FailureCode, true>> = {
  'invalid-input': true,
  'unknown-label': true,
  'out-of-range': true,
  'wrong-grade': true,
  'too-large': true,
  'not-covered': true,
  'not-legible': true,
  'no-limit': true,
  'no-data': true,
  conflict: true,
};
/** The readings of the text are ours, so their table has no clause but their numbers. */
const CLAUSE = /^(§|表|《|国务院|第\d+章|R1–R\d+$)/;
/** What a message must not show: a bug that leaked into words. */
const LEAK = /undefined|\[object|NaN|Infinity|null/;
const READING_IDS = new Set<string>(READINGS.map((reading) => reading.id));
const KINDS = ['commitment', 'internal', 'rule'];

/** The first violations of a family; a bug in one rule would else print thousands of lines. */
class Violations {
  count = 0;
  readonly shown: string[] = [];
  add(given: Given, what: string): void {
    this.count++;
    if (this.shown.length < 12) this.shown.push(`${what} ← ${JSON.stringify(given)}`);
  }
}

function failuresIn(result: Result<Answer>): Failure[] {
  if (!result.ok) return [result.error];
  const { value } = result.value;
  const values = value.type === 'column' ? value.values : [];
  return values.flatMap((one) => (one.type === 'failure' ? [one.failure] : []));
}

function checkFailure(failure: Failure, given: Given, violations: Violations): void {
  if (!(failure.code in DECLARED)) violations.add(given, `undeclared code ${failure.code}`);
  const parameter = 'parameter' in failure ? failure.parameter : undefined;
  const [zh, en] = [describeFailure(failure, 'zh'), describeFailure(failure, 'en')];
  for (const message of [zh, en]) {
    if (message.trim() === '' || LEAK.test(message)) violations.add(given, `message: ${message}`);
  }
  const blamesInput = !['not-covered', 'not-legible', 'no-limit'].includes(failure.code);
  if (blamesInput) {
    if (!parameter || !zh.includes(parameter) || !en.includes(parameter)) {
      violations.add(given, `message without its parameter ${parameter}: ${zh}`);
    }
    if (parameter && !(parameter.replace(/\[\d+\]$/, '') in given)) {
      violations.add(given, `blames ${parameter}, which is no parameter`);
    }
    return;
  }
  if ('clause' in failure) {
    if (!/^(§|表|前言)/.test(failure.clause)) violations.add(given, `clause ${failure.clause}`);
    if (!zh.includes(failure.clause)) violations.add(given, `message without clause: ${zh}`);
    if (failure.reading !== undefined && !READING_IDS.has(failure.reading)) {
      violations.add(given, `unknown reading ${failure.reading}`);
    }
  }
}

function checkReasons(because: readonly Reason[], given: Given, violations: Violations): void {
  if (because.length === 0) violations.add(given, 'no reason');
  for (const reason of because) {
    const { clause, kind, reading } = reason.source.row;
    if (!CLAUSE.test(clause)) violations.add(given, `clause ${clause}`);
    if (!KINDS.includes(kind)) violations.add(given, `kind ${kind}`);
    if (reading !== undefined && !READING_IDS.has(reading)) violations.add(given, `${reading}?`);
    for (const words of [reasonText(reason, 'zh'), reasonText(reason, 'en')]) {
      if (words.trim() === '' || LEAK.test(words)) violations.add(given, `reason: ${words}`);
    }
  }
}

/** One line for an answer or failure, its unit and everything else it says included. */
function print(result: Result<Answer>): string {
  if (!result.ok) return printFailure(result.error);
  const { value, provisional, details } = result.value;
  const limit = details?.()['limit'] as { amount: number; unit: string } | undefined;
  const text = printValue(value);
  return `${text}${limit ? ` ${limit.unit}` : ''}${provisional ? ' (provisional)' : ''}`;
}

/**
 * Asks with and without reasons and holds what comes back against what holds for every answer.
 * Returns the answer with its reasons, or undefined where the function threw.
 */
function examine(
  id: DefinitionId,
  given: Given,
  violations: Violations,
  editions: Editions = NORM_EDITIONS,
): Reasoned | undefined {
  try {
    const plain = ask(id, given, editions);
    const reasoned = askWithReasons(id, given, editions);
    if (print(plain) !== print(reasoned.result)) {
      violations.add(given, `${print(plain)}, but ${print(reasoned.result)} with reasons`);
    }
    for (const failure of failuresIn(reasoned.result)) checkFailure(failure, given, violations);
    if (reasoned.result.ok) {
      const because = [...reasoned.because, ...reasoned.ofRows.flat()];
      const nothingAnswered = failuresIn(reasoned.result).length > 0 && because.length === 0;
      if (!nothingAnswered) checkReasons(because, given, violations);
    }
    return reasoned;
  } catch (error) {
    violations.add(given, `throws ${String(error)}`);
    return undefined;
  }
}

/** Holds an answer against the agreed reading, and the readings it must name. */
function compare(
  reasoned: Reasoned | undefined,
  expected: Expected,
  given: Given,
  violations: Violations,
): void {
  if (!reasoned) return;
  const printed = print(reasoned.result);
  const isRight = reasoned.result.ok
    ? printed === expected.answer
    : expected.answer === undefined && expected.failures.includes(printed);
  if (!isRight) {
    violations.add(given, `${printed}, not ${expected.answer ?? expected.failures.join(' or ')}`);
    return;
  }
  const named = readingsOf(reasoned);
  for (const reading of expected.readings) {
    if (!named.includes(reading)) violations.add(given, `${reading} not named`);
  }
}

const OPTIONAL = undefined;
const FLAGS = [OPTIONAL, 'TRUE', 'FALSE'] as const;
const isTrue = (flag: string | undefined) => flag === 'TRUE';

/** Every combination of the values of each parameter. */
function* combinations<T extends Readonly<Record<string, readonly unknown[]>>>(
  values: T,
): Generator<{ [K in keyof T]: T[K][number] }> {
  const names = Object.keys(values);
  const counts = names.map((name) => values[name]?.length ?? 0);
  const total = counts.reduce((product, count) => product * count, 1);
  for (let index = 0; index < total; index++) {
    let rest = index;
    const given: Record<string, unknown> = {};
    names.forEach((name, place) => {
      const count = counts[place] ?? 1;
      given[name] = values[name]?.[rest % count];
      rest = Math.floor(rest / count);
    });
    yield given as { [K in keyof T]: T[K][number] };
  }
}

/** Walks a family and asserts how many combinations it has, so that it cannot shrink unseen. */
function walk<T extends Readonly<Record<string, readonly unknown[]>>>(
  count: number,
  values: T,
  visit: (given: { [K in keyof T]: T[K][number] }, violations: Violations) => void,
): void {
  const violations = new Violations();
  let visited = 0;
  for (const given of combinations(values)) {
    visited++;
    visit(given, violations);
  }
  expect(violations.shown, `${violations.count} violations`).toEqual([]);
  expect(visited).toBe(count);
}

const SLOW = { timeout: 120_000 };

/** Seconds since the 22nd of the month at 00:00, by the text alone. */
function secondsOf(text: string): number {
  const [hour = 0, minute = 0, second = 0] = text.slice(11).split(':').map(Number);
  return (Number(text.slice(8, 10)) - 22) * 86_400 + hour * 3600 + minute * 60 + second;
}

describe('every combination of labels has one answer or one declared failure', SLOW, () => {
  it('§1.2.1 TIER: category × key × proposed × floor', () => {
    const grades = [OPTIONAL, ...TIERS];
    const values = { category: CATEGORIES, key: FLAGS, proposed: grades, floor: grades };
    walk(375, values, (given, violations) => {
      const { category, key, proposed, floor } = given;
      const expected = expectTier(category, isTrue(key), proposed, floor);
      compare(examine('TIER', given, violations), expected, given, violations);
    });
  });

  it('§1.2.2 表1-1 LEVEL: tier × service × scope × hub × agreed × floor × protected', () => {
    const values = {
      tier: TIERS,
      service: [...SERVICES, 'e-net'],
      scope: [OPTIONAL, ...SCOPES],
      hub: FLAGS,
      agreed: [OPTIONAL, ...LEVELS],
      floor: [OPTIONAL, ...LEVELS],
      protected: FLAGS,
    };
    walk(27_000, values, (given, violations) => {
      const isProtected = given.protected !== 'FALSE';
      const expected = expectLevel({ ...given, hub: isTrue(given.hub), protected: isProtected });
      compare(examine('LEVEL', given, violations), expected, given, violations);
    });
  });

  const limitValues = {
    activity: ACTIVITIES,
    grade: [OPTIONAL, ...TIERS, ...LEVELS],
    service: [OPTIONAL, ...SERVICES, 'e-net'],
    scope: [OPTIONAL, ...SCOPES],
    line: FLAGS,
    points: [OPTIONAL, '5', '6'],
    agreed: [OPTIONAL, '11'],
  } as const;

  type LimitTexts = { [K in keyof typeof limitValues]: (typeof limitValues)[K][number] };
  const expectedLimit = (given: LimitTexts) =>
    expectLimit({
      ...given,
      points: Number(given.points ?? '1'),
      line: given.line === OPTIONAL ? undefined : isTrue(given.line),
      agreed: given.agreed === OPTIONAL ? undefined : Number(given.agreed),
    });

  it('§3–§6 LIMIT: activity × grade × service × scope × line × points × agreed', () => {
    walk(102_060, limitValues, (given, violations) => {
      const reasoned = examine('LIMIT', given, violations);
      compare(reasoned, expectedLimit(given), given, violations);
    });
  });

  it('§3–§6 DEADLINE: the same from a date and from an instant', () => {
    const values = { ...limitValues, start: ['2026-09-28', '2026-09-28 16:40:05'] };
    const needsTime = /(hour|minute)$/;
    walk(204_120, values, (given, violations) => {
      const expected = expectedLimit(given);
      const reasoned = examine('DEADLINE', given, violations);
      if (!reasoned) return;
      const { result } = reasoned;
      if (expected.answer === undefined) {
        // A failure of the limit is one of the deadline too.
        compare(reasoned, expected, given, violations);
        return;
      }
      const isRefused = needsTime.test(expected.answer) && given.start.length === 10;
      if (result.ok === isRefused) violations.add(given, print(result));
      if (!result.ok) {
        if (print(result) !== 'invalid-input start') violations.add(given, print(result));
        return;
      }
      const limit = result.value.details?.()['limit'] as { amount: number; unit: string };
      const printed = `${limit.amount} ${limit.unit}`;
      if (printed !== expected.answer) violations.add(given, `${printed}≠${expected.answer}`);
      const { value } = result.value;
      const hasTime = value.type === 'moment' && value.moment.second !== undefined;
      if (hasTime !== needsTime.test(printed)) violations.add(given, `due ${printValue(value)}`);
      const named = readingsOf(reasoned);
      const clock = needsTime.test(printed)
        ? 'R13'
        : /^(emergency-)?notice$/.test(given.activity)
          ? { notice: 'R14', 'emergency-notice': 'R11' }[given.activity]
          : printed.endsWith('working-day')
            ? 'R12'
            : 'R16';
      for (const reading of [...expected.readings, clock ?? '']) {
        if (!named.includes(reading)) violations.add(given, `${reading} not named`);
      }
    });
  });

  it('§3.2.2(4) DEADLINE with pauses: activity × grade × service × scope × line × start', () => {
    const { points: _points, agreed: _agreed, ...labels } = limitValues;
    const values = {
      ...labels,
      start: ['2026-09-28', '2026-09-28 16:40:05'],
      pauses: ['2026-09-29/2026-09-29; 2026-09-28 17:00/2026-09-28 17:30'],
    };
    walk(34_020, values, (given, violations) => {
      const expected = expectedLimit({ ...given, points: OPTIONAL, agreed: OPTIONAL });
      const reasoned = examine('DEADLINE', given, violations);
      if (!reasoned || expected.answer === undefined) return;
      const refused = /notice$/.test(given.activity) || expected.answer.endsWith('month');
      const printed = print(reasoned.result);
      if (refused && printed !== 'invalid-input pauses') violations.add(given, printed);
      if (!refused && reasoned.result.ok && !readingsOf(reasoned).includes('R22')) {
        violations.add(given, 'R22 not named');
      }
    });
  });

  it('R1–R16 DEADLINE under every combination of settings', () => {
    const settings = {
      rebuildBase: ['provision', 'survey+provision', 'suspend+provision'],
      countStartDay: [false, true],
      cutoff: [null, 16, 17],
      deemNextWorkday: [false, true],
      noticeClearDays: [false, true],
      noticeInternalDays: [0, 2],
      rollForward: [false, true],
    } as const;
    const values = {
      ...settings,
      activity: ACTIVITIES,
      start: ['2026-09-26', '2026-09-28 16:40:05', '1992-01-01', '2026-12-31', '9999-12-31 23:59'],
    } as const;
    walk(25_920, values, ({ activity, start, ...chosen }, violations) => {
      const grade = activity === 'restore' || activity === 'complaint' ? 'AA' : 'silver';
      const given = { activity, grade, service: 'data-line', scope: 'intra-city', start };
      const editions = editionsWith(chosen satisfies Partial<Settings>);
      const reasoned = examine('DEADLINE', given, violations, editions);
      if (!reasoned) return;
      const { result } = reasoned;
      if (result.ok) return;
      const declared = ['out-of-range start', 'invalid-input start'];
      if (!declared.includes(print(result))) violations.add(given, print(result));
    });
  });

  it('STATUS: deadline × done × asOf × warn', () => {
    const moments = [
      OPTIONAL,
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-22 23:30',
      '2026-11-23 08:00',
      '2026-11-23 08:00:01',
      '2026-11-23 23:59:59',
      '2026-11-24 00:00',
    ];
    const values = {
      deadline: moments,
      done: moments,
      asOf: moments,
      warn: [OPTIONAL, '0', '1', '2.5'],
    };
    walk(2_916, values, (given, violations) => {
      const reasoned = examine('STATUS', given, violations);
      if (!reasoned) return;
      const { deadline, done, asOf, warn } = given;
      const printed = print(reasoned.result);
      const expected = (() => {
        if (deadline === OPTIONAL) return 'invalid-input deadline';
        const isDate = deadline.length === 10;
        if (done !== OPTIONAL) {
          if (!isDate && done.length === 10) return 'invalid-input done';
          const isMet = isDate
            ? done.slice(0, 10) <= deadline
            : secondsOf(done) <= secondsOf(deadline);
          return isMet ? 'met' : 'breached';
        }
        if (asOf === OPTIONAL) return 'invalid-input asOf';
        if (isDate && warn === '2.5') return 'invalid-input warn';
        const end = secondsOf(deadline) + (isDate ? 86_400 : 0);
        const left = end - secondsOf(asOf);
        if (isDate ? left <= 0 : left < 0) return 'breached';
        if (isDate) {
          // Sunday the 22nd and Monday the 23rd come after Friday the 20th.
          const before = deadline === '2026-11-24' ? '2026-11-23' : '2026-11-20';
          return asOf.slice(0, 10) >= (warn === '0' ? deadline : before) ? 'at-risk' : 'running';
        }
        return left <= (warn ? Number(warn) * 86_400 : 3600) ? 'at-risk' : 'running';
      })();
      if (printed !== expected) violations.add(given, `${printed}, not ${expected}`);
    });
  });

  it('表5-5 QUALITY: level × faults × outage', () => {
    const faults = [OPTIONAL, '0', '4', '5', '6', '7', '8', '9', '10', '11'];
    const outageHours = [OPTIONAL, '0', '6', '6.5', '12', '12.1', '24', '25', '48', '48.01'];
    const values = { level: [OPTIONAL, ...LEVELS], faults, outageHours };
    walk(500, values, (given, violations) => {
      const reasoned = examine('QUALITY', given, violations);
      if (!reasoned) return;
      const rank = LEVELS.indexOf(given.level as never);
      const isMet =
        Number(given.faults ?? 0) <= ([4, 6, 8, 10][rank] ?? 0) &&
        Number(given.outageHours ?? 0) <= ([6, 12, 24, 48][rank] ?? 0);
      const expected =
        given.level === OPTIONAL
          ? 'invalid-input level'
          : given.faults === OPTIONAL && given.outageHours === OPTIONAL
            ? 'no-data faults'
            : isMet
              ? 'met'
              : 'breached';
      const printed = print(reasoned.result);
      if (printed !== expected) violations.add(given, `${printed}, not ${expected}`);
      if (reasoned.result.ok && !readingsOf(reasoned).includes('R20')) {
        violations.add(given, 'R20 not named');
      }
    });
  });

  it('STANDARD: 128 items × 9 grades', () => {
    const items = EXPECTED_ITEMS.map((item) => item.code);
    const values = { item: items, grade: [OPTIONAL, ...TIERS, ...LEVELS] };
    walk(1_152, values, (given, violations) => {
      const reasoned = examine('STANDARD', given, violations);
      const item = EXPECTED_ITEMS.find((one) => one.code === given.item);
      if (!reasoned || !item) return;
      const grades: readonly string[] = item.by === 'level' ? LEVELS : TIERS;
      const rank = item.by === 'all' ? 0 : grades.indexOf(given.grade ?? '');
      const cell = item.cells[rank];
      const code = reasoned.result.ok ? 'answered' : reasoned.result.error.code;
      const expected =
        cell === undefined
          ? given.grade === OPTIONAL
            ? 'invalid-input'
            : 'wrong-grade'
          : cell.startsWith('原文缺失')
            ? 'not-legible'
            : 'answered';
      if (code !== expected) violations.add(given, `${code}, not ${expected}`);
      const reading = /\((R\d+)\)/.exec(`${item.clause} ${cell ?? ''}`)?.[1];
      if (expected === 'answered' && reading && !readingsOf(reasoned).includes(reading)) {
        violations.add(given, `${reading} not named`);
      }
    });
  });

  it('TABLE: every id', () => {
    const ids = tableWords().ids;
    walk(26, { id: ids }, (given, violations) => {
      const reasoned = examine('TABLE', given, violations);
      if (reasoned && !reasoned.result.ok) violations.add(given, print(reasoned.result));
    });
  });

  it('QUOTA: tier × category × group × floor of two customers', () => {
    const pairs = <T>(values: readonly T[]) => values.map((value) => [value, values[0]]);
    const values = {
      tiers: pairs(['gold', 'silver', 'bronze', 'standard', '', '钻石']),
      categories: [OPTIONAL, ...pairs([...CATEGORIES, '', '外星'])],
      groups: [OPTIONAL, ['南京', '苏州'], ['', '苏州']],
      floors: [OPTIONAL, ...pairs(['gold', 'silver', '', '钻石'])],
    };
    walk(720, values, (given, violations) => {
      const reasoned = examine('QUOTA', given, violations);
      if (!reasoned) return;
      const isTable = reasoned.result.ok && reasoned.result.value.value.type === 'table';
      if (!isTable && print(reasoned.result) !== 'no-data tiers') {
        violations.add(given, print(reasoned.result));
      }
      if (isTable && !readingsOf(reasoned).includes('R2')) violations.add(given, 'R2 not named');
    });
  });

  it('CLASSIFY: category × key × proposed × value × group × floor of two customers', () => {
    const withOther = <T>(values: readonly T[]) => values.map((value) => [value, values[0]]);
    const values = {
      categories: withOther([...CATEGORIES, '', '外星']),
      keys: [OPTIONAL, ...withOther(['TRUE', '', '也许'])],
      proposed: [OPTIONAL, ...withOther(['gold', 'silver', 'standard', ''])],
      values: [OPTIONAL, ...withOther(['1', '', '很高'])],
      groups: [OPTIONAL, ['南京', '苏州']],
      floors: [OPTIONAL, ...withOther(['gold', 'bronze', ''])],
    };
    walk(4_480, values, (given, violations) => {
      const reasoned = examine('CLASSIFY', given, violations);
      if (!reasoned?.result.ok) {
        if (reasoned) violations.add(given, print(reasoned.result));
        return;
      }
      const { value } = reasoned.result.value;
      if (value.type !== 'column' || value.values.length !== 2) violations.add(given, value.type);
    });
  });

  it('R27 ONTIME: deadline × done × asOf of two rows', () => {
    const cells = ['', '2026-11-23', '2026-11-23 08:00', '2026-11-24', '2026-11-24 09:00'];
    const pairs = cells.flatMap((first) => cells.map((second) => [first, second]));
    const values = { deadlines: pairs, dones: pairs, asOf: ['', '2026-11-24', '2026-11-24 09:00'] };
    const expectRate = (
      deadlines: readonly string[],
      dones: readonly string[],
      asOf: string,
    ): string => {
      let [met, counted] = [0, 0];
      for (const [row, deadline] of deadlines.entries()) {
        const done = dones[row] ?? '';
        if (deadline === '') continue;
        const isDate = deadline.length === 10;
        if (!isDate && done.length === 10) return `invalid-input dones[${row + 1}]`;
        if (done === '' && asOf === '') return 'invalid-input asOf';
        const end = secondsOf(deadline) + (isDate ? 86_400 : 0);
        const isOver = isDate ? secondsOf(done) >= end : secondsOf(done) > end;
        const isPast = isDate ? secondsOf(asOf) >= end : secondsOf(asOf) > end;
        if (done === '' && !isPast) continue;
        counted++;
        if (done !== '' && !isOver) met++;
      }
      return counted === 0 ? 'no-data deadlines' : String(met / counted);
    };
    walk(1_875, values, (given, violations) => {
      const reasoned = examine('ONTIME', given, violations);
      if (!reasoned) return;
      const printed = print(reasoned.result).replace(/asOf\[\d\]$/, 'asOf');
      const expected = expectRate(given.deadlines, given.dones, given.asOf);
      if (printed !== expected) violations.add(given, `${printed}, not ${expected}`);
      if (reasoned.result.ok && !readingsOf(reasoned).includes('R27')) {
        violations.add(given, 'R27 not named');
      }
    });
  });

  it('§5.2.1(4) SATISFACTION: the answers of three orders', () => {
    const cells = ['', '满意', '不满意', 'TRUE', 'FALSE', '一般'];
    const values = { first: cells, second: cells, third: cells };
    walk(216, values, ({ first, second, third }, violations) => {
      const answers = [first, second, third];
      const given = { answers };
      const reasoned = examine('SATISFACTION', given, violations);
      if (!reasoned) return;
      const yes = answers.filter((answer) => answer === '满意' || answer === 'TRUE').length;
      const asked = answers.filter((answer) => answer !== '').length;
      const unknown = answers.indexOf('一般');
      const expected =
        unknown >= 0
          ? `unknown-label answers[${unknown + 1}]`
          : asked === 0
            ? 'no-data answers'
            : String(yes / asked);
      const printed = print(reasoned.result);
      if (printed !== expected) violations.add(given, `${printed}, not ${expected}`);
    });
  });

  const DATES = [
    '1992-01-01',
    '2003-12-31',
    '2004-01-01',
    '2026-09-19',
    '2026-09-20',
    '2026-11-23 08:30',
    '2026-12-31',
    '2027-01-01',
    '9999-12-31',
  ];

  it('WORKDAY: start × days', () => {
    const days = ['-3000000', '-300', '-1', '0', '1', '2', '300', '3000000'];
    walk(72, { start: DATES, days }, (given, violations) => {
      const reasoned = examine('WORKDAY', given, violations);
      if (!reasoned || (reasoned.result.ok && readingsOf(reasoned).includes('R12'))) return;
      if (print(reasoned.result) !== 'out-of-range days') {
        violations.add(given, print(reasoned.result));
      }
    });
  });

  it('NETWORKDAYS: start × end', () => {
    walk(81, { start: DATES, end: DATES }, (given, violations) => {
      const reasoned = examine('NETWORKDAYS', given, violations);
      if (reasoned && !reasoned.result.ok) violations.add(given, print(reasoned.result));
    });
  });

  it('ISWORKDAY: date', () => {
    walk(9, { date: DATES }, (given, violations) => {
      const reasoned = examine('ISWORKDAY', given, violations);
      if (reasoned && !reasoned.result.ok) violations.add(given, print(reasoned.result));
    });
  });

  it('RESTDAYS: from × to', () => {
    walk(81, { from: DATES, to: DATES }, (given, violations) => {
      const reasoned = examine('RESTDAYS', given, violations);
      if (!reasoned || reasoned.result.ok) return;
      const declared = ['invalid-input to', 'too-large to', 'no-data from'];
      if (!declared.includes(print(reasoned.result))) violations.add(given, print(reasoned.result));
    });
  });

  it('the walk has a family for every function', () => {
    const families = [
      ...['TIER', 'LEVEL', 'LIMIT', 'DEADLINE', 'STATUS', 'STANDARD', 'QUOTA', 'CLASSIFY'],
      ...['QUALITY', 'ONTIME', 'SATISFACTION', 'WORKDAY', 'NETWORKDAYS', 'ISWORKDAY', 'RESTDAYS'],
      'TABLE',
    ];
    expect([...DEFINITION_IDS].sort()).toEqual(families.sort());
  });
});

describe('each reading is named by the answers that rest on it', () => {
  const PROVISION = { activity: 'provision', service: 'data-line', scope: 'intra-city' };
  const START = '2026-11-23 08:30';
  const BY_HOURS = {
    ...NORM,
    hours: { from: 30_600, to: 64_800 },
    settings: { ...DEFAULT_SETTINGS, dayEnds: 'hours' },
  } as const;
  const CASES: Readonly<Record<string, readonly [DefinitionId, Given, Editions?]>> = {
    R1: ['TIER', { category: 'dual-span', proposed: 'gold' }],
    R2: ['QUOTA', { tiers: ['gold'] }],
    R3: ['QUOTA', { tiers: ['gold', 'gold'], groups: ['南京', '苏州'] }],
    R4: ['CLASSIFY', { categories: ['municipal'], proposed: ['gold'] }],
    R5: ['LEVEL', { tier: 'gold', service: 'messaging' }],
    R6: ['STANDARD', { item: 'protection-inter-office', grade: 'AA' }],
    R7: ['LIMIT', { activity: 'survey', grade: 'bronze', scope: 'intra-city', points: '8' }],
    R8: ['LIMIT', { ...PROVISION, grade: 'gold', scope: 'international' }],
    R9: ['LIMIT', { ...PROVISION, activity: 'rebuild', grade: 'gold' }],
    R10: ['LIMIT', { activity: 'report', grade: 'silver' }],
    R11: ['LIMIT', { activity: 'emergency-notice' }],
    R12: ['DEADLINE', { ...PROVISION, grade: 'gold', start: START }],
    R13: ['DEADLINE', { activity: 'result', start: START }],
    R14: ['DEADLINE', { activity: 'notice', grade: 'gold', start: START }],
    R15: [
      'DEADLINE',
      { ...PROVISION, grade: 'gold', start: START, pauses: '2026-11-24/2026-11-25' },
    ],
    R16: ['DEADLINE', { activity: 'review', grade: 'gold', start: START }],
    R17: ['LEVEL', { tier: 'gold', service: 'data-line', scope: 'inter-city', hub: '是' }],
    R18: ['LIMIT', { ...PROVISION, grade: 'gold', points: '6' }],
    R19: ['LIMIT', { activity: 'accept', grade: 'gold', service: 'messaging' }],
    R20: ['QUALITY', { level: 'AA', faults: '6' }],
    R21: ['DEADLINE', { activity: 'restore', grade: 'AA', scope: 'intra-city', start: START }],
    R22: [
      'DEADLINE',
      { ...PROVISION, grade: 'gold', start: START, pauses: '2026-11-24/2026-11-25' },
    ],
    R23: ['DEADLINE', { activity: 'report', grade: 'silver', start: START }],
    R24: ['LEVEL', { tier: 'gold', service: 'messaging', agreed: 'A' }],
    R25: ['STANDARD', { item: 'delivery-report', grade: 'standard' }],
    R26: ['LIMIT', { ...PROVISION, agreed: '30' }],
    R27: ['ONTIME', { deadlines: ['2026-11-23'], dones: ['2026-11-23'] }],
    R28: ['TABLE', { id: '3-2' }],
    R29: ['WORKDAY', { start: '2030-01-02', days: '1' }],
    R31: ['QUOTA', { tiers: ['标准', '标准'], categories: ['普通聚类', '市县级'] }],
    R32: ['TIER', { category: '一般', proposed: '银牌', exception: '〔2026〕18号' }],
    R33: ['DEADLINE', { activity: 'notice', grade: 'gold', start: START }],
    R35: ['LIMIT', { activity: 'result' }],
    R36: [
      'DEADLINE',
      { activity: 'restore', grade: 'AA', scope: 'intra-city', start: START, alarm: START },
    ],
    R37: ['DEADLINE', { activity: 'suspend', start: START }, [{ from: FIRST_DAY, book: BY_HOURS }]],
  };

  it('there is a case for each', () => {
    expect(Object.keys(CASES)).toEqual(READINGS.map((reading) => reading.id));
  });

  for (const [reading, [id, given, editions]] of Object.entries(CASES)) {
    it(`${reading} is named by ${id} of ${JSON.stringify(given)}`, () => {
      expect(readingsOf(askWithReasons(id, given, editions))).toContain(reading);
    });
  }

  it.each([
    ['R23', 'LIMIT', { activity: 'report', grade: 'gold' }],
    ['R24', 'LEVEL', { tier: 'gold', service: 'messaging' }],
    ['R18', 'LIMIT', { ...PROVISION, grade: 'gold', points: '5' }],
    ['R1', 'TIER', { category: 'dual-span', key: '是', proposed: 'silver' }],
    ['R22', 'DEADLINE', { ...PROVISION, grade: 'gold', start: START }],
    ['R29', 'WORKDAY', { start: '2026-11-23', days: '1' }],
    ['R36', 'DEADLINE', { activity: 'restore', grade: 'AA', scope: 'intra-city', start: START }],
    ['R37', 'DEADLINE', { activity: 'suspend', start: START }],
  ] as const)('%s is not named where it decides nothing: %s of %j', (reading, id, given) => {
    expect(readingsOf(askWithReasons(id, given))).not.toContain(reading);
  });
});

describe('WHY explains every function in words', () => {
  const context = { editions: NORM_EDITIONS, today: TODAY };
  const EXAMPLES: Readonly<Record<DefinitionId, Given>> = {
    TIER: { category: '双跨', key: '是' },
    LEVEL: { tier: '金牌', service: '数据专线', scope: '地市内' },
    LIMIT: { activity: '停机' },
    DEADLINE: { activity: '停机', start: '2026-09-30' },
    STATUS: { deadline: '2026-11-23', done: '2026-11-23' },
    STANDARD: { item: 'hotline', grade: '金牌' },
    QUOTA: { tiers: ['金牌'] },
    CLASSIFY: { categories: ['市县级', '', '外星'], proposed: ['金牌', '', ''] },
    QUALITY: { level: 'AA', faults: '7' },
    ONTIME: { deadlines: ['2026-11-23'], dones: ['2026-11-23'] },
    SATISFACTION: { answers: ['满意'] },
    WORKDAY: { start: '2026-09-30', days: '1' },
    NETWORKDAYS: { start: '2026-09-30', end: '2026-10-10' },
    ISWORKDAY: { date: '2026-09-20' },
    RESTDAYS: { from: '2026-10-01', to: '2026-10-07' },
    TABLE: { id: '1-1' },
  };

  it.each(DEFINITION_IDS)('%s, in both languages, with its clause', (id) => {
    const answer = explain(id, EXAMPLES[id], READER, context);
    if (!answer.ok) throw new Error(printFailure(answer.error));
    const { value } = answer.value;
    const first = value.type === 'column' ? value.values[0] : value;
    if (first?.type !== 'text') throw new Error(`WHY gives ${first?.type}`);
    const { because, ofRows } = askWithReasons(id, EXAMPLES[id]);
    const reasons = ofRows.length > 0 ? (ofRows[0] ?? []) : because;
    expect(first.text).toEqual({
      zh: formatReasons(reasons, 'zh'),
      en: formatReasons(reasons, 'en'),
    });
    for (const words of Object.values(first.text)) expect(words).toMatch(/^1\. .+\[(§|表|《|国)/);
  });

  it('R4 a list is explained row by row: blank rows stay blank, unread ones say why', () => {
    const answer = explain('CLASSIFY', EXAMPLES.CLASSIFY, READER, context);
    const values =
      answer.ok && answer.value.value.type === 'column' ? answer.value.value.values : [];
    expect(values.map((value) => value.type)).toEqual(['text', 'blank', 'failure']);
  });

  it('fails as the function itself fails', () => {
    const given = { activity: 'progress', grade: 'bronze' };
    expect(explain('LIMIT', given, READER, context)).toEqual(ask('LIMIT', given));
  });

  it.each([undefined, null, '', 'WHY', 'TEIR', 'constructor', '__proto__', 7])(
    'refuses %j as a function',
    (name) => {
      const answer = explain(name, {}, READER, context);
      expect(answer.ok ? 'answered' : printFailure(answer.error)).toBe('unknown-label function');
      const message = answer.ok ? '' : describeFailure(answer.error, 'zh');
      expect(message).toContain('TIER');
    },
  );
});
