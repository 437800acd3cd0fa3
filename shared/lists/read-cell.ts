import type { Reader } from '../functions/call.ts';
import type { Cell } from '../functions/define.ts';
import { listDictionaryOf } from '../functions/dictionary.ts';
import { type Dictionary, echo, type KindValues } from '../functions/kinds.ts';
import { createTextReader } from '../functions/text-reader.ts';
import { err } from '../result.ts';
import type { Editions } from '../rulebook/rulebook.ts';
import { foldLabel, recognise } from '../vocabulary/recognise.ts';
import { acceptedWords } from '../words/labels.ts';
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

export type CellReader = <F extends ReadField>(field: F, given: unknown) => Cell<FieldValues[F]>;

/**
 * Finding the nearest word to a wrong one takes longer than reading a hundred right ones. A list
 * with a million wrong words, such as names in the place of categories, gets that for the first.
 */
const MOST_SUGGESTIONS = 2000;

/**
 * The one place where what a list gives in a field becomes a value; blank is not given.
 * @param createReader how the door reads: texts of cells, or JSON.
 */
export function createCellReader(
  editions: Editions,
  createReader: (dictionary: Dictionary) => Reader = createTextReader,
): CellReader {
  const dictionary = listDictionaryOf(editions);
  const reader = createReader(dictionary);
  let suggestions = MOST_SUGGESTIONS;
  return (field, given) => {
    const kind = FIELD_KINDS[field];
    const isWordKind = kind === 'category' || kind === 'tier';
    if (isWordKind && suggestions === 0 && isUnknown(kind, given, dictionary)) {
      const accepted = acceptedWords(kind);
      return err({
        code: 'unknown-label',
        parameter: field,
        given: echo(given),
        accepted,
        alike: [],
      });
    }
    const cell = reader.one(kind, field, given) as Cell<FieldValues[typeof field]>;
    if (isWordKind && cell && !cell.ok) suggestions--;
    return cell;
  };
}

function isUnknown(
  kind: 'category' | 'tier',
  given: unknown,
  { aliases }: Dictionary,
): given is string {
  if (typeof given !== 'string' || given.trim() === '') return false;
  return recognise(kind, given) === undefined && !aliases.has(foldLabel(given));
}
