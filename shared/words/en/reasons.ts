import { formatTime } from '../../calendar/business-hours.ts';
import { formatDay } from '../../calendar/day.ts';
import { formatMoment } from '../../calendar/moment.ts';
import { codeInWords } from '../../norm/item.ts';
import type { ReasonFigures } from '../../rules/reason.ts';
import { unitLabel } from '../labels.ts';
import { percent } from '../percent.ts';
import { concludes, createPhrasing, type RowSayings } from '../phrasing.ts';
import type { Labels, ReasonWords } from '../wording.ts';

/** How more access points than the base covers extend it. */
function formula({ points, base, rule }: ReasonFigures['points']): string {
  return rule.rule === 'proportional'
    ? `⌈${points}÷${rule.over}×${base}⌉`
    : `${base} + ⌈(${points} − ${rule.over})÷${rule.per}⌉×${rule.add}`;
}

const SAYINGS: RowSayings = {
  business: 'of business',
  hub: 'core circuit at a hub',
  as: (word, lender) => `${word} (as ${lender})`,
};

export function reasons(labels: Labels): ReasonWords {
  const { tier, level, category, activity } = labels;
  const { inUnits, grade, limitByTable, levelByTable } = createPhrasing(labels, SAYINGS);
  return {
    'key-customer': (it) => `${category[it.category]}, key → ${tier[it.tier]}`,
    'senior-default': (it) => `${category[it.category]}, no proposal → ${tier[it.tier]} by default`,
    'senior-proposal': (it) =>
      `${category[it.category]}, not key, proposed ${tier[it.proposed]} → ${tier[it.tier]}`,
    'no-proposal': (it) => `${category[it.category]}, no proposal → ${tier[it.tier]}`,
    proposal: (it) =>
      `${category[it.category]}: at most ${tier[it.ceiling]}, proposed ${tier[it.proposed]} → ${tier[it.tier]}`,
    exception: (it) =>
      `${category[it.category]}: in principle at most ${tier[it.ceiling]}; an exception is approved${it.exception === '' ? '' : ` (${it.exception})`} → ${tier[it.tier]}`,
    'exception-unused': (it) =>
      `the exception${it.exception === '' ? '' : ` ${it.exception}`} changes nothing: no proposal is above what holds in principle`,
    'tier-floor': (it) =>
      it.isRaised
        ? `the tier set above is a minimum: ${tier[it.own]} is raised → ${tier[it.floor]}`
        : `the minimum set above, ${tier[it.floor]}, is met`,
    cut: (it) =>
      `at most ${it.allowed} ${tier[it.tier]} of ${it.population} customers; by ${it.isKey ? 'key and ' : ''}value ${it.isUnranked ? '(blank: not ranked, counted as 0)' : it.value} this is number ${it.rank} → ${tier[it.lower]}`,
    cap: (it) =>
      `${it.group} · ${tier[it.tier]}: ${it.count} of at most ${it.allowed} (${it.cap === undefined ? '' : `${percent(it.cap)} % `}of ${it.population}), ${labels.capState[it.state]}`,
    approved: (it) => `approved${it.reviewer === '' ? '' : ` by ${it.reviewer}`}`,
    'counted-otherwise': (it) => {
      const left = it.leftOut > 0 ? `, ${it.leftOut} without basic services left out` : '';
      const how = it.countsMass ? 'without' : 'with';
      const other =
        it.otherwise === it.population
          ? ''
          : `; ${it.otherwise} ${how} mass-market customers (setting countMass)`;
      return `${it.group}: ${it.population} customers count${left}${other}`;
    },
    'groups-apart': (it) => `${it.groups} groups, each with its own population and caps`,
    'rows-unread': (it) => `${it.rows} rows could not be read and are in no population`,

    'level-by-table': levelByTable,
    'agreed-level': (it) => {
      const table = it.table === undefined ? '' : `, below the table’s ${level[it.table]}`;
      const how = it.level === it.agreed ? 'which replaces the table' : 'which may only raise it';
      return `agreed in the contract, ${how}${table} → ${level[it.level]}`;
    },
    'level-floor': (it) => `minimum set above ${level[it.floor]} → ${level[it.level]}`,
    'interim-level': (it) =>
      `protection cannot be built yet: lowered with the customer’s consent, ${level[it.again]} again after rectification → ${level[it.level]}`,

    'limit-by-table': limitByTable,
    'agreed-limit': (it) =>
      `${inUnits(it.amount, it.unit)} are agreed and replace the table; access points do not extend them`,
    points: (it) => `${it.points} access points: ${formula(it)} = ${it.amount} working days`,
    'as-activity': (it) =>
      it.about?.en ?? `${activity[it.activity]} goes by the limits of ${activity[it.as]}`,
    'as-told': (it) => it.about.en,
    sum: (it) => {
      const added = it.plusFor ? ` (${it.plusFor.en})` : '';
      const parts = it.parts.map((part) =>
        it.about ? `${part.amount}` : `${activity[part.activity]} ${part.amount}`,
      );
      const all = it.plus > 0 ? [...parts, `${it.plus}`] : parts;
      const about = it.about ? `${it.about.en}: ` : '';
      return `${about}${all.join(' + ')}${added} = ${inUnits(it.amount, it.unit)}`;
    },

    'stop-clock': (it) =>
      `time caused by the customer is not counted: ${it.intervals} interval(s) taken out`,
    'stop-clock-without-clause': (it) =>
      `no clause provides a stop-clock for ${it.activity}; the ${it.intervals} interval(s) given are taken out all the same`,
    'pauses-in-days': (it) =>
      it.by === 'whole'
        ? 'pauses take out the days that lie wholly inside them'
        : 'pauses are counted as the limit is: not a first day with a time, but one that is a bare date, and the last day; within one day none',
    'pause-off-clock': (it) =>
      `${it.intervals} of the interval(s) given take nothing off the clock`,
    'paused-still': (it) =>
      `paused still, from ${formatMoment(it.from)}: counted as if the clock ran again from ${formatMoment(it.asOf)}, the earliest it can be due`,
    'earlier-start': (it) => {
      const both =
        it.alarm && `reported ${formatMoment(it.report)}, alarm ${formatMoment(it.alarm)}: `;
      return `${both ?? ''}the clock starts with the report or the alarm, whichever is earlier: ${formatMoment(it.start)}`;
    },
    'feedback-from-report': (it) =>
      `feedback during the fault counts from the customer’s report, ${formatMoment(it.report)}, not from the alarm`,
    'from-request': (it) => `on demand: counted from the customer’s request, ${formatDay(it.day)}`,
    'clock-count': (it) => {
      const [start, due] = [formatMoment(it.start), formatMoment(it.due)];
      const amount = inUnits(it.amount, it.unit);
      if (!it.hours) return `${amount} around the clock from ${start} → ${due}`;
      const [from, to] = [formatTime(it.hours.from), formatTime(it.hours.to)];
      return `${amount} from ${start}, working days ${from}–${to} only (no lunch break) → ${due}`;
    },
    received: (it) =>
      `submitted ${formatMoment(it.start)}: by the company’s setting received on ${formatDay(it.day)}`,
    'working-day-count': (it) => {
      const start = `${formatDay(it.from)} (that day ${it.startCounts ? 'counts' : 'not counted'})`;
      const paused = it.pausedDays > 0 ? `, ${it.pausedDays} paused` : '';
      return `${it.amount} working days from ${start}${paused} → ${formatDay(it.to)}, ${it.daysOff} days off between`;
    },
    'calendar-count': (it) => {
      const moved = it.moved === undefined ? '' : `, a day off: moved to ${formatDay(it.moved)}`;
      return `${inUnits(it.amount, it.unit)} from ${formatDay(it.from)} → ${formatDay(it.last)}${moved}`;
    },
    notice: (it) =>
      `${inUnits(it.amount, it.unit)} before the cut-over of ${formatDay(it.cutOver)} (not counted): notify ${labels.recipient[it.recipient]} by ${formatDay(it.due)}`,
    'notice-hours': (it) =>
      `an emergency: no later than ${it.hours} hours before the cut-over${it.latest ? ` (${formatMoment(it.latest)})` : ''}`,
    'notice-inside': (it) =>
      `engineers tell ${labels.desk[it.desk]}, which tells the customer, by ${formatDay(it.day)}`,
    'ends-on-day-off': (it) => {
      const moved = it.next === undefined ? '' : ` to ${formatDay(it.next)}`;
      return `${formatDay(it.day)} is a day off and stays; Civil Code art. 203 would move it${moved} (setting rollForward)`;
    },
    'day-ends': (it) =>
      `a deadline that is a date lasts until business closes that day, at ${formatTime(it.closing)}`,
    provisional: () =>
      'no published schedule for these years: weekends and statutory days only; provisional',

    done: (it) =>
      `due ${formatMoment(it.deadline)}, done ${formatMoment(it.done)} → ${labels.status[it.status]}`,
    open: (it) =>
      `due ${formatMoment(it.deadline)}, not done as of ${formatMoment(it.asOf)} (at risk from ${formatMoment(it.from)}) → ${labels.status[it.status]}`,
    paused: (it) => {
      const paused = `paused ${it.isSince ? 'since' : 'as of'} ${formatMoment(it.at)}`;
      return `due ${formatMoment(it.deadline)}, ${paused} → ${labels.status[it.status]}`;
    },
    'on-time-rate': (it) => `met ${it.met} ÷ (met ${it.met} + breached ${it.breached})`,
    'satisfaction-rate': (it) =>
      `satisfied ${it.satisfied} ÷ followed up ${it.followedUp} (of ${it.orders} orders)`,
    quality: (it) => {
      const verdict = it.over > 0 ? `over by ${it.over}` : 'met';
      return `${level[it.level]} ${it.item.en}: at most ${it.limit}, actual ${it.given}, ${verdict}`;
    },
    standard: (it) => {
      const figure = typeof it.cell === 'object' ? codeInWords(it.cell).en : `${it.cell}`;
      const inUnit = typeof it.cell === 'number' && it.unit ? unitLabel(it.unit).en : undefined;
      const said = [figure, inUnit].filter(Boolean).join(' ');
      return concludes([it.item.en, it.grade && grade(it.grade)], said);
    },
    table: (it) => it.title.en,

    'own-days': (it) =>
      `${it.holidays} further rest days and ${it.workdays} working days given; of these ${it.rest} and ${it.working} change the calendar in between`,
    'working-day-found': (it) =>
      `working day ${it.days} from ${formatDay(it.start)} (not counted) → ${formatDay(it.day)}`,
    'working-days-between': (it) =>
      `${it.days} working days from ${formatDay(it.from)} to ${formatDay(it.to)}, both counted`,
    'working-day': (it) =>
      `${formatDay(it.day)}, ${it.name.en}: ${it.works ? 'a working day' : 'a day off'}`,
    'rest-days': (it) => `${it.days} days off from ${formatDay(it.from)} to ${formatDay(it.to)}`,
  };
}
