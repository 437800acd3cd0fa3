import {
  DEFINITION_IDS,
  type DefinitionId,
  referenceOf,
  WHY_ID,
} from '../../shared/functions/catalogue.ts';
import type { Schema } from '../schemas/registry.ts';
import { answerSchemas } from '../schemas/results.ts';
import { withLists } from './classify-path.ts';
import { parametersOf, wordsOf } from './functions.ts';
import { argumentsOf, type Operation, pathOf } from './operations.ts';
import { whyPath } from './why-path.ts';

/** The paths of the catalogue's functions. */
export function functionPaths(): Readonly<Record<string, Schema>> {
  const paths = DEFINITION_IDS.map((id): [string, Schema] => {
    const operation = operationOf(id);
    return [`/v1/${operation.id}`, pathOf(id === 'CLASSIFY' ? withLists(operation) : operation)];
  });
  return { ...Object.fromEntries(paths), [`/v1/${WHY_ID.toLowerCase()}`]: whyPath() };
}

function operationOf(id: DefinitionId): Operation {
  const parameters = parametersOf(id);
  return {
    ...wordsOf(id),
    parameters,
    questions: [argumentsOf(parameters)],
    answers: answerSchemas(id),
    examples: referenceOf(id).examples,
  };
}
