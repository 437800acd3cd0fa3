import { html, nothing } from 'lit/html.js';
import { dayAt } from '../../../shared/calendar/moment.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { SCREENS } from '../session/tabs.ts';
import { answerView } from './answer-view.ts';
import { DeadlineForm, type FormAnswer } from './deadline-form.ts';
import type { FieldName } from './fields.ts';
import { formView } from './form-view.ts';
import { type Asked, InsertModel } from './insert-model.ts';
import { insertView } from './insert-view.ts';
import { choiceText, DEADLINE_WORDS, formulaText } from './words.ts';

/** A deadline worked out as the form is filled in, and put into the workbook as a formula. */
export function openScreen(pane: PaneContext): Screen {
  const form = new DeadlineForm({
    editions: () => pane.session?.rules.editions.value ?? NORM_EDITIONS,
    today: () => dayAt(pane.now()),
  });
  /** There is something to put formulas into only once there is a workbook. */
  const insert = onceOpen(pane, (session) => new InsertModel(session));

  return {
    view() {
      const answer = form.answer();
      const { value: model } = insert;
      return html`<div class="content">
        <section aria-labelledby="deadline-title">
          <h2 id="deadline-title" class="unseen">${pane.say(SCREENS.deadlines.title)}</h2>
          ${formView(form, answer, pane)}
        </section>
        <section aria-live="polite" aria-labelledby="deadline-answer-title">
          <h2 id="deadline-answer-title" class="unseen">${pane.say(DEADLINE_WORDS.due)}</h2>
          ${answerView(answer, form.missing, pane)}
        </section>
        ${model ? html`<section>${insertView(model, askedOf(form, answer, pane), pane)}</section>` : nothing}
      </div>`;
    },
  };
}

/** The question as a formula asks it. */
function askedOf(
  form: DeadlineForm,
  answer: FormAnswer,
  { say, language, vocabulary }: PaneContext,
): Asked {
  const given = Object.fromEntries(
    (Object.entries(form.given) as [FieldName, string][]).map(([name, text]) => [
      name,
      formulaText(name, text, vocabulary, language),
    ]),
  );
  const { result } = answer.reasoned;
  const value = result.ok ? result.value.value : undefined;
  const isInstant = value?.type === 'moment' && value.moment.second !== undefined;
  const activity = choiceText('activity', form.activity.value, vocabulary, language);
  return {
    given,
    head: `${say(DEADLINE_WORDS.headOf)} ${activity}`,
    form: isInstant ? 'date-time' : 'date',
  };
}
