import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReadingId } from '../../../shared/norm/provision.ts';
import { type DetailedReading, readingOf } from '../../../shared/norm/reading-details.ts';
import type { Rulebook } from '../../../shared/norm/rulebook.ts';
import { SETTING_DEFINITIONS } from '../../../shared/norm/settings.ts';
import type { PaneContext } from '../session/context.ts';
import { linkButton } from '../ui/button.ts';
import { ANSWER_WORDS } from './words.ts';

/** The readings that an answer rests on, each with what else was considered. */
export function readingsView(
  ids: readonly ReadingId[],
  book: Rulebook,
  pane: PaneContext,
): TemplateResult | typeof nothing {
  const readings = ids.map(readingOf).filter((reading) => reading !== undefined);
  if (readings.length === 0) return nothing;
  const { say } = pane;
  return html`<h3>${say(ANSWER_WORDS.readings)}</h3>
    ${repeat(
      readings,
      ({ id }) => id,
      (reading) => html`<details class="reading">
        <summary><span class="tag">${reading.id}</span> ${say(reading.question)}</summary>
        ${readingBody(reading, book, pane)}
        ${linkButton(say(ANSWER_WORDS.inRules), () => pane.openTab('rules', reading.id), `${say(ANSWER_WORDS.inRules)} ${reading.id}`)}
      </details>`,
    )}`;
}

/** The answer taken, the others, why, and who may change it. */
export function readingBody(
  { clause, taken, alternatives, why, setting }: DetailedReading,
  book: Rulebook,
  { say }: PaneContext,
): TemplateResult {
  const others = alternatives.filter(({ code }) => code !== taken);
  const answer = alternatives.find(({ code }) => code === taken);
  return html`<dl class="facts">
    <dt>${say(ANSWER_WORDS.taken)}</dt>
    <dd>${answer ? say(answer.text) : nothing} <span class="clause">${clause}</span></dd>
    <dt>${say(ANSWER_WORDS.others)}</dt>
    <dd><ul>${others.map(({ text }) => html`<li>${say(text)}</li>`)}</ul></dd>
    <dt>${say(ANSWER_WORDS.because)}</dt>
    <dd>${say(why)}</dd>
  </dl>
  <p class="quiet">${
    setting
      ? html`${say(ANSWER_WORDS.changedBy)} <code>${setting}</code> (${say(SETTING_DEFINITIONS[setting].what)}), ${say(ANSWER_WORDS.now)} <code>${String(book.settings[setting])}</code>`
      : say(ANSWER_WORDS.changedByTable)
  }</p>`;
}
