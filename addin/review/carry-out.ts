import type { Language, Phrase } from '../../shared/failure.ts';
import { formatReason } from '../../shared/functions/messages.ts';
import type { Reason } from '../../shared/rulebook/provision.ts';
import { TIER_LABELS, type Tier } from '../../shared/vocabulary/codes.ts';
import { editApplications } from '../applications/edit.ts';
import { markText } from '../applications/marks.ts';
import type { Application } from '../applications/sheet.ts';
import { readStatus } from '../applications/status.ts';
import type { Steps } from '../host/workbook.ts';
import { nameCustomer } from '../reclassify/log-row.ts';
import { planOutputs } from '../reclassify/plan.ts';
import type { WritePlan } from '../reclassify/preview-types.ts';
import { customerOf } from '../reclassify/study.ts';
import {
  type ApplyOptions,
  type CheckedPlace,
  checkPlace,
  refuseObstacles,
  type ToldObstacle,
} from '../runs/place-check.ts';
import { type PlaceRows, planPlaceSteps } from '../runs/place-steps.ts';
import { type PlannedStep, prepareRun, type RunName, type RunPlan, writeRun } from '../runs/run.ts';
import type { RunContext } from '../runs/run-types.ts';
import { settleRun } from '../runs/settle.ts';
import { found, type Outcome, refuseRun, stop } from '../runs/trouble.ts';
import { runTarget } from '../runs/write-plan.ts';
import type { Assessment } from './assess.ts';
import type { ReviewList } from './lists.ts';
import { dataOf, readReview } from './read-review.ts';
import type { CarryOutReport, Review } from './types.ts';

/** What is approved in one list, by row under the head, from the top. */
interface ListPart {
  readonly list: ReviewList;
  readonly plan: WritePlan;
  readonly approved: ReadonlyMap<number, ApprovedChange>;
  readonly checked: CheckedPlace;
}

interface ApprovedChange {
  readonly application: Application;
  readonly from: Tier;
  readonly to: Tier;
}

interface Prepared {
  readonly parts: readonly ListPart[];
  /** Approved when they were shown, and not any more. */
  readonly gone: number;
  readonly obstacles: readonly ToldObstacle[];
}

/** What stands in the way of carrying out what is approved. Writes nothing. */
export async function checkApproved(
  context: RunContext,
  review: Review,
  steps: Steps,
): Promise<Outcome<readonly ToldObstacle[]>> {
  const prepared = await prepare(context, review, steps);
  return prepared.ok ? found(prepared.value.obstacles) : prepared;
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
): Promise<Outcome<CarryOutReport>> {
  const last = await prepareRun(context);
  if (!last.ok) return last;
  // Marks that are behind would have applications carried out again.
  const before = last.value ? await settleRun(context, last.value) : last;
  if (!before.ok) return before;
  const prepared = await prepare(context, review, { signal: steps.signal });
  if (!prepared.ok) return prepared;
  const { parts, gone, obstacles } = prepared.value;
  const refused = refuseObstacles(obstacles, options);
  if (refused) return refused;
  if (parts.length === 0) return refuseNothing();
  const claims = new Claims(context, parts);
  const run = await writeRun(context, planRun(context, parts, claims), before.value, steps);
  if (!run.ok) return run;
  const skipped = gone + claims.lost;
  return found({ report: run.value, skipped, message: describe(run.value.message, skipped) });
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
): Promise<Outcome<Prepared>> {
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
  const obstacles = parts.flatMap(({ checked }) => checked.obstacles);
  return found({ parts, obstacles, gone: shown.size - count });
}

function approvedMarks(review: Review): ReadonlySet<string> {
  const approved = review.of('approved');
  const marks = Array.from(
    { length: approved.length },
    (_, at) => approved.at(at).application.mark,
  );
  return new Set(marks);
}

async function preparePart(
  { workbook, rules }: RunContext,
  list: ReviewList,
  rows: readonly (readonly [number, ApprovedChange])[],
  steps: Steps,
): Promise<Outcome<ListPart>> {
  const { recognised } = list.study;
  const plan = planOutputs(recognised, {}, rules.language);
  if (!plan.ok) return plan;
  const approved = new Map([...rows].sort(([a], [b]) => a - b));
  const written = [...approved.keys()];
  const checked = await checkPlace(workbook, recognised, plan.value, written, steps);
  if (!checked.ok) return checked;
  return found({ list, plan: plan.value, approved, checked: checked.value });
}

/** The applications that this run took for itself on their sheet. */
class Claims {
  lost = 0;
  readonly #context: RunContext;
  readonly #wanted: ReadonlyMap<string, Application>;
  readonly #taken = new Set<string>();

  constructor(context: RunContext, parts: readonly ListPart[]) {
    this.#context = context;
    this.#wanted = new Map(
      parts.flatMap(({ approved }) =>
        [...approved.values()].map(({ application }) => [application.mark, application] as const),
      ),
    );
  }

  has(mark: string): boolean {
    return this.#taken.has(mark);
  }

  get count(): number {
    return this.#taken.size;
  }

  async take(name: RunName): Promise<Outcome<void>> {
    const text = markText(name);
    const { written, trouble } = await editApplications(this.#context.workbook, (now) => {
      const then = this.#wanted.get(now.mark);
      if (!then) return undefined;
      if (now.done === text) this.#taken.add(now.mark);
      if (now.done !== '' || !isStillApproved(then, now)) return undefined;
      return { done: text };
    });
    if (trouble) return stop(trouble);
    for (const mark of written) this.#taken.add(mark);
    this.lost = this.#wanted.size - this.#taken.size;
    return found(undefined);
  }
}

function isStillApproved(then: Application, now: Application): boolean {
  const isSame = then.from === now.from && then.to === now.to && then.check === now.check;
  return isSame && readStatus(now.texts.status) === 'approved';
}

function planRun(context: RunContext, parts: readonly ListPart[], claims: Claims): RunPlan {
  const { workbook } = context;
  return {
    place: parts.map(({ list }) => list.name).join('、'),
    targets: parts.map(({ list, plan }) => runTarget(list.study.recognised, plan)),
    get rows() {
      return [{ part: 'customers' as const, rows: claims.count }];
    },
    claim: (name) => claims.take(name),
    *steps(name): Generator<PlannedStep> {
      const numbers = { next: 0 };
      for (const part of parts) {
        const rows = approvedRows(context, part, claims, name);
        if (rows.rows?.length === 0) continue;
        yield* planPlaceSteps(workbook, rows, part.checked, name, numbers);
      }
    },
  };
}

function approvedRows(
  { rules }: RunContext,
  { list, plan, approved }: ListPart,
  claims: Claims,
  { time }: RunName,
): PlaceRows {
  const { language, labels } = rules;
  const rows = [...approved.keys()].filter((row) =>
    claims.has((approved.get(row) as ApprovedChange).application.mark),
  );
  const changeAt = (row: number): ApprovedChange => approved.get(row) as ApprovedChange;
  return {
    ...{ part: 'customers', where: list.study.recognised, plan, rows },
    textsOf(row) {
      const change = approved.get(row);
      if (!change) return ['', '', ''];
      const [from, to] = [TIER_LABELS[change.from][labels], TIER_LABELS[change.to][labels]];
      return [to, `${from}→${to}`, reasonOf(change.application, language)];
    },
    isChange: (row) => approved.has(row),
    changeOf(row, mark) {
      const { application, from, to } = changeAt(row);
      const customer = nameCustomer(customerOf(list.study, row), language);
      return {
        application: application.mark,
        log: [
          ...([time, mark, customer, TIER_LABELS[from][labels], TIER_LABELS[to][labels]] as const),
          reasonOf(application, language),
          [application.clause, '§1.3.3(1)'].filter((clause) => clause !== '').join('、'),
        ],
      };
    },
  };
}

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_000;

function reasonOf({ reason, reviewer }: Application, language: Language): string {
  const by = reviewer === '' ? { zh: '', en: '' } : { zh: `: ${reviewer}`, en: ` by ${reviewer}` };
  const review: Reason = {
    clause: '§1.3.3(1)',
    kind: 'rule',
    text: { zh: `网络服务部门审核通过${by.zh}`, en: `approved${by.en}` },
  };
  return [reason, formatReason(review, language)]
    .filter((text) => text !== '')
    .join('; ')
    .slice(0, LONGEST_TEXT);
}
