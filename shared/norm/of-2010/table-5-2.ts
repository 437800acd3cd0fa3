import type { LimitRow } from '../document.ts';
import type { PrintedTable } from '../printed-table.ts';
import { byLevel } from './by-grade.ts';
import { rowsForEveryService } from './rows-for-every-service.ts';
import { CITY, PROVINCE, SCOPE_HEAD, SERVICE_HEAD } from './scope-groups.ts';

const ROW = { activity: 'restore', clause: '§5.2.1(1) 表5-2', kind: 'commitment' } as const;

/** 表5-2: hours around the clock by level (R13). */
export const RESTORE_ROWS: readonly LimitRow[] = [
  { ...ROW, scope: CITY, by: byLevel(2, 4, 6, 8) },
  { ...ROW, scope: PROVINCE, by: byLevel(4, 5, 6, 8) },
];

export const RESTORE_TABLE: PrintedTable = {
  id: '5-2',
  title: { zh: '业务恢复时限要求', en: 'time limits of restoration' },
  clause: ROW.clause,
  kind: ROW.kind,
  gradedBy: 'level',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  rows: rowsForEveryService({ activity: 'restore' }),
};
