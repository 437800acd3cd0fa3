import { HeadBook } from '../../shared/lists/head-book.ts';
import { REVIEWS } from '../../shared/lists/reviews.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import type { Recognised } from '../lists/list-types.ts';
import type { Trouble } from '../runs/trouble.ts';

export const REVIEW_HEADS = new HeadBook(REVIEWS);

const KEY = 'last-review';

const keyOf = ({ kind, name }: Place): string => `${kind}:${name}`;

/** Heads by place: the file may have been written by another version, or by hand. */
async function load(
  workbook: Workbook,
): Promise<Result<Readonly<Record<string, string>>, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  const { value } = kept;
  const isMemory = typeof value === 'object' && value !== null && !Array.isArray(value);
  return ok(isMemory ? (value as Readonly<Record<string, string>>) : {});
}

/** The column of the last review, from 0 in the place: as remembered, else by its head. */
export async function findLastReview(
  workbook: Workbook,
  { place, columns }: Recognised,
): Promise<Result<number | undefined, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const texts = columns.map(({ head }) => head);
  const kept = Object.hasOwn(memory.value, keyOf(place)) ? memory.value[keyOf(place)] : undefined;
  const known = kept === undefined ? -1 : texts.indexOf(kept);
  return ok(known >= 0 ? known : REVIEW_HEADS.fieldColumns(texts).get('last')?.[0]);
}

export async function rememberLastReview(
  workbook: Workbook,
  { place, columns }: Recognised,
  column: number,
): Promise<Result<void, Trouble>> {
  const memory = await load(workbook);
  if (!memory.ok) return memory;
  const kept = { ...memory.value, [keyOf(place)]: columns[column]?.head ?? '' };
  return await workbook.settings.set(KEY, kept);
}
