import type { DayNumber } from '../calendar/day.ts';
import { type Editions, editionOn, type Rulebook } from '../norm/rulebook.ts';
import type { Result } from '../result.ts';
import type { Reason } from '../rules/reason.ts';
import type { Answer } from './answer.ts';
import type { Kind, KindValues } from './kinds.ts';

/** What a parameter is called where people read it; its key is its name in English and on the wire. */
export interface Named {
  /** Its Chinese name. */
  readonly label: string;
  readonly optional: boolean;
}

export interface Parameter<K extends Kind = Kind> extends Named {
  readonly kind: K;
  /** The parameter is a whole column: one value per row of a list. */
  readonly column: boolean;
}

type Required<K extends Kind> = Parameter<K> & { optional: false; column: false };
type Optional<K extends Kind> = Parameter<K> & { optional: true; column: false };
type Column<K extends Kind> = Parameter<K> & { optional: false; column: true };
type OptionalColumn<K extends Kind> = Parameter<K> & { optional: true; column: true };

/** Parameters by what they take, each with its Chinese name. */
export const required = <K extends Kind>(kind: K, label: string): Required<K> => ({
  kind,
  label,
  optional: false,
  column: false,
});
export const optional = <K extends Kind>(kind: K, label: string): Optional<K> => ({
  kind,
  label,
  optional: true,
  column: false,
});
export const column = <K extends Kind>(kind: K, label: string): Column<K> => ({
  kind,
  label,
  optional: false,
  column: true,
});
export const optionalColumn = <K extends Kind>(kind: K, label: string): OptionalColumn<K> => ({
  kind,
  label,
  optional: true,
  column: true,
});

/** Whether an argument is many cells: a value for each row, or a list of days that is one for all. */
export function takesList({ kind, column }: Parameter): boolean {
  return column || kind === 'dates';
}

/** A cell of a column: blank, read, or why it could not be read. */
export type Cell<T> = Result<T> | undefined;

export type ColumnOf<T> = readonly Cell<T>[];

/** Parameters in Excel's order; the names are those of HTTP too. */
export type Parameters = Readonly<Record<string, Parameter>>;

type ArgumentOf<P extends Parameter> = P['column'] extends true
  ? ColumnOf<KindValues[P['kind']]>
  : KindValues[P['kind']];

export type ArgumentsOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name]['optional'] extends true
    ? ArgumentOf<P[Name]> | undefined
    : ArgumentOf<P[Name]>;
};

export interface CallContext {
  readonly editions: Editions;
  /** The caller's date: chooses the edition where no start date does. */
  readonly today: DayNumber;
  /** The day whose edition is wanted, whatever the dates of the question. */
  readonly on?: DayNumber | undefined;
  /** Collects the reasons where they are asked for. */
  readonly because?: Reason[] | undefined;
  /** Collects reasons row by row, for functions that answer a list by a column. */
  readonly becauseOfRow?: ((row: number) => Reason[]) | undefined;
}

/** The edition in force on `on`, else on the day the question is about, else today. */
export function bookOf(context: CallContext, day?: DayNumber): Rulebook {
  return editionOn(context.editions, context.on ?? day ?? context.today);
}

export interface FunctionDefinition<P extends Parameters = Parameters> {
  readonly id: string;
  readonly parameters: P;
  /** The parameters as a list, and arguments of which none is given: made once, not for each call. */
  readonly order: readonly (readonly [name: string, parameter: Parameter])[];
  readonly noArguments: Readonly<Record<string, undefined>>;
  /** The places of those that are columns. */
  readonly columns: readonly number[];
  evaluate(given: ArgumentsOf<P>, context: CallContext): Result<Answer>;
}

/** Declares a function; the types of its arguments follow from its parameters. */
export function defineFunction<const P extends Parameters>(
  definition: Omit<FunctionDefinition<P>, 'order' | 'noArguments' | 'columns'>,
): FunctionDefinition<P> {
  const order = Object.entries(definition.parameters);
  const noArguments = Object.fromEntries(order.map(([name]) => [name, undefined]));
  const columns = [...order.keys()].filter((place) => order[place]?.[1].column);
  return { ...definition, order, noArguments, columns };
}
