import { WHOLE } from '../norm/caps.ts';
import { ALL } from '../norm/decisions.ts';
import type { Item } from '../norm/effective-items.ts';
import { err, failMissing, ok, type Result } from '../result.ts';
import { type ItemCell, NOT_LEGIBLE } from '../rulebook/item.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { findLimit } from './limit/limit.ts';
import { type Because, cite, citeBasis, type ReplacedFigure, type Source } from './reason.ts';

export type LegibleCell = Exclude<ItemCell, typeof NOT_LEGIBLE>;

/** The grades of an item, best first; one for all where it has no grades. */
export function gradesOf({ by }: Item, { vocabulary }: Rulebook): readonly string[] {
  return by === 'all' ? [ALL] : vocabulary[by].codes;
}

/** An item's cell, wherever its figure is kept. */
export function itemCell(item: Item, grade: string, book: Rulebook): ItemCell {
  return decidedCell(item, grade, book).cell;
}

/** A cell, and where it stands where that is not the item's own clause. */
interface FoundCell {
  readonly cell: ItemCell;
  readonly source?: Source;
}

function decidedCell(item: Item, grade: string, book: Rulebook): FoundCell {
  const { figuresOf } = item;
  if (figuresOf) return cellElsewhere(item, figuresOf, grade, book);
  const decided = item.cells.get(grade) ?? item.cells.get(ALL);
  if (!decided) return { cell: NOT_LEGIBLE };
  const { cell, document, source, below } = decided;
  if (decided.place === book.chain.length - 1) return { cell };
  const replaced: ReplacedFigure | undefined = below && {
    document: below.document,
    figure: { type: 'cell', cell: below.cell, unit: item.unit },
  };
  const basis = { source: source ?? item.label.zh, kind: item.kind };
  return { cell, source: citeBasis(book, basis, document, replaced) };
}

/** One fact, one place: the figures are those of a limit, a cap or the access points. */
function cellElsewhere(
  item: Item,
  figuresOf: NonNullable<Item['figuresOf']>,
  grade: string,
  book: Rulebook,
): FoundCell {
  switch (figuresOf.part) {
    case 'caps': {
      const cap = book.caps.of.get(grade);
      if (!cap) return { cell: { code: 'none' } };
      const cell = cap.count ?? (cap.rate ?? 0) / WHOLE;
      return { cell, source: citeBasis(book, cap.row, cap.document) };
    }
    case 'points': {
      const { points } = book;
      if (!points) return { cell: { code: 'none' } };
      return { cell: points.rule.over, source: citeBasis(book, points.rule, points.document) };
    }
    case 'limits': {
      const because: NonNullable<Because> = [];
      const asked = item.by === 'all' ? undefined : grade;
      const limit = findLimit({ activity: figuresOf.activity, grade: asked }, book, because);
      const source = because.at(-1)?.source;
      if (limit.ok) return { cell: limit.value.amount, ...(source && { source }) };
      return { cell: { code: limit.error.code === 'no-limit' ? 'on-demand' : 'none' } };
    }
  }
}

/**
 * A figure or text of the norm (STANDARD).
 * Fails with `wrong-grade` or `invalid-input` for a grade of the wrong sort or none, and with
 * `not-legible` where the source has lost the cell.
 */
export function findStandard(
  item: Item,
  grade: string | undefined,
  book: Rulebook,
  because?: Because,
): Result<LegibleCell> {
  const by = item.by === 'all' ? ok(ALL) : gradeOf(item.by, item, grade, book);
  if (!by.ok) return by;
  const { cell, source } = decidedCell(item, by.value, book);
  const asked = item.by === 'all' ? undefined : grade;
  if (typeof cell === 'object' && 'lost' in cell) {
    const label = item.by === 'all' || !asked ? undefined : book.vocabulary[item.by].label(asked);
    return err({
      code: 'not-legible',
      parameter: 'item',
      clause: item.clause,
      what: { id: 'lost-cell', item: item.label, grade: label, remark: item.remark },
      ...(item.reading && { reading: item.reading }),
    });
  }
  const { label, unit, remark } = item;
  const own = cite(book, item.clause, item.kind, readingOfCell(cell) ?? item.reading);
  because?.push({
    id: 'standard',
    figures: { item: label, grade: asked, cell, unit, remark },
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
