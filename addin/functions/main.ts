/// <reference types="custom-functions-runtime" />
import { DEFINITION_IDS, DEFINITIONS, WHY_ID } from '../../shared/functions/catalogue.ts';
import { evaluate, evaluateWhy } from './evaluate.ts';

export { configure } from './settings.ts';

for (const id of DEFINITION_IDS) {
  CustomFunctions.associate(id, (...given: unknown[]) => evaluate(DEFINITIONS[id], given));
}

/** Excel hands repeating arguments over as one list of matrices, other hosts one by one. */
function repeated(given: readonly unknown[]): readonly unknown[] {
  const [first] = given;
  const isList = Array.isArray(first) && Array.isArray(first[0]) && Array.isArray(first[0][0]);
  return isList ? first : given;
}

CustomFunctions.associate(WHY_ID, (name: unknown, ...given: unknown[]) =>
  evaluateWhy(name, repeated(given)),
);
