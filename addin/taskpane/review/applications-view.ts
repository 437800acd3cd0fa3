import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  type AssessedApplication,
  type Review,
  STANDINGS,
  type Standing,
} from '../../review/types.ts';
import type { PaneContext } from '../session/context.ts';
import { button, linkButton } from '../ui/button.ts';
import { capsBars } from '../ui/caps-bars.ts';
import { figure } from '../ui/figures.ts';
import { notice } from '../ui/notice.ts';
import { tierChange } from '../ui/tier-mark.ts';
import { virtualList } from '../ui/virtual-list.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import type { ReviewModel } from './review-model.ts';
import { alreadyBroken, moreBroken, REVIEW_WORDS, STANDING_WORDS } from './words.ts';

const ROW_HEIGHT = 62;
const MOST_BROKEN = 3;

/** The applications, filtered, with what is known of the one chosen, and the caps they come to. */
export function applicationsView(
  model: ReviewModel,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say, openTab } = pane;
  const { review, open } = model.state.value;
  const { value: standing } = model.standing;
  if (!review) return html``;
  if (review.count === 0) {
    return notice('info', say(REVIEW_WORDS.none), [
      button(say(COMMON_WORDS.toReclassify), () => openTab('reclassify')),
      button(say(REVIEW_WORDS.refresh), () => void model.look(), { id: 'review-refresh' }),
    ]);
  }
  return html`
    ${review.counts.approved > 0 ? brokenView(review, pane) : nothing}
    <section aria-labelledby="applications-title">
      <h2 id="applications-title" tabindex="-1">${say(REVIEW_WORDS.applications)} <span class="quiet">§1.3.3(1)</span>
        ${linkButton(say(REVIEW_WORDS.refresh), () => void model.look())}</h2>
      ${filtersView(model, review, pane)}
      <p class="search-line"><input id="review-search" type="search" placeholder=${say(REVIEW_WORDS.seek)}
        aria-label=${say(REVIEW_WORDS.seek)} .value=${model.sought.value}
        @input=${(event: Event) => model.seek((event.target as HTMLInputElement).value)}></p>
      ${listView(model, pane)}
      ${open ? detailView(open, pane) : nothing}
      ${canDecide(standing) && model.shown.length > 0 ? verdictView(model, pane, disabled) : nothing}
    </section>
    ${review.counts.approved > 0 ? capsView(review, pane) : nothing}`;
}

/** Whether a verdict may be given on those that stand so. */
export function canDecide(standing: Standing | undefined): boolean {
  return (
    standing === 'open' ||
    standing === 'approved' ||
    standing === 'rejected' ||
    standing === 'unknown'
  );
}

/** Approving a promotion without the demotion that makes room for it breaks a cap. */
function brokenView({ broken }: Review, { say }: PaneContext): TemplateResult {
  const growing = broken.filter(({ grows }) => grows);
  const others = broken.length - growing.length;
  if (growing.length === 0) return html``;
  const more = growing.length - MOST_BROKEN;
  return notice(
    'warning',
    html`<b>${say(REVIEW_WORDS.broken)}</b>
      <ul id="broken-caps">
        ${growing.slice(0, MOST_BROKEN).map(({ message }) => html`<li>${say(message)}</li>`)}
        ${more > 0 ? html`<li>${say(moreBroken(more))}</li>` : nothing}
      </ul>
      ${others > 0 ? html`<p>${say(alreadyBroken(others))}</p>` : nothing}`,
  );
}

function capsView(
  { caps, broken }: Review,
  { say, language, vocabulary }: PaneContext,
): TemplateResult {
  return html`<section aria-labelledby="review-caps">
    <h2 id="review-caps">${say(REVIEW_WORDS.caps)} <span class="quiet">§1.2.1(2)</span></h2>
    ${broken.length === 0 ? html`<p class="quiet">${say(REVIEW_WORDS.capsFine)}</p>` : nothing}
    ${capsBars({ groups: caps, language, vocabulary, show: 'change' })}
  </section>`;
}

function filtersView(model: ReviewModel, { counts, count }: Review, { say }: PaneContext) {
  const { value: chosen } = model.standing;
  const filter = (standing: Standing | undefined, number: number) => html`<button
    type="button"
    class="filter"
    data-standing=${standing ?? 'all'}
    aria-pressed=${chosen === standing}
    @click=${() => model.chooseStanding(standing)}
  >${say(standing ? STANDING_WORDS[standing] : REVIEW_WORDS.all)} <span class="tabular">${figure(number)}</span></button>`;
  const there = STANDINGS.filter(
    (standing) => counts[standing] > 0 || standing === 'open' || standing === chosen,
  );
  return html`<div class="filters" role="group" aria-label=${say(REVIEW_WORDS.filter)}>
    ${repeat(
      there,
      (standing) => standing,
      (standing) => filter(standing, counts[standing]),
    )}
    ${filter(undefined, count)}
  </div>`;
}

function listView(model: ReviewModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { shown } = model;
  if (shown.length === 0) return html`<p class="quiet">${say(REVIEW_WORDS.noneSo)}</p>`;
  const { picked } = model.state.value;
  const { value: chosen } = model.standing;
  const picks = canDecide(chosen);
  return virtualList({
    length: shown.length,
    rowHeight: ROW_HEIGHT,
    label: say(REVIEW_WORDS.applications),
    row: (index) => {
      const { application, standing, why } = shown.at(index);
      const { id, name, from, to, reason, reviewer, mark } = application;
      const isPicked = picked.has(mark);
      const state = say(STANDING_WORDS[standing]);
      return html`
        <div class="row-head">
          ${
            picks
              ? html`<span class="pick ${isPicked ? 'is-picked' : ''}" role="img" aria-label=${say(isPicked ? REVIEW_WORDS.chosen : REVIEW_WORDS.notChosen)}>${isPicked ? '✓' : ''}</span>`
              : nothing
          }
          <span class="customer">${name || id}</span>
          ${from && to ? tierChange(from, to, pane) : html`<span class="quiet">${application.texts.from}→${application.texts.to}</span>`}
        </div>
        <div class="row-reason ${why ? 'warning-text' : 'quiet'}">${chosen === undefined ? html`<b>${state}</b> ` : nothing}${reviewer ? `${reviewer}: ` : ''}${why ? say(why) : reason}</div>`;
    },
    choose: (index) => void model.pick(index),
  });
}

function detailView(
  assessed: AssessedApplication,
  { say, vocabulary }: PaneContext,
): TemplateResult {
  const { application, standing, why, otherwise } = assessed;
  const { id, name, time, place, reason, reviewer, remark, done, mark } = application;
  const facts = [time, place, mark].filter((text) => text !== '').join(' · ');
  return html`<div class="reasons" role="status">
    <b>${[id, name].filter(Boolean).join(' ')}</b> <span class="quiet">${say(STANDING_WORDS[standing])}</span>
    <p class="quiet">${facts}</p>
    ${why ? html`<p class="warning-text">${say(why)}</p>` : nothing}
    ${otherwise ? html`<p class="warning-text">${say(REVIEW_WORDS.otherwise)} ${say(vocabulary.tier.label(otherwise))}</p>` : nothing}
    ${reason ? html`<p>${say(REVIEW_WORDS.reason)}: ${reason}</p>` : nothing}
    ${reviewer || remark ? html`<p>${say(REVIEW_WORDS.reviewer)}: ${reviewer} ${remark}</p>` : nothing}
    ${done ? html`<p class="quiet">${say(STANDING_WORDS.applied)}: ${done}</p>` : nothing}
  </div>`;
}

function verdictView(model: ReviewModel, { say }: PaneContext, disabled: boolean): TemplateResult {
  const text = (event: Event) => (event.target as HTMLInputElement).value;
  const { value: reviewer } = model.reviewer;
  const isMissing = reviewer.trim() === '';
  return html`<div class="fields verdict">
    <div class="field-line"><label for="reviewer">${say(REVIEW_WORDS.reviewer)}</label>
      <input id="reviewer" maxlength="60" autocomplete="off" ?disabled=${disabled} .value=${reviewer}
        aria-describedby=${isMissing ? 'reviewer-note' : nothing}
        @input=${(event: Event) => model.name(text(event))}></div>
    ${isMissing ? html`<p id="reviewer-note" class="field-note quiet">${say(REVIEW_WORDS.reviewerNeeded)}</p>` : nothing}
    <div class="field-line"><label for="remark">${say(REVIEW_WORDS.remark)}</label>
      <input id="remark" maxlength="500" autocomplete="off" ?disabled=${disabled} .value=${model.remark.value}
        @input=${(event: Event) => {
          model.remark.value = text(event);
        }}></div>
  </div>`;
}
