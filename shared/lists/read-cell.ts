import { fail } from '../failure.ts';
import { dictionaryOf } from '../functions/call.ts';
import type { Cell } from '../functions/define.ts';
import { acceptedWords, type Dictionary, echo, type KindValues } from '../functions/kinds.ts';
import { createTextReader } from '../functions/text-reader.ts';
import type { Editions } from '../rulebook/rulebook.ts';
import { foldLabel, recognise } from '../vocabulary/recognise.ts';
import type { Field } from './heads.ts';

/** What the cells of each field are read as. */
export const FIELD_KINDS = {
  category: 'category',
  key: 'flag',
  proposed: 'tier',
  value: 'value',
  group: 'group',
  floor: 'tier',
  current: 'tier',
} as const satisfies Partial<Record<Field, keyof KindValues>>;

export type ReadField = keyof typeof FIELD_KINDS;

/** In the order in which a row's first fault is told, the one of CLASSIFY. */
export const READ_FIELDS = Object.keys(FIELD_KINDS) as readonly ReadField[];

export type FieldValues = { [F in ReadField]: KindValues[(typeof FIELD_KINDS)[F]] };

export type CellReader = <F extends ReadField>(field: F, text: string) => Cell<FieldValues[F]>;

/**
 * Finding the nearest word to a wrong one takes longer than reading a hundred right ones. A list
 * with a million wrong words, such as names in the place of categories, gets that for the first.
 */
const MOST_SUGGESTIONS = 2000;

/** The one place where a cell's text becomes a value; a blank text is not given. */
export function createCellReader(editions: Editions): CellReader {
  const dictionary = dictionaryOf(editions);
  const reader = createTextReader(dictionary);
  let suggestions = MOST_SUGGESTIONS;
  return (field, text) => {
    const kind = FIELD_KINDS[field];
    const isWordKind = kind === 'category' || kind === 'tier';
    if (isWordKind && suggestions === 0 && isUnknown(kind, text, dictionary)) {
      const accepted = acceptedWords(kind);
      return fail({ code: 'unknown-label', parameter: field, given: echo(text), accepted });
    }
    const cell = reader.one(kind, field, text) as Cell<FieldValues[typeof field]>;
    if (isWordKind && cell && !cell.ok) suggestions--;
    return cell;
  };
}

function isUnknown(kind: 'category' | 'tier', text: string, { aliases }: Dictionary): boolean {
  return text.trim() !== '' && recognise(kind, text) === undefined && !aliases.has(foldLabel(text));
}
