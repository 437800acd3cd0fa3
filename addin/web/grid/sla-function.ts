import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { DEFINITIONS, functionIdOf, WHY_ID } from '../../../shared/functions/catalogue.ts';
import type { CellValue } from '../../functions/cell-values.ts';
import { CellError } from '../../functions/error-runtime.ts';
import { evaluateWhy } from '../../functions/evaluate.ts';
import type { Calculations, Cells } from './calculations.ts';
import { type CellMessages, offsetKey } from './cell-messages.ts';
import { readReference } from './read-reference.ts';

/**
 * The functions as the grid's formula engine calls them, which is where its values become cells and
 * cells its values. The engine hands blanks and places left out as null objects, errors as error
 * objects; a throw would end its whole calculation, so every answer is a value.
 */
export function slaFunctionClass(messages: CellMessages, calculations: Calculations) {
  return class SlaFunction extends BaseFunction {
    override needsReferenceObject = true;

    /** A text is a text: "3-3" is a table of the norm, not the third of March. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...given: Argument[]): BaseValueObject {
      const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
      const name = String(this.name);
      const formula = [name, place.sheet, place.row, place.column].join();
      const before = calculations.argumentsOf(formula);
      const plain = given.map((argument, at) => toArgument(argument, before[at]));
      const cells = answer(name, formula, plain, calculations);
      messages.keep(place, messagesOf(cells));
      return toGrid(cells);
    }
  };
}

function answer(
  name: string,
  formula: string,
  given: readonly unknown[],
  calculations: Calculations,
): Cells {
  try {
    const id = functionIdOf(name);
    if (id === undefined) throw new Error(`The catalogue has no ${name}`);
    if (id === WHY_ID) return evaluateWhy(given[0], given.slice(1));
    return calculations.calculate(formula, DEFINITIONS[id], given);
  } catch (error) {
    // A function throws the error that is its whole answer; anything else is a bug and stays one.
    if (error instanceof CellError) return [[error as CellValue]];
    throw error;
  }
}

type Argument = BaseValueObject | BaseReferenceObject;

function toArgument(value: Argument, before: unknown): unknown {
  if (value.isReferenceObject()) return readReference(value as BaseReferenceObject, before);
  return toMatrixOrCell(value as BaseValueObject);
}

function toMatrixOrCell(value: BaseValueObject): unknown {
  if (!value.isArray()) return toCell(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map(toCell));
}

function toCell(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  return value.getValue();
}

function toGrid(cells: Cells): BaseValueObject {
  // Labels repeat down a column, and their objects are costly to make.
  const texts = new Map<string, BaseValueObject>();
  const values = cells.map((row) => row.map((cell) => toValue(cell, texts)));
  const [first] = values;
  const only = first?.[0];
  if (values.length === 1 && first?.length === 1 && only) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function errorTypeOf(code: string): ErrorType {
  return Object.values(ErrorType).find((type) => type === code) ?? ErrorType.VALUE;
}

function toValue(cell: CellValue, texts: Map<string, BaseValueObject>): BaseValueObject {
  switch (typeof cell) {
    case 'string': {
      const text = texts.get(cell) ?? StringValueObject.create(cell);
      texts.set(cell, text);
      return text;
    }
    case 'number':
      return NumberValueObject.create(cell);
    case 'boolean':
      return BooleanValueObject.create(cell);
    default:
      if ('basicValue' in cell) return NumberValueObject.create(cell.basicValue, cell.numberFormat);
      return ErrorValueObject.create(errorTypeOf(cell.code));
  }
}

function messagesOf(cells: Cells): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  cells.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell instanceof CellError && cell.message) messages.set(offsetKey(y, x), cell.message);
    });
  });
  return messages;
}
