import * as z from 'zod';
import type { Phrase } from '../../shared/failure.ts';
import { type Parameter, takesList } from '../../shared/functions/define.ts';
import type { Example } from '../../shared/functions/reference/shape.ts';
import { MOST_CUSTOMERS, MOST_ITEMS } from '../schemas/limits.ts';
import { describe, named, type Schema } from '../schemas/registry.ts';
import type { AnswerSchemas } from '../schemas/results.ts';
import { querySchemaOfKind, schemaOfKind } from './kinds.ts';
import { OPTION_PARAMETERS, OPTION_PROPERTIES } from './options.ts';
import { jsonOf, readResponses, responses, TEXT_ANSWER } from './responses.ts';

/** A parameter with its words and a value to try it with. */
export interface DescribedParameter {
  readonly name: string;
  readonly parameter: Parameter;
  readonly description: Phrase;
  readonly example?: unknown;
}

/** What an object holds, by name. */
export type Properties = Readonly<Record<string, z.ZodType>>;

/** What is asked in a query and in a body alike. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
  /** What one question is in a body, in one shape or another. */
  readonly questions: readonly Properties[];
  readonly answers: AnswerSchemas;
  readonly examples: readonly Example[];
  /** Further shapes of a body and of its answer in JSON, and further media types of both. */
  readonly otherBodies?: readonly z.ZodType[];
  readonly otherAnswers?: readonly z.ZodType[];
  readonly otherTypes?: { readonly body: Schema; readonly answer: Schema };
}

export const bilingual = ({ zh, en }: Phrase): string => `${zh} | ${en}`;

/** `GET` and `POST` of one path. */
export function pathOf(operation: Operation): Schema {
  return { get: getOf(operation), post: postOf(operation) };
}

function wordsOf({ tag, summary, description }: Operation) {
  return { tags: [tag], summary, description };
}

function getOf(operation: Operation): Schema {
  const { id, parameters, answers } = operation;
  return {
    ...wordsOf(operation),
    operationId: `get-${id}`,
    parameters: [...parameters.map(queryParameter), ...OPTION_PARAMETERS],
    responses: readResponses({ ...jsonOf(answers.answer), ...TEXT_ANSWER }),
  };
}

/** `POST` alone, for what a query cannot describe. */
export function postOf(operation: Operation): Schema {
  const { id, questions, answers, examples, otherTypes } = operation;
  const { otherBodies = [], otherAnswers = [] } = operation;
  const name = id.slice(0, 1).toUpperCase() + id.slice(1);
  const request = named(`${name}Request`, anyOf([...otherBodies, ...bodiesOf(name, questions)]));
  const given = anyOf([answers.answer, answers.items, ...otherAnswers]);
  return {
    ...wordsOf(operation),
    operationId: `post-${id}`,
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: describe(request), ...namedExamples(examples) },
        ...otherTypes?.body,
      },
    },
    responses: responses({
      ...jsonOf(named(`${name}Response`, given)),
      ...TEXT_ANSWER,
      ...otherTypes?.answer,
    }),
  };
}

/** One question with the options beside it, or many in `items` with the options beside those. */
function bodiesOf(name: string, questions: readonly Properties[]): z.ZodType[] {
  const single = questions.map((own) => z.strictObject({ ...own, ...OPTION_PROPERTIES }));
  const item = named(`${name}Question`, anyOf(questions.map((own) => z.strictObject(own))));
  const many = z.strictObject({ items: z.array(item).max(MOST_ITEMS), ...OPTION_PROPERTIES });
  return [...single, many];
}

function anyOf(shapes: readonly z.ZodType[]): z.ZodType {
  const [only] = shapes;
  return only && shapes.length === 1 ? only : z.union(shapes);
}

/** The examples that have an answer; those of failures are told in the reference. */
export function namedExamples(examples: readonly Example[]): Schema {
  const answered = examples
    .filter(({ failure }) => failure === undefined)
    .map(({ arguments: value, says }, index): [string, Schema] => [
      `example-${index + 1}`,
      { ...(says && { summary: bilingual(says) }), value },
    ]);
  return answered.length > 0 ? { examples: Object.fromEntries(answered) } : {};
}

function queryParameter({ name, parameter, description, example }: DescribedParameter): Schema {
  const cell = describe(querySchemaOfKind(parameter.kind));
  return {
    name,
    in: 'query',
    required: !parameter.optional,
    // Blank is not given, as WEBSERVICE writes a blank cell.
    ...(parameter.optional && { allowEmptyValue: true }),
    description: bilingual(description),
    schema: takesList(parameter) ? columnOf(cell) : cell,
    ...(takesList(parameter) && { style: 'form', explode: true }),
    ...(example !== undefined && { example: inQuery(example) }),
  };
}

/** The name once for each row; a blank one is a blank row. */
function columnOf(cell: Schema): Schema {
  return { type: 'array', items: { anyOf: [cell, { type: 'string', const: '' }] }, minItems: 1 };
}

/** Everything is text in a query but numbers; pauses are from/to, separated by commas. */
function inQuery(value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (!Array.isArray(value)) return String(value);
  const isPauses = value.some((cell) => typeof cell === 'object' && cell !== null);
  if (isPauses) return value.map(({ from, to }) => `${from}/${to}`).join(',');
  return value.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? '')));
}

/** The arguments of a function in a body, each in words. */
export function argumentsOf(parameters: readonly DescribedParameter[]): Properties {
  return Object.fromEntries(
    parameters.map(({ name, parameter, description }) => [
      name,
      argumentOf(parameter).meta({ description: bilingual(description) }),
    ]),
  );
}

/** Null is not given, where it may be left out. */
export function argumentOf({ kind, column, optional }: DescribedParameter['parameter']): z.ZodType {
  const cell = schemaOfKind(kind);
  const schema = column ? z.array(cell.nullable()).max(MOST_CUSTOMERS) : cell;
  return optional ? schema.nullish() : schema;
}
