import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/failure.ts';
import {
  describeParameters,
  FUNCTION_IDS,
  type FunctionId,
  referenceOf,
} from '../../../shared/functions/catalogue.ts';
import { formulaOf } from '../../functions/formula.ts';

/** Texts by key, as the grid's locales hold them. */
interface Texts {
  [key: string]: string | Texts;
}

const keyOf = (id: FunctionId, ...path: string[]): string => ['sla', id, ...path].join('.');

/** What the grid says while a formula is typed; the words themselves are in its locales. */
export function describeFunctions(namespace: string): IFunctionInfo[] {
  return FUNCTION_IDS.map((id) => {
    const { examples } = referenceOf(id);
    const [example] = examples;
    return {
      functionName: `${namespace}.${id}`,
      functionType: FunctionType.User,
      description: keyOf(id, 'what'),
      abstract: keyOf(id, 'what'),
      functionParameter: describeParameters(id).map(({ name, optional, repeating }) => ({
        name: keyOf(id, name, 'name'),
        detail: keyOf(id, name, 'detail'),
        example: example ? exampleOf(id, example.arguments, name) : '',
        require: optional ? 0 : 1,
        repeat: repeating ? 1 : 0,
      })),
    };
  });
}

/** The argument as it is typed. */
function exampleOf(id: FunctionId, given: Readonly<Record<string, unknown>>, name: string): string {
  const formula = formulaOf(id, given);
  return name in given ? formula : '';
}

/** The words of all functions in one language, by the keys that the descriptions name. */
export function functionTexts(language: Language): Texts {
  const all: Texts = {};
  for (const id of FUNCTION_IDS) {
    const texts: Texts = { what: referenceOf(id).what[language] };
    for (const { name, description } of describeParameters(id)) {
      texts[name] = { name, detail: description[language] };
    }
    all[id] = texts;
  }
  return { sla: all };
}
