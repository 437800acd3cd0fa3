import { ok, type Result } from '../../shared/result.ts';
import { nextTask } from '../host/next-task.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import { readList } from '../lists/read-list.ts';
import { recognisePlace } from '../lists/recognise.ts';
import { type Study, studyInTasks } from '../lists/study.ts';
import { bookOf, type Rules } from '../runs/rules.ts';
import type { Trouble } from '../runs/trouble.ts';
import { listName, rowsByCustomer } from './identity.ts';

/** A list that applications are about, as it is now. */
export interface ReviewList {
  readonly name: string;
  readonly study: Study;
  readonly rows: ReadonlyMap<string, number | readonly number[]>;
}

/** Reads the lists with these names, by the columns remembered for them; those gone are left out. */
export async function readLists(
  workbook: Workbook,
  names: ReadonlySet<string>,
  rules: Rules,
  steps: Steps,
): Promise<Result<ReadonlyMap<string, ReviewList>, Trouble>> {
  const lists = new Map<string, ReviewList>();
  if (names.size === 0) return ok(lists);
  const places = await workbook.listPlaces();
  if (!places.ok) return places;
  for (const place of places.value) {
    const name = listName(place);
    if (!names.has(name) || lists.has(name)) continue;
    const recognised = await recognisePlace(workbook, place);
    if (!recognised.ok) return recognised;
    const { mapping } = recognised.value;
    if (mapping.fields.category === undefined) continue;
    const list = await readList(workbook, recognised.value, mapping, bookOf(rules), steps);
    if (!list.ok) return list;
    const study = await studyInTasks(recognised.value, mapping, list.value, rules);
    await nextTask();
    lists.set(name, { name, study, rows: rowsByCustomer(study) });
  }
  return ok(lists);
}
