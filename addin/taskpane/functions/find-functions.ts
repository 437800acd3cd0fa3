import {
  describeParameters,
  FUNCTION_IDS,
  type FunctionId,
  referenceOf,
} from '../../../shared/functions/catalogue.ts';

/** The functions whose description has every word sought. */
export function findFunctions(sought: string): FunctionId[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return FUNCTION_IDS.filter((id) => {
    const text = wordsOfFunction(id);
    return words.every((word) => text.includes(word));
  });
}

/** All that is said of a function, in both languages. */
function wordsOfFunction(id: FunctionId): string {
  const { what, result, clauses } = referenceOf(id);
  const parameters = describeParameters(id);
  const phrases = [what, result, ...parameters.map(({ description }) => description)];
  const said = phrases.flatMap(({ zh, en }) => [zh, en]);
  const names = parameters.flatMap(({ name, label }) => [name, label]);
  return [id, ...said, ...clauses, ...names].join('\n').toLowerCase();
}
