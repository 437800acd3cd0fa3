import { ok, type Result } from '../../shared/result.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import { readHeads } from '../places/read-heads.ts';
import type { Trouble } from '../runs/trouble.ts';
import { recogniseServiceColumns, SERVICE_HEADS } from './columns.ts';
import { columnsByHeads, loadMemory, placeKey } from './memory.ts';
import type { RecognisedServices } from './types.ts';

/** Finds the heads of a place of services and what they mean, or takes what is remembered for it. */
export async function recogniseServices(
  workbook: Workbook,
  place: Place,
): Promise<Result<RecognisedServices, Trouble>> {
  const read = await readHeads(workbook, place, SERVICE_HEADS.score);
  if (!read.ok) return read;
  const memory = await loadMemory(workbook);
  if (!memory.ok) return memory;
  const { heads } = read.value;
  const isKnown = memory.value?.place === placeKey(read.value.place);
  const kept = isKnown && memory.value ? columnsByHeads(memory.value, heads) : undefined;
  const fields = kept ?? recogniseServiceColumns(heads);
  return ok({ ...read.value, fields, remembered: kept !== undefined });
}

/** The table of services that the workbook remembers; undefined where it has none, or it is gone. */
export async function recallServices(
  workbook: Workbook,
): Promise<Result<RecognisedServices | undefined, Trouble>> {
  const memory = await loadMemory(workbook);
  if (!memory.ok) return memory;
  const kept = memory.value;
  if (!kept) return ok(undefined);
  const places = await workbook.listPlaces();
  if (!places.ok) return places;
  const place = places.value.find((each) => placeKey(each) === kept.place);
  return place ? recogniseServices(workbook, place) : ok(undefined);
}
