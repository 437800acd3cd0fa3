import { ALL } from '../decisions.ts';
import type { Conditions } from '../document.ts';
import { acceptsSetting, SETTING_NAMES, type SettingName } from '../settings.ts';
import type { Lexicon } from './lexicon.ts';
import { type Place, withMember } from './place.ts';
import { LONGEST_NAME, MOST_GROUPS, MOST_WORDS } from './sizes.ts';
import { readText } from './texts.ts';

export const CONDITION_MEMBERS = ['service', 'scope', 'group', 'when'];

/** What a row is for, but for what only one sort of rows asks. */
export function readConditions(place: Place, words: Lexicon): Conditions {
  return {
    ...words.listMember(place, 'service', 'service', MOST_WORDS.services),
    ...words.listMember(place, 'scope', 'scope', MOST_WORDS.scopes),
    ...(place.has('group') && withMember('group', readGroups(place.at('group')))),
    ...(place.has('when') && withMember('when', readWhen(place.at('when')))),
  };
}

const readGroup = readText(LONGEST_NAME);

function readGroups(place: Place): string[] | undefined {
  if (!Array.isArray(place.given)) {
    const group = place.read<string | undefined>(undefined, readGroup);
    return group === undefined ? undefined : [group];
  }
  const groups = place
    .oneOrMore(MOST_GROUPS)
    .flatMap((each) => each.read<string | undefined>(undefined, readGroup) ?? []);
  return groups.length > 0 ? [...new Set(groups)] : undefined;
}

function readWhen(place: Place): Readonly<Record<string, unknown>> | undefined {
  const values = place.members(SETTING_NAMES);
  for (const [name, value] of values) {
    if (!acceptsSetting(name as SettingName, value.given)) value.refuse();
  }
  return place.isGiven
    ? Object.fromEntries(values.map(([name, { given }]) => [name, given]))
    : undefined;
}

/** Cells by grade, and where each of them stands. */
export interface Cells<Cell> {
  readonly by: Readonly<Record<string, Cell>>;
  readonly places: ReadonlyMap<string, Place>;
}

/** Cells by grades in any accepted form, or by `all`. */
export function readCells<Cell>(
  place: Place,
  gradedBy: 'tier' | 'level' | 'all',
  words: Lexicon,
  read: (cell: Place) => Cell | undefined,
): Cells<Cell> {
  const by: Record<string, Cell> = {};
  const places = new Map<string, Place>();
  const members = place.members();
  if (members.length === 0 && place.isGiven && typeof place.given === 'object') place.refuse();
  for (const [name, cell] of members) {
    const grade = gradeOf(name, gradedBy, words);
    if (grade === undefined) {
      cell.unknown(gradedBy === ALL ? [ALL] : [...words.vocabulary[gradedBy].codes, ALL]);
    } else if (places.has(grade)) cell.conflict('same-grade', places.get(grade)?.name);
    else {
      places.set(grade, cell);
      const value = read(cell);
      if (value !== undefined) by[grade] = value;
    }
  }
  return { by, places };
}

function gradeOf(name: string, gradedBy: 'tier' | 'level' | 'all', words: Lexicon) {
  const text = name.trim();
  if (text === ALL || text === '全部') return ALL;
  return gradedBy === ALL ? undefined : words.recognise(gradedBy, text);
}
