import { type LevelRow, NOT_COVERED } from '../document.ts';
import { from } from './origins.ts';
import { type Place, withMember } from './place.ts';
import { CONDITION_MEMBERS, readCells, readConditions } from './read-conditions.ts';
import type { Reading } from './reading.ts';
import { MOST_ROWS } from './sizes.ts';
import { BASIS_MEMBERS, readBasis, readFlag } from './texts.ts';

const MEMBERS = [...CONDITION_MEMBERS, 'hub', 'by', ...BASIS_MEMBERS];

/** The rows from tier and service to the assurance level. */
export function readLevels(given: Place, { words, rows }: Reading): LevelRow[] {
  const places = given.entries(MOST_ROWS);
  if (!rows.take(places.length)) return given.refuse() ?? [];
  return places.flatMap((place) => {
    if (!place.isObject(MEMBERS)) return [];
    const by = place.at('by');
    if (!by.isGiven) return place.missing('by') ?? [];
    const cells = readCells(by, 'tier', words, (cell) => readLevelCell(cell, words));
    const row: LevelRow = {
      ...readConditions(place, words),
      ...withMember('hub', place.at('hub').read<boolean | undefined>(undefined, readFlag)),
      by: cells.by,
      ...readBasis(place),
    };
    return from(row, place, cells.places);
  });
}

const NOT_COVERED_FORMS = [NOT_COVERED, '不适用'];

export function isNotCovered(given: unknown): boolean {
  return typeof given === 'string' && NOT_COVERED_FORMS.includes(given.trim());
}

export function readLevelCell(cell: Place, words: Reading['words']): string | undefined {
  return isNotCovered(cell.given) ? NOT_COVERED : words.read(cell, 'level');
}
