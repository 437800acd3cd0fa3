import type { Phrase } from '../../shared/failure.ts';
import { type Parameter, takesList } from '../../shared/functions/define.ts';
import type { Example } from '../../shared/functions/reference/shape.ts';
import { MOST_ITEMS } from '../schemas/limits.ts';
import { querySchemaOfKind, type Schema, schemaOfKind } from './kinds.ts';
import { OPTION_PARAMETERS, OPTION_PROPERTIES, readResponses, responses } from './parts.ts';
import { reference } from './schemas.ts';

/** A parameter with its words and a value to try it with. */
export interface DescribedParameter {
  readonly name: string;
  readonly parameter: Parameter;
  readonly description: Phrase;
  readonly example?: unknown;
}

/** What is asked in a query and in a body alike. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
  /** Names of the schemas of an answer, and of an answer to many items. */
  readonly answer: string;
  readonly items: string;
  readonly examples: readonly Example[];
  /** Further members of a body, shapes of a body and of its answer, and media types of both. */
  readonly bodyProperties?: Readonly<Record<string, Schema>>;
  readonly bodies?: readonly Schema[];
  readonly answers?: readonly string[];
  readonly otherBodies?: Schema;
  readonly otherAnswers?: Schema;
}

export const bilingual = ({ zh, en }: Phrase): string => `${zh} | ${en}`;

export const TEXT_ANSWER = { 'text/plain': { schema: { type: 'string' } } };

/** `GET` and `POST` of one path. */
export function pathOf(operation: Operation): Schema {
  const { id, tag, summary, description, answer, items } = operation;
  const own = { tags: [tag], summary, description };
  const answers = [answer, items, ...(operation.answers ?? [])].map(reference);
  return {
    get: {
      ...own,
      operationId: `get-${id}`,
      parameters: [...operation.parameters.map(queryParameter), ...OPTION_PARAMETERS],
      responses: readResponses({
        'application/json': { schema: reference(answer) },
        ...TEXT_ANSWER,
      }),
    },
    post: {
      ...own,
      operationId: `post-${id}`,
      requestBody: { required: true, content: bodyOf(operation) },
      responses: responses({
        'application/json': { schema: { anyOf: answers } },
        ...TEXT_ANSWER,
        ...operation.otherAnswers,
      }),
    },
  };
}

function bodyOf(operation: Operation): Schema {
  const { bodies = [], examples, otherBodies } = operation;
  const schema = {
    anyOf: [
      ...bodies,
      argumentsSchema(operation, true),
      itemsSchema(argumentsSchema(operation, false)),
    ],
  };
  return { 'application/json': { schema, ...namedExamples(examples) }, ...otherBodies };
}

/** The examples that have an answer; those of failures are told in the reference. */
export function namedExamples(examples: readonly Example[]): Schema {
  const named = examples
    .filter(({ failure }) => failure === undefined)
    .map(({ arguments: value, says }, index): [string, Schema] => [
      `example-${index + 1}`,
      { ...(says && { summary: bilingual(says) }), value },
    ]);
  return named.length > 0 ? { examples: Object.fromEntries(named) } : {};
}

function queryParameter({ name, parameter, description, example }: DescribedParameter): Schema {
  const schema = querySchemaOfKind(parameter.kind);
  return {
    name,
    in: 'query',
    required: !parameter.optional,
    description: bilingual(description),
    schema: takesList(parameter) ? { type: 'array', items: schema } : schema,
    ...(takesList(parameter) && { style: 'form', explode: true }),
    ...(example !== undefined && { example: inQuery(example) }),
  };
}

/** Everything is text in a query; pauses are from/to, separated by commas. */
function inQuery(value: unknown): string | string[] {
  if (!Array.isArray(value)) return String(value);
  const isPauses = value.some((cell) => typeof cell === 'object' && cell !== null);
  if (isPauses) return value.map(({ from, to }) => `${from}/${to}`).join(',');
  return value.map((cell) => String(cell ?? ''));
}

function argumentsSchema({ parameters, bodyProperties }: Operation, withOptions: boolean): Schema {
  const properties = Object.fromEntries(parameters.map((each) => [each.name, bodyProperty(each)]));
  return {
    type: 'object',
    properties: { ...properties, ...bodyProperties, ...(withOptions && OPTION_PROPERTIES) },
    required: parameters.filter(({ parameter }) => !parameter.optional).map(({ name }) => name),
    additionalProperties: false,
  };
}

function bodyProperty({ parameter, description }: DescribedParameter): Schema {
  const schema = schemaOfKind(parameter.kind);
  const words = bilingual(description);
  return parameter.column
    ? { type: 'array', items: schema, description: words }
    : { ...schema, description: words };
}

export function itemsSchema(item: Schema): Schema {
  return {
    type: 'object',
    properties: {
      items: { type: 'array', items: item, maxItems: MOST_ITEMS },
      ...OPTION_PROPERTIES,
    },
    required: ['items'],
    additionalProperties: false,
  };
}
