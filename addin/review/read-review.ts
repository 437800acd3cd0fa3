import type { Vocabulary } from '../../shared/norm/vocabulary.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Application, ApplicationSheet } from '../applications/sheet.ts';
import { readApplications } from '../applications/sheet.ts';
import { nextTask } from '../host/next-task.ts';
import type { Steps } from '../host/workbook.ts';
import { lazyList } from '../lists/lazy-list.ts';
import { sheetRow, tierOf } from '../lists/study.ts';
import { bookOf } from '../runs/rules.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

import { brokenCaps, capsOfApproved, type ListChanges } from './approved-caps.ts';
import { type Assessment, assess, heldByApplication, isLive, standingOnSheet } from './assess.ts';
import { type ReviewList, readLists } from './lists.ts';
import { type AssessedApplication, type Review, STANDINGS, type Standing } from './types.ts';
import { whyOf } from './why.ts';

/** What the reviews rest on: what carrying out needs, and screens do not. */
export interface ReviewData {
  readonly sheet: ApplicationSheet | undefined;
  readonly lists: ReadonlyMap<string, ReviewList>;
  readonly applications: readonly Application[];
  readonly assessments: readonly Assessment[];
  readonly changes: readonly ListChanges[];
}

const data = new WeakMap<Review, ReviewData>();

export function dataOf(review: Review): ReviewData {
  const known = data.get(review);
  if (!known) throw new Error('This review was not made here');
  return known;
}

/** Reads the applications of the workbook and the lists that they are about. */
export async function readReview(
  { workbook, rules }: RunContext,
  steps: Steps,
): Promise<Result<Review, Trouble>> {
  const sheet = await readApplications(workbook, bookOf(rules).vocabulary, steps);
  if (!sheet.ok) return sheet;
  const applications = sheet.value?.applications ?? [];
  const names = new Set(
    applications
      .filter((application) => needsList(standingOnSheet(application, false)))
      .map(({ place }) => place),
  );
  const lists = await readLists(workbook, names, rules, steps);
  if (!lists.ok) return lists;
  await nextTask();
  const assessments = assess(applications, lists.value);
  await nextTask();
  const changes = [...lists.value.values()].map((list) => ({
    list,
    held: heldByApplication(list, applications, assessments),
    approved: approvedOf(list, applications, assessments),
  }));
  const read = { sheet: sheet.value, lists: lists.value, applications, assessments, changes };
  await nextTask();
  const review = describeReview(read, bookOf(rules).vocabulary);
  data.set(review, read);
  return ok(review);
}

function needsList(standing: Standing): boolean {
  return isLive(standing) || standing === 'applied';
}

function approvedOf(
  { name }: ReviewList,
  applications: readonly Application[],
  assessments: readonly Assessment[],
): Map<number, string> {
  const approved = new Map<number, string>();
  applications.forEach(({ place, to }, index) => {
    const { standing, row } = assessments[index] as Assessment;
    if (place === name && standing === 'approved' && row !== undefined && to) approved.set(row, to);
  });
  return approved;
}

function describeReview(read: ReviewData, vocabulary: Vocabulary): Review {
  const { sheet, lists, applications, assessments, changes } = read;
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  for (const { standing } of assessments) counts[standing]++;
  const caps = capsOfApproved(changes);
  const make = (index: number): AssessedApplication => {
    const application = applications[index] as Application;
    const assessment = assessments[index] as Assessment;
    const list = lists.get(application.place);
    const { row, standing } = assessment;
    const now = list && row !== undefined && isLive(standing) ? tierOf(list.study, row) : undefined;
    return {
      ...{ application, standing, why: whyOf(application, assessment, list) },
      customerRow: list && row !== undefined ? sheetRow(list.study, row) : undefined,
      otherwise: now !== undefined && now !== application.to ? now : undefined,
    };
  };
  return {
    ...{
      count: applications.length,
      counts,
      caps,
      broken: brokenCaps(caps, vocabulary),
    },
    of(standing, sought = '') {
      const folded = sought.trim().toLowerCase();
      const chosen: number[] = [];
      assessments.forEach((assessment, index) => {
        if (standing !== undefined && assessment.standing !== standing) return;
        if (folded === '' || matches(applications[index] as Application, folded)) {
          chosen.push(index);
        }
      });
      return lazyList(chosen, make);
    },
    areaOf({ row }) {
      if (!sheet) throw new Error('There are no applications');
      return { ...sheet.place.area, row: row - 1, rows: 1 };
    },
    areaOfCustomer({ application, customerRow }) {
      const list = lists.get(application.place);
      if (!list || customerRow === undefined) return undefined;
      return { ...list.study.recognised.place.area, row: customerRow - 1, rows: 1 };
    },
  };
}

function matches({ id, name, reviewer, remark, mark }: Application, sought: string): boolean {
  return [id, name, reviewer, remark, mark].some((text) => text.toLowerCase().includes(sought));
}
