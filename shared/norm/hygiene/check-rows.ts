import { ALL } from '../decisions.ts';
import { cellPlaceOf, placeOf } from '../reader/origins.ts';
import type { Place } from '../reader/place.ts';
import type { Rulebook } from '../rulebook.ts';
import { type AnyRow, type AskedRow, type FirstFit, type Layer, Work } from './first-fit.ts';
import { decisionTables, MOST_WORK } from './tables.ts';

/**
 * Rows of the extending document that decide no question, and cells of rows that do: an error each,
 * since what a document says changes an answer or is refused. What says the same as the documents
 * below is told.
 */
export function checkRows(given: Place, book: Rulebook): void {
  const work = new Work(MOST_WORK);
  const used = decisionTables(book, work).map(({ fit }) => ({ fit, uses: usesOf(fit) }));
  if (work.isDone) {
    given.at('limits').add('error', 'too-intricate');
    return;
  }
  for (const { fit, uses } of used) {
    for (const [order, ofRow] of uses) tellRow(fit, order, ofRow);
  }
}

/** What a cell comes to: it decides nothing, the same as the documents below, or something else. */
const [IDLE, SAME, OTHER] = [0, 1, 2];

/** What the cells of a row come to, by their keys. */
type Uses = Map<string, number>;

/** Of the rows of the extending document, by their places in the order of asking. */
function usesOf(fit: FirstFit): [order: number, uses: Uses][] {
  const uses = new Map<number, Uses>();
  for (const layer of fit.layers()) {
    for (const order of layer.orders) {
      if (fit.rows[order]?.place === 0) useRow(fit, layer, order, uses);
    }
  }
  return [...uses].sort(([a], [b]) => a - b);
}

function useRow(fit: FirstFit, layer: Layer, order: number, uses: Map<number, Uses>): void {
  const { by } = (fit.rows[order] as AskedRow).row;
  const ofRow =
    uses.get(order) ?? new Map((by ? Object.keys(by) : [ALL]).map((key) => [key, IDLE]));
  uses.set(order, ofRow);
  let left = 0;
  for (const use of ofRow.values()) if (use !== OTHER) left++;
  if (left === 0) return;
  fit.visitRow(order, (question) => {
    const cell = layer.decide(question);
    if (fit.orderOf(cell) !== order) return false;
    const key = fit.keyOf(cell);
    if (ofRow.get(key) === OTHER) return false;
    const below = layer.decideBelow(question);
    const isRestated = below >= 0 && isSame(fit, cell, below);
    ofRow.set(key, isRestated ? SAME : OTHER);
    if (!isRestated) left--;
    return left === 0;
  });
}

function tellRow(fit: FirstFit, order: number, uses: Uses): void {
  const { row } = fit.rows[order] as AskedRow;
  const place = placeOf(row);
  if (!place) return;
  if ([...uses.values()].every((use) => use === IDLE)) {
    const twin = twinOf(fit, order, row);
    if (twin) place.add('error', 'duplicate-row', other(twin));
    else place.add('error', 'unreachable-row', other(fit.takenBy(order)));
    return;
  }
  for (const [key, use] of uses) {
    if (use === OTHER) continue;
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
