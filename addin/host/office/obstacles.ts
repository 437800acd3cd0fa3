import { ok, type Result } from '../../../shared/result.ts';
import { type Area, addressOf } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { CellContent, Obstacle } from '../workbook.ts';
import { readContents } from './cells.ts';
import { rangeOf, type Session } from './session.ts';

/** What stands in the way of writing there, formulas apart. */
export async function findObstacles(
  session: Session,
  area: Area,
  mustBeBlank: Area | undefined,
): Promise<Result<readonly Obstacle[], HostProblem>> {
  const looked = await session.run(addressOf(area), async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.load('name');
    sheet.protection.load('protected');
    sheet.autoFilter.load('isDataFiltered');
    const range = rangeOf(context, area);
    range.load('format/protection/locked');
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    const visible = range.getVisibleView();
    visible.load('rowCount');
    await context.sync();
    const obstacles: Obstacle[] = [];
    // Locked is null where some cells are and some are not.
    if (sheet.protection.protected && range.format.protection.locked !== false) {
      obstacles.push({ kind: 'protected', weight: 'blocks', where: sheet.name });
    }
    if (!merged.isNullObject) {
      obstacles.push({ kind: 'merged', weight: 'blocks', where: merged.address });
    }
    const count = area.rows - visible.rowCount;
    if (count > 0) {
      const filtered = sheet.autoFilter.isDataFiltered === true;
      obstacles.push({ kind: 'hidden-rows', weight: 'tells', count, filtered });
    }
    return obstacles;
  });
  if (!looked.ok || !mustBeBlank) return looked;
  const occupied = await findOccupied(session, mustBeBlank);
  return occupied.ok ? ok([...looked.value, ...occupied.value]) : occupied;
}

async function findOccupied(
  session: Session,
  area: Area,
): Promise<Result<Obstacle[], HostProblem>> {
  let first: string | undefined;
  const isBlank = (cell: CellContent): boolean => cell === '';
  const read = await readContents(
    session,
    area,
    ({ from, cells }) => {
      cells.forEach((row, y) => {
        const x = row.findIndex((cell) => !isBlank(cell));
        if (x < 0 || first !== undefined) return;
        const place = { row: area.row + from + y, column: area.column + x, rows: 1, columns: 1 };
        first = addressOf(place);
      });
    },
    {},
  );
  if (!read.ok) return read;
  return ok(
    first === undefined ? [] : [{ kind: 'occupied', weight: 'blocks', where: first } as const],
  );
}
