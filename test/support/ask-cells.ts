/**
 * One question of a decision table, asked of the product through its functions, in the terms of the
 * naive reader: to be compared with it.
 */
import type { NormDocument } from '../../shared/norm/document.ts';
import { NORM_OF_2010 } from '../../shared/norm/of-2010/document.ts';
import { askWithNorm, findingsWithNorm, type Told, type ToldFinding } from './ask-with-norm.ts';
import type { LevelQuestion, LimitQuestion } from './naive-norm/ask.ts';
import type { Chain } from './naive-norm/vocabulary.ts';

/** The norm of 2010 as a document; undefined until the product has it as one. */
export const NORM_DOCUMENT: NormDocument | undefined = NORM_OF_2010;

export type CellAnswer =
  | { readonly type: 'limit'; readonly amount: number; readonly unit: string }
  | { readonly type: 'level'; readonly level: string }
  /** On demand, or none set. */
  | { readonly type: 'no-limit' | 'not-covered' }
  | { readonly type: 'needs'; readonly parameter: string }
  | { readonly type: 'refused'; readonly findings: readonly ToldFinding[] }
  | { readonly type: 'failure'; readonly failure: string; readonly parameter: string };

export interface CellAsked {
  readonly answer: CellAnswer;
  /** The places that are cited, each as `document place`. */
  readonly cited: readonly string[];
}

export function askLimitCell(chain: Chain, { line, points, ...words }: LimitQuestion): CellAsked {
  const told = askWithNorm(chain, 'LIMIT', {
    ...words,
    ...flag('line', line),
    ...(points !== undefined && { points: String(points) }),
  });
  const { unit } = (told.details['limit'] ?? {}) as { readonly unit?: string };
  return asked(told, { type: 'limit', amount: Number(told.value), unit: unit ?? '' });
}

export function askLevelCell(chain: Chain, { hub, ...words }: LevelQuestion): CellAsked {
  const told = askWithNorm(chain, 'LEVEL', { ...words, ...flag('hub', hub) });
  return asked(told, { type: 'level', level: told.value ?? '' });
}

/** What is found about the extending document, knowing those below. */
export const findingsOf = (chain: Chain): readonly ToldFinding[] => findingsWithNorm(chain);

const flag = (name: string, value: boolean | undefined) =>
  value === undefined ? {} : { [name]: value ? '是' : '否' };

function asked(told: Told, answer: CellAnswer): CellAsked {
  const { refused, failure, parameter = '', because } = told;
  const cited = because.map(({ document, place }) => `${document} ${place}`);
  if (refused) return { answer: { type: 'refused', findings: refused }, cited };
  if (failure === undefined) return { answer, cited };
  if (failure === 'no-limit' || failure === 'not-covered') {
    return { answer: { type: failure }, cited };
  }
  if (failure === 'invalid-input') return { answer: { type: 'needs', parameter }, cited };
  return { answer: { type: 'failure', failure, parameter }, cited };
}
