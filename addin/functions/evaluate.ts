import { dayAt } from '../../shared/calendar/moment.ts';
import type { Result } from '../../shared/failure.ts';
import type { Answer } from '../../shared/functions/answer.ts';
import { call, explain, type GivenArguments } from '../../shared/functions/call.ts';
import { type AnyDefinition, definitionOf } from '../../shared/functions/catalogue.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import { cellAt, commonShape, isRange, type Matrix, toMatrix } from './broadcast.ts';
import { type CellError, errorIn, errorOf } from './cell-error.ts';
import { isBlank, plainValue } from './cell-reader.ts';
import { type CellValue, toCells } from './cell-values.ts';
import { currentSettings, type Settings } from './settings.ts';

type Ask = (given: GivenArguments, context: CallContext) => Result<Answer>;

type NamedMatrix = readonly [name: string, matrix: Matrix | undefined];

/** Calls a function with Excel's arguments, in order, and gives the cells it spills. */
export function evaluate(definition: AnyDefinition, given: readonly unknown[]): CellValue[][] {
  const settings = currentSettings();
  const ask: Ask = (named, context) => call(definition, named, settings.reader, context);
  return answer(definition, given, ask, settings);
}

/** WHY: the reasoning of another function, over the same ranges. */
export function evaluateWhy(name: unknown, given: readonly unknown[]): CellValue[][] {
  const settings = currentSettings();
  const first = plainValue(toMatrix(name)?.[0]?.[0]);
  const error = errorIn(first);
  if (error) throw error;
  const definition = typeof first === 'string' ? definitionOf(first) : undefined;
  const ask: Ask = (named, context) => explain(first, named, settings.reader, context);
  if (!definition) return single(ask({}, contextOf(settings)), settings);
  return answer(definition, given, ask, settings);
}

function contextOf({ editions }: Settings): CallContext {
  return { editions, today: dayAt(Date.now()) };
}

function answer(
  { parameters }: AnyDefinition,
  given: readonly unknown[],
  ask: Ask,
  settings: Settings,
): CellValue[][] {
  const names = Object.keys(parameters);
  const matrices = names.map((name, index): NamedMatrix => [name, toMatrix(given[index])]);
  const takesColumns = names.some((name) => parameters[name]?.column);
  return takesColumns ? answerList(matrices, ask, settings) : answerCells(matrices, ask, settings);
}

function single(result: Result<Answer>, settings: Settings): CellValue[][] {
  if (!result.ok) throw errorOf(result.failure, settings.language);
  return toCells(result.value.value, settings);
}

/** Pauses in two columns are one list of intervals for every row, not a range to walk. */
function isPauseRange([name, matrix]: NamedMatrix): boolean {
  return name === 'pauses' && matrix?.[0]?.length === 2;
}

function answerCells(
  matrices: readonly NamedMatrix[],
  ask: Ask,
  settings: Settings,
): CellValue[][] {
  const walked = matrices.filter((named) => !isPauseRange(named));
  const fixed = matrices.filter(isPauseRange).map(([name, matrix]) => [name, matrix] as const);
  const shape = commonShape(walked);
  if (!shape.ok) throw errorOf(shape.failure, settings.language);
  const { rows, columns } = shape.value;
  const context = contextOf(settings);
  const ranges = walked.filter(([, matrix]) => isRange(matrix));
  const telling = ranges.length > 0 ? ranges : walked;

  function answerCell(row: number, column: number): CellValue[][] | CellError {
    const isEmpty = telling.every(([, matrix]) => isBlank(plainValue(cellAt(matrix, row, column))));
    if (isEmpty) return [['']];
    const named: Record<string, unknown> = Object.fromEntries(fixed);
    for (const [name, matrix] of walked) {
      const cell = cellAt(matrix, row, column);
      const error = errorIn(cell);
      if (error) return error;
      named[name] = cell;
    }
    const result = ask(named, context);
    return result.ok
      ? toCells(result.value.value, settings)
      : errorOf(result.failure, settings.language);
  }

  if (rows === 1 && columns === 1) {
    const only = answerCell(0, 0);
    if (Array.isArray(only)) return only;
    throw only;
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = answerCell(row, column);
      if (!Array.isArray(cells)) return cells;
      const [only, ...more] = cells;
      return only?.length === 1 && more.length === 0
        ? (only[0] ?? '')
        : refuseRange(ranges, settings);
    }),
  );
}

/** A whole table does not fit into one cell of a spilled range. */
function refuseRange(ranges: readonly NamedMatrix[], { language }: Settings): CellError {
  const [name, matrix] = ranges[0] ?? ['', undefined];
  const accepted = { zh: '单个单元格', en: 'a single cell' };
  const given = `${matrix?.length ?? 0}×${matrix?.[0]?.length ?? 0}`;
  return errorOf({ code: 'invalid-input', parameter: name, given, accepted }, language);
}

function answerList(matrices: readonly NamedMatrix[], ask: Ask, settings: Settings): CellValue[][] {
  const errors = errorsByRow(matrices);
  const isEmpty = matrices.every(([, matrix]) => matrix === undefined);
  const named = Object.fromEntries(
    matrices.map(([name, matrix]) => [name, matrix && withoutErrors(matrix)]),
  );
  const result = ask(isEmpty ? {} : named, contextOf(settings));
  if (!result.ok) throw errors.values().next().value ?? errorOf(result.failure, settings.language);
  const { value } = result.value;
  if (value.type !== 'column') {
    const [first] = errors.values();
    if (first) throw first;
    return toCells(value, settings);
  }
  const columns = matrices[0]?.[1]?.[0]?.length ?? 1;
  const cells = toCells(value, settings, columns);
  for (const [index, error] of errors) {
    const row = cells[Math.floor(index / columns)];
    if (row) row[index % columns] = error;
  }
  return cells;
}

/** The first error of each row of a list, by the row's number. */
function errorsByRow(matrices: readonly NamedMatrix[]): Map<number, CellError> {
  const errors = new Map<number, CellError>();
  for (const [, matrix] of matrices) {
    matrix?.flat().forEach((cell, index) => {
      const error = errorIn(cell);
      if (error && !errors.has(index)) errors.set(index, error);
    });
  }
  return errors;
}

function withoutErrors(matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((cell) => (errorIn(cell) ? null : cell)));
}
