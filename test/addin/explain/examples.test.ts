/** Every example of the catalogue as a formula in a cell: its steps lead to the value shown. */
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../addin/explain/explain.ts';
import { countRoles, type DayStrip } from '../../../addin/explain/strip.ts';
import { formulaOf } from '../../../addin/functions/formula.ts';
import { addressOf } from '../../../addin/host/area.ts';
import { formatDay } from '../../../shared/calendar/day.ts';
import { endOf, formatMoment, parseMoment, secondsOf } from '../../../shared/calendar/moment.ts';
import type { Value } from '../../../shared/functions/answer.ts';
import { type FunctionId, WHY_ID } from '../../../shared/functions/catalogue.ts';
import type { Example } from '../../../shared/functions/reference/shape.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { EXAMPLES } from '../../support/http-example.ts';
import { jsonValue } from '../../support/json-value.ts';
import { openExplainBench } from '../../support/office/explaining.ts';

const bench = openExplainBench();

const explain = (id: FunctionId, example: Example) =>
  bench.explain(formulaOf(id, example.arguments));

/** The conclusion that a step states, after its arrow or its equals sign. */
function conclusionOf(text: string): string {
  const parts = text.split(/→| = /);
  return (parts.at(-1) ?? '').replace(/^ *(默认|降为) /, '').trim();
}

const numbersIn = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

const texts = ({ steps }: Explanation): string[] => steps.map((step) => reasonText(step, 'zh'));

/** Works the limit out again: a figure, extended by points, or a sum; each from the step before. */
function recomputeLimit(steps: readonly string[]): number {
  let figure: number | undefined;
  for (const text of steps) {
    const extended = /⌈(\d+)÷5×(\d+)⌉ = (\d+)/.exec(text);
    const sum = /(\d+(?: \+ [^=]*?\d+)+)[^=]*= (\d+)/.exec(text);
    if (extended) {
      const [, points, base, result] = extended.map(Number);
      expect(base).toBe(figure);
      figure = Math.ceil(((points ?? 0) * (base ?? 0)) / 5);
      expect(result).toBe(figure);
    } else if (sum) {
      const parts = numbersIn(sum[1] ?? '');
      expect(parts).toContain(figure);
      figure = parts.reduce((total, part) => total + part, 0);
      expect(Number(sum[2])).toBe(figure);
    } else if (text.includes('→') && !/\d{4}-\d\d-\d\d/.test(text)) {
      [figure] = numbersIn(conclusionOf(text));
    }
  }
  if (figure === undefined) throw new Error(`No figure in ${steps.join('\n')}`);
  return figure;
}

/** Counts the days of the strip again: as many as the limit, and the last of them is the answer. */
function expectCounted({ days }: DayStrip, amount: number, answer: string): void {
  const counts = countRoles(days);
  expect(counts.counted + counts['make-up']).toBe(amount);
  const results = days.filter(({ isResult }) => isResult);
  expect(results.map(({ day }) => formatDay(day))).toEqual([answer]);
}

function recomputeDeadline(explanation: Explanation): string {
  const { strip, value } = explanation;
  const amount = recomputeLimit(texts(explanation));
  const due = value.type === 'moment' ? formatMoment(value.moment) : '';
  if (!strip) throw new Error('A deadline has a strip');
  if (strip.kind === 'clock') {
    const counted = strip.pieces.filter(({ isPaused }) => !isPaused);
    const seconds = counted.reduce((sum, piece) => sum + piece.seconds, 0);
    expect([amount * 3600, amount * 60]).toContain(seconds);
    for (const { from, to, seconds: length } of strip.pieces) {
      expect(secondsOf(to) - secondsOf(from)).toBe(length);
    }
    return formatMoment(strip.pieces.at(-1)?.to ?? { day: 0 });
  }
  const isMonths = texts(explanation).some((text) => text.includes('个月'));
  if (!isMonths) expectCounted(strip, amount, due);
  return formatDay(strip.days.find(({ isResult }) => isResult)?.day ?? 0);
}

/** The deadline against the moment stated, and how long before it is at risk. */
function recomputeStatus(text: string): string {
  const moments = [...text.matchAll(/\d{4}-\d\d-\d\d(?: \d\d:\d\d)?/g)].map(([moment]) =>
    parseMoment(moment),
  );
  const [deadline, at] = moments;
  if (!deadline || !at) throw new Error(text);
  // A deadline that is a date lasts until 24:00 of it.
  const left = endOf(deadline) - secondsOf(at);
  const isLate = deadline.second === undefined ? left <= 0 : left < 0;
  if (text.includes('完成 ') && !text.includes('未完成')) return isLate ? '超时' : '按时';
  if (text.includes('挂起')) return isLate ? '超时' : '挂起中';
  const [, said = ''] = /\((.*) 起为即将超时\)/.exec(text) ?? [];
  const from = parseMoment(said);
  if (!from) throw new Error(text);
  return isLate ? '超时' : secondsOf(at) >= secondsOf(from) ? '即将超时' : '进行中';
}

/** A row of QUOTA again from its step: the count, and how many the cap allows. */
function expectQuota({ value, steps }: Explanation): void {
  if (value.type !== 'code' && value.type !== 'text' && value.type !== 'number') return;
  for (const step of steps) {
    const found = /: (\d+) 户, 上限 (\d+)% × (\d+) → (\d+) 户, (.+)$/.exec(reasonText(step, 'zh'));
    if (!found) continue;
    const [count = 0, share = 0, population = 0, allowed = 0] = found.slice(1, 5).map(Number);
    expect(Math.floor((share * population) / 100)).toBe(allowed);
    const state = count > allowed ? /超限/ : count === allowed ? /已满/ : /未超/;
    expect(found[5]).toMatch(state);
  }
}

/** What the steps alone lead to, as the value is printed. */
function recompute(id: FunctionId, explanation: Explanation): string {
  const steps = texts(explanation);
  const last = steps.at(-1) ?? '';
  switch (id) {
    case 'LIMIT':
      return String(recomputeLimit(steps));
    case 'DEADLINE':
      return recomputeDeadline(explanation);
    case 'STATUS':
      return recomputeStatus(last);
    case 'QUALITY': {
      const isMet = steps.every((text) => {
        const [limit = 0, actual = 0] = numbersIn(text.replace(/^\S+级/, ''));
        return actual <= limit;
      });
      return isMet ? '达标' : '未达标';
    }
    case 'ONTIME':
    case 'SATISFACTION': {
      const [part = 0, ...whole] = numbersIn(last.replace(/ \(共.*/, ''));
      return String(part / whole.reduce((sum, number) => sum + number, 0));
    }
    case 'WORKDAY': {
      const [, days] = /第 (-?\d+) 个工作日/.exec(last) ?? [];
      const stated = conclusionOf(last);
      const { strip } = explanation;
      if (strip?.kind !== 'days') throw new Error('WORKDAY has a strip');
      expectCounted(strip, Math.abs(Number(days)), stated);
      return stated;
    }
    case 'NETWORKDAYS':
    case 'RESTDAYS': {
      const { strip } = explanation;
      if (strip?.kind !== 'days') throw new Error(`${id} has a strip`);
      const counts = countRoles(strip.days);
      const [stated = 0] = numbersIn(/(-?\d+) [天个]/.exec(last)?.[1] ?? '');
      if (id === 'NETWORKDAYS') {
        expect(Math.abs(stated)).toBe(counts.counted + counts['make-up']);
        return String(stated);
      }
      expect(stated).toBe(counts.rest + counts.holiday);
      const off = strip.days.find(({ role }) => role === 'rest' || role === 'holiday');
      return formatDay(off?.day ?? 0);
    }
    case 'ISWORKDAY':
      return /: 工作日$/.test(last) ? 'TRUE' : 'FALSE';
    case 'STANDARD':
      return conclusionOf(last).replace(/ (小时|分钟|个接入点)$/, '');
    default:
      return conclusionOf(last);
  }
}

function print(value: Value): string {
  switch (value.type) {
    case 'code':
      return value.label.zh;
    case 'number':
      return String(value.number);
    case 'flag':
      return value.flag ? 'TRUE' : 'FALSE';
    case 'moment':
      return formatMoment(value.moment);
    case 'text':
      return value.text.zh;
    default:
      throw new Error(`No single value: ${value.type}`);
  }
}

/** The example's own value of its first cell, as JSON has it. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? firstOf(value[0]) : value;
}

const elsewhere = bench.host.book.addSheet('它\'s "表"');

/** The call with its arguments on another sheet: what is given as a value stands in a cell there. */
function callOfCells(id: FunctionId, { arguments: given }: Example): string {
  const inCells = Object.entries(given).map(([name, value], column) => {
    const cells = Array.isArray(value) ? value : [value];
    if (value === undefined || value === null || cells.some(isInterval)) return [name, value];
    for (const [row, cell] of cells.entries()) elsewhere.grid.put(row, column, cell ?? undefined);
    const area = { sheet: '', row: 0, column, rows: cells.length, columns: 1 };
    return [name, { reference: `'它''s "表"'!${addressOf(area)}` }];
  });
  return formulaOf(id, Object.fromEntries(inCells)).slice(1);
}

const isInterval = (cell: unknown): boolean => typeof cell === 'object' && cell !== null;

const answered = EXAMPLES.filter(({ example }) => example.failure === undefined);
const failing = EXAMPLES.filter(({ example }) => example.failure !== undefined);
/** Whose value is a table that no step sums up: it is in the rules as it is. */
const TABLES: readonly FunctionId[] = ['TABLE', 'QUOTA'];

describe('the explanation of an example', () => {
  it('there is one for every example', () => {
    expect(answered.length).toBeGreaterThan(50);
    expect(failing.length).toBeGreaterThan(10);
  });

  it.each(answered.filter(({ id }) => id !== WHY_ID))('gives the value: $name', async (named) => {
    const explanation = await explain(named.id, named.example);
    expect(jsonValue(explanation.value)).toBe(firstOf(named.example.value));
    expect(explanation.steps.length).toBeGreaterThan(0);
  });

  it.each(answered.filter(({ id }) => id !== WHY_ID && !TABLES.includes(id)))(
    'has steps that recompute to it: $name',
    async ({ id, example }) => {
      const explanation = await explain(id, example);
      expect(recompute(id, explanation)).toBe(print(explanation.value));
    },
  );

  it.each(answered.filter(({ id }) => id !== WHY_ID))(
    'is the same where it is nested, and its arguments stand in cells: $name',
    async ({ id, example }) => {
      const plain = await explain(id, example);
      const call = callOfCells(id, example);
      const nested = await bench.explain(`=LET(答,${call},IF(1=1,IFERROR(答,"没有"),""))`);
      expect(nested).toMatchObject({ id, value: plain.value });
      expect(texts(nested)).toEqual(texts(plain));
      expect(nested.strip).toEqual(plain.strip);
    },
  );

  it.each(answered.filter(({ id }) => id === 'QUOTA'))(
    'has steps that recompute to its rows: $name',
    async ({ id, example }) => expectQuota(await explain(id, example)),
  );

  it.each(failing)('tells why there is none: $name', async ({ id, example }) => {
    const { value } = await explain(id, example);
    expect(value).toMatchObject({ type: 'failure', failure: { code: example.failure } });
  });

  it.each(answered.filter(({ id }) => id === WHY_ID))(
    'of WHY is that of the function that it is about: $name',
    async ({ id, example }) => {
      const { steps } = await explain(id, example);
      const text = String(firstOf(example.value));
      for (const [index, step] of steps.entries()) {
        expect(text).toContain(`${index + 1}. ${reasonText(step, 'zh')}`);
      }
    },
  );
});
