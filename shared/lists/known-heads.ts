import { once } from '../once.ts';
import { CUSTOMERS } from './customers.ts';
import { DAYS } from './days.ts';
import { HeadBook } from './head-book.ts';
import { HELD_TIERS } from './held-tiers.ts';
import { ORDERS } from './orders.ts';

/** The kinds of lists whose columns functions take. */
const books = once(() =>
  [CUSTOMERS, HELD_TIERS, ORDERS, DAYS].map((kind) => new HeadBook<string>(kind)),
);

/**
 * Whether a cell holds the head of a column of such a list: a field's, or a result's. Some words are
 * heads and values too: 重点 is one, so who asks tries to read it first.
 */
export function isKnownHead(cell: unknown): boolean {
  return typeof cell === 'string' && books().some((book) => book.meaningOf(cell) !== undefined);
}
