import type { Vocabulary } from '../norm/vocabulary.ts';
import type { ListKind } from './kind.ts';
import type { ListForm } from './list-form.ts';
import { ListRows, type RowsBelow } from './list-rows.ts';
import {
  BLANK_ROW,
  type ReadCell,
  RowReader,
  type RowSource,
  type RowState,
  UNREAD_ROW,
} from './row-reader.ts';

/** What is known of the rows of every list. */
export interface ListOfRows {
  readonly states: Uint8Array;
  /** Past the last row of the list: what follows is blank, or stands below. */
  readonly end: number;
  readonly below: RowsBelow | undefined;
}

/** Reads the rows of a list one after the other, and finds where it ends. */
export class ListReader<F extends string> {
  /** The row read last. */
  readonly row: RowReader<F>;
  readonly #form: ListForm<F>;
  readonly #rows: ListRows;

  constructor(
    kind: ListKind<F>,
    rows: number,
    source: RowSource<F>,
    readCell: ReadCell<F>,
    vocabulary: Vocabulary,
    form: ListForm<F>,
  ) {
    this.row = new RowReader(kind, source, readCell, vocabulary, form.has);
    this.#form = form;
    this.#rows = new ListRows(rows);
  }

  /** Reads the row at which the source stands. */
  read(at: number): RowState {
    const { row } = this;
    const { look, isExplicit } = this.#form;
    const isRead = row.read();
    const isLacking = isRead === BLANK_ROW && isExplicit && !row.isTotals;
    const state = isLacking ? UNREAD_ROW : isRead;
    this.#rows.add(at, state, row.isTotals, look && (() => look(row)));
    return state;
  }

  /** A row that is none at all: it cannot be read. */
  addUnread(at: number): void {
    this.#rows.add(at, UNREAD_ROW);
  }

  finish(): ListOfRows {
    const below = this.#rows.finish();
    const { states, end } = this.#rows;
    return { states, end, below };
  }
}
