import type { LimitRow } from '../document.ts';
import type { LimitUnit } from '../provision.ts';
import { placeOf } from '../reader/origins.ts';
import type { Rulebook } from '../rulebook.ts';
import { decidingRows } from './tables.ts';

/** Rows of the extending document that add up what comes back to them, or what has no unit in common. */
export function checkSums(book: Rulebook): void {
  for (const row of book.chain[0].limits ?? []) {
    if (!row.sum) continue;
    const place = placeOf(row)?.at('sum');
    const way = wayBack(row.activity, row.sum, (code) => book.decisions.rowsOf(code));
    // Rows that others stand before come back to nothing.
    if (way && wayBack(row.activity, row.sum, decidingRows(book)))
      place?.add('error', 'cycle', { way });
    else checkUnits(row, book);
  }
}

type RowsOf = (activity: string) => readonly LimitRow[];

/** The activities by way of which a sum comes back to its own, the last one being the first. */
function wayBack(
  activity: string,
  sum: readonly string[],
  rowsOf: RowsOf,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (code: string, way: readonly string[]): readonly string[] | undefined => {
    if (code === activity) return [...way, code];
    if (seen.has(code)) return undefined;
    seen.add(code);
    for (const next of rowsOf(code).flatMap((row) => row.sum ?? [])) {
      const back = walk(next, [...way, code]);
      if (back) return back;
    }
    return undefined;
  };
  for (const code of sum) {
    const back = walk(code, [activity]);
    if (back) return back;
  }
  return undefined;
}

function checkUnits(row: LimitRow, book: Rulebook): void {
  const units = (row.sum ?? []).map((code) => unitsOf(code, book, new Set()));
  const all = new Set(units.flatMap((each) => [...each]));
  if (all.size < 2) return;
  const isNever = ![...all].some((unit) => units.every((each) => each.has(unit)));
  placeOf(row)
    ?.at('sum')
    .add(isNever ? 'error' : 'warning', 'mixed-units', { accepted: [...all] });
}

/** The units in which an activity's rows give figures. */
function unitsOf(activity: string, book: Rulebook, seen: Set<string>): ReadonlySet<LimitUnit> {
  if (seen.has(activity)) return new Set();
  seen.add(activity);
  const { unit } = book.vocabulary.activity.get(activity);
  const units = book.decisions
    .rowsOf(activity)
    .flatMap((row) =>
      row.sum ? row.sum.flatMap((part) => [...unitsOf(part, book, seen)]) : [row.unit ?? unit],
    );
  return new Set(units.length > 0 ? units : [unit]);
}
