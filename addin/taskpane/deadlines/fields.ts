import type { DayNumber } from '../../../shared/calendar/day.ts';
import { DEADLINE } from '../../../shared/functions/deadline.ts';
import { MOST_POINTS } from '../../../shared/functions/kinds.ts';
import type { Rulebook } from '../../../shared/norm/rulebook.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';
import type { Result } from '../../../shared/result.ts';
import {
  type Deadline,
  type DeadlineQuestion,
  findDeadline,
} from '../../../shared/rules/deadline.ts';

/** What the form has no field for: it asks about today, and a report alone. */
type Unasked = 'asOf' | 'alarm';

export type FieldName = Exclude<keyof typeof DEADLINE.parameters, Unasked>;
/** Fields that some activities need and others do not. */
export type AskedField = Exclude<FieldName, 'activity' | 'start'>;

export interface Field {
  readonly name: AskedField;
  readonly required: boolean;
  /** The codes that may be chosen, where the field is a choice. */
  readonly choices: readonly string[];
}

type Asked = Partial<Pick<DeadlineQuestion, AskedField>>;

/** What makes further fields needed once it is known. */
export type Known = Pick<Asked, 'service' | 'line'>;

const UNASKED: readonly string[] = ['asOf', 'alarm'] satisfies Unasked[];

/** The fields of the form, in the order of DEADLINE. */
export const FIELDS = Object.keys(DEADLINE.parameters).filter(
  (name): name is FieldName => !UNASKED.includes(name),
);

export const ASKED_FIELDS = FIELDS.filter(
  (name): name is AskedField => name !== 'activity' && name !== 'start',
);

/** Values to try a field with; the first accepted one stands in where it has to be filled. */
const samplesOf = (
  { tier, level, service, scope }: Vocabulary,
  groups: readonly string[],
): Samples => ({
  grade: [...tier.codes, ...level.codes],
  service: service.words.filter(({ covered }) => covered).map(({ code }) => code),
  scope: scope.codes,
  points: [1, MOST_POINTS],
  line: [true, false],
  agreed: [1],
  pauses: [[{ from: 0, to: 0 }]],
  group: groups,
});

type Samples = { readonly [Name in AskedField]-?: readonly NonNullable<Asked[Name]>[] };

const NOON = 43_200;

/**
 * The fields that an activity needs, told by the rules themselves: asked with nothing, they name
 * what is missing one by one. A field that changes no answer is left out.
 */
export function fieldsOf(
  activity: string,
  known: Known,
  today: DayNumber,
  book: Rulebook,
): Field[] {
  // With a time of day, so that limits in hours can be asked too.
  const start = { day: today, second: NOON };
  const ask = (given: Asked) => findDeadline({ activity, start, points: 1, ...given }, book);
  const samples = samplesOf(book.vocabulary, book.decisions.groups);
  const required = fillRequired(ask, known, samples);
  const filled: Asked = { ...known, ...required };
  const base = ask(filled);
  return ASKED_FIELDS.flatMap((name): Field[] => {
    // Where another field is in the way, that one is left out to see what the rules say of this.
    const accepts = (value: unknown) =>
      takes(ask({ ...filled, [name]: value }), name) ??
      takes(ask({ ...required, [name]: value }), name) ??
      true;
    const accepted = samples[name].filter(accepts);
    const decides =
      name in required ||
      accepted.some((value) => !isSame(ask({ ...filled, [name]: value }), base)) ||
      // A pause long ago changes nothing; where pauses are refused there is no such field.
      (name === 'pauses' && accepted.length > 0);
    if (!decides) return [];
    const choices = accepted.filter((value) => typeof value === 'string');
    return [{ name, required: name in required, choices }];
  });
}

/** Fills in what the rules name as missing, until they have all they need. */
function fillRequired(
  ask: (given: Asked) => Result<Deadline>,
  known: Known,
  samples: Samples,
): Asked {
  let filled: Asked = {};
  for (;;) {
    const missing = missingIn(ask(filled));
    if (missing === undefined || missing in filled) return filled;
    const candidates = [
      ...(missing in known ? [known[missing as keyof Known]] : []),
      ...samples[missing],
    ];
    const value = candidates.find(
      (candidate) => takes(ask({ ...filled, [missing]: candidate }), missing) !== false,
    );
    filled = { ...filled, [missing]: value };
  }
}

function missingIn(answer: Result<Deadline>): AskedField | undefined {
  if (answer.ok || answer.error.code !== 'invalid-input' || answer.error.given !== '') {
    return undefined;
  }
  const { parameter } = answer.error;
  return ASKED_FIELDS.find((name) => name === parameter);
}

/**
 * Whether the rules take a value of this field, though they may have no figure for it; undefined
 * where they refuse for another field's sake.
 */
function takes(answer: Result<Deadline>, name: AskedField): boolean | undefined {
  if (answer.ok) return true;
  const { error: failure } = answer;
  if (failure.parameter !== name) return undefined;
  return failure.code !== 'wrong-grade' && failure.code !== 'invalid-input';
}

function isSame(one: Result<Deadline>, other: Result<Deadline>): boolean {
  if (!one.ok || !other.ok) return one.ok === other.ok;
  const { limit, recipient } = one.value;
  return (
    limit.amount === other.value.limit.amount &&
    limit.unit === other.value.limit.unit &&
    recipient === other.value.recipient
  );
}
