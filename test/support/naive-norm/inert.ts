/** Rows of the extending document that decide no question whatever, found by asking all of them. */
import type { NormDocument } from '../../../shared/norm/document.ts';
import { decideLevel, decideLimit } from './ask.ts';
import type { Decision } from './decide.ts';
import { levelQuestions, limitQuestions } from './questions.ts';
import { type Chain, NORM_ID } from './vocabulary.ts';

export interface InertRows {
  readonly limits: readonly number[];
  readonly levels: readonly number[];
}

export function inertRows(chain: Chain): InertRows {
  const [{ limits = [], levels = [] } = {} as NormDocument] = chain;
  const activities = new Set(limits.map(({ activity }) => activity));
  return {
    limits: undecided(limits.length, limitQuestions(chain, activities), (each) =>
      decideLimit(chain, each),
    ),
    levels: undecided(levels.length, levelQuestions(chain), (each) => decideLevel(chain, each)),
  };
}

/**
 * The same chain without them, in any of its documents: what a careful author writes. The norm of
 * 2010 is left as it is, whose rows may wait for a setting.
 */
export function withoutInertRows(chain: Chain): Chain {
  const [top, ...below] = chain;
  if (!top || top.id === NORM_ID) return chain;
  const rest = withoutInertRows(below);
  const inert = inertRows([top, ...rest]);
  const { limits, levels } = top;
  const kept: NormDocument = {
    ...top,
    ...(limits && { limits: limits.filter((_, row) => !inert.limits.includes(row)) }),
    ...(levels && { levels: levels.filter((_, row) => !inert.levels.includes(row)) }),
  };
  return [kept, ...rest];
}

function undecided<Q>(
  rows: number,
  questions: Iterable<Q>,
  decideOne: (question: Q) => Decision<unknown>,
): readonly number[] {
  const left = new Set(Array.from({ length: rows }, (_, row) => row));
  for (const question of questions) {
    if (left.size === 0) break;
    const decision = decideOne(question);
    if (decision.type !== 'decided' || decision.place.document !== 0) continue;
    left.delete(decision.place.row);
  }
  return [...left];
}
