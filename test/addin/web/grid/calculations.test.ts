/** An edit of the web workbook calculates the rows it changed, and answers as if it were all. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CellError, provideErrorRuntime } from '../../../../addin/functions/error-runtime.ts';
import { evaluate } from '../../../../addin/functions/evaluate.ts';
import { configure } from '../../../../addin/functions/settings.ts';
import { createCalculations } from '../../../../addin/web/grid/calculations.ts';
import {
  type AnyDefinition,
  DEFINITION_IDS,
  DEFINITIONS,
} from '../../../../shared/functions/catalogue.ts';
import { EXAMPLES } from '../../../support/http-example.ts';

const USUAL = { labels: 'zh', dateSystem: 1900, formattedValues: true, rulebook: null } as const;
const ROWS = 6;

beforeAll(provideErrorRuntime);
beforeEach(() => {
  configure(USUAL);
});

/** What may stand in a cell of the parameter: what the examples give, nothing, and what is wrong. */
function cellsOf(id: string, name: string): unknown[] {
  const given = EXAMPLES.filter((each) => each.id === id).flatMap(
    ({ example }) => example.arguments[name] ?? [],
  );
  return [...given.filter((each) => typeof each !== 'object'), null, '不认识', '#N/A', 0, 46_346];
}

/** The answer, or the error that is thrown in place of it. */
function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

interface Edit {
  readonly place: number;
  readonly row: number;
  readonly cell: number;
  readonly setting: 'zh' | 'en' | undefined;
}

it('more arguments than a function has are refused by name', () => {
  const { calculate } = createCalculations();
  const answer = answerOf(() => calculate('a', DEFINITIONS.ISWORKDAY, [46349, null, null, 3]));
  expect(answer).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('ISWORKDAY') });
});

describe.each(DEFINITION_IDS)('%s', (id) => {
  it('answers after any edits as it would anew', () => {
    const definition: AnyDefinition = DEFINITIONS[id];
    const pools = definition.order.map(([name]) => cellsOf(id, name));
    const cell = fc.nat(1000);
    const argument = fc.oneof(
      { weight: 3, arbitrary: fc.array(cell, { minLength: ROWS, maxLength: ROWS }) },
      { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 1 }) },
    );
    const edit: fc.Arbitrary<Edit> = fc.record({
      place: fc.nat(pools.length - 1),
      row: fc.nat(ROWS - 1),
      cell,
      setting: fc.option(fc.constantFrom('zh', 'en'), { nil: undefined, freq: 8 }),
    });
    const pick = (place: number, index: number) => {
      const pool = pools[place] ?? [];
      return pool[index % pool.length];
    };
    fc.assert(
      fc.property(
        fc.tuple(...pools.map(() => argument)),
        fc.array(edit, { maxLength: 8 }),
        (start, edits) => {
          configure(USUAL);
          const calculations = createCalculations();
          const given = start.map((cells, place) => cells.map((index) => [pick(place, index)]));
          const check = () => {
            const asked = given.map((rows) => rows.map((row) => [...row]));
            const ours = answerOf(() => calculations.calculate('formula', definition, asked));
            expect(ours).toEqual(answerOf(() => evaluate(definition, asked)));
          };
          check();
          for (const { place, row, cell, setting } of edits) {
            const rows = given[place] ?? [];
            rows[row % rows.length] = [pick(place, cell)];
            if (setting) configure({ labels: setting });
            check();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is calculated', () => {
  /** The function, telling how often it is asked. */
  function watch(id: 'TIER' | 'STATUS' | 'DEADLINE') {
    const original: AnyDefinition = DEFINITIONS[id];
    const asked = vi.fn(original.evaluate);
    return { definition: { ...original, evaluate: asked } as AnyDefinition, asked };
  }

  const list = (...cells: unknown[]) => cells.map((each) => [each]);

  it('of an edited row that row, and nothing where nothing has changed', () => {
    const { definition, asked } = watch('TIER');
    const calculations = createCalculations();
    const categories = Array.from({ length: 100 }, () => '市县级');
    const tiers = (proposed: readonly unknown[]) =>
      calculations.calculate('formula', definition, [list(...categories), null, list(...proposed)]);
    const proposed = Array.from({ length: 100 }, () => '铜牌');
    const before = tiers(proposed);
    expect(asked).toHaveBeenCalledTimes(100);
    asked.mockClear();
    expect(tiers(proposed.with(7, '标准'))).toEqual(before.with(7, ['标准级']));
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
    asked.mockClear();
    tiers(proposed.with(7, '标准'));
    expect(asked).not.toHaveBeenCalled();
  });

  it('all, where a cell that every row asks has changed', () => {
    const { definition } = watch('STATUS');
    const calculations = createCalculations();
    const status = (asOf: number) =>
      calculations.calculate('formula', definition, [list(46_346, 46_350, 46_360), null, asOf]);
    expect(status(46_340)).not.toEqual(status(46_355));
    expect(status(46_355)).toEqual(
      evaluate(definition, [list(46_346, 46_350, 46_360), null, 46_355]),
    );
  });

  it('all, where pauses that every row asks have changed', () => {
    const { definition } = watch('DEADLINE');
    const calculations = createCalculations();
    const starts = list(...Array.from({ length: 6 }, (_, index) => 46_335 + index));
    const given = (to: number) => [
      ...['业务开通', starts, '金牌', '数据专线', '跨省', null, null, null],
      [
        [46_337, to],
        [46_350, 46_351],
      ],
    ];
    const due = (to: number) => calculations.calculate('formula', definition, given(to));
    expect(due(46_338)).not.toEqual(due(46_344));
    expect(due(46_344)).toEqual(evaluate(definition, given(46_344)));
  });

  it('all, on another day, and after another workbook was opened', () => {
    const { definition, asked } = watch('STATUS');
    const calculations = createCalculations();
    const status = () =>
      calculations.calculate('formula', definition, [list(46_346, 46_347), null]);
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 6) });
    status();
    asked.mockClear();
    status();
    expect(asked).not.toHaveBeenCalled();
    vi.setSystemTime(Date.UTC(2026, 10, 21, 6));
    status();
    expect(asked).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
    status();
    asked.mockClear();
    calculations.clear();
    status();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('formulas do not take each other’s answers, and old ones are let go', () => {
    const { definition, asked } = watch('STATUS');
    const calculations = createCalculations(100);
    const many = Array.from({ length: 45 }, () => [null]);
    calculations.calculate('a', definition, [list(46_346, 46_347), null, 46_000]);
    expect(calculations.calculate('b', definition, [list(46_346, 46_347), null, 47_000])).toEqual(
      evaluate(definition, [list(46_346, 46_347), null, 47_000]),
    );
    for (const formula of ['c', 'd']) calculations.calculate(formula, definition, [many, many]);
    asked.mockClear();
    calculations.calculate('a', definition, [list(46_346, 46_347), null, 46_000]);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
