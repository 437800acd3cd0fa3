import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../shared/failure.ts';
import {
  describeParameters,
  FUNCTION_IDS,
  type FunctionId,
  referenceOf,
} from '../../shared/functions/catalogue.ts';

/** Excel's metadata of custom functions, in the form that it reads. */
export interface FunctionsMetadata {
  /** Error values reach the functions, so that one bad cell does not blank a whole column. */
  readonly allowErrorForDataTypeAny: true;
  /** Answers may be numbers with a date format. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: Shape;
}

export interface ParameterMetadata extends Shape {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
  readonly repeating?: true;
}

interface Shape {
  readonly type: 'any';
  readonly dimensionality: 'matrix';
}

/** Whole ranges come in and spill out: the functions themselves go through rows and columns. */
const SHAPE: Shape = { type: 'any', dimensionality: 'matrix' };

export const METADATA_FILES: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  zh: 'functions.zh-CN.json',
};

export async function generate(folder: string): Promise<void> {
  for (const language of ['en', 'zh'] as const) {
    const text = `${JSON.stringify(metadataIn(language), undefined, 2)}\n`;
    await writeFile(join(folder, METADATA_FILES[language]), text);
  }
}

/** The same functions under the same names in each language, so that formulas stay portable. */
export function metadataIn(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTION_IDS.map((id) => ({
      id,
      name: id,
      description: referenceOf(id).what[language],
      parameters: parametersOf(id, language),
      result: SHAPE,
    })),
  };
}

function parametersOf(id: FunctionId, language: Language): ParameterMetadata[] {
  return describeParameters(id).map(({ name, label, optional, description, repeating }) => ({
    name: language === 'zh' ? label : name,
    description: description[language],
    ...SHAPE,
    // A repeating parameter is optional by itself.
    ...(repeating ? { repeating } : optional && { optional }),
  }));
}
