import type { Accepted, Failure, Phrase } from './failure.ts';

/**
 * How everything in this project answers that may have no answer. A result is either what was asked
 * for or why there is none; the caller looks at `ok` first, and the compiler lets nobody use a value
 * that is not there:
 *
 * ```ts
 * const limit = findLimit(question, book);
 * if (!limit.ok) return limit; // the same error, passed on as it is
 * use(limit.value);
 * ```
 *
 * The errors are unions, discriminated by `code`: `Failure` for what the rules cannot answer, wider
 * ones where a workbook, a file or a browser's storage may refuse. A narrower union passes for a
 * wider one, so a result is handed on without being converted; the door at the end has one exhaustive
 * switch that puts it in words. Exceptions are for bugs.
 */
export type Result<T, E = Failure> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** What is done without giving anything. */
export const DONE: Ok<void> = ok(undefined);

export function err<const E>(error: E): Err<E> {
  return { ok: false, error };
}

/** A parameter is given as something that cannot be used. */
export function failInvalid(
  parameter: string,
  given: string,
  accepted: Accepted | Phrase,
): Err<Failure> {
  return err({ code: 'invalid-input', parameter, given, accepted });
}

/** A parameter that the question needs is not given. */
export function failMissing(parameter: string, accepted: Accepted | Phrase): Err<Failure> {
  return failInvalid(parameter, '', accepted);
}
