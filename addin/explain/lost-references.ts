import type { Token } from '@borgar/fx';

const LOST = '#REF!';

/**
 * References to what was deleted, such as `'a sheet'!#REF!`, `#REF!A1` and `table[#REF!]`: each is
 * made the one error that it stands for, so that the rest of the formula can still be read.
 */
export function mendLostReferences(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthOfLost(tokens.slice(at, at + 3));
    const [first, last] = [tokens[at], tokens[at + Math.max(1, length) - 1]];
    if (!first || !last) break;
    if (length === 0) {
      mended.push(first);
      continue;
    }
    const [from = 0] = first.loc ?? [];
    const [, to = 0] = last.loc ?? [];
    mended.push({ type: 'error', value: LOST, loc: [from, to] });
    at += length - 1;
  }
  return mended;
}

/** How many tokens are one lost reference; 0 where the first begins none. */
function lengthOfLost([first, second, third]: readonly Token[]): number {
  const isSheet = first?.type === 'context' || first?.type === 'context_quote';
  if (isSheet && second?.value === '!' && third?.value === LOST) return 3;
  const isTable = first?.value.endsWith('[') && third?.value === ']';
  if (isTable && second?.value === LOST) return 3;
  const isCells = second?.type === 'range' || second?.type === 'range_beam';
  return first?.value === LOST && isCells ? 2 : 0;
}
