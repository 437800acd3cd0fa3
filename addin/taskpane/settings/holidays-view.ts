import { html, nothing, type TemplateResult } from 'lit/html.js';
import { civilDate, formatDay } from '../../../shared/calendar/day.ts';
import type { WorkingCalendar } from '../../../shared/calendar/working-days.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import type { CalendarEntry } from '../rulebook/compose-rulebook.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { put } from '../ui/state.ts';
import { type ReadSchedule, readSchedule } from './read-schedule.ts';
import type { SettingsModel } from './settings-model.ts';
import { coveredYears, SETTINGS_WORDS, scheduleInWords, unreadLine } from './words.ts';

const MOST_UNREAD = 5;

/** The years whose schedule is known, and a place to paste the next one. */
export function holidaysView(model: SettingsModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { text } = model.schedule.value;
  const calendar = model.rules.editions.value.at(-1)?.book.calendar ?? NORM.calendar;
  const [first, last] = yearsOf(calendar);
  const read = readSchedule(text, last + 1);
  const type = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement;
    model.schedule.value = { text: value, isWholeYear: undefined };
  };
  return html`<section aria-labelledby="holidays-title">
    <h2 id="holidays-title" tabindex="-1">${say(SETTINGS_WORDS.holidays)}</h2>
    <p>${say(coveredYears(first, last))}</p>
    <div class="stack">
      <label for="schedule">${say(SETTINGS_WORDS.scheduleHint)}</label>
      <textarea id="schedule" rows="4" spellcheck="false" placeholder=${say(SETTINGS_WORDS.scheduleExample)} .value=${text} @input=${type}></textarea>
    </div>
    <div role="status">${text.trim() === '' ? nothing : readView(read, pane)}</div>
    ${read.days.length > 0 ? keepView(model, read, pane) : nothing}
  </section>`;
}

function yearsOf(calendar: WorkingCalendar): [number, number] {
  return [civilDate(calendar.publishedFrom).year, civilDate(calendar.publishedThrough).year];
}

function readView({ days, years, unread }: ReadSchedule, { say }: PaneContext): TemplateResult {
  const working = days.filter(({ isWorking }) => isWorking).length;
  const more = unread.length > MOST_UNREAD ? html`<li>…</li>` : nothing;
  return html`
    ${days.length > 0 ? html`<p><b>${say(scheduleInWords(years, days.length - working, working))}</b></p>` : nothing}
    ${unread.length > 0 ? html`<ul class="error-text">${unread.slice(0, MOST_UNREAD).map((line) => html`<li>${say(unreadLine(line))}</li>`)}${more}</ul>` : nothing}`;
}

function keepView(
  { rules, schedule }: SettingsModel,
  { days, years, isWhole }: ReadSchedule,
  pane: PaneContext,
): TemplateResult {
  const { say, announce, focusNext } = pane;
  const { isWholeYear = isWhole } = schedule.value;
  const change = (event: Event) => {
    put(schedule, { isWholeYear: (event.target as HTMLInputElement).checked });
  };
  const keep = async () => {
    const entries = (isWorking: boolean): CalendarEntry[] =>
      days
        .filter((each) => each.isWorking === isWorking)
        .map(({ day, note }) => ({ date: formatDay(day), note }));
    const isKept = await rules.addSchedule({
      restDays: entries(false),
      workingDays: entries(true),
      publishedYears: isWholeYear ? years : [],
    });
    if (!isKept) return;
    schedule.value = { text: '', isWholeYear: undefined };
    announce(SETTINGS_WORDS.scheduleKept);
    focusNext('holidays-title');
  };
  return html`
    <label class="check-line"><input type="checkbox" id="whole-year" .checked=${isWholeYear} @change=${change}>${say(SETTINGS_WORDS.wholeYear)}</label>
    <div class="actions">${button(say(SETTINGS_WORDS.keepSchedule), () => void keep(), { id: 'keep-schedule', appearance: 'primary' })}</div>`;
}
