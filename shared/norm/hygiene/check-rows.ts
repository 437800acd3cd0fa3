import { ALL } from '../decisions.ts';
import { cellPlaceOf, placeOf } from '../reader/origins.ts';
import type { Place } from '../reader/place.ts';
import type { Rulebook } from '../rulebook.ts';
import type { AnyRow, FirstFit } from './first-fit.ts';
import { decisionTables } from './tables.ts';

/**
 * Rows of the extending document that decide no question, and cells of rows that do: an error each,
 * since what a document says changes an answer or is refused. What says the same as the documents
 * below is told.
 */
export function checkRows(book: Rulebook): void {
  for (const { fit } of decisionTables(book)) checkTable(fit);
}

/** What a cell comes to: it decides nothing, the same as the documents below, or something else. */
const [IDLE, SAME, OTHER] = [0, 1, 2];

function checkTable(fit: FirstFit): void {
  const own = fit.rows.findIndex(({ place }) => place > 0);
  const ownCells = (own < 0 ? fit.rows.length : own) * fit.grades;
  const used = new Uint8Array(ownCells);
  for (const layer of fit.layers()) {
    layer.visit((question) => {
      const cell = layer.decide(question);
      if (cell < 0 || cell >= ownCells || used[cell] === OTHER) return;
      const below = layer.decideBelow(question);
      used[cell] = below >= 0 && isSame(fit, cell, below) ? SAME : OTHER;
    });
  }
  tellRows(fit, used);
}

function tellRows(fit: FirstFit, used: Uint8Array): void {
  for (let order = 0; order * fit.grades < used.length; order++) {
    const { row } = fit.rows[order] ?? {};
    const place = row && placeOf(row);
    if (!place) continue;
    if (isAllOther(fit, order, row, used)) continue;
    const keys = new Map((row.by ? Object.keys(row.by) : [ALL]).map((key) => [key, IDLE]));
    for (let cell = order * fit.grades; cell < (order + 1) * fit.grades; cell++) {
      const key = fit.keyOf(cell);
      keys.set(key, Math.max(keys.get(key) ?? IDLE, used[cell] ?? IDLE));
    }
    tellRow(fit, order, row, place, keys);
  }
}

/** Each cell answers something of its own, as most do. */
function isAllOther(
  { grades }: FirstFit,
  order: number,
  { by }: AnyRow,
  used: Uint8Array,
): boolean {
  if (!by || Object.hasOwn(by, ALL)) return false;
  let others = 0;
  for (let cell = order * grades; cell < (order + 1) * grades; cell++) {
    if (used[cell] === OTHER) others++;
  }
  return others === Object.keys(by).length;
}

function tellRow(
  fit: FirstFit,
  order: number,
  row: AnyRow,
  place: Place,
  keys: ReadonlyMap<string, number>,
): void {
  const uses = [...keys.values()];
  if (uses.every((use) => use === IDLE)) {
    const twin = twinOf(fit, order, row);
    if (twin) place.add('error', 'duplicate-row', other(twin));
    else place.add('error', 'unreachable-row', other(fit.takenBy(order)));
    return;
  }
  for (const [key, use] of keys) {
    if (use === OTHER || (row.by && !Object.hasOwn(row.by, key))) continue;
    const cell: Place = cellPlaceOf(row, key) ?? place;
    if (use === IDLE) cell.add('error', 'unreachable-row', other(fit.takenBy(order)));
    else cell.add('information', 'restated');
  }
}

function other(row: AnyRow | undefined): { readonly other?: string } {
  const pointer = row && placeOf(row)?.pointer;
  return pointer === undefined ? {} : { other: pointer };
}

/** An earlier row for the same cases and grades. */
function twinOf(fit: FirstFit, order: number, row: AnyRow): AnyRow | undefined {
  const taker = fit.takenBy(order);
  return taker && conditionOf(taker) === conditionOf(row) ? taker : undefined;
}

/** What a row is for and which grades it has cells for, whatever they say. */
function conditionOf(row: AnyRow): string {
  const { service, scope, group, line, when, by } = row;
  const sorted = (words: readonly string[] | undefined) => words && [...words].sort();
  return JSON.stringify([
    ...[sorted(service), sorted(scope), sorted(group), line, 'hub' in row && row.hub, when],
    by ? Object.keys(by).sort() : null,
  ]);
}

/** Whether two cells say the same, in the same unit and to the same people. */
function isSame(fit: FirstFit, one: number, two: number): boolean {
  const [a, b] = [fit.rows[fit.orderOf(one)]?.row, fit.rows[fit.orderOf(two)]?.row];
  if (!a || !b || a.by?.[fit.keyOf(one)] !== b.by?.[fit.keyOf(two)]) return false;
  if (!('activity' in a) || !('activity' in b)) return true;
  return (
    a.unit === b.unit &&
    a.clock === b.clock &&
    a.recipient === b.recipient &&
    a.plus === b.plus &&
    a.sum?.join() === b.sum?.join()
  );
}
