/**
 * What Excel gives the functions to make errors with, where there is no Excel: an error in a cell
 * has a code, and a message for the person.
 */
const CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** An error as a value of a cell. */
export class CellError {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** Puts it where the functions look for it, before any of them is called, unless Excel has. */
export function provideErrorRuntime(): void {
  if ('CustomFunctions' in globalThis) return;
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: CODES } });
}
