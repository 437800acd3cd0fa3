import type { Rulebook } from '../norm/rulebook.ts';
import { type Because, cite } from './reason.ts';

/**
 * R35: beside the feedback to the customer (表5-3) stands one inside, from the network departments to
 * the account manager (§5.2.2-2(6)), from the same repair on: whoever asks for one is told of both.
 */
export function tellInsideFeedback(activity: string, book: Rulebook, because: Because): void {
  if (!because || activity !== 'result') return;
  const item = book.items.get('internal-feedback');
  const cell = item?.cells.get('all')?.cell;
  if (!item || cell === undefined || (typeof cell === 'object' && 'lost' in cell)) return;
  because.push({
    id: 'standard',
    figures: { item: item.label, grade: undefined, cell, unit: item.unit, remark: item.remark },
    source: cite(book, item.clause, item.kind, 'R35'),
  });
}
