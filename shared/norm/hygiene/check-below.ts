import type { CategoryPart, NormDocument } from '../document.ts';
import { effectiveWords } from '../effective-words.ts';
import type { TableFinding } from '../finding.ts';
import { NORM_OF_2010 } from '../of-2010/document.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { AnyRow, AskedRow, Layer } from './first-fit.ts';
import { pointerOf, pointerOfWord } from './pointers.ts';
import type { DecisionTable } from './tables.ts';

/** What a row that names no scope covers besides what the rows below cover: 跨国 above all (R8). */
export function findCoversMore({ activity, fit }: DecisionTable, book: Rulebook): TableFinding[] {
  const { scope } = book.vocabulary;
  if (activity === undefined) return [];
  const base = fit.baseLayer();
  const below = new Set<number>();
  const own = new Map<AnyRow, Set<number>>();
  fit.visitAll((question) => {
    if (base.decideBelow(question) >= 0) below.add(fit.scopeOf(question));
    const asked = fit.rows[fit.orderOf(base.decide(question))];
    if (asked?.place !== 0 || asked.row.scope) return false;
    const covered = own.get(asked.row) ?? new Set();
    own.set(asked.row, covered.add(fit.scopeOf(question)));
    return false;
  });
  if (below.size === 0) return [];
  return [...own].flatMap(([row, covered]): TableFinding[] => {
    const more = [...covered].filter((place) => !below.has(place));
    const scopes = scope.words.filter(({ code }) =>
      more.includes(fit.axes.scopes.classOf(code) ?? -1),
    );
    if (scopes.length === 0) return [];
    const labels = scopes.map(({ label }) => label);
    return [
      { severity: 'warning', code: 'covers-more', pointer: pointerOf(row, book), scopes: labels },
    ];
  });
}

/** The document below is a company's: a province's, as to its cities. */
export function extendsCompany({ chain }: Rulebook): boolean {
  const [, below] = chain;
  return below !== undefined && below !== NORM_OF_2010;
}

/** §1.3.2(3): levels below those that the document which it extends has set. */
export function findLaxerLevels(
  { fit }: DecisionTable,
  layer: Layer,
  book: Rulebook,
  findings: Map<string, TableFinding>,
): void {
  const { level } = book.vocabulary;
  const levelOf = (cell: number) => String(fit.rows[fit.orderOf(cell)]?.row.by?.[fit.keyOf(cell)]);
  const compare = (order: number, question: number) => {
    const cell = layer.decide(question);
    const { row } = fit.rows[order] as AskedRow;
    if (fit.orderOf(cell) !== order) return false;
    const [own, below] = [levelOf(cell), levelOf(layer.decideBelow(question))];
    const isLaxer = level.has(own) && level.has(below) && level.rankOf(own) > level.rankOf(below);
    if (!isLaxer) return false;
    const pointer = pointerOf(row, book);
    findings.set(`${pointer} ${fit.keyOf(cell)}`, {
      ...{ severity: 'warning', code: 'laxer', pointer, clause: '§1.3.2(3)' },
      ...{ own: level.label(own), below: level.label(below) },
    });
    return false;
  };
  for (const order of layer.orders) {
    if (fit.rows[order]?.place === 0) fit.visitRow(order, (question) => compare(order, question));
  }
}

const TIERS_OF_CATEGORY = ['default', 'most', 'keyTier'] as const;

/** §1.3.1(4): tiers below those that the document which it extends has set. */
export function findLaxerTiers(book: Rulebook): TableFinding[] {
  const [document, ...below] = book.chain;
  const own: readonly CategoryPart[] = document.vocabulary?.categories ?? [];
  if (own.length === 0) return [];
  const { tier } = book.vocabulary;
  const known = vocabularyOf(below);
  return own.flatMap((part) => {
    const before = known.category.find(part.code);
    return TIERS_OF_CATEGORY.flatMap((name): TableFinding[] => {
      const [now, then] = [part[name], before?.[name]];
      if (now === undefined || then === undefined || tier.rankOf(now) <= tier.rankOf(then))
        return [];
      const pointer = pointerOfWord('categories', part.code, book);
      const [ownTier, belowTier] = [tier.label(now), tier.label(then)];
      return [
        {
          ...{ severity: 'warning', code: 'laxer', pointer: `${pointer}/${name}` },
          ...{ clause: '§1.3.1(4)', own: ownTier, below: belowTier },
        },
      ];
    });
  });
}

function vocabularyOf(chain: readonly NormDocument[]): Vocabulary {
  return effectiveWords(chain).vocabulary;
}
