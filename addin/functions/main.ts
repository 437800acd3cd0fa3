/// <reference types="custom-functions-runtime" />
import { DEFINITION_IDS, DEFINITIONS, WHY_ID } from '../../shared/functions/catalogue.ts';
import { evaluate, evaluateWhy } from './evaluate.ts';

export { configure } from './settings.ts';

for (const id of DEFINITION_IDS) {
  CustomFunctions.associate(id, (...given: unknown[]) =>
    evaluate(DEFINITIONS[id], withoutInvocation(given)),
  );
}

CustomFunctions.associate(WHY_ID, (name: unknown, ...given: unknown[]) =>
  evaluateWhy(name, repeated(withoutInvocation(given))),
);

/** Excel adds an object about the call after the arguments; they are arrays or Excel's data types. */
function withoutInvocation(given: readonly unknown[]): readonly unknown[] {
  const last = given[given.length - 1];
  const isInvocation =
    typeof last === 'object' &&
    last !== null &&
    !Array.isArray(last) &&
    !('type' in last) &&
    !(last instanceof CustomFunctions.Error);
  return isInvocation ? given.slice(0, -1) : given;
}

/** Excel hands repeating arguments over as one list of matrices, other hosts one by one. */
function repeated(given: readonly unknown[]): readonly unknown[] {
  const [only] = given;
  const isList =
    given.length === 1 &&
    Array.isArray(only) &&
    only.some((matrix) => Array.isArray(matrix) && matrix.some(Array.isArray));
  return isList ? only : given;
}
