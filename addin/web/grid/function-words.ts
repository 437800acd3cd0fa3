import { FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/failure.ts';
import {
  DEFINITIONS,
  FUNCTION_IDS,
  type FunctionId,
  WHY_ID,
} from '../../../shared/functions/catalogue.ts';
import { referenceOf } from '../../../shared/functions/reference.ts';
import { formulaOf } from '../../formula.ts';

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
      functionParameter: Object.keys(referenceOf(id).parameters).map((name) => ({
        name: keyOf(id, name, 'name'),
        detail: keyOf(id, name, 'detail'),
        example: example ? exampleOf(id, example.arguments, name) : '',
        require: isOptional(id, name) ? 0 : 1,
        repeat: id === WHY_ID && name === 'arguments' ? 1 : 0,
      })),
    };
  });
}

function isOptional(id: FunctionId, name: string): boolean {
  if (id === WHY_ID) return name === 'arguments';
  const parameters: Readonly<Record<string, { readonly optional: boolean }>> =
    DEFINITIONS[id].parameters;
  return parameters[name]?.optional ?? false;
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
    const { what, parameters } = referenceOf(id);
    const texts: Texts = { what: what[language] };
    for (const [name, phrase] of Object.entries(parameters)) {
      texts[name] = { name, detail: phrase[language] };
    }
    all[id] = texts;
  }
  return { sla: all };
}
