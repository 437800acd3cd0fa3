import { MOST_COLUMNS } from '../../shared/lists/customer-heads.ts';
import { findHeadRow, ROWS_LOOKED_AT } from '../../shared/lists/head-book.ts';
import { ok, type Result } from '../../shared/result.ts';
import { rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { Place, Workbook } from '../host/workbook.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { HeadedPlace } from '../runs/write-plan.ts';

/** A place whose head row was read. */
export interface ReadHeads extends HeadedPlace {
  /** What stands in the row of the heads, by column of the place. */
  readonly heads: readonly string[];
}

/**
 * Reads the heads of a place as it is now.
 * @param score how well a row of texts reads as heads.
 */
export async function readHeads(
  workbook: Workbook,
  place: Place,
  score: (texts: readonly string[]) => number,
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
  const headRow = place.kind === 'table' ? 0 : findHeadRow(top, score);
  return ok({
    ...{ place: refreshed.value, headRow, heads: top[headRow] ?? [] },
    rows: Math.max(0, area.rows - headRow - 1),
  });
}
