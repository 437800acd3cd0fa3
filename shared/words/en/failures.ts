import { formatDay } from '../../calendar/day.ts';
import { formatMoment } from '../../calendar/moment.ts';
import type { NumberBounds } from '../../failure.ts';
import type { Phrase, Words } from '../../phrase.ts';
import { withBasis } from '../phrasing.ts';
import type { FailureWords } from '../wording.ts';
import { labels } from './labels.ts';

const { unit } = labels;

const list = ({ en }: Words): string => en.join(', ');

const either = ({ en }: Words): string =>
  [en.slice(0, -1).join(', '), ...en.slice(-1)].filter(Boolean).join(' or ');

/** An activity with the grade it was asked for. */
const named = ({ activity, grade }: { activity: Phrase; grade: Phrase | undefined }): string =>
  grade ? `${activity.en}, ${grade.en}` : activity.en;

const DATES =
  'a date such as 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日 or 20261123, with a time such as 08:30 where needed';

const number = ({ integer, minimum, maximum }: NumberBounds): string =>
  `a ${integer ? 'whole number' : 'number'} from ${minimum} to ${maximum}`;

export const failures = (): FailureWords => ({
  sentences: {
    'invalid-input': ({ name, given, accepted }) =>
      given === ''
        ? `${name} is missing: ${accepted}`
        : `${name}: given "${given}", accepted: ${accepted}`,
    'unknown-label': ({ name, given, accepted, didYouMean }) =>
      `${name}: "${given}" is not known,${didYouMean} accepted: ${accepted}`,
    'out-of-range': ({ name, given, ofResult, minimum, maximum }) =>
      ofResult
        ? `${name}: the result from ${given} lies outside ${minimum} to ${maximum}`
        : `${name}: ${given} is out of range, accepted: ${minimum} to ${maximum}`,
    'wrong-grade': ({ name, given, needs, accepted }) =>
      needs === 'level'
        ? `${name}: given the tier "${given}", but this goes by assurance level: call LEVEL first; accepted: ${accepted}`
        : `${name}: given the level "${given}", but this goes by customer tier; accepted: ${accepted}`,
    'too-large': ({ name, given, limit, unit: counted }) =>
      `${name}: ${given} ${counted} is too much, at most ${limit} ${counted}`,
    'not-covered': (it) => withBasis('not covered by the norm', it),
    'not-legible': (it) => withBasis('not legible in the source', it),
    'no-limit': (it) => withBasis('on demand, no limit', it),
    'no-data': ({ name, what }) => `${name}: ${what}`,
    conflict: ({ name, what }) => `${name}: ${what}`,
  },
  accepted: {
    date: () => DATES,
    'date-not-serial': () =>
      `${DATES}; this looks like the serial number of a date in Excel: give the column a date format, then export it again`,
    flag: () => 'TRUE/FALSE, 是/否, 重点, Y/N or 1',
    paused: () => `TRUE/FALSE, 是/否, or the moment of the pause: ${DATES}`,
    pauses: () =>
      'intervals such as 2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00 (from/to, from not after to; the latest may be open: 2026-11-25/)',
    dates: () => 'a range of dates, or a text such as 2026-11-23; 2026-11-24',
    item: () => 'an item of TABLE("standards")',
    table: () => 'a table id such as 1-1 or 3-3-provision',
    labels: ({ accepted }) => list(accepted),
    approval: ({ longest }) =>
      `the number of the approval, at most ${longest} characters; yes alone is not enough`,
    text: ({ longest }) => `a text of at most ${longest} characters`,
    number,
    'number-without-unit': (it) =>
      `${number(it)}, without units such as 万: give every row in the same unit`,
    'at-most': ({ function: of, names }) =>
      `${of} takes at most ${names.length}: ${names.join(', ')}`,
    'not-in': ({ name }) => `dates that are not in ${name}: no day can be off and on`,
    'rows-as': ({ name, count }) => `as many rows as ${name} (${count}), or one`,
    'not-before': ({ name, day }) => `a date not before ${name} (${formatDay(day)})`,
    'tier-of-activity': (it) => `${it.activity.en} goes by tier: ${list(it.accepted)}`,
    'level-of-activity': (it) => `${it.activity.en} goes by assurance level: ${list(it.accepted)}`,
    'scope-of-activity': (it) => `${it.activity.en} needs a scope: ${either(it.accepted)}`,
    'service-of-activity': (it) => `${it.activity.en} needs a service: ${list(it.accepted)}`,
    'line-of-service': (it) =>
      `${it.activity.en} of ${it.service?.en ?? 'the service'} needs line access: TRUE or FALSE`,
    'group-of-activity': (it) => `${it.activity.en} needs a group, such as a city or a branch`,
    'scope-of-line': (it) =>
      `a ${it.service.en} that is no hub needs its scope: ${either(it.accepted)}`,
    'no-agreed-limit': (it) => {
      const accepting = it.accepting.map(({ en }) => en).join(', ');
      const constructing = it.constructing.map(({ en }) => `a ${en} with construction`);
      const all = [accepting, ...constructing].join(' and ');
      return `${it.activity.en} takes no agreed limit; only ${all} do`;
    },
    'no-stop-clock': () => 'notices and limits in months have no stop-clock; leave pauses out',
    'start-with-time': (it) => {
      const start = formatMoment(it.start);
      return `the limit of ${it.activity.en} runs in ${unit[it.unit]}: give the time too, such as ${start} 08:30 (midnight as text: ${start} 00:00)`;
    },
    'one-open-pause': () => 'an end for every pause but the latest',
    'as-of-open-pause': (it) =>
      `the pause from ${formatMoment(it.from)} is open, so a time to count from is needed, such as NOW()`,
    'not-before-pause': (it) => `a time not before the pause began, ${formatMoment(it.from)}`,
    'as-of-with-time': (it) =>
      `the limit runs in hours or minutes: give the time too, such as ${formatMoment(it.asOf)} 08:30`,
    'alarm-with-time': (it) => {
      const alarm = formatMoment(it.alarm);
      return `the limit runs in hours or minutes: give the alarm’s time too, such as ${alarm} 08:30 (midnight as text: ${alarm} 00:00)`;
    },
    'no-alarm': (it) =>
      `no alarm for ${it.activity.en}: leave it out; restore and complaint take one`,
    'done-with-time': (it) =>
      `the deadline ${formatMoment(it.deadline)} has a time, so done needs one too`,
    'paused-as-of': () => 'what is paused (TRUE) needs asOf, or the moment of the pause in paused',
    'whole-working-days': () => 'a whole number: the deadline is a date, so these are working days',
    'done-or-as-of': () => 'what is not done needs asOf, such as NOW()',
    'grade-of-item': ({ code, accepted }) => `${code} is graded: ${list(accepted)}`,
  },
  unanswered: {
    'service-without-rows': (it) =>
      `${it.service.en} is named in the preface only; no table has a row for it`,
    'no-row': (it) =>
      it.word
        ? `the norm’s time limits have no row for ${it.word.en}; go by what is agreed`
        : `the norm has no time limit for ${it.activity.en}; go by what is agreed`,
    'no-level': (it) => `${it.service.en}, ${it.tier.en}: the table of levels has no such cell`,
    'no-quality-figure': (it) => `${it.level.en}: the norm asks no network quality of it`,
    'taken-away': (it) => `${named(it)}: the company’s norm has taken this limit away`,
    'without-line': (it) => {
      const about = it.about?.en ?? `${it.activity.en} is for services with line access`;
      const only = `${about} only`;
      return it.service
        ? `${only}; give line = TRUE if the ${it.service.en} has line access (${it.activity.en})`
        : only;
    },
    'on-demand': (it) => `${named(it)}: on demand, the norm gives no limit`,
    'no-limit-set': (it) => `${named(it)}: the norm sets no limit`,
    'mixed-units': (it) => `${it.activity.en}: the limits to be added have different units`,
    'no-hours': (it) => `${it.activity.en} runs in hours of business, and the norm has none`,
    'no-cell': ({ item, grade }) =>
      `${item.en}${grade ? ` (${grade.en})` : ''}: the norm has no such cell`,
    'lost-cell': ({ item, grade }) =>
      `${item.en}${grade ? ` (${grade.en})` : ''}: the source has lost this cell`,
    'nothing-due': () => 'no row is done or overdue, so there is no rate',
    'nobody-followed-up': () => 'no order was followed up, so there is no rate',
    'nobody-to-count': () => 'there is no customer to count',
    'no-figure': () => 'give at least one of faults (a year) and outageHours (a year)',
    'no-day-off': () => 'there is no day off in this time',
  },
  counted: { day: 'days', interval: 'intervals' },
  didYouMean: (alike) => (alike.length === 0 ? '' : ` did you mean "${alike.join('", "')}"?`),
  separator: ', ',
});
