import { LEVELS, TIERS } from '../../vocabulary/codes.ts';
import { recognise } from '../../vocabulary/recognise.ts';
import type { LimitCell } from '../graded-table.ts';
import { ITEM_CODES, type Item, type ItemCell, type ItemCode } from '../item.ts';
import { ITEM_TABLES } from '../item-tables.ts';
import { LEVEL_TABLE } from '../level-table.ts';
import { LIMIT_TABLES, NORM, type Rulebook } from '../rulebook.ts';
import type { Place } from './place.ts';

type Tables = Pick<Rulebook, 'levels' | 'limits' | 'items'>;

const STANDARDS = 'standards';
export const MOST_LIMIT = 10_000;
export const LONGEST_TEXT = 500;

/** Ids of the tables whose cells a company may change. */
export const OVERRIDABLE: readonly string[] = [
  LEVEL_TABLE.id,
  ...LIMIT_TABLES.map(({ id }) => id),
  ...ITEM_TABLES.map(({ id }) => id),
  STANDARDS,
];

/** The cells that a company changes, by table, row and grade; every other cell is the norm's. */
export function readTables(given: Place): Tables {
  const levels = new Map(NORM.levels);
  const limits = new Map([...NORM.limits].map(([id, rows]) => [id, new Map(rows)]));
  const items = new Map(NORM.items);
  for (const [id, table] of given.members(OVERRIDABLE)) {
    const limitTable = LIMIT_TABLES.find((candidate) => candidate.id === id);
    const rows = limits.get(id);
    if (limitTable && rows) {
      const grades = limitTable.gradedBy === 'tier' ? TIERS : LEVELS;
      overrideCells(
        table,
        rows,
        () => grades,
        (figure, old) => readLimit(figure, old, id),
      );
    } else if (id === LEVEL_TABLE.id) {
      overrideCells(table, levels, () => TIERS, readLevel);
    } else {
      const view = ITEM_TABLES.find((candidate) => candidate.id === id);
      overrideCells(table, items, gradesOfItem, readItemCell, view?.items);
    }
  }
  return { levels, limits, items };
}

/** A row without cells has its figures in another table. */
interface Row<Cell> {
  readonly cells?: readonly Cell[];
}

/** Puts the figures given in the place of the norm's, row by row and grade by grade. */
function overrideCells<Cell, R extends Row<Cell>>(
  table: Place,
  rows: Map<string, R & Row<Cell>>,
  gradesOf: (row: R) => readonly string[],
  read: (figure: unknown, old: Cell | undefined, row: R) => Cell | undefined,
  known: readonly string[] = [...rows.keys()],
): void {
  for (const [name, figures] of table.members(known)) {
    for (const [grade, figure] of figures.members()) {
      const row = rows.get(name) as R;
      const grades = gradesOf(row);
      const code = recognise('tier', grade) ?? recognise('level', grade) ?? grade;
      const rank = grades.indexOf(code);
      if (rank < 0) figure.unknown(grades);
      else if (!row.cells) figure.conflict('other-table');
      else {
        const old = row.cells[rank];
        const cell = read(figure.given, old, row);
        if (cell === undefined) figure.refuse();
        else if (JSON.stringify(old) === JSON.stringify(cell))
          figure.add('warning', 'idle-override');
        else {
          const cells = row.cells.map((other, place) => (place === rank ? cell : other));
          rows.set(name, { ...row, cells });
        }
      }
    }
  }
}

function readLevel(figure: unknown) {
  return typeof figure === 'string' ? recognise('level', figure) : undefined;
}

/** A figure keeps the unit of the cell it replaces. */
function readLimit(
  figure: unknown,
  old: LimitCell | undefined,
  table: string,
): LimitCell | undefined {
  if (figure === 'on-demand' || figure === '按需') {
    return table === 'activities' ? 'on-demand' : undefined;
  }
  const whole = typeof figure === 'number' && Number.isInteger(figure);
  if (!whole || figure < 1 || figure > MOST_LIMIT) return undefined;
  return typeof old === 'object' ? { ...old, amount: figure } : figure;
}

function gradesOfItem({ by }: Item): readonly string[] {
  if (by === 'all') return ['all'];
  return by === 'tier' ? TIERS : LEVELS;
}

function readItemCell(figure: unknown, _: unknown, { unit }: Item): ItemCell | undefined {
  if (typeof figure === 'number') {
    return unit && Number.isFinite(figure) && figure >= 0 ? figure : undefined;
  }
  if (typeof figure !== 'string' || figure.trim() === '' || figure.length > LONGEST_TEXT) {
    return undefined;
  }
  const codes = Object.keys(ITEM_CODES) as ItemCode[];
  const code = codes.find((code) => code === figure || ITEM_CODES[code].zh === figure);
  if (code) return { code };
  return unit ? undefined : figure;
}
