import type { Decided } from '../norm/decisions.ts';
import type { LevelRow, LimitRow } from '../norm/document.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';

/** The words that a row names in place of those asked, where `like` lent it; undefined where it names these. */
export interface LentWords {
  readonly grade?: string | undefined;
  readonly service?: string | undefined;
  readonly scope?: string | undefined;
}

/** What a decided row was lent from. */
export function lentWords(
  { row, key }: Decided<LevelRow | LimitRow>,
  asked: LentWords,
  vocabulary: Vocabulary,
): LentWords {
  return {
    grade: key === 'all' || key === asked.grade ? undefined : key,
    service: lentFrom('service', row.service, asked.service, vocabulary),
    scope: lentFrom('scope', row.scope, asked.scope, vocabulary),
  };
}

function lentFrom(
  kind: 'service' | 'scope',
  named: readonly string[] | undefined,
  asked: string | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  if (named === undefined || asked === undefined || named.includes(asked)) return undefined;
  return vocabulary[kind].likeChain(asked).find((code) => named.includes(code));
}
