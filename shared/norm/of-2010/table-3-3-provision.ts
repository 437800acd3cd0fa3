import type { LimitRow } from '../document.ts';
import type { PrintedRow, PrintedTable, RowHead } from '../printed-table.ts';
import { byTier } from './by-grade.ts';
import { CITY, PROVINCE, SCOPE_GROUPS, SCOPE_HEAD, SERVICE_HEAD } from './scope-groups.ts';

const ROW = { activity: 'provision', clause: '§3.2.2 表3-3(开通)', kind: 'rule' } as const;

/** Services that come with or without line access, and those that always are lines. */
const AS_TOLD = ['messaging', 'voice-line', 'apn-line'];
const LINES = ['internet-line', 'data-line'];

/** 表3-3(开通): working days by tier. */
export const PROVISION_ROWS: readonly LimitRow[] = [
  { ...ROW, service: AS_TOLD, line: false, scope: CITY, by: byTier(3, 3, 4, 5) },
  { ...ROW, service: AS_TOLD, line: false, scope: PROVINCE, by: byTier(4, 4, 5, 6) },
  { ...ROW, service: AS_TOLD, line: true, scope: CITY, by: byTier(12, 13, 16, 20) },
  { ...ROW, service: AS_TOLD, line: true, scope: PROVINCE, by: byTier(14, 15, 17, 21) },
  { ...ROW, service: LINES, scope: CITY, by: byTier(9, 10, 12, 15) },
  { ...ROW, service: LINES, scope: PROVINCE, by: byTier(10, 11, 12, 15) },
];

const ALWAYS: RowHead = { zh: '专线', en: 'always a line' };

function printed(service: string, line: boolean, access: RowHead, id: string): PrintedRow[] {
  return SCOPE_GROUPS.map((group) => ({
    id: `${id}/${group.id}`,
    heads: [{ service }, access, group.head],
    asks: { activity: 'provision', service: [service], line, scope: group.scopes },
  }));
}

export const PROVISION_TABLE: PrintedTable = {
  id: '3-3-provision',
  title: { zh: '业务开通时限', en: 'time limits of provisioning' },
  clause: ROW.clause,
  kind: ROW.kind,
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, { zh: '专线接入', en: 'line access' }, SCOPE_HEAD],
  rows: [
    ...AS_TOLD.flatMap((service) => [
      ...printed(service, false, { access: 'without' }, `${service}/without`),
      ...printed(service, true, { access: 'with' }, `${service}/with`),
    ]),
    ...LINES.flatMap((service) => printed(service, true, ALWAYS, service)),
  ],
};
