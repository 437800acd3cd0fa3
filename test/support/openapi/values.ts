/** Values made from the schemas of the OpenAPI document. */
import fc from 'fast-check';
import type { Json } from './conformance.ts';

const DATES = ['2026-11-23', '2026/2/28', '2026年9月30日', '2026-11-23 08:30', '1992-01-01'];

/** Values of a schema: most often one of its examples, now and then something else altogether. */
export function valuesOf(schema: Json, document: Json): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: properValuesOf(schema, document) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  );
}

export function resolved(schema: Json, document: Json): Json {
  if (!schema.$ref) return schema;
  return resolved(document.components.schemas[schema.$ref.split('/').pop()], document);
}

function properValuesOf(given: Json, document: Json): fc.Arbitrary<unknown> {
  const schema = resolved(given, document);
  if (schema.anyOf) {
    return fc.oneof(...schema.anyOf.map((one: Json) => properValuesOf(one, document)));
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const examples = schema.examples?.length > 0 ? [fc.constantFrom(...schema.examples)] : [];
  const types: string[] = [schema.type].flat();
  const byType = types.map((type) => valuesOfType(type, schema, document));
  return fc.oneof(...examples, ...examples, ...byType);
}

function valuesOfType(type: string, schema: Json, document: Json): fc.Arbitrary<unknown> {
  const { minimum = -1000, maximum = 1000, pattern } = schema;
  switch (type) {
    case 'integer':
      return fc.oneof(
        fc.integer({ min: Math.max(minimum, -20), max: Math.min(maximum, 20) }),
        fc.integer({ min: minimum, max: maximum }),
      );
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? { type: 'string' }, document), { maxLength: 4 });
    case 'object':
      return objectsOf(schema, document);
    default: {
      if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'));
      return fc.oneof(fc.constantFrom(...DATES), fc.string({ unit: 'binary', maxLength: 12 }));
    }
  }
}

function objectsOf(schema: Json, document: Json): fc.Arbitrary<unknown> {
  const properties: Record<string, Json> = schema.properties ?? {};
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, valuesOf(property, document)]),
  );
  const requiredKeys = (schema.required ?? []).filter((name: string) => name in model);
  const proper = fc.record(model, { requiredKeys });
  const more = fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), fc.jsonValue(), {
    maxKeys: 2,
  });
  return fc.oneof(
    { weight: 15, arbitrary: proper },
    { weight: 1, arbitrary: fc.tuple(proper, more).map(([one, two]) => ({ ...two, ...one })) },
  );
}
