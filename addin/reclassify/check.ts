import type { Phrase } from '../../shared/failure.ts';
import { type Area, addressOf } from '../host/area.ts';
import type { CellContent, Obstacle, Steps, Workbook } from '../host/workbook.ts';
import { studyOf } from './preview.ts';
import { readList } from './read-list.ts';
import type { Check, OutputColumn, Preview, Recognised } from './reclassify.ts';
import { recognisePlace } from './recognise.ts';
import { type Study, sheetRow } from './study.ts';
import { found, fromHost, type Outcome } from './trouble.ts';

/** The rectangle that is written, under the head, and which of its columns are. */
export interface Target {
  readonly area: Area;
  /** From 0 in the area, in the order of the plan. */
  readonly columns: readonly number[];
}

export interface Checked {
  readonly check: Check;
  readonly target: Target;
  /** What stands in the columns to be written: by column of the plan, then by row. */
  readonly before: readonly (readonly CellContent[])[];
}

const MOST_TOLD = 100;

export function targetOf({ recognised, plan }: Preview): Target {
  const { place, headRow, rows } = recognised;
  const columns = plan.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  return {
    area: {
      sheet: place.area.sheet,
      row: place.area.row + headRow + 1,
      column: first,
      rows,
      columns: Math.max(...columns) - first + 1,
    },
    columns: columns.map((column) => column - first),
  };
}

export async function checkPreview(
  workbook: Workbook,
  preview: Preview,
  steps: Steps,
): Promise<Outcome<Checked>> {
  const study = studyOf(preview);
  const target = targetOf(preview);
  const now = await recognisePlace(workbook, study.recognised.place);
  if (!now.ok) return now;
  const changed = await findChangedRows(workbook, study, now.value, steps);
  if (!changed.ok) return changed;
  const before = await readBefore(workbook, target, steps);
  if (!before.ok) return before;
  const obstacles = await findObstacles(workbook, preview, target, before.value);
  if (!obstacles.ok) return obstacles;
  const check: Check = {
    obstacles: obstacles.value.map((obstacle) => ({ obstacle, message: describe(obstacle) })),
    changedRows: changed.value.slice(0, MOST_TOLD),
    changedCount: changed.value.length,
  };
  return found({ check, target, before: before.value });
}

/** Rows that are not as they were, as the sheet numbers them; the head's if it changed. */
async function findChangedRows(
  workbook: Workbook,
  study: Study,
  now: Recognised,
  steps: Steps,
): Promise<Outcome<number[]>> {
  const { recognised, mapping, list, rules } = study;
  if (!hasSameHeads(recognised, now, Object.values(mapping.fields))) {
    return found([recognised.place.area.row + recognised.headRow + 1]);
  }
  const again = await readList(workbook, recognised, mapping, rules.editions, steps);
  if (!again.ok) return again;
  const changed: number[] = [];
  const rows = Math.max(list.rows, now.rows);
  for (let row = 0; row < rows; row++) {
    const isSame = row < list.rows && list.hashes[row] === again.value.hashes[row];
    if (!isSame) changed.push(sheetRow(study, row));
  }
  return found(changed);
}

export function hasSameHeads(a: Recognised, b: Recognised, columns: readonly number[]): boolean {
  return (
    a.headRow === b.headRow &&
    a.place.area.row === b.place.area.row &&
    a.place.area.column === b.place.area.column &&
    columns.every((column) => a.columns[column]?.head === b.columns[column]?.head)
  );
}

async function readBefore(
  workbook: Workbook,
  { area, columns }: Target,
  steps: Steps,
): Promise<Outcome<CellContent[][]>> {
  const before: CellContent[][] = columns.map(() => []);
  if (area.rows === 0) return found(before);
  const read = await workbook.readContents(
    area,
    ({ cells }) => {
      for (const row of cells) {
        columns.forEach((column, index) => {
          before[index]?.push(row[column] ?? '');
        });
      }
    },
    { signal: steps.signal },
  );
  return read.ok ? found(before) : fromHost(read);
}

async function findObstacles(
  workbook: Workbook,
  { recognised, plan }: Preview,
  { area }: Target,
  before: readonly (readonly CellContent[])[],
): Promise<Outcome<Obstacle[]>> {
  const { place } = recognised;
  const withHead = { ...area, row: area.row - 1, rows: area.rows + 1 };
  const grown: Area | undefined =
    plan.tableGrows > 0
      ? { ...place.area, column: place.area.column + place.area.columns, columns: plan.tableGrows }
      : undefined;
  const inTheWay = fromHost(await workbook.findObstacles(withHead, grown));
  if (!inTheWay.ok) return inTheWay;
  const isTold = inTheWay.value.some(({ kind }) => kind === 'occupied');
  const own = plan.columns.flatMap((column, index) =>
    obstaclesIn(column, before[index] ?? [], area.row),
  );
  const occupied = own.filter(({ kind }) => kind === 'occupied').slice(0, isTold ? 0 : 1);
  return found([...inTheWay.value, ...occupied, ...sumFormulas(own)]);
}

/** Formulas that would be replaced; anything at all where a column is thought to be free. */
function obstaclesIn(
  { column, mode }: OutputColumn,
  before: readonly CellContent[],
  top: number,
): Obstacle[] {
  const addressOfRow = (row: number): string =>
    addressOf({ row: top + row, column, rows: 1, columns: 1 });
  if (mode === 'new') {
    const first = before.findIndex((cell) => cell !== '');
    return first < 0 ? [] : [{ kind: 'occupied', weight: 'blocks', where: addressOfRow(first) }];
  }
  const isFormula = (cell: CellContent): boolean => typeof cell === 'object';
  const first = before.findIndex(isFormula);
  if (first < 0) return [];
  const count = before.filter(isFormula).length;
  return [{ kind: 'formulas', weight: 'asks', where: addressOfRow(first), count }];
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
      return {
        zh: `${obstacle.where} 受保护: 请在“审阅”中撤销保护后重试`,
        en: `${obstacle.where} is protected: unprotect it under Review, then try again`,
      };
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
