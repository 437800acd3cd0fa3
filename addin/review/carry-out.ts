import type { Phrase } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Steps } from '../host/workbook.ts';
import { planOutputs } from '../reclassify/plan.ts';
import {
  type ApplyOptions,
  checkPlace,
  refuseObstacles,
  type ToldObstacle,
} from '../runs/place-check.ts';
import { planPlaceEntries } from '../runs/place-entries.ts';
import { prepareRun, writeRun } from '../runs/run.ts';
import type { PlannedEntry, RunPlan } from '../runs/run-plan.ts';
import type { RunContext } from '../runs/run-types.ts';
import { settleRun } from '../runs/settle.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';
import { runTarget } from '../runs/write-plan.ts';
import { type ApprovedChange, approvedRows, type ListPart } from './approved-changes.ts';
import type { Assessment } from './assess.ts';
import { Claims, isClaimed } from './claims.ts';
import { type FollowingServices, prepareFollowing } from './following-services.ts';
import type { ReviewList } from './lists.ts';
import { dataOf, readReview } from './read-review.ts';
import type { CarryOutReport, Review } from './types.ts';

interface Prepared {
  readonly parts: readonly ListPart[];
  readonly services: readonly FollowingServices[];
  /** Approved when they were shown, and not any more. */
  readonly gone: number;
  readonly obstacles: readonly ToldObstacle[];
}

/** What stands in the way of carrying out what is approved. Writes nothing. */
export async function checkApproved(
  context: RunContext,
  review: Review,
  steps: Steps,
): Promise<Result<readonly ToldObstacle[], Trouble>> {
  const prepared = await prepare(context, review, steps);
  return prepared.ok ? ok(prepared.value.obstacles) : prepared;
}

/**
 * Writes the tiers of what is approved, each once, journal first, and logs it: those that the person
 * has seen as approved, and which still are by the sheet and by the list as they are now. Each is
 * claimed on the sheet of applications before its tier is written, so that of two people who do it
 * at once one does it.
 */
export async function carryOutApproved(
  context: RunContext,
  review: Review,
  options: ApplyOptions,
  steps: Steps,
): Promise<Result<CarryOutReport, Trouble>> {
  const last = await prepareRun(context);
  if (!last.ok) return last;
  // Marks that are behind would have applications carried out again.
  const before = last.value ? await settleRun(context, last.value) : last;
  if (!before.ok) return before;
  const prepared = await prepare(context, review, { signal: steps.signal });
  if (!prepared.ok) return prepared;
  const { parts, gone, obstacles, services } = prepared.value;
  const refused = refuseObstacles(obstacles, options);
  if (refused) return refused;
  if (parts.length === 0) return refuseNothing();
  const claims = new Claims(context, parts);
  const run = await writeRun(
    context,
    planRun(context, parts, services, claims),
    before.value,
    steps,
  );
  if (!run.ok) return run;
  const skipped = gone + claims.lost;
  return ok({ report: run.value, skipped, message: describe(run.value.message, skipped) });
}

function refuseNothing() {
  return refuseRun(
    'blocked',
    '没有可执行的已通过申请(可能已执行、被改动或失效): 请刷新后再看',
    'nothing approved is left to carry out (done, changed or stale meanwhile): look again',
  );
}

function describe(message: Phrase, skipped: number): Phrase {
  if (skipped === 0) return message;
  return {
    zh: `${message.zh}; ${skipped} 项在执行前已被他人改动或执行, 未再写入`,
    en: `${message.en}; ${skipped} were changed or carried out by somebody else before and are left out`,
  };
}

async function prepare(
  context: RunContext,
  review: Review,
  steps: Steps,
): Promise<Result<Prepared, Trouble>> {
  const shown = approvedMarks(review);
  const now = await readReview(context, steps);
  if (!now.ok) return now;
  const { lists, applications, assessments } = dataOf(now.value);
  const byList = new Map<ReviewList, [number, ApprovedChange][]>();
  let count = 0;
  applications.forEach((application, index) => {
    const { standing, row } = assessments[index] as Assessment;
    const { from, to, mark, place } = application;
    const list = lists.get(place);
    if (standing !== 'approved' || row === undefined || !from || !to || !list) return;
    if (!shown.has(mark)) return;
    count++;
    const rows = byList.get(list) ?? [];
    rows.push([row, { application, from, to }]);
    byList.set(list, rows);
  });
  const parts: ListPart[] = [];
  for (const [list, rows] of byList) {
    const part = await preparePart(context, list, rows, steps);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const services = await prepareFollowing(context, parts, steps);
  if (!services.ok) return services;
  const all = [...parts, ...services.value].flatMap(({ checked }) => checked.obstacles);
  // The services of several lists stand in one table, whose obstacles are told once.
  const obstacles = [...new Map(all.map((each) => [each.message.zh, each])).values()];
  return ok({ parts, obstacles, services: services.value, gone: shown.size - count });
}

function approvedMarks(review: Review): ReadonlySet<string> {
  const { applications, assessments } = dataOf(review);
  return new Set(
    applications.flatMap(({ mark }, index) =>
      assessments[index]?.standing === 'approved' ? [mark] : [],
    ),
  );
}

async function preparePart(
  { workbook, rules }: RunContext,
  list: ReviewList,
  rows: readonly (readonly [number, ApprovedChange])[],
  steps: Steps,
): Promise<Result<ListPart, Trouble>> {
  const { recognised } = list.study;
  const plan = planOutputs(recognised, {}, rules.language);
  if (!plan.ok) return plan;
  const approved = new Map([...rows].sort(([a], [b]) => a - b));
  const written = [...approved.keys()];
  const checked = await checkPlace(workbook, recognised, plan.value, written, steps);
  if (!checked.ok) return checked;
  return ok({ list, plan: plan.value, approved, checked: checked.value });
}

function planRun(
  context: RunContext,
  parts: readonly ListPart[],
  services: readonly FollowingServices[],
  claims: Claims,
): RunPlan {
  const { workbook } = context;
  /** Rows of the services that follow what was claimed, by list. */
  let following: readonly (readonly number[])[] = [];
  return {
    place: parts.map(({ list }) => list.name).join('、'),
    targets: [
      ...parts.map(({ list, plan }) => runTarget(list.study.recognised, plan)),
      ...services.slice(0, 1).map(({ place, plan }) => runTarget(place, plan)),
    ],
    get rows() {
      const customers = { part: 'customers' as const, rows: claims.count };
      if (services.length === 0) return [customers];
      const rows = following.reduce((sum, one) => sum + one.length, 0);
      return [customers, { part: 'services' as const, rows }];
    },
    async claim(name) {
      const taken = await claims.take(name);
      following = services.map((one) => one.rowsOf((row) => isClaimed(one.change, row, claims)));
      return taken;
    },
    *entries(name): Generator<PlannedEntry> {
      const numbers = { next: 0 };
      for (const part of parts) {
        const claimed = [...part.approved.keys()].filter((row) => isClaimed(part, row, claims));
        if (claimed.length === 0) continue;
        const rows = approvedRows(part, claimed, name);
        yield* planPlaceEntries(workbook, rows, part.checked, name, numbers);
      }
      let hasHeads = false;
      for (const [index, one] of services.entries()) {
        const rows = following[index] ?? [];
        if (rows.length === 0) continue;
        const levels = one.rows(rows, name, hasHeads);
        hasHeads = true;
        yield* planPlaceEntries(workbook, levels, one.checked, name, numbers);
      }
    },
  };
}
