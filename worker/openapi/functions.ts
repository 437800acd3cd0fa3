import {
  DEFINITIONS,
  type DefinitionId,
  type FunctionId,
  referenceOf,
} from '../../shared/functions/catalogue.ts';
import type { Parameters } from '../../shared/functions/define.ts';
import { bilingual, type DescribedParameter } from './operations.ts';

export const FUNCTIONS_TAG = 'functions';

/** A function's tag and words, as its operations have them. */
export function wordsOf(id: FunctionId) {
  const { what, clauses, result } = referenceOf(id);
  return {
    id: id.toLowerCase(),
    tag: FUNCTIONS_TAG,
    summary: what.zh,
    description: `${what.en}\n\n${bilingual(result)}\n\n${clauses.join(', ')}`,
  };
}

/** A function's parameters in words, each with its argument in the first example. */
export function parametersOf(id: DefinitionId): DescribedParameter[] {
  const { parameters, examples } = referenceOf(id);
  const defined: Parameters = DEFINITIONS[id].parameters;
  const first = examples.find(({ failure }) => failure === undefined)?.arguments ?? {};
  return Object.entries(defined).map(([name, parameter]) => ({
    name,
    parameter,
    description: parameters[name] ?? { zh: '', en: '' },
    example: first[name],
  }));
}
