import { ok, type Result } from '../../shared/result.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import type { ReadHeads } from '../places/read-heads.ts';
import type { Trouble } from '../runs/trouble.ts';
import { SERVICE_FIELDS, type ServiceColumns } from './columns.ts';

const KEY = 'services';

/** Which table of services the workbook has, and its columns by their heads. */
interface Memory {
  readonly place: string;
  readonly heads: Readonly<Record<string, string>>;
}

/** The name of a place in the memory. */
export function placeKey({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return `${kind}:${name}`;
}

export async function loadMemory(workbook: Workbook): Promise<Result<Memory | undefined, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  return ok(isMemory(kept.value) ? kept.value : undefined);
}

/** The file may have been written by another version, or by hand. */
function isMemory(value: unknown): value is Memory {
  return (
    typeof value === 'object' &&
    value !== null &&
    'place' in value &&
    typeof value.place === 'string' &&
    'heads' in value &&
    typeof value.heads === 'object' &&
    value.heads !== null
  );
}

/** Undefined where a head that was mapped is not there any more. */
export function columnsByHeads(
  { heads: kept }: Memory,
  heads: readonly string[],
): ServiceColumns | undefined {
  const columns: [string, number][] = [];
  for (const field of SERVICE_FIELDS) {
    const head = kept[field];
    if (head === undefined) continue;
    const column = heads.indexOf(head);
    if (column < 0) return undefined;
    columns.push([field, column]);
  }
  return Object.fromEntries(columns);
}

export async function rememberServices(
  workbook: Workbook,
  { place, heads }: ReadHeads,
  fields: ServiceColumns,
): Promise<Result<void, Trouble>> {
  const kept: Memory = {
    place: placeKey(place),
    heads: Object.fromEntries(
      SERVICE_FIELDS.flatMap((field) => {
        const column = fields[field];
        return column === undefined ? [] : [[field, heads[column] ?? '']];
      }),
    ),
  };
  return await workbook.settings.set(KEY, kept);
}

export async function forgetServices(workbook: Workbook): Promise<Result<void, Trouble>> {
  return await workbook.settings.remove(KEY);
}
