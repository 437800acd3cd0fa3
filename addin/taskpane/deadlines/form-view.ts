import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Failure } from '../../../shared/failure.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import type { PaneContext } from '../session/context.ts';
import { formField } from '../ui/form-field.ts';
import { put } from '../ui/state.ts';
import type { DeadlineForm, FormAnswer, MomentDraft, TextField } from './deadline-form.ts';
import type { Field, FieldName } from './fields.ts';
import { CONSTRUCTION, choiceText, DEADLINE_WORDS, FIELD_WORDS } from './words.ts';

/** The form: the activity, its start, and the fields that it needs. */
export function formView(
  form: DeadlineForm,
  answer: FormAnswer,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const errorAt = (name: FieldName) => errorOf(name, answer, pane);
  const { value: activity } = form.activity;
  const isNotice = activity === 'notice' || activity === 'emergency-notice';
  return html`
    ${selectField(
      'activity',
      pane.vocabulary.activity.codes,
      activity,
      false,
      undefined,
      pane,
      (value) => {
        form.activity.value = value;
      },
    )}
    ${clockView(activity, pane)}
    ${formField({
      id: 'deadline-start',
      label: say(isNotice ? DEADLINE_WORDS.cutover : FIELD_WORDS.start),
      required: true,
      error: errorAt('start'),
      control: ({ invalid, describedBy }) =>
        momentInputs('deadline-start', form.start.value, invalid, describedBy, pane, (part) =>
          put(form.start, part),
        ),
    })}
    ${repeat(
      form.fields,
      ({ name }) => name,
      (field) => fieldView(form, field, errorAt(field.name), pane),
    )}`;
}

/** Only what is wrong is said at a field; that it is still blank is said once, below. */
function errorOf(
  name: FieldName,
  { failure, isIncomplete }: FormAnswer,
  pane: PaneContext,
): string | undefined {
  if (!failure || isIncomplete || !isAtField(failure) || failure.parameter !== name) {
    return undefined;
  }
  return describeFailure(failure, pane.language);
}

/** Whether a field is to blame, and not that the norm has no answer. */
export function isAtField(failure: Failure): boolean {
  if (failure.code === 'invalid-input' && failure.given === '') return false;
  return !['not-covered', 'not-legible', 'no-limit', 'no-data'].includes(failure.code);
}

/** What starts the clock and what is not counted, in the norm's own words. */
function clockView(activity: string, { say, vocabulary }: PaneContext): TemplateResult {
  const { starts, ends, excluded, clause } = vocabulary.activity.get(activity);
  return html`<p class="field-note quiet">
    ${say(DEADLINE_WORDS.starts)}: <span lang="zh-CN">${starts}</span>; ${say(DEADLINE_WORDS.ends)}: <span lang="zh-CN">${ends}</span>;
    ${say(DEADLINE_WORDS.excludes)}: <span lang="zh-CN">${excluded}</span> <span class="clause">${clause}</span>
  </p>`;
}

function fieldView(
  form: DeadlineForm,
  { name, required, choices }: Field,
  error: string | undefined,
  pane: PaneContext,
): TemplateResult {
  if (name === 'pauses') return pausesView(form, error, pane);
  const text = form.texts.value[name];
  const take = (value: string) => put(form.texts, { [name]: value });
  if (choices.length > 0) {
    return selectField(name, choices, text, required, error, pane, take);
  }
  if (name === 'line') return lineField(form, required, error, pane, take);
  return numberField(name, text, required, error, pane, take);
}

function selectField(
  name: FieldName,
  codes: readonly string[],
  chosen: string,
  required: boolean,
  error: string | undefined,
  pane: PaneContext,
  take: (value: string) => void,
): TemplateResult {
  const { say, language, vocabulary } = pane;
  const id = `deadline-${name}`;
  const isChosen = codes.includes(chosen);
  const blank = required ? DEADLINE_WORDS.choose : DEADLINE_WORDS.unset;
  const change = (event: Event) => take((event.target as HTMLSelectElement).value);
  return formField({
    id,
    label: say(FIELD_WORDS[name]),
    required,
    error,
    control: ({
      invalid,
      describedBy,
    }) => html`<select id=${id} ?required=${required} aria-invalid=${invalid} aria-describedby=${describedBy ?? nothing} @change=${change}>
      ${name === 'activity' ? nothing : html`<option value="" .selected=${!isChosen}>${say(blank)}</option>`}
      ${codes.map((code) => html`<option value=${code} .selected=${code === chosen}>${choiceText(name, code, vocabulary, language)}</option>`)}
    </select>`,
  });
}

function lineField(
  form: DeadlineForm,
  required: boolean,
  error: string | undefined,
  pane: PaneContext,
  take: (value: string) => void,
): TemplateResult {
  const { say } = pane;
  const chosen = form.texts.value.line;
  const options = [
    ['', required ? DEADLINE_WORDS.choose : DEADLINE_WORDS.unset],
    ['TRUE', DEADLINE_WORDS.yes],
    ['FALSE', DEADLINE_WORDS.no],
  ] as const;
  const change = (event: Event) => take((event.target as HTMLSelectElement).value);
  return formField({
    id: 'deadline-line',
    label: say(form.activity.value === 'resume' ? CONSTRUCTION : FIELD_WORDS.line),
    required,
    error,
    control: ({
      invalid,
      describedBy,
    }) => html`<select id="deadline-line" ?required=${required} aria-invalid=${invalid} aria-describedby=${describedBy ?? nothing} @change=${change}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${say(text)}</option>`)}
    </select>`,
  });
}

function numberField(
  name: TextField,
  text: string,
  required: boolean,
  error: string | undefined,
  pane: PaneContext,
  take: (value: string) => void,
): TemplateResult {
  const id = `deadline-${name}`;
  const type = (event: Event) => take((event.target as HTMLInputElement).value);
  return formField({
    id,
    label: pane.say(FIELD_WORDS[name]),
    required,
    error,
    control: ({ invalid, describedBy }) =>
      html`<input id=${id} inputmode="numeric" autocomplete="off" placeholder=${name === 'points' ? '1' : ''} aria-invalid=${invalid} aria-describedby=${describedBy ?? nothing} .value=${text} @input=${type}>`,
  });
}

/** Of a date that is half-typed the field says that it is blank: what is in it has to stay. */
function momentInputs(
  id: string,
  draft: MomentDraft,
  invalid: boolean,
  describedBy: string | undefined,
  { say }: PaneContext,
  take: (part: Partial<MomentDraft>) => void,
  label?: string,
): TemplateResult {
  const type = (part: keyof MomentDraft) => (event: Event) =>
    take({ [part]: (event.target as HTMLInputElement).value });
  return html`<span class="moment">
    <input id=${id} type="date" min="1992-01-01" max="9999-12-31" aria-label=${label ?? nothing} aria-invalid=${invalid} aria-describedby=${describedBy ?? nothing} .value=${live(draft.date)} @input=${type('date')}>
    <input id="${id}-time" type="time" aria-label="${label ?? ''} ${say(DEADLINE_WORDS.time)}" aria-invalid=${invalid} .value=${live(draft.time)} @input=${type('time')}>
  </span>`;
}

function pausesView(
  form: DeadlineForm,
  error: string | undefined,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const { value: pauses } = form.pauses;
  const add = () => {
    form.addPause();
    pane.focusNext(`pause-${pauses.length}-from`);
  };
  return html`<fieldset class="pauses" aria-describedby=${error === undefined ? nothing : 'pauses-error'}>
    <legend>${say(FIELD_WORDS.pauses)}</legend>
    ${repeat(
      pauses,
      ({ key }) => key,
      ({ key, from, to }, index) => {
        const remove = () => {
          form.removePause(key);
          pane.focusNext('add-pause');
        };
        const ends = [
          ['from', from, DEADLINE_WORDS.pauseFrom],
          ['to', to, DEADLINE_WORDS.pauseTo],
        ] as const;
        return html`<div class="pause">
        ${ends.map(
          ([end, draft, label]) =>
            html`<span class="pause-end"><span aria-hidden="true">${say(label)}</span>${momentInputs(
              `pause-${index}-${end}`,
              draft,
              error !== undefined,
              undefined,
              pane,
              (part) => form.changePause(key, { [end]: { ...draft, ...part } }),
              `${say(label)} ${index + 1}`,
            )}</span>`,
        )}
        <button type="button" class="small" aria-label="${say(DEADLINE_WORDS.removePause)} ${index + 1}" @click=${remove}>✕</button>
      </div>`;
      },
    )}
    ${error === undefined ? nothing : html`<p id="pauses-error" class="error-text" role="alert">${error}</p>`}
    <div class="actions">
      <button type="button" id="add-pause" class="small" @click=${add}>${say(DEADLINE_WORDS.addPause)}</button>
      ${pauses.length > 0 ? html`<span class="quiet">${say(DEADLINE_WORDS.pauseHint)}</span>` : nothing}
    </div>
  </fieldset>`;
}
