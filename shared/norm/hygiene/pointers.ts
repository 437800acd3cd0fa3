import type { VocabularyKind } from '../document.ts';
import { child } from '../finding.ts';
import { NORM_OF_2010 } from '../of-2010/document.ts';
import { placeOf } from '../reader/origins.ts';
import type { Rulebook } from '../rulebook.ts';
import type { AnyRow, AskedRow } from './first-fit.ts';

/** Where a row stands: in the document that it was read from, or in the norm's. */
export function pointerOf(row: AnyRow, { chain }: Rulebook): string {
  const place = placeOf(row);
  if (place) return place.pointer;
  const part = 'activity' in row ? 'limits' : 'levels';
  const index = chain
    .map((document) => (document[part] as readonly AnyRow[] | undefined)?.indexOf(row) ?? -1)
    .find((each) => each >= 0);
  return child(child('', part), index ?? 0);
}

/** The word of a document of the chain, the nearest that says anything of it. */
export function pointerOfWord(kind: VocabularyKind, code: string, { chain }: Rulebook): string {
  for (const { vocabulary } of chain) {
    const words = (vocabulary?.[kind] ?? []) as readonly { readonly code: string }[];
    const index = words.findIndex((word) => word.code === code);
    const word = words[index];
    if (word) return placeOf(word)?.pointer ?? `/vocabulary/${kind}/${index}`;
  }
  return child('/vocabulary', kind);
}

/** The norm of 2010 is as it is: what is told of a company's document is about its own rows. */
export function isTold({ place }: AskedRow, { chain }: Rulebook): boolean {
  return chain.length === 1 || chain[place] !== NORM_OF_2010;
}

/** Whether a word is one that a company's document added. */
export function isAdded(kind: VocabularyKind, code: string, { chain }: Rulebook): boolean {
  return (
    !NORM_OF_2010.vocabulary?.[kind]?.some((word) => word.code === code) ||
    !chain.includes(NORM_OF_2010)
  );
}
