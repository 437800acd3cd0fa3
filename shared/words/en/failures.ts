import { formatDay } from '../../calendar/day.ts';
import { formatMoment } from '../../calendar/moment.ts';
import type { NumberBounds, WordKind } from '../../failure.ts';
import { acceptedWords } from '../labels.ts';
import { withBasis } from '../phrasing.ts';
import type { FailureWords } from '../wording.ts';
import { labels } from './labels.ts';

const { service, unit } = labels;

const list = (kind: WordKind): string => acceptedWords(kind).en.join(', ');

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
    labels: ({ kind }) => list(kind),
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
    'tier-of-activity': ({ activity }) => `${activity} goes by tier: ${list('tier')}`,
    'level-of-activity': ({ activity }) => `${activity} goes by assurance level: ${list('level')}`,
    'scope-of-activity': ({ activity }) =>
      `${activity} needs a scope: intra-city, inter-city or inter-province`,
    'service-of-activity': ({ activity }) => `${activity} needs a service: ${list('service')}`,
    'line-of-service': (it) =>
      `${it.activity} of ${service[it.service]} needs line access: TRUE or FALSE`,
    'scope-of-data-line': () =>
      'a data line that is no hub needs its scope: intra-city, inter-city, inter-province or international',
    'no-agreed-limit': ({ activity }) =>
      `${activity} takes no agreed limit; only survey, provision, change, rebuild and a resume with construction do`,
    'no-stop-clock': () => 'notices and limits in months have no stop-clock; leave pauses out',
    'start-with-time': (it) => {
      const start = formatMoment(it.start);
      return `the limit of ${it.activity} runs in ${unit[it.unit]}: give the time too, such as ${start} 08:30 (midnight as text: ${start} 00:00)`;
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
    'no-alarm': (it) => `no alarm for ${it.activity}: leave it out; restore and complaint take one`,
    'done-with-time': (it) =>
      `the deadline ${formatMoment(it.deadline)} has a time, so done needs one too`,
    'paused-as-of': () => 'what is paused (TRUE) needs asOf, or the moment of the pause in paused',
    'whole-working-days': () => 'a whole number: the deadline is a date, so these are working days',
    'done-or-as-of': () => 'what is not done needs asOf, such as NOW()',
    'grade-of-item': ({ code, by }) => `${code} is graded: ${list(by)}`,
  },
  unanswered: {
    international: () =>
      'the norm’s time limits have no row for international; go by what is agreed',
    'service-without-rows': () =>
      'group E-net is named in the preface only; no table has a row for it',
    'survey-without-line': () => 'the resource survey is for services with line access only',
    'acceptance-without-line': (it) =>
      `acceptance is for line services only; give line = TRUE if the ${service[it.service]} has line access (${it.activity})`,
    'on-demand': ({ activity, tier }) =>
      `${activity}, ${labels.tier[tier]}: on demand, the norm gives no limit`,
    'lost-cell': ({ item, grade }) =>
      `${item.en}${grade ? ` (${grade})` : ''}: the source has lost this cell`,
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
