import type { Phrase } from '../../failure.ts';
import type { LimitTable } from '../../rulebook/graded-table.ts';
import { inUnits } from '../../rulebook/provision.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Because, concludes } from '../reasoning.ts';

/** A figure of a limit table; the caller names a row that exists. */
export function cellOf(table: LimitTable, row: string, grade: number, book: Rulebook): number {
  const cell = book.limits.get(table.id)?.get(row)?.cells[grade];
  if (typeof cell !== 'number') throw new Error(`No figure in ${table.id} ${row}`);
  return cell;
}

export function pushCell(
  table: LimitTable,
  parts: readonly (Phrase | undefined)[],
  amount: number,
  because: Because,
): void {
  because?.push({
    clause: table.clause,
    kind: table.kind,
    ...(table.reading && { reading: table.reading }),
    text: concludes(parts, inUnits(amount, table.unit ?? 'working-day')),
  });
}
