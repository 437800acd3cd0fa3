import type { Activity } from '../vocabulary/codes.ts';
import type { GradedRow, LimitCell, LimitTable } from './graded-table.ts';
import type { Kind, LimitUnit, ReadingId } from './provision.ts';

/** Activities whose limit depends on the tier alone, or on nothing. */
export type PlainActivity = Exclude<
  Activity,
  'survey' | 'provision' | 'resume' | 'change' | 'rebuild' | 'restore' | 'complaint'
>;

const row = (
  activity: PlainActivity,
  unit: LimitUnit,
  cells: readonly LimitCell[],
  kind: Kind,
  clause: string,
  reading?: ReadingId,
): GradedRow<LimitCell> => ({
  id: activity,
  heads: [{ activity }],
  unit,
  cells,
  kind,
  clause,
  ...(reading && { reading }),
});

const same = (cell: LimitCell): readonly LimitCell[] => [cell, cell, cell, cell];

/** The limits that stand in running text or in tables without services, by tier. */
export const ACTIVITY_TABLE: LimitTable = {
  id: 'activities',
  title: { zh: '不分业务的时限', en: 'time limits that do not depend on the service' },
  clause: '§1.3.3–§6.1',
  kind: 'rule',
  gradedBy: 'tier',
  heads: [{ zh: '环节', en: 'activity' }],
  rows: [
    row('suspend', 'working-day', same(3), 'commitment', '§4.1(1)'),
    row('terminate', 'working-day', same(3), 'commitment', '§4.1(1)'),
    row('accept', 'working-day', [10, 10, 15, 15], 'rule', '§3.5(3)', 'R19'),
    row('final-accept', 'month', same(3), 'rule', '§3.5(1)'),
    row('acknowledge', 'minute', same(10), 'internal', '§5.2.2-2(2)'),
    row('progress', 'minute', [30, 60, 'on-demand', 'on-demand'], 'commitment', '§5.2.1(2) 表5-3'),
    row('result', 'minute', same(30), 'commitment', '表5-3'),
    row(
      'report',
      'working-day',
      [2, { amount: 7, unit: 'day', reading: 'R10' }, 'on-demand', 'on-demand'],
      'commitment',
      '表5-4',
    ),
    row('notice', 'working-day', [7, 5, 4, 4], 'commitment', '§6.1', 'R14'),
    row('emergency-notice', 'day', same(1), 'commitment', '§6.1', 'R11'),
    row('review', 'month', [3, 6, 6, 6], 'rule', '§1.3.3(3)'),
  ],
};

/** §4.1(3): working days for cut-over and commissioning when the outside line is rebuilt. */
export const REBUILD_EXTRA_DAYS = 2;

/** §3.2.1(1), §3.2.2(3): access points that the base limit covers. */
export const POINTS_IN_BASE = 5;
