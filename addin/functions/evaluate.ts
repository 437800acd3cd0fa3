import { dayAt } from '../../shared/calendar/moment.ts';
import type { Answer } from '../../shared/functions/answer.ts';
import { byName, callInOrder, explain, refuseTooMany } from '../../shared/functions/call.ts';
import { type AnyDefinition, definitionOf } from '../../shared/functions/catalogue.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import type { Result } from '../../shared/result.ts';
import { cellAt, commonShape, isRange, type Matrix, shapeOf, toMatrix } from './broadcast.ts';
import { type CellError, errorIn, errorOf } from './cell-error.ts';
import { isBlank, plainValue } from './cell-reader.ts';
import { type CellValue, isList, toCell, toCells } from './cell-values.ts';
import { type Argument, rowsOfList } from './list-ranges.ts';
import { currentSettings, type Settings } from './settings.ts';

/**
 * Asks the function about a cell of its answer, or about a whole list: plain cells, columns or
 * matrices in the order of its parameters.
 */
export type Ask = (given: readonly unknown[], context: CallContext) => Result<Answer>;

/** Calls a function with Excel's arguments, in order, and gives the cells it spills. */
export function evaluate(definition: AnyDefinition, given: readonly unknown[]): CellValue[][] {
  const settings = currentSettings();
  refuseExtra(definition, given, settings);
  const ask: Ask = (inOrder, context) => callInOrder(definition, inOrder, settings.reader, context);
  return answerInCells(definition, given, ask, settings);
}

/** WHY: the reasoning of another function, over the same ranges. */
export function evaluateWhy(name: unknown, given: readonly unknown[]): CellValue[][] {
  const settings = currentSettings();
  const names = toMatrix(name);
  if (isRange(names)) throw refuseRange('function', names, settings);
  const cell = names?.[0]?.[0];
  const error = errorIn(cell);
  if (error) return [[error]];
  const first = plainValue(cell);
  const definition = typeof first === 'string' ? definitionOf(first) : undefined;
  const ask: Ask = (inOrder, context) => {
    const named = definition ? byName(definition, inOrder) : {};
    return explain(first, named, settings.reader, context);
  };
  if (definition) {
    refuseExtra(definition, given, settings);
    return answerInCells(definition, given, ask, settings);
  }
  const refused = ask([], contextOf(settings));
  if (!refused.ok) throw errorOf(refused.error, settings.language);
  return toCells(refused.value.value, settings);
}

/** Excel lets nobody type more arguments than a function has; other hosts may, and WHY takes any number. */
function refuseExtra(
  definition: AnyDefinition,
  given: readonly unknown[],
  { language }: Settings,
): void {
  let count = given.length;
  while (count > 0 && given[count - 1] === undefined) count--;
  const refused = refuseTooMany(definition, count);
  if (refused) throw errorOf(refused.error, language);
}

function contextOf({ editions }: Settings): CallContext {
  return { editions, today: dayAt(Date.now()) };
}

/**
 * The cells of an answer for arguments as Excel hands them over: ranges are walked, errors passed
 * on, rows of blanks left blank.
 */
export function answerInCells(
  { order }: AnyDefinition,
  given: readonly unknown[],
  ask: Ask,
  settings: Settings,
): CellValue[][] {
  const args = order.map(
    ([name, parameter], place): Argument => ({ name, parameter, matrix: toMatrix(given[place]) }),
  );
  const takesColumns = args.some(({ parameter }) => parameter.column);
  return takesColumns ? answerList(args, ask, settings) : answerCells(args, ask, settings);
}

/**
 * Whether an argument is one list for every row, not a range to walk: pauses in two columns, and
 * lists of dates, whatever their shape.
 */
export function isOneList({ parameter, matrix }: Omit<Argument, 'name'>): boolean {
  if (parameter.kind === 'dates') return matrix !== undefined;
  return parameter.kind === 'pauses' && matrix?.[0]?.length === 2;
}

function answerCells(args: readonly Argument[], ask: Ask, settings: Settings): CellValue[][] {
  const lists = args.filter(isOneList);
  const walked = args.filter((arg) => !lists.includes(arg));
  const shape = commonShape(walked);
  if (!shape.ok) throw errorOf(shape.error, settings.language);
  const { rows, columns } = shape.value;
  const errorInLists = errorsByIndex(lists).values().next().value;
  const context = contextOf(settings);
  const range = walked.find(({ matrix }) => isRange(matrix));
  const asked: unknown[] = args.map(({ matrix }) => matrix);

  // Where there are ranges, a row is blank by them alone.
  const isTelling = ({ matrix }: Argument) => !range || isRange(matrix);
  // A 0 that could be a figure is a blank cell too where the cells beside it are blank.
  const blankAt0 = walked.find((arg) => isTelling(arg) && isBlank(0, arg.parameter.kind));

  function answerCell(row: number, column: number): CellValue | CellValue[][] {
    let error: CellError | undefined;
    let isBlankRow = true;
    for (let place = 0; place < args.length; place++) {
      const argument = args[place] as Argument;
      if (lists.includes(argument)) continue;
      const cell = cellAt(argument.matrix, row, column);
      asked[place] = cell;
      error ??= errorIn(cell);
      if (isBlankRow && isTelling(argument)) {
        isBlankRow = isBlank(plainValue(cell), (blankAt0 ?? argument).parameter.kind);
      }
    }
    if (isBlankRow) return '';
    error ??= errorInLists;
    if (error) return error;
    const result = ask(asked, context);
    if (!result.ok) return errorOf(result.error, settings.language);
    const { value } = result.value;
    return isList(value) ? toCells(value, settings) : toCell(value, settings);
  }

  if (rows === 1 && columns === 1) {
    const only = answerCell(0, 0);
    if (Array.isArray(only)) return only;
    return only instanceof CustomFunctions.Error ? passOn(only) : [[only]];
  }
  const spilled: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = answerCell(row, column);
      cells.push(Array.isArray(cell) ? onlyCell(cell, range, settings) : cell);
    }
    spilled.push(cells);
  }
  return spilled;
}

/** The cell of a list that has just one; a range of lists has no answer. */
function onlyCell(
  list: readonly (readonly CellValue[])[],
  range: Argument | undefined,
  settings: Settings,
): CellValue {
  const [only, ...more] = list;
  return only?.length === 1 && more.length === 0
    ? (only[0] ?? '')
    : refuseRange(range?.name ?? '', range?.matrix ?? [], settings);
}

/**
 * An error in place of the whole answer. Excel shows a thrown one with its message; of those that
 * carry none, such as #REF!, it would make #VALUE!, so they are given as the value.
 */
function passOn(error: CellError): CellValue[][] {
  if (error.message) throw error;
  return [[error]];
}

/** A range where only a single cell has an answer: of a whole table, say, for each cell. */
function refuseRange(name: string, matrix: Matrix, { language }: Settings): CellError {
  const { rows, columns } = shapeOf(matrix);
  const accepted = { zh: '单个单元格', en: 'a single cell' };
  const given = `${rows}×${columns}`;
  return errorOf({ code: 'invalid-input', parameter: name, given, accepted }, language);
}

function answerList(ranges: readonly Argument[], ask: Ask, settings: Settings): CellValue[][] {
  const args = rowsOfList(ranges, settings.reader);
  const single = args.filter(({ matrix }) => !isRange(matrix));
  const [errorForAll] = errorsByIndex(single).values();
  if (errorForAll) return [[errorForAll]];
  const asked = args.map(({ name, parameter, matrix }) => {
    if (!parameter.column && isRange(matrix)) throw refuseRange(name, matrix, settings);
    return parameter.column ? matrix : matrix?.[0]?.[0];
  });
  const errors = errorsByIndex(args);
  const result = ask(asked, contextOf(settings));
  if (!result.ok) {
    const [first] = errors.values();
    return passOn(first ?? errorOf(result.error, settings.language));
  }
  const { value } = result.value;
  const columns = args[0]?.matrix?.[0]?.length ?? 1;
  const cells = toCells(value, settings, columns);
  if (value.type !== 'column') return cells;
  for (const [index, error] of errors) {
    const row = cells[Math.floor(index / columns)];
    if (row) row[index % columns] = error;
  }
  return cells;
}

/** The first error of each row of a list, by the row's number. */
function errorsByIndex(args: readonly Argument[]): Map<number, CellError> {
  const errors = new Map<number, CellError>();
  for (const { matrix } of args) {
    matrix?.flat().forEach((cell, index) => {
      const error = errorIn(cell);
      if (error && !errors.has(index)) errors.set(index, error);
    });
  }
  return errors;
}
