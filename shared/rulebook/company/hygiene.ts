import {
  ACTIVITIES,
  type Grade,
  LEVELS,
  levelRank,
  SCOPES,
  SERVICES,
  TIERS,
} from '../../vocabulary/codes.ts';
import type { GradedRow, GradedTable, LimitCell } from '../graded-table.ts';
import { LEVEL_TABLE } from '../level-table.ts';
import { provisionRowId, type ScopeGroup, serviceRowId } from '../limit-tables.ts';
import { LIMIT_TABLES, type Rulebook } from '../rulebook.ts';
import { child, type TableFinding } from './finding.ts';

const SCOPE_GROUPS: readonly ScopeGroup[] = ['city', 'province'];

/** Activities whose limits stand in tables of their own or are sums of others. */
const TABLED = ['survey', 'provision', 'resume', 'change', 'rebuild', 'restore', 'complaint'];

/** Every row that some question leads to, by table. */
const REACHABLE: Readonly<Record<string, readonly string[]>> = {
  [LEVEL_TABLE.id]: ['end-to-end', 'hub', 'other-data-line', 'other-services'],
  '3-3-survey': SCOPES.filter((scope) => scope !== 'international'),
  '3-3-provision': [
    ...new Set(
      SERVICES.flatMap((service) =>
        SCOPE_GROUPS.flatMap((scope) =>
          [true, false].map((line) => provisionRowId(service, line, scope)),
        ),
      ),
    ),
  ],
  '4-1': SERVICES.flatMap((service) => SCOPE_GROUPS.map((scope) => serviceRowId(service, scope))),
  '5-2': SERVICES.flatMap((service) => SCOPE_GROUPS.map((scope) => serviceRowId(service, scope))),
  activities: ACTIVITIES.filter((activity) => !TABLED.includes(activity)),
};

/**
 * Table hygiene of a rulebook, the norm or one with a company's overrides: gaps, duplicate and
 * unreachable rows, columns that decide nothing, and lower grades that fare better.
 */
export function checkTables(book: Rulebook): TableFinding[] {
  const findings: TableFinding[] = [];
  checkTable(LEVEL_TABLE, book.levels, findings);
  checkLevelOrder(book, findings);
  for (const table of LIMIT_TABLES) {
    const rows = book.limits.get(table.id) ?? new Map();
    checkTable(table, rows, findings);
    checkLimitOrder(table, rows, findings);
  }
  return findings;
}

type Rows<Cell> = ReadonlyMap<string, GradedRow<Cell>>;

export function checkTable<Cell>(
  table: GradedTable<Cell>,
  rows: Rows<Cell>,
  findings: TableFinding[],
): void {
  const at = child('/tables', table.id);
  const reachable = REACHABLE[table.id] ?? [];
  for (const id of reachable) {
    const row = rows.get(id);
    if (row && row.cells.length === TIERS.length && row.cells.every((c) => c !== undefined)) {
      continue;
    }
    findings.push({ severity: 'error', code: 'gap', pointer: child(at, id) });
  }
  const seen = new Map<string, string>();
  for (const [id, row] of rows) {
    const { heads } = row;
    const condition = JSON.stringify(heads);
    const twin = seen.get(condition);
    if (twin !== undefined) {
      const pointer = child(at, id);
      findings.push({ severity: 'error', code: 'duplicate-row', pointer, twin, heads });
    }
    seen.set(condition, id);
    if (!reachable.includes(id)) {
      findings.push({ severity: 'error', code: 'unreachable-row', pointer: child(at, id) });
    }
  }
  for (const column of idleColumns([...rows.values()])) {
    const head = table.heads[column];
    if (!head) continue;
    findings.push({ severity: 'information', code: 'idle-column', pointer: at, head });
  }
}

/** Leading columns whose value never changes the cells, the other columns being equal. */
function idleColumns<Cell>(rows: readonly GradedRow<Cell>[]): number[] {
  const columns = rows[0]?.heads.length ?? 0;
  const idle: number[] = [];
  for (let column = 0; column < columns; column++) {
    const cellsByRest = new Map<string, string>();
    let compared = false;
    let decides = false;
    for (const row of rows) {
      const rest = JSON.stringify(row.heads.filter((_, index) => index !== column));
      const cells = JSON.stringify(row.cells);
      const other = cellsByRest.get(rest);
      if (other === undefined) cellsByRest.set(rest, cells);
      else {
        compared = true;
        if (other !== cells) decides = true;
      }
    }
    if (compared && !decides) idle.push(column);
  }
  return idle;
}

/** The longer a notice the better; every other limit is better when it is shorter. */
const LONGER_IS_BETTER = ['notice', 'emergency-notice'];

const DAYS_PER = { 'working-day': 1.4, day: 1, month: 30, hour: 1 / 24, minute: 1 / 1440 } as const;

/** Rough length in days, for comparing limits of different units; on demand comes last. */
function lengthOf(cell: LimitCell, unit: keyof typeof DAYS_PER): number {
  if (cell === 'on-demand') return Number.POSITIVE_INFINITY;
  return typeof cell === 'number' ? cell * DAYS_PER[unit] : cell.amount * DAYS_PER[cell.unit];
}

function checkLimitOrder(
  table: (typeof LIMIT_TABLES)[number],
  rows: Rows<LimitCell>,
  findings: TableFinding[],
): void {
  const grades = table.gradedBy === 'tier' ? TIERS : LEVELS;
  for (const [id, row] of rows) {
    const unit = row.unit ?? table.unit ?? 'working-day';
    const sign = LONGER_IS_BETTER.includes(id) ? -1 : 1;
    const lengths = row.cells.map((cell) => sign * lengthOf(cell, unit));
    lengths.forEach((length, rank) => {
      const better = lengths[rank - 1];
      if (better === undefined || length >= better) return;
      warnInversion(child(child('/tables', table.id), id), grades, rank, findings);
    });
  }
}

function checkLevelOrder(book: Rulebook, findings: TableFinding[]): void {
  for (const [id, row] of book.levels) {
    row.cells.forEach((level, rank) => {
      const better = row.cells[rank - 1];
      if (better === undefined || levelRank(level) >= levelRank(better)) return;
      warnInversion(child(child('/tables', LEVEL_TABLE.id), id), TIERS, rank, findings);
    });
  }
}

function warnInversion(
  pointer: string,
  grades: readonly Grade[],
  rank: number,
  findings: TableFinding[],
): void {
  const [better, worse] = [grades[rank] as Grade, grades[rank - 1] as Grade];
  findings.push({ severity: 'warning', code: 'tier-inversion', pointer, better, worse });
}
