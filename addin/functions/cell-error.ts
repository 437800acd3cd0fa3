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

const ERROR_TEXTS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The error that a cell holds, in any of the forms in which hosts hand it over. */
export function errorIn(cell: unknown): CellError | undefined {
  if (cell instanceof CustomFunctions.Error) return cell;
  if (typeof cell === 'string') {
    return ERROR_TEXTS.includes(cell) ? new CustomFunctions.Error(codeOf(cell)) : undefined;
  }
  if (typeof cell !== 'object' || cell === null || !('type' in cell)) return undefined;
  if (cell.type !== 'Error') return undefined;
  return new CustomFunctions.Error(codeOf('basicValue' in cell ? String(cell.basicValue) : ''));
}

function codeOf(text: string): CustomFunctions.ErrorCode {
  return ERROR_TEXTS.includes(text)
    ? (text as CustomFunctions.ErrorCode)
    : CustomFunctions.ErrorCode.invalidValue;
}
