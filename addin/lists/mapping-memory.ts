import { CUSTOMERS, type CustomerField } from '../../shared/lists/customers.ts';
import { fieldsOf } from '../../shared/lists/kind.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { FieldColumns, HeadColumn, Mapping, WordMeaning } from './list-types.ts';

const KEY = 'mappings';
const FIELDS = fieldsOf(CUSTOMERS);

/** What the workbook remembers: columns by their heads per place, words for all places. */
interface Memory {
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly words: readonly WordMeaning[];
}

const NOTHING: Memory = { places: {}, words: [] };

async function load(workbook: Workbook): Promise<Result<Memory, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  return ok(isMemory(kept.value) ? kept.value : NOTHING);
}

/** The file may have been written by another version, or by hand. */
function isMemory(value: unknown): value is Memory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'places' in value &&
    typeof value.places === 'object' &&
    value.places !== null &&
    'words' in value &&
    Array.isArray(value.words)
  );
}

function keyOf({ kind, name }: Place): string {
  return `${kind}:${name}`;
}

export async function recall(
  workbook: Workbook,
  place: Place,
  columns: readonly HeadColumn[],
): Promise<
  Result<
    { readonly fields: FieldColumns | undefined; readonly words: readonly WordMeaning[] },
    Trouble
  >
> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const { places, words } = memory.value;
  const heads = Object.hasOwn(places, keyOf(place)) ? places[keyOf(place)] : undefined;
  return ok({ fields: heads && columnsOf(heads, columns), words });
}

/** Undefined where a head that was mapped is not there any more. */
function columnsOf(
  heads: Readonly<Record<string, string>>,
  columns: readonly HeadColumn[],
): FieldColumns | undefined {
  const fields: Partial<Record<CustomerField, number>> = {};
  for (const field of FIELDS) {
    const text = heads[field];
    if (text === undefined) continue;
    const column = columns.find(({ head }) => head === text);
    if (!column) return undefined;
    fields[field] = column.column;
  }
  return fields;
}

export async function remember(
  workbook: Workbook,
  place: Place,
  columns: readonly HeadColumn[],
  { fields, words }: Mapping,
): Promise<Result<void, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const heads = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = fields[field];
      return column === undefined ? [] : [[field, columns[column]?.head ?? '']];
    }),
  );
  const places = { ...memory.value.places, [keyOf(place)]: heads };
  return await workbook.settings.set(KEY, { places, words });
}

export async function forget(workbook: Workbook, place: Place): Promise<Result<void, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const { [keyOf(place)]: _, ...places } = memory.value.places;
  return await workbook.settings.set(KEY, { places, words: [] });
}
