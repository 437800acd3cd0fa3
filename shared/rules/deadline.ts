import { addMonths, type DayNumber, FIRST_DAY, formatDay, LAST_DAY } from '../calendar/day.ts';
import { formatMoment, type Moment, momentAt, secondsOf } from '../calendar/moment.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Phrase } from '../failure.ts';
import { failInvalid, ok, type Result } from '../result.ts';
import { RECIPIENT_LABELS, type Recipient } from '../rulebook/activity-table.ts';
import type { LimitFigure } from '../rulebook/graded-table.ts';
import { UNIT_LABELS } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { clockOf } from '../rulebook/text-tables.ts';
import { ACTIVITY_LABELS, type Activity } from '../vocabulary/codes.ts';
import { addDays, addWorkingDays, type DayCount, outsideCalendar } from './day-count.ts';
import { findLimit, type LimitQuestion } from './limit/limit.ts';
import { addRunningSeconds, type Interval, mergeIntervals } from './pauses.ts';
import type { Because } from './reasoning.ts';

export interface DeadlineQuestion extends LimitQuestion {
  /** When the clock starts; for notices the cut-over. */
  readonly start: Moment;
  readonly pauses?: readonly Interval[] | undefined;
}

export interface Deadline {
  readonly limit: LimitFigure;
  readonly start: Moment;
  readonly due: Moment;
  /** Whom a notice must reach by then (§6.1). */
  readonly recipient?: Recipient;
  /** The answer rests on days whose schedule is not published (R29). */
  readonly provisional: boolean;
  /** What a limit in working days was counted from; absent for limits in other units. */
  readonly counted?: DayCount;
}

/** Orders, which a company may treat as received on the next working day (R12). */
const ORDERS: readonly Activity[] = [
  'survey',
  'provision',
  'suspend',
  'terminate',
  'resume',
  'change',
  'rebuild',
];

const NOTICES: readonly Activity[] = ['notice', 'emergency-notice'];

const STOP_CLOCK_CLAUSES: Readonly<Partial<Record<Activity, string>>> = {
  provision: '§3.2.2(4)(6)',
  suspend: '§4.1(5)',
  terminate: '§4.1(5)',
  resume: '§4.1(5)',
  change: '§4.1(5)',
  rebuild: '§4.1(5)',
  restore: '§5.2.1(1)',
  complaint: '§5.2.1(1)',
};

const DAY_ZERO_CLAUSE = '《民法典》第201条';
const SECONDS_PER = { minute: 60, hour: 3600 } as const;

/**
 * When an activity is due: its limit counted from the start, over working days, calendar days,
 * months or hours, less the time that the clock was stopped.
 * Fails as findLimit does, with `invalid-input` for a start without a time where the limit runs in
 * hours or minutes, for pauses where none can be, and with `out-of-range` past the year 9999.
 */
export function findDeadline(
  question: DeadlineQuestion,
  book: Rulebook,
  because?: Because,
): Result<Deadline> {
  const limit = findLimit(question, book, because);
  if (!limit.ok) return limit;
  const { amount, unit } = limit.value;
  const pauses = mergeIntervals(question.pauses ?? []);
  if (pauses.length > 0) {
    const refused = refusePauses(question.activity, unit, pauses);
    if (refused) return refused;
    because?.push(describeStopClock(question.activity, pauses));
  }
  if (NOTICES.includes(question.activity)) {
    return countBack(question, limit.value, book, because);
  }
  if (unit === 'hour' || unit === 'minute') {
    return countClock(question, limit.value, SECONDS_PER[unit], pauses, because);
  }
  return unit === 'working-day'
    ? countWorkingDays(question, limit.value, pauses, book, because)
    : countCalendar(question, amount, limit.value, pauses, book, because);
}

function refusePauses(
  activity: Activity,
  unit: LimitFigure['unit'],
  [first]: readonly Interval[],
): Result<Deadline> | undefined {
  if (!first || (!NOTICES.includes(activity) && unit !== 'month')) return undefined;
  const given = `${formatMoment(momentAt(first.from))}/${formatMoment(momentAt(first.to))}`;
  return failInvalid('pauses', given, {
    zh: '通告和按月的时限不能扣除暂停时间, 请去掉 pauses',
    en: 'notices and limits in months have no stop-clock; leave pauses out',
  });
}

function describeStopClock(activity: Activity, pauses: readonly Interval[]) {
  const clause = STOP_CLOCK_CLAUSES[activity];
  const total = pauses.length;
  return {
    clause: clause ?? clockOf(activity).clause,
    kind: 'rule' as const,
    reading: 'R22' as const,
    text: clause
      ? {
          zh: `客户原因等不计入时限: 扣除 ${total} 段暂停`,
          en: `time caused by the customer is not counted: ${total} interval(s) taken out`,
        }
      : {
          zh: `${ACTIVITY_LABELS[activity].zh}没有扣除时间的条款; 按所给 ${total} 段暂停计算`,
          en: `no clause provides a stop-clock for ${activity}; the ${total} interval(s) given are taken out all the same`,
        },
  };
}

function countClock(
  { activity, start }: DeadlineQuestion,
  limit: LimitFigure,
  secondsPerUnit: number,
  pauses: readonly Interval[],
  because: Because,
): Result<Deadline> {
  if (start.second === undefined) {
    return failInvalid('start', formatMoment(start), {
      zh: `${ACTIVITY_LABELS[activity].zh}的时限按${UNIT_LABELS[limit.unit].zh}计, 起始须带时刻, 如 ${formatMoment(start)} 08:30 (零点写作文本 ${formatMoment(start)} 00:00)`,
      en: `the limit of ${activity} runs in ${UNIT_LABELS[limit.unit].en}: give the time too, such as ${formatMoment(start)} 08:30 (midnight as text: ${formatMoment(start)} 00:00)`,
    });
  }
  const due = momentAt(addRunningSeconds(secondsOf(start), limit.amount * secondsPerUnit, pauses));
  if (due.day > LAST_DAY) return outsideCalendar('start', formatMoment(start));
  if (activity === 'restore' || activity === 'complaint') {
    because?.push({
      clause: clockOf(activity).clause,
      kind: clockOf(activity).kind,
      reading: 'R21',
      text: {
        zh: `自客户申告或监控告警中较早者 ${formatMoment(start)} 起计`,
        en: `the clock starts with the report or the alarm, whichever is earlier: ${formatMoment(start)}`,
      },
    });
  }
  because?.push({
    clause: clockOf(activity).clause,
    kind: clockOf(activity).kind,
    reading: pauses.length > 0 ? 'R15' : 'R13',
    text: {
      zh: `${formatMoment(start)} 起连续计算 ${limit.amount} ${UNIT_LABELS[limit.unit].zh} (7×24) → ${formatMoment(due)}`,
      en: `${limit.amount} ${UNIT_LABELS[limit.unit].en} around the clock from ${formatMoment(start)} → ${formatMoment(due)}`,
    },
  });
  return ok({ limit, start, due, provisional: false });
}

/** R12: the day an order counts as received, by the company's settings. */
function receivedOn({ activity, start }: DeadlineQuestion, book: Rulebook): DayNumber | undefined {
  const { cutoff, deemNextWorkday } = book.settings;
  if (!ORDERS.includes(activity)) return start.day;
  const late = cutoff !== null && start.second !== undefined && start.second > cutoff * 3600;
  const moved = book.calendar.isWorkingDay(start.day) ? late : deemNextWorkday;
  return moved ? book.calendar.add(start.day, 1) : start.day;
}

function countWorkingDays(
  question: DeadlineQuestion,
  limit: LimitFigure,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<Deadline> {
  const { start } = question;
  const { calendar, settings } = book;
  const received = receivedOn(question, book);
  if (received === undefined) return outsideCalendar('start', formatMoment(start));
  const startsToday = settings.countStartDay && calendar.isWorkingDay(received);
  const counted = addWorkingDays(received, limit.amount, pauses, book, startsToday);
  if (!counted) return outsideCalendar('start', formatMoment(start));
  const provisional = calendar.isProvisionalBetween(received, counted.to);
  if (because) {
    if (received !== start.day) because.push(describeReceived(start, received));
    because.push(describeCount(limit.amount, counted, calendar, startsToday));
    if (provisional) because.push(describeProvisional());
  }
  return ok({ limit, start, due: { day: counted.to }, provisional, counted });
}

function describeReceived(start: Moment, received: DayNumber) {
  return {
    clause: DAY_ZERO_CLAUSE,
    kind: 'rule' as const,
    reading: 'R12' as const,
    text: {
      zh: `${formatMoment(start)} 提交, 按公司设置视同 ${formatDay(received)} 受理`,
      en: `submitted ${formatMoment(start)}: by the company’s setting received on ${formatDay(received)}`,
    },
  };
}

function describeCount(
  amount: number,
  { from, to, pausedDays }: DayCount,
  calendar: WorkingCalendar,
  startsToday: boolean,
) {
  const day = formatDay(from);
  const daysOff = to - from - calendar.count(from, to);
  const paused: Phrase = pausedDays
    ? { zh: `, 暂停 ${pausedDays} 个工作日`, en: `, ${pausedDays} paused` }
    : { zh: '', en: '' };
  return {
    clause: DAY_ZERO_CLAUSE,
    kind: 'rule' as const,
    reading: pausedDays > 0 ? ('R15' as const) : ('R12' as const),
    text: {
      zh: `${day} 起算(当日${startsToday ? '计入' : '不计'}), ${amount} 个工作日${paused.zh} → ${formatDay(to)}, 其间休息日 ${daysOff} 天`,
      en: `${amount} working days from ${day} (that day ${startsToday ? 'counts' : 'not counted'})${paused.en} → ${formatDay(to)}, ${daysOff} days off between`,
    },
  };
}

export function describeProvisional() {
  return {
    clause: '《全国年节及纪念日放假办法》',
    kind: 'rule' as const,
    reading: 'R29' as const,
    text: {
      zh: '所涉年份的放假安排未公布(或未收录): 按周末和法定节日暂算, 公布后请复核',
      en: 'no published schedule for these years: weekends and statutory days only; provisional',
    },
  };
}

function countCalendar(
  { activity, start }: DeadlineQuestion,
  amount: number,
  limit: LimitFigure,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<Deadline> {
  const last =
    limit.unit === 'month' ? addMonths(start.day, amount) : addDays(start.day, amount, pauses);
  if (last > LAST_DAY) return outsideCalendar('start', formatMoment(start));
  const { calendar, settings } = book;
  const rolls = settings.rollForward && !calendar.isWorkingDay(last);
  const due = rolls ? calendar.add(last, 1) : last;
  if (due === undefined) return outsideCalendar('start', formatMoment(start));
  const provisional = settings.rollForward && calendar.isProvisionalBetween(last, due);
  const unit = UNIT_LABELS[limit.unit];
  if (activity === 'report') {
    because?.push({
      clause: clockOf(activity).clause,
      kind: clockOf(activity).kind,
      reading: 'R23',
      text: {
        zh: `按需提供: 自客户要求之日 ${formatDay(start.day)} 起计`,
        en: `on demand: counted from the customer’s request, ${formatDay(start.day)}`,
      },
    });
  }
  because?.push({
    clause: rolls ? '《民法典》第203条' : DAY_ZERO_CLAUSE,
    kind: 'rule',
    reading: 'R16',
    text: {
      zh: `${formatDay(start.day)} 起 ${amount} ${unit.zh} → ${formatDay(last)}${rolls ? `, 休息日顺延至 ${formatDay(due)}` : ''} (${ACTIVITY_LABELS[activity].zh})`,
      en: `${amount} ${unit.en} from ${formatDay(start.day)} → ${formatDay(last)}${rolls ? `, a day off: moved to ${formatDay(due)}` : ''}`,
    },
  });
  if (provisional) because?.push(describeProvisional());
  return ok({ limit, start, due: { day: due }, provisional });
}

/** R14: notices count backwards from the cut-over, which is not counted. */
function countBack(
  question: DeadlineQuestion,
  limit: LimitFigure,
  book: Rulebook,
  because: Because,
): Result<Deadline> {
  const { activity, start, grade } = question;
  const { calendar, settings } = book;
  const days = limit.amount + (settings.noticeClearDays ? 1 : 0);
  const byWorkingDays = limit.unit === 'working-day';
  const due = byWorkingDays ? calendar.add(start.day, -days) : start.day - days;
  if (due === undefined || due < FIRST_DAY) return outsideCalendar('start', formatMoment(start));
  const provisional = byWorkingDays && calendar.isProvisionalBetween(due, start.day);
  const toCustomer = activity === 'notice' && (grade === 'gold' || grade === 'silver');
  const recipient: Recipient = toCustomer ? 'customer' : 'account-manager';
  const unit = UNIT_LABELS[limit.unit];
  because?.push({
    clause: '§6.1',
    kind: 'commitment',
    reading: byWorkingDays ? 'R14' : 'R11',
    text: {
      zh: `割接 ${formatDay(start.day)} 前 ${limit.amount} ${unit.zh}(割接日不计${settings.noticeClearDays ? ', 按整日' : ''}): 最迟 ${formatDay(due)} 通知${RECIPIENT_LABELS[recipient].zh}`,
      en: `${limit.amount} ${unit.en} before the cut-over of ${formatDay(start.day)} (not counted): notify ${RECIPIENT_LABELS[recipient].en} by ${formatDay(due)}`,
    },
  });
  if (provisional) because?.push(describeProvisional());
  return ok({ limit, start, due: { day: due }, recipient, provisional });
}
