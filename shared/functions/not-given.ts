import { recogniseFlag } from '../vocabulary/recognise.ts';
import type { Kind } from './kinds.ts';

/** What people write where there is nothing to write. */
const WORDS: ReadonlySet<string> = new Set(['无', '暂无', '没有', 'n/a']);
const DASHES: ReadonlySet<string> = new Set(['-', '--', '—', '——', '–', '/']);

const LONGEST = 4;

/**
 * Whether a text says that nothing is given: blank, or one of the usual placeholders 无, 暂无, 没有,
 * -, —, /, N/A. 无 answers a question of yes or no, and a plain dash among values is 0 (rulebook.md,
 * "Edge cases, settled").
 */
export function isNotGiven(kind: Kind, text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return true;
  // Who has no exception may say so.
  if (kind === 'exception' && recogniseFlag('flag', trimmed) === false) return true;
  if (trimmed.length > LONGEST) return false;
  const folded = trimmed.normalize('NFKC').toLowerCase();
  if (DASHES.has(folded)) return kind !== 'value' || folded !== '-';
  return WORDS.has(folded) && (kind !== 'flag' || folded === 'n/a');
}
