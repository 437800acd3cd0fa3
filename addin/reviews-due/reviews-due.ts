import { formatDay } from '../../shared/calendar/day.ts';
import { errorText } from '../../shared/customers/answers.ts';
import type { Language, Phrase } from '../../shared/failure.ts';
import { REVIEW_RESULTS } from '../../shared/lists/reviews.ts';
import { ok, type Result } from '../../shared/result.ts';
import { applicationMarks } from '../applications/marks.ts';
import { addressOf } from '../host/area.ts';
import { nextTask } from '../host/next-task.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import { lazyList, rowsWhere } from '../lists/lazy-list.ts';
import type { Mapping, Recognised } from '../lists/list-types.ts';
import { readList } from '../lists/read-list.ts';
import { recognisePlace } from '../lists/recognise.ts';
import { customerKeyOf, customerOf, studyInTasks, tierBefore } from '../lists/study.ts';
import {
  type ApplyOptions,
  checkPlace,
  refuseObstacles,
  type ToldObstacle,
} from '../runs/place-check.ts';
import { type PlaceRows, planPlaceEntries } from '../runs/place-entries.ts';
import { bookOf, type Rules } from '../runs/rules.ts';
import { prepareRun, writeRun } from '../runs/run.ts';
import type { RunPlan } from '../runs/run-plan.ts';
import type { RunContext, RunReport } from '../runs/run-types.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';
import { planColumns, runTarget } from '../runs/write-plan.ts';
import { findLastReview, REVIEW_HEADS, rememberLastReview } from './columns.ts';
import {
  describeFault,
  isDated,
  isUndated,
  type ReviewsStudy,
  reasonsOfReview,
  stateOf,
  studyReviews,
} from './study-reviews.ts';
import { DUE_STATES, type DueReviews, type DueState } from './types.ts';

/** A list whose reviews are looked at. */
export interface ReviewedList {
  readonly recognised: Recognised;
  readonly mapping: Mapping;
  /** The column of the last review, from 0 in the place. */
  readonly column: number;
}

/** The reviews that are due (§1.3.3(3)): gold every three months, the others every six. */
export interface ReviewCalendar {
  /** The column of the last review: as remembered, else by its head. */
  findColumn(recognised: Recognised): Promise<Result<number | undefined, Trouble>>;
  remember(recognised: Recognised, column: number): Promise<Result<void, Trouble>>;
  /** As of today, by the tiers held. */
  look(list: ReviewedList, steps?: Steps): Promise<Result<DueReviews, Trouble>>;
  /** What stands in the way of writing the columns. */
  check(list: ReviewedList, steps?: Steps): Promise<Result<readonly ToldObstacle[], Trouble>>;
  /** Writes due day and state of every customer as they are now, in columns of their own. */
  write(
    list: ReviewedList,
    options?: ApplyOptions,
    steps?: Steps,
  ): Promise<Result<RunReport, Trouble>>;
}

export function createReviewCalendar(workbook: Workbook, rules: Rules): ReviewCalendar {
  const context: RunContext = { workbook, rules, marks: applicationMarks(workbook) };
  return {
    findColumn: (recognised) => findLastReview(workbook, recognised),
    remember: (recognised, column) => rememberLastReview(workbook, recognised, column),
    async look(list, steps = {}) {
      const reviews = await study(context, list, steps);
      if (!reviews.ok) return reviews;
      const plan = planOf(reviews.value, rules.language);
      return plan.ok ? ok(describeReviews(reviews.value, plan.value)) : plan;
    },
    async check(list, steps = {}) {
      const planned = await planWriting(context, list, steps);
      return planned.ok ? ok(planned.value.obstacles) : planned;
    },
    async write(list, options = {}, steps = {}) {
      const last = await prepareRun(context);
      if (!last.ok) return last;
      const planned = await planWriting(context, list, { signal: steps.signal });
      if (!planned.ok) return planned;
      const refused = refuseObstacles(planned.value.obstacles, options);
      return refused ?? writeRun(context, planned.value.run, last.value, steps);
    },
  };
}

async function study(
  { workbook, rules }: RunContext,
  { recognised, mapping, column }: ReviewedList,
  steps: Steps,
): Promise<Result<ReviewsStudy, Trouble>> {
  const now = await recognisePlace(workbook, recognised.place);
  if (!now.ok) return now;
  const columns = [...Object.values(mapping.fields), column];
  const isSame = columns.every(
    (one) => now.value.columns[one]?.head === recognised.columns[one]?.head,
  );
  if (!isSame || now.value.headRow !== recognised.headRow) {
    return refuseRun(
      'changed-since',
      '列名已改变: 请重新识别列',
      'the heads changed: let the columns be recognised again',
    );
  }
  const list = await readList(workbook, now.value, mapping, bookOf(rules), steps);
  if (!list.ok) return list;
  const studied = await studyInTasks(now.value, mapping, list.value, rules);
  const reviews = await studyReviews(workbook, studied, column, steps);
  await nextTask();
  return reviews;
}

function planOf({ study: { recognised } }: ReviewsStudy, language: Language) {
  const heads = recognised.columns.map(({ head }) => head);
  return planColumns(recognised, heads, REVIEW_HEADS, {}, language);
}

function describeReviews(reviews: ReviewsStudy, plan: DueReviews['plan']): DueReviews {
  const { study: studied, last, due } = reviews;
  const { list, rules, recognised } = studied;
  const dated = rowsWhere(list.rows, (row) => isDated(reviews, row)).sort(
    (a, b) => (due[a] as number) - (due[b] as number) || a - b,
  );
  const counts = Object.fromEntries(DUE_STATES.map((state) => [state, 0])) as Record<
    DueState,
    number
  >;
  for (const row of dated) counts[stateOf(reviews, row)]++;
  const undated = rowsWhere(list.rows, (row) => isUndated(reviews, row));
  return {
    ...{ today: rules.today, counts, plan },
    of: (states) =>
      lazyList(
        dated.filter((row) => states.includes(stateOf(reviews, row))),
        (row) => ({
          ...customerOf(studied, row),
          ...{ tier: tierBefore(studied, row), state: stateOf(reviews, row) },
          ...{ last: last[row] as number, due: due[row] as number },
          daysLate: rules.today - (due[row] as number),
          because: reasonsOfReview(reviews, row),
        }),
      ),
    undated: lazyList(undated, (row) => {
      const failure = reviews.faultOf(row);
      return { ...customerOf(studied, row), failure, message: describeFault(failure) };
    }),
    areaOfRow: (row) => ({ ...recognised.place.area, row: row - 1, rows: 1 }),
  };
}

async function planWriting(
  context: RunContext,
  list: ReviewedList,
  steps: Steps,
): Promise<
  Result<{ readonly run: RunPlan; readonly obstacles: readonly ToldObstacle[] }, Trouble>
> {
  const { workbook, rules } = context;
  const reviews = await study(context, list, steps);
  if (!reviews.ok) return reviews;
  const { recognised } = reviews.value.study;
  const plan = planOf(reviews.value, rules.language);
  if (!plan.ok) return plan;
  const checked = await checkPlace(workbook, recognised, plan.value, null, steps);
  if (!checked.ok) return checked;
  const rows: PlaceRows = {
    ...{ part: 'reviews', where: recognised, plan: plan.value, rows: null },
    key: customerKeyOf(reviews.value.study),
    textsOf: (row) => textsOf(reviews.value, row),
    isChange: () => false,
    changeOf: () => {
      throw new Error('The reviews due change no tier');
    },
  };
  const run: RunPlan = {
    place: `${recognised.place.name} ${addressOf(recognised.place.area)}`,
    targets: [runTarget(recognised, plan.value)],
    rows: [{ part: 'reviews', rows: recognised.rows }],
    entries: (name) => planPlaceEntries(workbook, rows, checked.value, name, { next: 0 }),
  };
  return ok({ run, obstacles: checked.value.obstacles });
}

/** A fault stands beside the due day, in the column of the state. */
function textsOf(reviews: ReviewsStudy, row: number): readonly string[] {
  const answer = { due: '', state: '' };
  const { language } = reviews.study.rules;
  if (isUndated(reviews, row)) {
    const failure = reviews.faultOf(row);
    answer.state = failure ? errorText(failure, language) : describeFault(failure)[language];
  } else if (isDated(reviews, row)) {
    answer.due = formatDay(reviews.due[row] as number);
    answer.state = stateInWords(reviews, row)[language];
  }
  return REVIEW_RESULTS.map(({ text }) => text(answer));
}

function stateInWords(reviews: ReviewsStudy, row: number): Phrase {
  const days = (reviews.due[row] as number) - reviews.study.rules.today;
  const words: Readonly<Record<DueState, Phrase>> = {
    overdue: { zh: `超期 ${-days} 天`, en: `${-days} days overdue` },
    today: { zh: '今日到期', en: 'due today' },
    soon: { zh: `${days} 天内到期`, en: `due in ${days} days` },
    later: { zh: '未到期', en: 'not due yet' },
  };
  return words[stateOf(reviews, row)];
}
