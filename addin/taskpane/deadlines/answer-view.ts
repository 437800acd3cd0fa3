import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describeFailure } from '../../../shared/functions/messages.ts';
import type { LimitUnit } from '../../../shared/norm/provision.ts';
import type { Recipient } from '../../../shared/vocabulary/codes.ts';
import { inUnits, RECIPIENT_LABELS } from '../../../shared/words/labels.ts';
import { kindOf, readingsOf } from '../../explain/reasoned.ts';
import { readingsView } from '../answer/reading-view.ts';
import { kindView, stepsView } from '../answer/steps-view.ts';
import { stripView } from '../answer/strip-view.ts';
import { valueText } from '../answer/value-text.ts';
import { ANSWER_WORDS } from '../answer/words.ts';
import type { PaneContext } from '../session/context.ts';
import { notice } from '../ui/notice.ts';
import type { FormAnswer } from './deadline-form.ts';
import type { FieldName } from './fields.ts';
import { isAtField } from './form-view.ts';
import { DEADLINE_WORDS, FIELD_WORDS } from './words.ts';

/** The due date with all that it rests on, or why there is none. */
export function answerView(
  answer: FormAnswer,
  missing: readonly FieldName[],
  pane: PaneContext,
): TemplateResult {
  const { say, language } = pane;
  const { failure, isIncomplete, strip } = answer;
  const { result, because } = answer.reasoned;
  if (!result.ok) {
    if (!failure) return html``;
    // What is wrong with a field is said right at it.
    if (isAtField(failure)) return html`<p class="quiet">${say(DEADLINE_WORDS.seeField)}</p>`;
    if (!isIncomplete) return html`${notice('warning', describeFailure(failure, language))}`;
    const names = missing
      .map((name) => say(FIELD_WORDS[name]))
      .join(language === 'zh' ? '、' : ', ');
    return html`<p class="quiet" id="deadline-needed">${say(DEADLINE_WORDS.incomplete)} ${names}</p>`;
  }
  const { value, provisional, book, details } = result.value;
  const { limit, recipient } = (details?.() ?? {}) as DeadlineDetails;
  const amount = limit && say(inUnits(limit.amount, limit.unit));
  return html`
    <p class="answer-head"><span class="quiet">${say(DEADLINE_WORDS.due)}</span>
      <output id="deadline-due" class="big tabular">${valueText(value, language)}</output>
      ${amount ? html`<span class="quiet tabular">${say(DEADLINE_WORDS.limit)} ${amount}</span>` : nothing}
    </p>
    ${recipient ? html`<p id="deadline-recipient">${say(DEADLINE_WORDS.recipient)}: <b>${say(RECIPIENT_LABELS[recipient])}</b></p>` : nothing}
    ${kindView(kindOf(because), pane)}
    ${provisional ? notice('warning', say(ANSWER_WORDS.provisional)) : nothing}
    ${stepsView(because, pane)}
    ${strip ? stripView(strip, pane) : nothing}
    ${readingsView(readingsOf(because), book, pane)}
    <p class="quiet">${say(ANSWER_WORDS.basis)} ${book.id} ${book.version}</p>`;
}

/** What DEADLINE tells beside its date. */
interface DeadlineDetails {
  readonly limit?: { readonly amount: number; readonly unit: LimitUnit };
  readonly recipient?: Recipient;
}
