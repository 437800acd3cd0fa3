import { echo } from '../echo.ts';
import type { Reader } from '../functions/call.ts';
import { listDictionaryOf } from '../functions/dictionary.ts';
import type { Dictionary, Kind } from '../functions/kinds.ts';
import { createTextReader } from '../functions/text-reader.ts';
import type { ListKind } from '../lists/kind.ts';
import type { ReadCell } from '../lists/row-reader.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err } from '../result.ts';
import { foldLabel } from '../vocabulary/recognise.ts';

/**
 * Finding the nearest word to a wrong one takes longer than reading a hundred right ones. A list
 * with a million wrong words, such as names in the place of categories, gets that for the first.
 */
const MOST_SUGGESTIONS = 2000;

/**
 * Reads what a list gives in its fields, by the words of the company's rulebook; blank and the usual
 * placeholders are not given.
 * @param createReader how the door reads: texts of cells, or JSON.
 */
export function createCellReader<F extends string>(
  kind: ListKind<F>,
  book: Rulebook,
  createReader: (dictionary: Dictionary) => Reader = createTextReader,
): ReadCell<F> {
  const dictionary = listDictionaryOf(book);
  const reader = createReader(dictionary);
  let suggestions = MOST_SUGGESTIONS;
  return (field, given) => {
    const { holds } = kind.fields[field];
    if (holds === 'name') return undefined;
    const isWordKind = holds === 'category' || holds === 'tier';
    if (isWordKind && suggestions === 0 && isUnknown(holds, given, dictionary)) {
      const words = {
        given: echo(given),
        accepted: dictionary.vocabulary[holds].accepted(),
        alike: [],
      };
      return err({ code: 'unknown-label', parameter: field, ...words });
    }
    const cell = reader.one(holds satisfies Kind, field, given);
    if (isWordKind && cell && !cell.ok) suggestions--;
    return cell;
  };
}

function isUnknown(
  kind: 'category' | 'tier',
  given: unknown,
  { vocabulary }: Dictionary,
): given is string {
  if (typeof given !== 'string' || given.trim() === '') return false;
  const known = vocabulary[kind].recognise(given);
  return known === undefined && !vocabulary.aliases.has(foldLabel(given));
}
