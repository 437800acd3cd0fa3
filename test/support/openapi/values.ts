/** Values made from the schemas of the OpenAPI document. */
import fc from 'fast-check';
import type { Json } from './conformance.ts';

/** How far the values keep to the schemas: `most` mixes something else in now and then. */
export type Keeping = 'all' | 'most';

/** Values of a schema: most often one of its examples. */
export function valuesOf(
  schema: Json,
  document: Json,
  keeping: Keeping = 'most',
): fc.Arbitrary<unknown> {
  const proper = createMaker(document, keeping).proper(schema);
  return keeping === 'all' ? proper : withOthers(proper);
}

/** Now and then something else altogether. */
function withOthers(proper: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: proper },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  );
}

function createMaker(document: Json, keeping: Keeping) {
  const any = (schema: Json) => (keeping === 'all' ? proper(schema) : withOthers(proper(schema)));

  function resolved(schema: Json): Json {
    if (!schema.$ref) return schema;
    return resolved(document.components.schemas[schema.$ref.split('/').pop()]);
  }

  function proper(given: Json): fc.Arbitrary<unknown> {
    const schema = resolved(given);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(proper));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if ('const' in schema) return fc.constant(schema.const);
    const examples = schema.examples?.length > 0 ? [fc.constantFrom(...schema.examples)] : [];
    const types: string[] = [schema.type].flat();
    // A label is one of an open set, of which the schema can only give examples.
    const isLabel = keeping === 'all' && examples.length > 0 && !schema.pattern;
    const made = types
      .filter((type) => !(isLabel && (type === 'string' || type === 'object')))
      .map((type) => ofType(type, schema));
    return fc.oneof(...examples, ...examples, ...made);
  }

  function ofType(type: string, schema: Json): fc.Arbitrary<unknown> {
    switch (type) {
      case 'integer':
      case 'number':
        return numbersOf(type, schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return listsOf(schema);
      case 'object':
        return objectsOf(schema);
      default:
        return textsOf(schema);
    }
  }

  function listsOf({ prefixItems, minItems = 0, maxItems = 4, items }: Json) {
    if (prefixItems) {
      const all: Json[] = prefixItems;
      const least = minItems;
      return fc
        .tuple(fc.tuple(...all.map(any)), fc.integer({ min: least, max: all.length }))
        .map(([values, length]) => values.slice(0, length));
    }
    return fc.array(any(items ?? { type: 'string' }), {
      minLength: minItems,
      maxLength: Math.min(maxItems, Math.max(4, minItems)),
    });
  }

  function objectsOf({ properties = {}, required = [], additionalProperties }: Json) {
    const model = Object.fromEntries(
      Object.entries<Json>(properties).map(([name, property]) => [name, any(property)]),
    );
    const requiredKeys = required.filter((name: string) => name in model);
    const whole = fc.record(model, { requiredKeys });
    if (keeping === 'all') {
      return additionalProperties && Object.keys(model).length === 0 ? fc.constant({}) : whole;
    }
    const more = fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), fc.jsonValue(), {
      maxKeys: 2,
    });
    return fc.oneof(
      { weight: 15, arbitrary: whole },
      { weight: 1, arbitrary: fc.tuple(whole, more).map(([one, two]) => ({ ...two, ...one })) },
    );
  }

  return { proper };
}

function numbersOf(type: string, schema: Json): fc.Arbitrary<number> {
  const { minimum = -1000, maximum = 1000 } = schema;
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  const nearest = Math.min(Math.max(0, minimum), maximum);
  return fc.oneof(
    fc.integer({ min: Math.max(minimum, nearest - 20), max: Math.min(maximum, nearest + 20) }),
    fc.integer({ min: minimum, max: maximum }),
  );
}

function textsOf({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Json) {
  const made = pattern
    ? fc.stringMatching(new RegExp(pattern, 'u'))
    : fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, minLength + 12) });
  return made.filter((text) => text.length >= minLength && text.length <= maxLength);
}
