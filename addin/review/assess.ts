import { CUSTOMER_ROW } from '../../shared/lists/row-reader.ts';
import type { Application } from '../applications/sheet.ts';
import { comparedOf } from '../lists/study.ts';
import { compareMarks } from './compare-marks.ts';
import { customerKey, isCheckOf } from './identity.ts';
import type { ReviewList } from './lists.ts';
import type { Standing } from './types.ts';

/** Why an application is stale. */
export type StaleReason =
  | 'list-gone'
  | 'customer-gone'
  | 'customer-twice'
  | 'row-unread'
  | 'tier-differs'
  | 'row-changed';

export interface Assessment {
  readonly standing: Standing;
  readonly stale?: StaleReason;
  /** The customer's row, from 0 under the head of the list. */
  readonly row?: number;
}

/** Who is applied for where: one customer of one list. */
export function subjectOf({ place, id, name }: Pick<Application, 'place' | 'id' | 'name'>): string {
  return `${place}\n${customerKey(id, name)}`;
}

/** Says nothing yet of the list: the cells of the application alone. */
export function standingOnSheet(application: Application, isDuplicate: boolean): Standing {
  const { mark, place, id, name, from, to, done, status } = application;
  if (mark === '' || place === '' || customerKey(id, name) === '' || !from || !to) {
    return 'unreadable';
  }
  if (isDuplicate) return 'duplicate';
  if (done !== '') return 'applied';
  return status ?? 'unknown';
}

/** Whether it is still to be decided on, or carried out. */
export function isLive(standing: Standing): boolean {
  return standing === 'open' || standing === 'approved' || standing === 'unknown';
}

/** Marks that stand in several rows. */
export function findDuplicates(applications: readonly Application[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { mark } of applications) {
    if (seen.has(mark)) twice.add(mark);
    seen.add(mark);
  }
  return twice;
}

/** Of each customer the application that counts: the last of those that are still alive. */
export function findLatest(
  applications: readonly Application[],
  standings: readonly Standing[],
): ReadonlyMap<string, Application> {
  const latest = new Map<string, Application>();
  applications.forEach((application, index) => {
    if (!isLive(standings[index] as Standing)) return;
    const subject = subjectOf(application);
    const known = latest.get(subject);
    if (!known || compareMarks(known.mark, application.mark) < 0) latest.set(subject, application);
  });
  return latest;
}

/** How every application stands, by the sheet and by the lists as they are now. */
export function assess(
  applications: readonly Application[],
  lists: ReadonlyMap<string, ReviewList>,
): Assessment[] {
  const duplicates = findDuplicates(applications);
  const standings = applications.map((application) =>
    standingOnSheet(application, duplicates.has(application.mark)),
  );
  const latest = findLatest(applications, standings);
  return applications.map((application, index): Assessment => {
    const standing = standings[index] as Standing;
    if (standing === 'applied') return { standing, ...findRow(application, lists) };
    if (!isLive(standing)) return { standing };
    if (latest.get(subjectOf(application)) !== application) return { standing: 'superseded' };
    const checked = checkAgainstList(application, lists);
    if (standing === 'unknown' || checked.stale === undefined) return { ...checked, standing };
    return { ...checked, standing: 'stale' };
  });
}

function findRow(
  { place, id, name }: Application,
  lists: ReadonlyMap<string, ReviewList>,
): { readonly row?: number } {
  const row = lists.get(place)?.rows.get(customerKey(id, name));
  return typeof row === 'number' ? { row } : {};
}

function checkAgainstList(
  application: Application,
  lists: ReadonlyMap<string, ReviewList>,
): Pick<Assessment, 'stale' | 'row'> {
  const { place, id, name, from, to, check } = application;
  const list = lists.get(place);
  if (!list) return { stale: 'list-gone' };
  const row = list.rows.get(customerKey(id, name));
  if (row === undefined) return { stale: 'customer-gone' };
  if (typeof row !== 'number') return { stale: 'customer-twice', row: row[0] as number };
  const { study } = list;
  if (study.list.states[row] !== CUSTOMER_ROW) return { stale: 'row-unread', row };
  if (!from || !to) return { stale: 'row-changed', row };
  if (comparedOf(study, row) !== from) return { stale: 'tier-differs', row };
  return isCheckOf(check, study, row, from, to) ? { row } : { stale: 'row-changed', row };
}

/**
 * Tiers that customers of a list hold by applications carried out, whatever their column says: those
 * whose row has not changed since.
 */
export function heldByApplication(
  list: ReviewList,
  applications: readonly Application[],
  assessments: readonly Assessment[],
): Map<number, NonNullable<Application['to']>> {
  const held = new Map<number, NonNullable<Application['to']>>();
  const byMark = new Map<number, string>();
  applications.forEach(({ place, from, to, check, mark }, index) => {
    const { standing, row } = assessments[index] as Assessment;
    if (standing !== 'applied' || place !== list.name || row === undefined || !from || !to) return;
    if (list.study.list.states[row] !== CUSTOMER_ROW) return;
    if (!isCheckOf(check, list.study, row, from, to)) return;
    const known = byMark.get(row);
    if (known !== undefined && compareMarks(known, mark) > 0) return;
    byMark.set(row, mark);
    held.set(row, to);
  });
  return held;
}
