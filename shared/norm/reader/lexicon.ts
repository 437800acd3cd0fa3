import type { Words } from '../../phrase.ts';
import { foldLabel } from '../../vocabulary/fold.ts';
import type { Vocabulary, WordKind } from '../vocabulary.ts';
import { type Place, withMember } from './place.ts';

/** The words that a document may use: those of the documents below, and its own. */
export class Lexicon {
  readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The code of a word in any accepted form. */
  recognise(kind: WordKind, text: string): string | undefined {
    const { aliases } = this.vocabulary;
    return (
      this.vocabulary[kind].recognise(text) ??
      (aliases.size > 0 ? aliases.get(foldLabel(text))?.[kind] : undefined)
    );
  }

  accepted(kind: WordKind): Words {
    return this.vocabulary[kind].accepted();
  }

  /** The code of the word that stands at a place. */
  read(place: Place, kind: WordKind): string | undefined {
    if (place.given === undefined) return undefined;
    if (typeof place.given !== 'string') return place.refuse(this.accepted(kind));
    const code = this.recognise(kind, place.given.trim());
    return code ?? place.add('error', 'unknown-name', { words: this.accepted(kind) });
  }

  /** The member of an object that is one word or a list of them. */
  listMember<Name extends string>(
    place: Place,
    name: Name,
    kind: WordKind,
    most: number,
  ): { readonly [N in Name]?: readonly string[] } {
    return withMember(
      name,
      place.has(name) ? this.readList(place.at(name), kind, most) : undefined,
    );
  }

  /** The codes of one word or a list of them, each once. */
  readList(place: Place, kind: WordKind, most: number): string[] | undefined {
    if (place.given === undefined) return undefined;
    if (typeof place.given === 'string') {
      const code = this.read(place, kind);
      return code === undefined ? undefined : [code];
    }
    const codes = place.oneOrMore(most).flatMap((each) => this.read(each, kind) ?? []);
    return codes.length > 0 ? [...new Set(codes)] : undefined;
  }
}
