import * as z from 'zod';
import {
  DEFINITION_IDS,
  type DefinitionId,
  referenceOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import { describe, type Schema } from '../schemas/registry.ts';
import { answerSchemas } from '../schemas/results.ts';
import { parametersOf, wordsOf } from './functions.ts';
import { argumentOf, bilingual, type Properties, postOf } from './operations.ts';
import { OPTION_PARAMETERS } from './options.ts';
import { jsonOf, readResponses, TEXT_ANSWER } from './responses.ts';

const namesOf = (id: DefinitionId): [string, string] => [id, id.toLowerCase()];

const FUNCTION = z.enum(DEFINITION_IDS.flatMap(namesOf));

/** WHY takes another function's arguments beside its name, or together by name or in order. */
function questionsOf(id: DefinitionId): Properties[] {
  const own = parametersOf(id).map(({ name, parameter }) => [name, argumentOf(parameter)] as const);
  const byName = Object.fromEntries(own);
  const name = z.enum(namesOf(id));
  const together = z.union([z.strictObject(byName), inOrder(own.map(([, argument]) => argument))]);
  return [
    { function: name, arguments: together },
    { function: name, ...byName },
  ];
}

/** Those at the end may be left out where all after them may be. */
function inOrder([first, ...more]: readonly z.ZodType[]): z.ZodType {
  return first ? z.tuple([first, ...more]) : z.tuple([]);
}

/** Which names it takes depends on the function asked about, which a query cannot describe. */
export function whyPath(): Schema {
  const { parameters, examples } = referenceOf(WHY_ID);
  const described = (name: string) => bilingual(parameters[name] ?? { zh: '', en: '' });
  const answers = answerSchemas(WHY_ID);
  const { tag, ...words } = wordsOf(WHY_ID);
  const get = {
    tags: [tag],
    summary: words.summary,
    description: words.description,
    operationId: `get-${words.id}`,
    parameters: [
      {
        name: 'function',
        in: 'query',
        required: true,
        description: described('function'),
        schema: describe(FUNCTION),
        example: 'TIER',
      },
      {
        name: 'arguments',
        in: 'query',
        required: false,
        description: described('arguments'),
        schema: { type: 'object', additionalProperties: { type: 'string' } },
        style: 'form',
        explode: true,
        example: { category: '省级' },
      },
      ...OPTION_PARAMETERS,
    ],
    responses: readResponses({ ...jsonOf(answers.answer), ...TEXT_ANSWER }),
  };
  const post = postOf({
    tag,
    ...words,
    parameters: [],
    questions: DEFINITION_IDS.flatMap(questionsOf),
    answers,
    examples,
  });
  return { get, post };
}
