import type { Phrase } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type Area, addressOf } from '../host/area.ts';
import { phraseOf } from '../host/problem.ts';
import type { CellContent, Obstacle, Steps, Workbook } from '../host/workbook.ts';
import { WrittenCells } from './effect.ts';
import { refuseRun, type Trouble } from './trouble.ts';
import {
  type ColumnPlan,
  type HeadedPlace,
  type Target,
  targetOf,
  type WriteColumn,
} from './write-plan.ts';

/** Something in the way of writing, in words. */
export interface ToldObstacle {
  readonly obstacle: Obstacle;
  readonly message: Phrase;
}

/** A place that was looked at before it is written. */
export interface CheckedPlace {
  readonly target: Target;
  /** What stands in the columns to be written: by column of the plan, then by row. */
  readonly before: readonly (readonly CellContent[])[];
  readonly obstacles: readonly ToldObstacle[];
}

export interface ApplyOptions {
  /** Formulas in the columns written may be replaced; revert brings them back. */
  readonly replaceFormulas?: boolean;
}

/**
 * Reads what stands in the columns, and tells what is in the way.
 * @param rows those that are written, from 0 under the head; null for every one.
 */
export async function checkPlace(
  workbook: Workbook,
  where: HeadedPlace,
  plan: ColumnPlan,
  rows: readonly number[] | null,
  steps: Steps,
): Promise<Result<CheckedPlace, Trouble>> {
  const target = targetOf(where, plan);
  const before = await readBefore(workbook, target, steps);
  if (!before.ok) return before;
  const obstacles = await findObstacles(workbook, where, plan, target, before.value, rows);
  if (!obstacles.ok) return obstacles;
  const told = obstacles.value.map((obstacle) => ({ obstacle, message: describe(obstacle) }));
  return ok({ target, before: before.value, obstacles: told });
}

/** The first obstacle that keeps from writing, as a refusal. */
export function refuseObstacles(
  obstacles: readonly ToldObstacle[],
  { replaceFormulas }: ApplyOptions,
) {
  const blocking = obstacles.find(
    ({ obstacle: { weight } }) => weight === 'blocks' || (weight === 'asks' && !replaceFormulas),
  );
  return blocking && refuseRun('blocked', blocking.message.zh, blocking.message.en);
}

async function readBefore(
  workbook: Workbook,
  { area, columns }: Target,
  steps: Steps,
): Promise<Result<CellContent[][], Trouble>> {
  const before = new WrittenCells({ columns, rows: null });
  if (area.rows === 0) return ok(before.cells);
  const read = await workbook.readContents(area, ({ cells }) => before.take(cells), {
    signal: steps.signal,
  });
  return read.ok ? ok(before.cells) : read;
}

async function findObstacles(
  workbook: Workbook,
  { place }: HeadedPlace,
  plan: ColumnPlan,
  { area }: Target,
  before: readonly (readonly CellContent[])[],
  rows: readonly number[] | null,
): Promise<Result<Obstacle[], Trouble>> {
  const withHead = { ...area, row: area.row - 1, rows: area.rows + 1 };
  const grown: Area | undefined =
    plan.tableGrows > 0
      ? { ...place.area, column: place.area.column + place.area.columns, columns: plan.tableGrows }
      : undefined;
  const inTheWay = await workbook.findObstacles(withHead, grown);
  if (!inTheWay.ok) return inTheWay;
  const isTold = inTheWay.value.some(({ kind }) => kind === 'occupied');
  const own = plan.columns.flatMap((column, index) =>
    obstaclesIn(column, before[index] ?? [], area.row, rows),
  );
  const occupied = own.filter(({ kind }) => kind === 'occupied').slice(0, isTold ? 0 : 1);
  return ok([...inTheWay.value, ...occupied, ...sumFormulas(own)]);
}

/** Formulas that would be replaced; anything at all where a column is thought to be free. */
function obstaclesIn(
  { column, mode }: WriteColumn,
  before: readonly CellContent[],
  top: number,
  rows: readonly number[] | null,
): Obstacle[] {
  const addressOfRow = (row: number): string =>
    addressOf({ row: top + row, column, rows: 1, columns: 1 });
  if (mode === 'new') {
    const first = before.findIndex((cell) => cell !== '');
    return first < 0 ? [] : [{ kind: 'occupied', weight: 'blocks', where: addressOfRow(first) }];
  }
  const written = rows ?? before.keys();
  const formulas = [...written].filter((row) => typeof before[row] === 'object');
  const [first] = formulas;
  if (first === undefined) return [];
  return [{ kind: 'formulas', weight: 'asks', where: addressOfRow(first), count: formulas.length }];
}

function sumFormulas(obstacles: readonly Obstacle[]): Obstacle[] {
  const formulas = obstacles.filter((one) => one.kind === 'formulas');
  const [first] = formulas;
  if (!first) return [];
  return [{ ...first, count: formulas.reduce((sum, { count }) => sum + count, 0) }];
}

function describe(obstacle: Obstacle): Phrase {
  switch (obstacle.kind) {
    case 'protected':
      return phraseOf({ code: 'protected', where: obstacle.where });
    case 'merged':
      return {
        zh: `${obstacle.where} 是合并单元格: 请先取消合并`,
        en: `${obstacle.where} is merged: unmerge it first`,
      };
    case 'occupied':
      return {
        zh: `${obstacle.where} 已有内容, 结果列放不下: 请在表右侧留出空列, 或选择要覆盖的列`,
        en: `${obstacle.where} is not empty, so the results have no room: leave columns free at the right, or choose columns to write over`,
      };
    case 'formulas':
      return {
        zh: `要写入的列里有 ${obstacle.count} 个公式(从 ${obstacle.where} 起), 写入会替换它们; 撤销可恢复`,
        en: `${obstacle.count} formulas (from ${obstacle.where} on) would be replaced; revert brings them back`,
      };
    case 'hidden-rows':
      return obstacle.filtered
        ? {
            zh: `筛选隐藏了 ${obstacle.count} 行, 它们也会写入`,
            en: `a filter hides ${obstacle.count} rows, which are written too`,
          }
        : {
            zh: `有 ${obstacle.count} 行被隐藏, 它们也会写入`,
            en: `${obstacle.count} rows are hidden and are written too`,
          };
  }
}
