import type { Failure } from '../../shared/failure.ts';
import type { Answer } from '../../shared/functions/answer.ts';
import { call, type GivenArguments, type Reader } from '../../shared/functions/call.ts';
import type { AnyDefinition } from '../../shared/functions/catalogue.ts';
import type { CallContext } from '../../shared/functions/define.ts';
import type { Kind, ReadingId } from '../../shared/norm/provision.ts';
import type { Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';

/** An answer with everything that led to it. */
export interface Reasoned {
  readonly result: Result<Answer>;
  readonly because: readonly Reason[];
  /** The reasons of each row, where a list was asked about. */
  readonly ofRows: readonly (readonly Reason[])[];
  /** The arguments as they were read; undefined where one could not be. */
  readonly asked: Readonly<Record<string, unknown>> | undefined;
}

/** Asks the function, and keeps its reasons and what it was asked. */
export function askReasoned(
  definition: AnyDefinition,
  given: GivenArguments,
  reader: Reader,
  context: CallContext,
): Reasoned {
  const because: Reason[] = [];
  const ofRows: Reason[][] = [];
  let asked: Readonly<Record<string, unknown>> | undefined;
  const listening: AnyDefinition = {
    ...definition,
    evaluate(read, within) {
      asked = read;
      return definition.evaluate(read, within);
    },
  };
  const result = call(listening, given, reader, {
    ...context,
    because,
    becauseOfRow: (row) => {
      ofRows[row] ??= [];
      return ofRows[row];
    },
  });
  return { result, because, ofRows, asked };
}

/**
 * What the whole answer may be used for: an internal requirement anywhere in it must not be promised
 * to a customer; a commitment may.
 */
export function kindOf(steps: readonly Reason[]): Kind {
  const kinds = steps.map(({ source }) => source.row.kind);
  return kinds.includes('internal')
    ? 'internal'
    : kinds.includes('commitment')
      ? 'commitment'
      : 'rule';
}

/** The readings that the steps, or the failure, rest on, each once. */
export function readingsOf(steps: readonly Reason[], failure?: Failure): ReadingId[] {
  const ids = steps.flatMap(({ source }) => source.row.reading ?? []);
  if (failure && 'reading' in failure && isReadingId(failure.reading)) ids.push(failure.reading);
  return [...new Set(ids)];
}

function isReadingId(text: string | undefined): text is ReadingId {
  return text !== undefined && /^R\d+$/.test(text);
}
