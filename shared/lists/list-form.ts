import type { UnreadLook } from './list-rows.ts';
import type { RowReader } from './row-reader.ts';

/** Which columns a list has, and what can be seen of its rows. */
export interface ListForm<F extends string> {
  /** By default it may have every one. */
  readonly has?: (field: F) => boolean;
  /** Every row is meant as one of the list, such as objects that are handed over, blank ones too. */
  readonly isExplicit?: true;
  /** What can be seen of an unread row of a table, which may be a remark; left out where none is. */
  readonly look?: ((reader: RowReader<F>) => UnreadLook) | undefined;
}
