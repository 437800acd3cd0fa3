/**
 * Which row of a decision table decides, read slowly off the paper:
 *
 * - rows are asked from the top, the extending document's before the extended one's;
 * - a condition left out fits everything, a missing group only rows without one;
 * - the first row that fits and has a cell for the grade, its own key, else `all`, decides;
 * - `like` is asked last, after every row of the word's own: the grade's first, then the scope's, the
 *   service's, the activity's; a word that is like another is asked only of documents that know it;
 * - an argument is needed if a row above the first that surely fits, and not yet excluded, asks for it.
 */
import type {
  LevelRow,
  LimitRow,
  Need,
  NormDocument,
  VocabularyKind,
} from '../../../shared/norm/document.ts';
import { type Chain, knows, settingOf, variantsOf } from './vocabulary.ts';

/** What is asked; undefined where it is not told. `line` and `hub` are resolved already. */
export interface Asked {
  readonly activity?: string | undefined;
  readonly service?: string | undefined;
  readonly scope?: string | undefined;
  readonly grade?: string | undefined;
  readonly line?: boolean | undefined;
  readonly hub?: boolean | undefined;
  readonly group?: string | undefined;
}

export interface RowPlace {
  /** Of the document in its chain, 0 for the extending one. */
  readonly document: number;
  readonly row: number;
}

export type Decision<Row> =
  | { readonly type: 'decided'; readonly row: Row; readonly key: string; readonly place: RowPlace }
  | { readonly type: 'needs'; readonly needs: readonly Need[] }
  | { readonly type: 'no-row' };

type Table = 'limits' | 'levels';
type AnyRow = LimitRow | LevelRow;
type RowOf<T extends Table> = T extends 'limits' ? LimitRow : LevelRow;

/** Excluded, fitting, or fitting if these turn out to. */
type Fit = 'no' | readonly Need[];

export function decide<T extends Table>(
  chain: Chain,
  table: T,
  asked: Asked,
  gradeKind: 'tiers' | 'levels',
): Decision<RowOf<T>> {
  for (const variant of variantsOfQuestion(chain, asked, gradeKind)) {
    for (const [document, part] of chain.entries()) {
      if (!isAskable(chain, document, variant, gradeKind)) continue;
      for (const [row, each] of rowsOf(part, table).entries()) {
        const fit = fitOf(chain, each, variant);
        if (fit === 'no') continue;
        if (fit.length > 0) return { type: 'needs', needs: fit };
        const key = keyOf(each, variant.grade) as string;
        return { type: 'decided', row: each as RowOf<T>, key, place: { document, row } };
      }
    }
  }
  return { type: 'no-row' };
}

const rowsOf = (document: NormDocument, table: Table): readonly AnyRow[] => document[table] ?? [];

/** The question as asked, then with words replaced by those they are like, the grade's first. */
function variantsOfQuestion(
  chain: Chain,
  asked: Asked,
  gradeKind: 'tiers' | 'levels',
): readonly Asked[] {
  const variants = (kind: Exclude<VocabularyKind, 'categories'>, code: string | undefined) =>
    code === undefined ? [undefined] : variantsOf(chain, kind, code);
  const all: Asked[] = [];
  for (const activity of variants('activities', asked.activity)) {
    for (const service of variants('services', asked.service)) {
      for (const scope of variants('scopes', asked.scope)) {
        for (const grade of variants(gradeKind, asked.grade)) {
          all.push({ ...asked, activity, service, scope, grade });
        }
      }
    }
  }
  return all;
}

/** Whether a document knows every word of the variant that could still be replaced. */
function isAskable(
  chain: Chain,
  document: number,
  { activity, service, scope, grade }: Asked,
  gradeKind: 'tiers' | 'levels',
): boolean {
  const words = [
    ['activities', activity],
    ['services', service],
    ['scopes', scope],
    [gradeKind, grade],
  ] as const;
  return words.every(
    ([kind, code]) =>
      code === undefined ||
      variantsOf(chain, kind, code).length === 1 ||
      knows(chain, document, kind, code),
  );
}

function fitOf(chain: Chain, row: AnyRow, asked: Asked): Fit {
  const needs: Need[] = [];
  if ('activity' in row && row.activity !== asked.activity) return 'no';
  if ('hub' in row && row.hub !== (asked.hub ?? false)) return 'no';
  const given = asked.group?.trim();
  if (row.group && !row.group.some((group) => group.trim() === given)) return 'no';
  const { when = {} } = row;
  for (const [name, value] of Object.entries(when)) {
    if (settingOf(chain, name) !== value) return 'no';
  }
  if (hasNoCell(row, asked.grade)) return 'no';
  if (keyOf(row, asked.grade) === undefined) needs.push('grade');
  for (const name of ['service', 'scope'] as const) {
    const words = row[name];
    const word = asked[name];
    if (!words) continue;
    if (word === undefined) needs.push(name);
    else if (!words.includes(word)) return 'no';
  }
  if (row.line !== undefined) {
    if (asked.line === undefined) {
      needs.push('line');
      // Told which service it is, one may know that it always has line access.
      if (asked.service === undefined && !needs.includes('service')) needs.push('service');
    } else if (row.line !== asked.line) return 'no';
  }
  return needs;
}

/** A row that has no cell for the grade cannot decide it: it is excluded. */
function hasNoCell(row: AnyRow, grade: string | undefined): boolean {
  return grade !== undefined && keyOf(row, grade) === undefined;
}

/** The key of the row's cell for the grade; without a grade that of a cell for all alone. */
function keyOf(row: AnyRow, grade: string | undefined): string | undefined {
  if ('sum' in row && row.sum !== undefined) return 'all';
  const keys = Object.keys(row.by ?? {});
  if (grade !== undefined && keys.includes(grade)) return grade;
  if (grade === undefined && keys.some((key) => key !== 'all')) return undefined;
  return keys.includes('all') ? 'all' : undefined;
}
