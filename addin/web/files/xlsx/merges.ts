import type { IRange } from '@univerjs/core';
import { LIMITS } from '../limits.ts';
import type { NoticeBook } from '../notices.ts';
import { isOneCell, rangeName, readRange } from './places.ts';

/** The merged areas of a sheet; those that overlap an earlier one are left out, as the grid needs. */
export class MergeReader {
  readonly #sheet: string;
  readonly #notices: NoticeBook;
  readonly #areas: IRange[] = [];

  constructor(sheet: string, notices: NoticeBook) {
    this.#sheet = sheet;
    this.#notices = notices;
  }

  add(ref: string): void {
    const area = readRange(ref);
    if (area && !isOneCell(area) && this.#areas.length < LIMITS.merges) this.#areas.push(area);
  }

  finish(): IRange[] {
    const kept: IRange[] = [];
    /** Areas by the rows in which they may be met, from their first row on. */
    let open: IRange[] = [];
    for (const area of [...this.#areas].sort((a, b) => a.startRow - b.startRow)) {
      open = open.filter(({ endRow }) => endRow >= area.startRow);
      const overlaps = open.some(
        (other) => other.startColumn <= area.endColumn && other.endColumn >= area.startColumn,
      );
      if (overlaps) {
        this.#notices.add('overlapping-merges', `${this.#sheet}!${rangeName(area)}`);
      } else {
        kept.push(area);
        open.push(area);
      }
    }
    return kept;
  }
}
