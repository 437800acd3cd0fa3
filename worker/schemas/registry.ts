import * as z from 'zod';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas that have a name in the interface's description; where one is used it is referred to. */
const COMPONENTS = z.registry<{ id: string }>();
const names = new Set<string>();

/** Gives a schema its name in the interface's description. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  if (names.has(id)) throw new Error(`Two schemas named ${id}`);
  names.add(id);
  COMPONENTS.add(schema, { id });
  return schema;
}

const placeOf = (id: string) => `#/components/schemas/${id}`;

/** A schema as JSON Schema; one that has a name as a reference to it. */
export function describe(schema: z.ZodType): Schema {
  const component = COMPONENTS.get(schema);
  if (component) return { $ref: placeOf(component.id) };
  return withoutIdentity(z.toJSONSchema(schema));
}

/** Every named schema as JSON Schema, by name. */
export function describeComponents(): Readonly<Record<string, Schema>> {
  const { schemas } = z.toJSONSchema(COMPONENTS, { uri: placeOf });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]),
  );
}

function withoutIdentity({ $schema, $id, ...schema }: Schema): Schema {
  return schema;
}

/** The keys of labels, for the enumerations that no company's document extends. */
export function keysOf<Code extends string>(
  labels: Readonly<Record<Code, unknown>>,
): readonly [Code, ...Code[]] {
  return Object.keys(labels) as [Code, ...Code[]];
}
