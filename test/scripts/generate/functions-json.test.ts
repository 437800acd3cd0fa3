import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate, METADATA_FILES, metadataIn } from '../../../scripts/generate/functions-json.ts';
import { DEFINITIONS, FUNCTION_IDS, WHY_ID } from '../../../shared/functions/catalogue.ts';

/** Excel's own functions have at most so much of a description. */
const LONGEST_DESCRIPTION = 255;
const LONGEST_PARAMETER_NAME = 64;

describe.each(['en', 'zh'] as const)('Excel’s metadata (%s)', (language) => {
  const metadata = metadataIn(language);

  it('has every function of the catalogue under its own name', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
    expect(metadata.functions.map(({ name }) => name)).toEqual(FUNCTION_IDS);
  });

  it('uses names that Excel accepts: letters, at least three', () => {
    for (const { id } of metadata.functions) expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
  });

  it('takes whole ranges and errors, and gives formatted numbers', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
    for (const { parameters, result } of metadata.functions) {
      for (const shape of [...parameters, result]) {
        expect(shape).toMatchObject({ type: 'any', dimensionality: 'matrix' });
      }
    }
  });

  it('has the parameters of the catalogue, optional ones last', () => {
    for (const { id, parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      if (id === WHY_ID) continue;
      const declared = Object.values(DEFINITIONS[id as keyof typeof DEFINITIONS].parameters);
      expect(optional).toEqual(declared.map((parameter) => parameter.optional));
    }
  });

  it('repeats only the last parameter of WHY, which is not marked required', () => {
    for (const { id, parameters } of metadata.functions) {
      const repeating = parameters.map((parameter) => parameter.repeating ?? false);
      expect(repeating.indexOf(true)).toBe(id === WHY_ID ? 1 : -1);
      for (const parameter of parameters) expect(parameter.optional).not.toBe(false);
    }
  });

  it('describes each function and parameter, shortly', () => {
    for (const { description, parameters } of metadata.functions) {
      const descriptions = [description, ...parameters.map((parameter) => parameter.description)];
      for (const text of descriptions) {
        expect(text).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      }
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.length).toBeLessThanOrEqual(LONGEST_PARAMETER_NAME);
    }
  });

  it('is written in its language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'functions-json-'));
    try {
      await generate(folder);
      const written = JSON.parse(readFileSync(join(folder, METADATA_FILES[language]), 'utf8'));
      expect(written).toEqual(metadata);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const han = /\p{Script=Han}/u;
    for (const { parameters } of metadata.functions) {
      for (const { name } of parameters) expect(han.test(name)).toBe(language === 'zh');
    }
  });
});
