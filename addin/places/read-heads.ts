import { foldHead, MOST_COLUMNS } from '../../shared/lists/heads.ts';
import { ok, type Result } from '../../shared/result.ts';
import { rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';

/** Titles and notes may stand above the heads. */
const ROWS_LOOKED_AT = 12;

/** A place whose head row was read. */
export interface ReadHeads extends HeadedPlace {
  /** What stands in the row of the heads, by column of the place. */
  readonly heads: readonly string[];
}

/**
 * Reads the heads of a place as it is now.
 * @param countKnown how many of the texts are heads that are known.
 */
export async function readHeads(
  workbook: Workbook,
  place: Place,
  countKnown: (texts: readonly string[]) => number,
): Promise<Result<ReadHeads, Trouble>> {
  const refreshed = await workbook.refreshPlace(place);
  if (!refreshed.ok) return refreshed;
  const { area } = refreshed.value;
  const top: string[][] = [];
  const looked = {
    ...rowsOfArea(area, 0, Math.min(ROWS_LOOKED_AT, area.rows)),
    columns: Math.min(area.columns, MOST_COLUMNS),
  };
  const read = await workbook.readValues(looked, ({ cells }) => {
    top.push(...cells.map((row) => row.map(textOf)));
  });
  if (!read.ok) return read;
  const headRow = place.kind === 'table' ? 0 : findHeadRow(top, countKnown);
  return ok({
    ...{ place: refreshed.value, headRow, heads: top[headRow] ?? [] },
    rows: Math.max(0, area.rows - headRow - 1),
  });
}

/** The row that says most; the first one with anything in it where none says a thing. */
function findHeadRow(
  rows: readonly (readonly string[])[],
  countKnown: (texts: readonly string[]) => number,
): number {
  let best = rows.findIndex((row) => row.some((text) => text !== ''));
  let most = 0;
  rows.forEach((row, index) => {
    const count = countKnown(row);
    if (count <= most) return;
    most = count;
    best = index;
  });
  return Math.max(0, best);
}

/** Usual heads by what their columns hold. */
export type HeadForms<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Tells what columns hold by the texts of their heads. */
export class HeadBook<Name extends string> {
  readonly #names = new Map<string, Name>();

  constructor(forms: HeadForms<Name>) {
    for (const name of Object.keys(forms) as Name[]) {
      for (const form of forms[name]) this.#names.set(foldHead(form), name);
    }
  }

  nameOf(head: string): Name | undefined {
    return this.#names.get(foldHead(head));
  }

  /** Every column of each name, from left to right. */
  columnsOf(heads: readonly string[]): ReadonlyMap<Name, readonly number[]> {
    const columns = new Map<Name, number[]>();
    heads.forEach((head, column) => {
      const name = this.nameOf(head);
      if (name) columns.set(name, [...(columns.get(name) ?? []), column]);
    });
    return columns;
  }

  readonly count = (heads: readonly string[]): number =>
    heads.filter((head) => this.nameOf(head) !== undefined).length;
}
