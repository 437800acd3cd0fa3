import type { LimitTable } from '../../rulebook/graded-table.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type Because, cite, type ReasonFigures } from '../reason.ts';

/** A figure of a limit table; the caller names a row that exists. */
export function cellOf(table: LimitTable, row: string, grade: number, book: Rulebook): number {
  const cell = book.limits.get(table.id)?.get(row)?.cells[grade];
  if (typeof cell !== 'number') throw new Error(`No figure in ${table.id} ${row}`);
  return cell;
}

/** The step that a figure of a table is; `row` is what the table goes by. */
export function pushCell(
  { clause, kind, unit = 'working-day', reading }: LimitTable,
  row: Omit<ReasonFigures['limit-by-table'], 'amount' | 'unit'>,
  amount: number,
  book: Rulebook,
  because: Because,
): void {
  because?.push({
    id: 'limit-by-table',
    figures: { ...row, amount, unit },
    source: cite(book, clause, kind, reading),
  });
}
