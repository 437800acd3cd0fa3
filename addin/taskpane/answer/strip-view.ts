import { html, nothing, type TemplateResult } from 'lit/html.js';
import { civilDate, formatDay, weekday } from '../../../shared/calendar/day.ts';
import { formatMoment } from '../../../shared/calendar/moment.ts';
import {
  type ClockStrip,
  countRoles,
  DAY_ROLES,
  type DayStrip,
  type Strip,
  type StripDay,
} from '../../explain/strip.ts';
import type { PaneContext } from '../session/context.ts';
import { ANSWER_WORDS, countsInWords, durationInWords, ROLE_WORDS } from './words.ts';

/** More weeks than this are told month by month. */
const MOST_WEEKS = 10;

/** Which days, or hours, were counted between start and due date, and which were not. */
export function stripView(strip: Strip, pane: PaneContext): TemplateResult {
  return strip.kind === 'clock' ? clockView(strip, pane) : daysView(strip, pane);
}

function daysView({ days }: DayStrip, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return html``;
  const weeks = weeksOf(days);
  const span = `${formatDay(first.day)} – ${formatDay(last.day)}`;
  return html`<h3>${say(ANSWER_WORDS.calendar)}</h3>
    <p class="quiet tabular">${span} · ${say(countsInWords(countRoles(days)))}</p>
    ${weeks.length > MOST_WEEKS ? monthsView(days, span, pane) : weeksView(weeks, span, pane)}`;
}

/** Rows of seven, Monday first; undefined before the first day and after the last. */
function weeksOf(days: readonly StripDay[]): (StripDay | undefined)[][] {
  const [first] = days;
  const lead = first ? weekday(first.day) - 1 : 0;
  const cells: (StripDay | undefined)[] = [
    ...Array.from({ length: lead }, () => undefined),
    ...days,
  ];
  const weeks: (StripDay | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    weeks.push(Array.from({ length: 7 }, (_, place) => cells[at + place]));
  }
  return weeks;
}

function weeksView(
  weeks: readonly (readonly (StripDay | undefined)[])[],
  span: string,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  return html`<table class="days">
    <caption class="unseen">${say(ANSWER_WORDS.calendar)} ${span}</caption>
    <thead><tr>${say(ANSWER_WORDS.week)
      .split(',')
      .map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${weeks.map(
      (week) => html`<tr>${week.map((day) => (day ? dayView(day, pane) : html`<td></td>`))}</tr>`,
    )}</tbody>
  </table>
  ${legendView(weeks.flat(), pane)}`;
}

function dayView({ day, role, isResult, note }: StripDay, { say }: PaneContext): TemplateResult {
  const { month, day: date } = civilDate(day);
  const words = [say(ROLE_WORDS[role]), say(note), isResult ? say(ANSWER_WORDS.result) : ''];
  const told = `${formatDay(day)} ${words.filter((word) => word !== '').join(', ')}`;
  return html`<td class="day ${role} ${isResult ? 'is-result' : ''}" title=${told}>
    <span aria-hidden="true">${date === 1 ? html`<small>${month}/</small>` : nothing}${date}</span>
    <span class="unseen">${told}</span>
  </td>`;
}

/** The signs that are there, since colour alone tells nothing. */
function legendView(days: readonly (StripDay | undefined)[], { say }: PaneContext): TemplateResult {
  const present = DAY_ROLES.filter((role) => days.some((day) => day?.role === role));
  return html`<p class="day-legend quiet" aria-hidden="true">${present.map(
    (role) => html`<span><i class="day ${role}"></i>${say(ROLE_WORDS[role])}</span>`,
  )}</p>`;
}

function monthsView(days: readonly StripDay[], span: string, { say }: PaneContext): TemplateResult {
  const months = new Map<string, StripDay[]>();
  for (const day of days) {
    const month = formatDay(day.day).slice(0, 7);
    const known = months.get(month);
    if (known) known.push(day);
    else months.set(month, [day]);
  }
  const present = DAY_ROLES.filter((role) => days.some((day) => day.role === role));
  return html`<div class="spill" tabindex="0" role="region" aria-label="${say(ANSWER_WORDS.calendar)} ${span}"><table class="months">
    <caption class="unseen">${say(ANSWER_WORDS.calendar)} ${span}</caption>
    <thead><tr><th scope="col">${say(ANSWER_WORDS.month)}</th>${present.map((role) => html`<th scope="col">${say(ROLE_WORDS[role])}</th>`)}</tr></thead>
    <tbody>${[...months].map(([month, within]) => {
      const counts = countRoles(within);
      return html`<tr><th scope="row">${month}</th>${present.map((role) => html`<td class="tabular">${counts[role] || ''}</td>`)}</tr>`;
    })}</tbody>
  </table></div>`;
}

function clockView({ pieces }: ClockStrip, { say }: PaneContext): TemplateResult {
  return html`<h3>${say(ANSWER_WORDS.clock)}</h3>
    <ol class="clock">${pieces.map(({ from, to, seconds, isPaused }) => {
      const what = isPaused ? ANSWER_WORDS.pausing : ANSWER_WORDS.counting;
      return html`<li class=${isPaused ? 'paused' : 'counted'}>
        <span class="tabular">${formatMoment(from)} → ${formatMoment(to)}</span>
        <span>${say(what)} ${say(durationInWords(seconds))}</span>
      </li>`;
    })}</ol>`;
}
