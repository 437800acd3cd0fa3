import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS, type FunctionId } from '../../../shared/functions/catalogue.ts';
import { buildFunctions, HostError, loadFunctions } from '../../support/functions-host.ts';

const source = await buildFunctions();
const { configure, functions } = loadFunctions(source);

const RUNS = 5000;
const SEED = 20_261_123;
const LONGEST_CELL_TEXT = 32_767;
const MOST_ARGUMENTS = 10;

const WORDS = [
  '省级',
  '市县级',
  '金牌',
  'AAA级',
  '数据专线',
  '语音专线',
  '地市内',
  '跨省',
  '跨国',
  '业务开通',
  '停机',
  '业务恢复',
  'survey',
  'restore',
  'review',
  '满意',
  '是',
  'N',
  '重点',
  'tier-default',
  'caps',
  '1-1',
  'TIER',
  'CLASSIFY',
  '2026-11-23',
  '2026/11/23 08:30',
  '2026-11-03/2026-11-05',
  '__proto__',
  'constructor',
  'toString',
  '#REF!',
  '#N/A',
  '#SPILL!',
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, '', 0, 1, true, false, undefined) },
  { weight: 3, arbitrary: fc.integer({ min: 33_000, max: 60_000 }) },
  { weight: 2, arbitrary: fc.double({ min: 33_600, max: 2_958_467, noNaN: true }) },
  fc.double(),
  fc.integer({ min: -10, max: 20 }),
  fc.string(),
  fc.jsonValue(),
  fc.record({
    type: fc.constant('FormattedNumber'),
    basicValue: fc.oneof(fc.double(), fc.jsonValue()),
  }),
  fc.record({
    type: fc.constant('Error'),
    basicValue: fc.constantFrom('#REF!', '#BUSY!', 5, null),
  }),
  fc.record({ type: fc.constant('Entity'), basicValue: fc.constant('#VALUE!') }),
  fc.constantFrom('#REF!', '#DIV/0!').map((code) => new HostError(code)),
);

const matrix = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const argument = fc.oneof(
  { weight: 4, arbitrary: cell },
  { weight: 4, arbitrary: cell.map((only) => [[only]]) },
  { weight: 4, arbitrary: matrix },
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  fc.array(matrix, { maxLength: 3 }),
  fc.jsonValue(),
);

const call = fc.tuple(
  fc.constantFrom<FunctionId>(...FUNCTION_IDS),
  fc.array(argument, { maxLength: MOST_ARGUMENTS }),
);

/** What is wrong with a cell that Excel is to show; nothing where it can. */
function faultOfCell(value: unknown): string | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if (typeof value === 'string') return value.length <= LONGEST_CELL_TEXT ? undefined : 'too long';
  if (value instanceof HostError) return undefined;
  if (typeof value !== 'object' || value === null) return String(value);
  const { type, basicValue } = value as { type?: unknown; basicValue?: unknown };
  const isDate = type === 'FormattedNumber' && typeof basicValue === 'number';
  return isDate && Number.isFinite(basicValue) ? undefined : JSON.stringify(value);
}

function faultOf(id: FunctionId, given: readonly unknown[]): string | undefined {
  let answer: unknown;
  try {
    answer = functions.get(id)?.(...given);
  } catch (error) {
    if (!(error instanceof HostError)) return `threw ${error}`;
    if (error.code !== '#VALUE!' && error.code !== '#N/A') return `threw ${error.code}`;
    return error.message === '' ? `threw ${error.code} without a message` : undefined;
  }
  if (!Array.isArray(answer) || answer.length === 0) return 'no matrix';
  const widths = new Set(answer.map((row) => (Array.isArray(row) ? row.length : -1)));
  if (widths.has(-1) || widths.has(0)) return 'no matrix';
  for (const row of answer as unknown[][]) {
    for (let index = 0; index < row.length; index += 1) {
      const fault = faultOfCell(row[index]);
      if (fault !== undefined) return `a cell is ${fault}`;
    }
  }
  return undefined;
}

describe.each([
  ['Chinese labels, plain numbers', { labels: 'zh', formattedValues: false }],
  [
    'English codes, formatted values, 1904',
    { labels: 'en', formattedValues: true, dateSystem: 1904 },
  ],
] as const)('whatever the arguments are (%s)', (_, configuration) => {
  it('the answer is cells or an error with a message, at once', { timeout: 60_000 }, () => {
    configure(configuration);
    const seen = { answers: 0, errors: 0 };
    fc.assert(
      fc.property(call, ([id, given]) => {
        const fault = faultOf(id, given);
        if (fault !== undefined) throw new Error(`${id}: ${fault}`);
        try {
          functions.get(id)?.(...given);
          seen.answers += 1;
        } catch {
          seen.errors += 1;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Else the arguments would not reach beyond the reading of them.
    expect(seen.answers).toBeGreaterThan(RUNS / 10);
    expect(seen.errors).toBeGreaterThan(RUNS / 10);
  });
});
