import type { Result } from '../result.ts';
import { GivenSource } from './given-source.ts';
import type { ReadCell } from './row-reader.ts';

/** Columns whose cells are read already, as functions get them; undefined: there is no such column. */
export type ReadColumns<F extends string> = Readonly<
  Partial<Record<F, readonly (Result<unknown> | undefined)[] | undefined>>
>;

/** The rows of such columns. */
export class ColumnSource<F extends string> extends GivenSource<F> {
  #row = 0;

  constructor(columns: ReadColumns<F>) {
    super((field) => columns[field]?.[this.#row]);
  }

  goTo(row: number): void {
    this.#row = row;
  }

  /** What a cell says that could not be read as what it should be, or that is a text. */
  override text(field: F): string {
    const cell = this.given(field) as Result<unknown> | undefined;
    if (!cell) return '';
    if (cell.ok) return typeof cell.value === 'string' ? cell.value : '';
    const { error } = cell;
    return error.code === 'unknown-label' || error.code === 'invalid-input' ? error.given : '';
  }
}

/** Its cells are what they were read as. */
export const takeReadCell: ReadCell<string> = (_, given) => given as Result<unknown> | undefined;
