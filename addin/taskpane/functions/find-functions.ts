import type { FunctionId } from '../../../shared/functions/catalogue.ts';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';
import { PARAMETER_LABELS } from '../../../shared/functions/messages.ts';
import { referenceOf } from '../../../shared/functions/reference.ts';

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
  const { what, result, clauses, parameters } = referenceOf(id);
  const names = Object.keys(parameters);
  const phrases = [what, result, ...Object.values(parameters)].flatMap(({ zh, en }) => [zh, en]);
  const labels = names.map((name) => PARAMETER_LABELS[name] ?? '');
  return [id, ...phrases, ...clauses, ...names, ...labels].join('\n').toLowerCase();
}
