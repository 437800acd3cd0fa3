import type { Place } from './place.ts';

/** Where a part of a document was read: a row with its cells, a word, a cap. */
interface Origin {
  readonly place: Place;
  readonly cells?: ReadonlyMap<string, Place>;
}

const origins = new WeakMap<object, Origin>();

/** Remembers where a part was read, for what is found about it later. */
export function from<Part extends object>(
  part: Part,
  place: Place,
  cells?: ReadonlyMap<string, Place>,
): Part {
  origins.set(part, { place, ...(cells && { cells }) });
  return part;
}

/** The place of a part that was read; undefined for the norm's own. */
export function placeOf(part: object): Place | undefined {
  return origins.get(part)?.place;
}

/** The place of a cell of a row, or of the row itself. */
export function cellPlaceOf(row: object, key: string): Place | undefined {
  return origins.get(row)?.cells?.get(key) ?? placeOf(row);
}
