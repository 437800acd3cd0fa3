import { WHOLE } from '../norm/caps.ts';
import { ALL } from '../norm/decisions.ts';
import { cellOfGrade, type Item } from '../norm/effective-items.ts';
import type { ItemCell, NOT_LEGIBLE } from '../norm/item.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err, failMissing, ok, type Result } from '../result.ts';
import { findLimit } from './limit/limit.ts';
import { type Because, cite, citeBasis, type ReplacedFigure, type Source } from './reason.ts';

export type LegibleCell = Exclude<ItemCell, typeof NOT_LEGIBLE>;

/** The grades of an item, best first; one for all where it has no grades. */
export function gradesOf({ by }: Item, { vocabulary }: Rulebook): readonly string[] {
  return by === 'all' ? [ALL] : vocabulary[by].codes;
}

/** An item's cell, wherever its figure is kept; a grade that no document writes has none. */
export function itemCell(item: Item, grade: string, book: Rulebook): ItemCell {
  return findCell(item, grade, book)?.cell ?? NOT_COVERED;
}

const NOT_COVERED = { code: 'not-covered' } as const;

/** A cell, its unit and remark, and where it stands where that is not the item's own clause. */
interface FoundCell {
  readonly cell: ItemCell;
  readonly unit: string | undefined;
  readonly remark: string | undefined;
  readonly source?: Source;
}

function findCell(item: Item, grade: string, book: Rulebook): FoundCell | undefined {
  const { figuresOf, unit } = item;
  if (figuresOf) return cellElsewhere(item, figuresOf, grade, book);
  const decided = cellOfGrade(item, grade, book.vocabulary);
  if (!decided) return undefined;
  const { cell, document, source, below, remark } = decided;
  if (decided.place === book.chain.length - 1) return { cell, unit, remark };
  const replaced: ReplacedFigure | undefined = below && {
    document: below.document,
    figure: { type: 'cell', cell: below.cell, unit },
    isSame: JSON.stringify(below.cell) === JSON.stringify(cell),
  };
  const basis = { source: source ?? item.label.zh, kind: item.kind };
  return { cell, unit, remark, source: citeBasis(book, basis, document, replaced) };
}

/** One fact, one place: the figures are those of a limit, a cap or the access points. */
function cellElsewhere(
  item: Item,
  figuresOf: NonNullable<Item['figuresOf']>,
  grade: string,
  book: Rulebook,
): FoundCell {
  const { unit, remark } = item;
  const none = { cell: { code: 'none' }, unit, remark } as const;
  switch (figuresOf.part) {
    case 'caps': {
      const cap = book.caps.of.get(grade);
      if (!cap) return none;
      const source = citeBasis(book, cap.row, cap.document);
      return cap.count === undefined
        ? { cell: (cap.rate ?? 0) / WHOLE, unit, remark, source }
        : { cell: cap.count, unit: CUSTOMERS, remark, source };
    }
    case 'points': {
      const { points } = book;
      if (!points) return none;
      const source = citeBasis(book, points.rule, points.document);
      return { cell: points.rule.over, unit, remark, source };
    }
    case 'limits': {
      const because: NonNullable<Because> = [];
      const asked = item.by === 'all' ? undefined : grade;
      const limit = findLimit({ activity: figuresOf.activity, grade: asked }, book, because);
      const source = because.at(-1)?.source;
      if (limit.ok) {
        const { amount, unit: counted } = limit.value;
        return { cell: amount, unit: counted, remark, ...(source && { source }) };
      }
      const code = limit.error.code === 'no-limit' ? 'on-demand' : 'none';
      return { cell: { code }, unit, remark };
    }
  }
}

/** What a cap that is a number for each group counts. */
const CUSTOMERS = '户';

/**
 * A figure or text of the norm (STANDARD).
 * Fails with `wrong-grade` or `invalid-input` for a grade of the wrong sort or none, with
 * `not-legible` where the source has lost the cell, and with `not-covered` where no document has one.
 */
export function findStandard(
  item: Item,
  grade: string | undefined,
  book: Rulebook,
  because?: Because,
): Result<LegibleCell> {
  const by = item.by === 'all' ? ok(ALL) : gradeOf(item.by, item, grade, book);
  if (!by.ok) return by;
  const found = findCell(item, by.value, book);
  const asked = item.by === 'all' ? undefined : grade;
  const named = item.by === 'all' || !asked ? undefined : book.vocabulary[item.by].named(asked);
  const lost = { item: item.label, grade: named, remark: item.remark };
  if (!found) {
    const what = { id: 'no-cell', ...lost } as const;
    return err({ code: 'not-covered', parameter: 'grade', clause: item.clause, what });
  }
  const { cell, unit, remark, source } = found;
  if (typeof cell === 'object' && 'lost' in cell) {
    return err({
      code: 'not-legible',
      parameter: 'item',
      clause: item.clause,
      what: { id: 'lost-cell', ...lost },
      ...(item.reading && { reading: item.reading }),
    });
  }
  const own = cite(book, item.clause, item.kind, readingOfCell(cell) ?? item.reading);
  because?.push({
    id: 'standard',
    figures: { item: item.label, grade: asked, cell, unit, remark },
    source: source && source.document.id !== own.document.id ? source : own,
  });
  return ok(cell);
}

function readingOfCell(cell: LegibleCell) {
  return typeof cell === 'object' ? cell.reading : undefined;
}

function gradeOf(
  by: 'tier' | 'level',
  item: Item,
  grade: string | undefined,
  { vocabulary }: Rulebook,
): Result<string> {
  if (grade !== undefined && vocabulary[by].has(grade)) return ok(grade);
  const accepted = vocabulary[by].accepted();
  if (grade !== undefined) {
    const given = vocabulary[by === 'tier' ? 'level' : 'tier'].label(grade);
    return err({ code: 'wrong-grade', parameter: 'grade', given, needs: by, accepted });
  }
  return failMissing('grade', { id: 'grade-of-item', code: item.code, item: item.label, accepted });
}
