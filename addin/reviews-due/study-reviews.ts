import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Failure } from '../../shared/failure.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import { readMoment } from '../../shared/functions/read-moment.ts';
import { BLANK_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { failInvalid, ok, type Result } from '../../shared/result.ts';
import { findDeadline } from '../../shared/rules/deadline.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { type DateSystem, readSerial } from '../functions/serial.ts';
import { rowsOfArea } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { isCustomer, type Study, tierBefore } from '../lists/study.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { DueState } from './types.ts';

/** Days until a review is due from which it is told as coming soon. */
export const SOON_DAYS = 30;

const NO_DAY = Number.MIN_SAFE_INTEGER;

/** The reviews of a list, by row under the head. */
export interface ReviewsStudy {
  readonly study: Study;
  /** `NO_DAY` where there is none. */
  readonly last: Float64Array;
  readonly due: Float64Array;
  /** Undefined: no fault, or no date given. */
  readonly faultOf: (row: number) => Failure | undefined;
}

export function isDated({ due }: ReviewsStudy, row: number): boolean {
  return due[row] !== NO_DAY;
}

/** A customer, or a row in error, without a date that counts. */
export function isUndated(reviews: ReviewsStudy, row: number): boolean {
  return reviews.study.list.states[row] !== BLANK_ROW && !isDated(reviews, row);
}

export async function studyReviews(
  workbook: Workbook,
  study: Study,
  column: number,
  steps: Steps,
): Promise<Result<ReviewsStudy, Trouble>> {
  const system = await workbook.dateSystem();
  if (!system.ok) return system;
  const { place, headRow, rows } = study.recognised;
  const last = new Float64Array(rows).fill(NO_DAY);
  const due = new Float64Array(rows).fill(NO_DAY);
  const faults = new Map<number, Failure>();
  const reader = new ReviewReader(study, system.value);
  const take = (row: number, cell: CellValue): void => {
    if (!isCustomer(study, row) || cell === '' || cell === 0) return;
    const day = reader.lastOf(cell);
    const next = day.ok ? reader.dueOf(tierBefore(study, row), day.value) : day;
    if (day.ok && next.ok) {
      last[row] = day.value;
      due[row] = next.value;
    } else if (!next.ok) faults.set(row, next.error);
  };
  if (rows > 0) {
    const under = rowsOfArea(place.area, headRow + 1, rows);
    const area = { ...under, column: place.area.column + column, columns: 1 };
    const read = await workbook.readValues(
      area,
      ({ from, cells }) => {
        cells.forEach(([cell = ''], index) => {
          take(from + index, cell);
        });
      },
      steps,
    );
    if (!read.ok) return read;
  }
  const { list } = study;
  return ok({
    ...{ study, last, due },
    faultOf: (row) =>
      list.states[row] === UNREAD_ROW
        ? list.faults[(list.faultOf[row] as number) - 1]
        : faults.get(row),
  });
}

export function stateOf({ due, study }: ReviewsStudy, row: number): DueState {
  const days = (due[row] as number) - study.rules.today;
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** Why the review is due then, with its clause. */
export function reasonsOfReview({ study, last }: ReviewsStudy, row: number): Reason[] {
  const because: Reason[] = [];
  const { book } = study.classified;
  const start = { day: last[row] as number };
  findDeadline(
    { activity: 'review', points: 1, grade: tierBefore(study, row), start },
    book,
    because,
  );
  return because;
}

const LAST = '上次梳理';

/** Reads dates, and works out when the next review is due: most rows share few of either. */
class ReviewReader {
  readonly #study: Study;
  readonly #system: DateSystem;
  readonly #days = new Map<CellValue, Result<DayNumber>>();
  readonly #dues = new Map<number, Result<DayNumber>>();

  constructor(study: Study, system: DateSystem) {
    this.#study = study;
    this.#system = system;
  }

  lastOf(cell: CellValue): Result<DayNumber> {
    const known = this.#days.get(cell) ?? this.#readDay(cell);
    this.#days.set(cell, known);
    return known;
  }

  dueOf(tier: string, last: DayNumber): Result<DayNumber> {
    const tiers = this.#study.classified.book.vocabulary.tier;
    const key = last * tiers.codes.length + tiers.rankOf(tier);
    const known = this.#dues.get(key) ?? this.#findDue(tier, last);
    this.#dues.set(key, known);
    return known;
  }

  #readDay(cell: CellValue): Result<DayNumber> {
    const moment =
      typeof cell === 'number'
        ? readSerial(LAST, cell, this.#system)
        : readMoment(LAST, textOf(cell));
    if (!moment.ok) return moment;
    const { today } = this.#study.rules;
    if (moment.value.day <= today) return ok(moment.value.day);
    return failInvalid(LAST, textOf(cell), {
      zh: '不晚于今天的日期',
      en: 'a date that is not after today',
    });
  }

  #findDue(tier: string, last: DayNumber): Result<DayNumber> {
    const { book } = this.#study.classified;
    const found = findDeadline(
      { activity: 'review', points: 1, grade: tier, start: { day: last } },
      book,
    );
    return found.ok ? ok(found.value.due.day) : found;
  }
}

export function describeFault(failure: Failure | undefined) {
  if (!failure) {
    return {
      zh: '没有填上次梳理日期: 请补填, 或立即梳理',
      en: 'no date of the last review: fill it in, or review the customer now',
    };
  }
  return { zh: describeFailure(failure, 'zh'), en: describeFailure(failure, 'en') };
}
