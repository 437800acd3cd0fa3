/** Rows and cells of the extending document that decide no question whatever, found by asking all of them. */
import type { LevelRow, LimitRow, NormDocument } from '../../../shared/norm/document.ts';
import { decideLevel, decideLimit } from './ask.ts';
import type { Decision } from './decide.ts';
import { levelQuestions, limitQuestions } from './questions.ts';
import { type Chain, NORM_ID } from './vocabulary.ts';

/** The keys of `by` that decide nothing; a row without any other decides nothing at all. */
interface InertRow {
  readonly row: number;
  readonly keys: readonly string[];
  readonly isWhole: boolean;
}

export interface InertRows {
  readonly limits: readonly InertRow[];
  readonly levels: readonly InertRow[];
}

type AnyRow = LimitRow | LevelRow;

export function inertRows(chain: Chain): InertRows {
  const [{ limits = [], levels = [] } = {} as NormDocument] = chain;
  const activities = new Set(limits.map(({ activity }) => activity));
  return {
    limits: undecided(limits, limitQuestions(chain, activities), (each) =>
      decideLimit(chain, each),
    ),
    levels: undecided(levels, levelQuestions(chain), (each) => decideLevel(chain, each)),
  };
}

/** Where they stand in the document: a row, or a cell of one that decides something. */
export function pointersTo({ limits, levels }: InertRows): string[] {
  const inTable = (table: string) => (inert: InertRow) => {
    const row = `/${table}/${inert.row}`;
    return inert.isWhole ? [row] : inert.keys.map((key) => `${row}/by/${key}`);
  };
  return [...limits.flatMap(inTable('limits')), ...levels.flatMap(inTable('levels'))];
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
    ...(limits && { limits: without(limits, inert.limits) }),
    ...(levels && { levels: without(levels, inert.levels) }),
  };
  return [kept, ...rest];
}

function without<Row extends AnyRow>(rows: readonly Row[], inert: readonly InertRow[]): Row[] {
  return rows.flatMap((row, place) => {
    const found = inert.find((each) => each.row === place);
    if (!found) return [row];
    if (found.isWhole || !row.by) return [];
    const cells = Object.entries(row.by).filter(([key]) => !found.keys.includes(key));
    return [{ ...row, by: Object.fromEntries(cells) }];
  });
}

function keysOf({ by }: AnyRow): readonly string[] {
  return by ? Object.keys(by) : ['all'];
}

function undecided<Q>(
  rows: readonly AnyRow[],
  questions: Iterable<Q>,
  decideOne: (question: Q) => Decision<unknown>,
): readonly InertRow[] {
  const left = new Map(rows.map((row, place) => [place, new Set(keysOf(row))]));
  for (const question of questions) {
    if (left.size === 0) break;
    const decision = decideOne(question);
    if (decision.type !== 'decided' || decision.place.document !== 0) continue;
    const keys = left.get(decision.place.row);
    keys?.delete(decision.key);
    if (keys?.size === 0) left.delete(decision.place.row);
  }
  return [...left].map(([row, keys]) => ({
    row,
    keys: [...keys],
    isWhole: keys.size === keysOf(rows[row] as AnyRow).length,
  }));
}
