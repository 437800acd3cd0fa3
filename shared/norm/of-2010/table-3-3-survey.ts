import type { LimitRow } from '../document.ts';
import type { PrintedTable } from '../printed-table.ts';
import { byTier } from './by-grade.ts';
import { SCOPE_HEAD, SERVICE_HEAD } from './scope-groups.ts';

const ROW = {
  activity: 'survey',
  clause: '§3.2.1 表3-3(勘查)',
  kind: 'rule',
  reading: 'R7',
} as const;

/** 表3-3(勘查): working days by tier; services with line access only (§3.1.1). */
export const SURVEY_ROWS: readonly LimitRow[] = [
  { ...ROW, scope: ['intra-city'], by: byTier(3, 4, 5, 5) },
  { ...ROW, scope: ['inter-city'], by: byTier(4, 5, 6, 6) },
  { ...ROW, scope: ['inter-province'], by: byTier(5, 6, 7, 7) },
];

export const SURVEY_TABLE: PrintedTable = {
  id: '3-3-survey',
  title: { zh: '资源勘查时限', en: 'time limits of the resource survey' },
  clause: ROW.clause,
  kind: ROW.kind,
  reading: ROW.reading,
  gradedBy: 'tier',
  heads: [SERVICE_HEAD, SCOPE_HEAD],
  rows: ['intra-city', 'inter-city', 'inter-province'].map((scope) => ({
    id: scope,
    heads: [{ zh: '专线接入类', en: 'services with line access' }, { scope }],
    asks: { activity: 'survey', scope: [scope] },
  })),
};
