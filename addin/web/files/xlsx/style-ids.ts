import type { IStyleData } from '@univerjs/core';
import type { CellStyles } from './read-styles.ts';

/** What undoes a style of the row or the column in which a cell with a format of its own stands. */
const PLAIN: IStyleData = {
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  bg: null,
  bd: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
  tr: null,
  pd: null,
};

/** Gives the formats that are used their ids in the workbook. */
export class StyleIds {
  readonly #styles: CellStyles;
  readonly used: Record<string, IStyleData> = {};
  /** Ids by format; '' for a format that adds nothing. */
  readonly #ids: string[] = [];
  readonly #idsOverStyled: string[] = [];

  constructor(styles: CellStyles) {
    this.#styles = styles;
  }

  /**
   * The id of a file's format; undefined where it adds nothing.
   * @param overStyled the row or column has a style that must not shine through.
   */
  of(format: number, overStyled = false): string | undefined {
    const ids = overStyled ? this.#idsOverStyled : this.#ids;
    ids[format] ??= this.#make(format, overStyled);
    return ids[format] || undefined;
  }

  #make(format: number, overStyled: boolean): string {
    const style = this.#styles.styles[format];
    if (!style || (!overStyled && Object.keys(style).length === 0)) return '';
    const id = overStyled ? `f${format}` : `s${format}`;
    this.used[id] = overStyled ? { ...PLAIN, ...this.#styles.base, ...style } : style;
    return id;
  }
}
