import { LEVELS, TIERS } from './tiers-and-levels.ts';

type Cells<Cell> = readonly [Cell, Cell, Cell, Cell];

function byWords<Cell>(
  words: readonly { readonly code: string }[],
  cells: Cells<Cell>,
): Readonly<Record<string, Cell>> {
  return Object.fromEntries(words.map(({ code }, rank) => [code, cells[rank] as Cell]));
}

/** Cells as the norm prints them, gold to standard. */
export function byTier<Cell>(...cells: Cells<Cell>): Readonly<Record<string, Cell>> {
  return byWords(TIERS, cells);
}

/** Cells as the norm prints them, AAA to normal. */
export function byLevel<Cell>(...cells: Cells<Cell>): Readonly<Record<string, Cell>> {
  return byWords(LEVELS, cells);
}
