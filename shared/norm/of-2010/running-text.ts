import type { LimitRow } from '../document.ts';
import type { PrintedTable } from '../printed-table.ts';

/** What the three answers of R9 add the two days to. */
const REBUILT_FROM = {
  provision: ['provision'],
  'survey+provision': ['survey', 'provision'],
  'suspend+provision': ['suspend', 'provision'],
} as const;

/** The limits that stand in running text or in tables without services, by tier. */
export const TEXT_ROWS: readonly LimitRow[] = [
  { activity: 'suspend', by: { all: 3 }, kind: 'commitment', clause: '§4.1(1)' },
  { activity: 'terminate', by: { all: 3 }, kind: 'commitment', clause: '§4.1(1)' },
  {
    activity: 'change',
    sum: ['suspend', 'provision'],
    kind: 'commitment',
    clause: '§4.1(3)',
  },
  // §4.1(3): two working days for cut-over and commissioning when the outside line is rebuilt.
  ...Object.entries(REBUILT_FROM).map(
    ([rebuildBase, sum]): LimitRow => ({
      activity: 'rebuild',
      when: { rebuildBase },
      sum,
      plus: 2,
      about: { zh: '重建外线', en: 'outside line rebuilt' },
      plusFor: { zh: '割接调测', en: 'cut-over and commissioning' },
      kind: 'commitment',
      clause: '§4.1(3)',
      reading: 'R9',
    }),
  ),
  {
    activity: 'accept',
    by: { gold: 10, silver: 10, bronze: 15, standard: 15 },
    kind: 'rule',
    clause: '§3.5(3)',
    reading: 'R19',
  },
  { activity: 'final-accept', by: { all: 3 }, kind: 'rule', clause: '§3.5(1)' },
  { activity: 'acknowledge', by: { all: 10 }, kind: 'internal', clause: '§5.2.2-2(2)' },
  {
    activity: 'progress',
    by: { gold: 30, silver: 60, bronze: 'on-demand', standard: 'on-demand' },
    kind: 'commitment',
    clause: '§5.2.1(2) 表5-3',
  },
  { activity: 'result', by: { all: 30 }, kind: 'commitment', clause: '表5-3' },
  {
    activity: 'report',
    by: { gold: 2, bronze: 'on-demand', standard: 'on-demand' },
    kind: 'commitment',
    clause: '表5-4',
  },
  {
    activity: 'report',
    by: { silver: 7 },
    unit: 'day',
    kind: 'commitment',
    clause: '表5-4',
    reading: 'R10',
  },
  {
    activity: 'notice',
    by: { gold: 7, silver: 5 },
    recipient: 'customer',
    kind: 'commitment',
    clause: '§6.1',
    reading: 'R14',
  },
  {
    activity: 'notice',
    by: { bronze: 4, standard: 4 },
    recipient: 'account-manager',
    kind: 'commitment',
    clause: '§6.1',
    reading: 'R14',
  },
  {
    activity: 'emergency-notice',
    by: { all: 1 },
    recipient: 'account-manager',
    kind: 'commitment',
    clause: '§6.1',
    reading: 'R11',
  },
  {
    activity: 'review',
    by: { gold: 3, silver: 6, bronze: 6, standard: 6 },
    kind: 'rule',
    clause: '§1.3.3(3)',
  },
];

/** Rows of the table without services, as they are printed: one for each activity. */
const PRINTED = [
  ...['suspend', 'terminate', 'accept', 'final-accept', 'acknowledge', 'progress', 'result'],
  ...['report', 'notice', 'emergency-notice', 'review'],
];

export const ACTIVITY_TABLE: PrintedTable = {
  id: 'activities',
  title: { zh: '不分业务的时限', en: 'time limits that do not depend on the service' },
  clause: '§1.3.3–§6.1',
  kind: 'rule',
  gradedBy: 'tier',
  heads: [{ zh: '环节', en: 'activity' }],
  rows: PRINTED.map((activity) => ({
    id: activity,
    heads: [{ activity }],
    asks: { activity },
  })),
};
