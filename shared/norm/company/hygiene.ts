import type { TableFinding } from '../finding.ts';
import {
  extendsCompany,
  findCoversMore,
  findLaxerLevels,
  findLaxerTiers,
} from '../hygiene/check-below.ts';
import { findGaps } from '../hygiene/check-gaps.ts';
import { checkOrder } from '../hygiene/check-order.ts';
import { findMelted, findUncapped } from '../hygiene/check-tiers.ts';
import { Work } from '../hygiene/first-fit.ts';
import { decisionTables, MOST_WORK } from '../hygiene/tables.ts';
import type { Rulebook } from '../rulebook.ts';

/**
 * What a rulebook, the norm's or a company's, says against itself without being unusable: words without
 * a figure, lower grades that fare better, tiers without a cap, rows that cover more than was meant, and
 * a city's document that is laxer than its province's.
 */
export function checkTables(book: Rulebook): TableFinding[] {
  const tables = decisionTables(book, new Work(MOST_WORK), true);
  const own = tables.filter(({ isOwn }) => isOwn);
  const isBelowCompany = extendsCompany(book);
  const findings = new Map<string, TableFinding>();
  for (const table of own) {
    for (const layer of table.fit.layers()) {
      checkOrder(table, layer, book, findings);
      if (isBelowCompany && table.activity === undefined) {
        findLaxerLevels(table, layer, book, findings);
      }
    }
  }
  return [
    ...findings.values(),
    ...findGaps(tables, book),
    ...own.flatMap((table) => findCoversMore(table, book)),
    ...(isBelowCompany ? findLaxerTiers(book) : []),
    ...findUncapped(book),
    ...findMelted(book),
  ];
}
