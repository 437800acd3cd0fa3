/// <reference types="custom-functions-runtime" />
import type { Failure, FailureCode, Language } from '../../shared/failure.ts';
import { describeFailure } from '../../shared/functions/messages.ts';

/** An error in a cell, as Excel gives it to a function or takes it from one. */
export type CellError = CustomFunctions.Error;

/** The codes that carry a message into the cell: #VALUE! and #N/A are the only two. */
const NOT_AVAILABLE: readonly FailureCode[] = ['not-covered', 'not-legible', 'no-limit', 'no-data'];

export function errorOf(failure: Failure, language: Language): CellError {
  const code = NOT_AVAILABLE.includes(failure.code)
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, describeFailure(failure, language));
}

const CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** How every error looks, those too that a function cannot give: #SPILL!, #CALC! and the like. */
const ERROR_TEXT = /^#(N\/A|[A-Z0-9_/]+[!?])$/;

export function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value);
}

/** The error that a cell holds, in any of the forms in which hosts hand it over. */
export function errorIn(cell: unknown): CellError | undefined {
  if (typeof cell === 'string') return isErrorText(cell) ? errorOfText(cell) : undefined;
  if (typeof cell !== 'object' || cell === null) return undefined;
  if (cell instanceof CustomFunctions.Error) return cell;
  if (!('type' in cell) || cell.type !== 'Error') return undefined;
  return errorOfText('basicValue' in cell ? cell.basicValue : undefined);
}

function errorOfText(text: unknown): CellError {
  const known = CODES.includes(text as string);
  return new CustomFunctions.Error(
    known ? (text as CustomFunctions.ErrorCode) : CustomFunctions.ErrorCode.invalidValue,
  );
}
