import type { VocabularyKind, WordPart } from '../document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { KIND_OF, type WordForms } from './word-forms.ts';

type Part = WordPart & {
  readonly before?: string;
  readonly after?: string;
  readonly like?: string;
};

/** Where a tier or a level stands among the others: a new one says so, by one that stands already. */
export function checkAnchors(
  kind: VocabularyKind,
  own: readonly WordForms[],
  parts: readonly Part[],
  below: Vocabulary | undefined,
): void {
  if (kind !== 'tiers' && kind !== 'levels') return;
  const standing = new Set(below?.[KIND_OF[kind]].codes);
  const isFirst = standing.size === 0;
  own.forEach(({ part, place, isNew }, index) => {
    const { before, after } = parts[index] ?? (part as Part);
    const isAnchored = place.at('before').isGiven || place.at('after').isGiven;
    if (!isAnchored && isNew && !isFirst) place.missing('before', 'after');
    if (before !== undefined && after !== undefined) place.at('after').conflict('both', 'before');
    const anchor = before ?? after;
    if (anchor !== undefined && (anchor === part.code || !standing.has(anchor))) {
      place.at(before === undefined ? 'after' : 'before').refuse({
        zh: [...standing],
        en: [...standing],
      });
    }
    standing.add(part.code);
  });
}

/** A word that is lent its own rows, by way of others. */
export function checkLikes(
  kind: VocabularyKind,
  own: readonly WordForms[],
  parts: readonly Part[],
  below: Vocabulary | undefined,
): void {
  const given = new Map(parts.map(({ code, like }) => [code, like]));
  const likeOf = (code: string) => given.get(code) ?? below?.[KIND_OF[kind]].find(code)?.like;
  for (const { part, place } of own) {
    if (given.get(part.code) === undefined) continue;
    const way = [part.code];
    for (let next = likeOf(part.code); next !== undefined; next = likeOf(next)) {
      way.push(next);
      if (next === part.code) place.at('like').add('error', 'cycle', { way });
      if (way.indexOf(next) < way.length - 1) break;
    }
  }
}
