import type { LimitRow } from '../document.ts';
import type { PrintedTable } from '../printed-table.ts';
import { byTier } from './by-grade.ts';
import { rowsForEveryService } from './rows-for-every-service.ts';
import { CITY, PROVINCE, SCOPE_HEAD, SERVICE_HEAD } from './scope-groups.ts';

const ROW = { activity: 'resume', clause: '§4.1(2) 表4-1', kind: 'commitment' } as const;

/** §4.1(6), and 表4-1: working days by tier to resume a suspended service. */
export const RESUME_ROWS: readonly LimitRow[] = [
  {
    activity: 'resume',
    line: true,
    sum: ['provision'],
    about: {
      zh: '复机涉及专线接入施工: 按含专线接入的业务开通时限',
      en: 'a resume with line construction: the provisioning limit with line access',
    },
    clause: '§4.1(6)',
    kind: 'commitment',
  },
  { ...ROW, scope: CITY, by: byTier(1, 2, 2, 2) },
  { ...ROW, scope: PROVINCE, by: byTier(2, 3, 3, 3) },
];

export const RESUME_TABLE: PrintedTable = {
  id: '4-1',
  title: { zh: '复机时限要求', en: 'time limits of resumption' },
  clause: ROW.clause,
  kind: ROW.kind,
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  rows: rowsForEveryService({ activity: 'resume', line: false }),
};
