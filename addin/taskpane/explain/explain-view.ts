import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { parameterLabel } from '../../../shared/functions/parameter-labels.ts';
import { type Explanation, failureOf } from '../../explain/explain.ts';
import type { FoundCall } from '../../explain/formula.ts';
import { kindOf, readingsOf } from '../../explain/reasoned.ts';
import type { CellPick } from '../../explain/walk-cells.ts';
import { addressOf } from '../../host/area.ts';
import { readingsView } from '../answer/reading-view.ts';
import { kindView, stepsView } from '../answer/steps-view.ts';
import { stripView } from '../answer/strip-view.ts';
import { valueText } from '../answer/value-text.ts';
import { ANSWER_WORDS } from '../answer/words.ts';
import type { PaneContext } from '../session/context.ts';
import { SCREENS } from '../session/tabs.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { selectLine } from '../ui/select-field.ts';
import type { ExplainModel } from './explain-model.ts';
import { cellOf, EXPLAIN_WORDS, shownInstead } from './words.ts';

/** The formula in words, or what to do where there is none. */
export function explainView(model: ExplainModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { explainer, explanation, problem, isBusy, call: index } = model.state.value;
  const cell = explainer?.cell;
  const calls = explainer?.calls ?? [];
  const call = calls[index];
  return html`<div class="content">
    <section aria-labelledby="explain-title">
      <h2 id="explain-title" class="unseen">${say(SCREENS.explain.title)}</h2>
      <div class="actions">
        <span class="quiet tabular">${cell ? `${cell.sheetName}!${addressOf({ ...cell, rows: 1, columns: 1 })}` : nothing}</span>
        ${button(say(EXPLAIN_WORDS.again), () => void model.look(), { id: 'explain-again' })}
      </div>
      ${cell?.formula && call ? formulaView(cell.formula, call) : nothing}
      ${calls.length > 1 ? callsLine(calls, model, pane) : nothing}
      ${problem ? notice('warning', say(problem)) : nothing}
      ${!call && !isBusy && !problem ? notice('info', html`${cell ? html`${say(EXPLAIN_WORDS.noFormula)} ` : nothing}${say(EXPLAIN_WORDS.purpose)}`) : nothing}
      ${isBusy && !explanation ? html`<p class="quiet loading" role="status"><fluent-spinner size="tiny"></fluent-spinner>${say(EXPLAIN_WORDS.reading)}</p>` : nothing}
    </section>
    ${explanation ? explanationView(explanation, model, pane) : nothing}
  </div>`;
}

/** The formula, with the call that is explained marked in it. */
function formulaView(formula: string, { from, to }: FoundCall): TemplateResult {
  return html`<code class="formula" id="explain-formula" tabindex="0">${formula.slice(0, from)}<mark>${formula.slice(from, to)}</mark>${formula.slice(to)}</code>`;
}

function callsLine(
  calls: readonly FoundCall[],
  model: ExplainModel,
  { say }: PaneContext,
): TemplateResult {
  return selectLine({
    id: 'explain-call',
    label: say(EXPLAIN_WORDS.call),
    choices: calls.map(({ source }, index) => ({ value: String(index), text: source })),
    chosen: String(model.state.value.call),
    choose: (value) => void model.chooseCall(Number(value)),
  });
}

function explanationView(
  explanation: Explanation,
  model: ExplainModel,
  pane: PaneContext,
): TemplateResult {
  const { say, language } = pane;
  const { steps, ofList, strip, provisional, book, value } = explanation;
  const failure = failureOf(explanation);
  const reasons = [...steps, ...ofList];
  return html`
    <section aria-live="polite" aria-labelledby="explain-result-title">
      <h2 id="explain-result-title" class="unseen">${say(EXPLAIN_WORDS.result)}</h2>
      ${stepperView(explanation, model, pane)}
      <p class="answer-head"><output id="explain-value" class="big tabular">${
        failure
          ? codeShown(model, explanation)
          : valueText(value, language) || say(EXPLAIN_WORDS.blank)
      }</output></p>
      ${failure ? notice('warning', describeFailure(failure, language)) : whyBlank(explanation, pane)}
      ${hostErrorView(model, pane)}
      ${explanation.shownInstead && !isHostError(model) ? notice('warning', say(shownInstead(explanation.shownInstead))) : nothing}
      ${reasons.length > 0 ? kindView(kindOf(reasons), pane) : nothing}
      ${provisional ? notice('warning', say(ANSWER_WORDS.provisional)) : nothing}
      ${argumentsView(explanation, pane)}
      ${stepsView(steps, pane)}
      ${
        ofList.length > 0
          ? html`<details class="fold"><summary>${say(EXPLAIN_WORDS.ofList)}</summary>${stepsView(ofList, pane)}</details>`
          : nothing
      }
      ${strip ? stripView(strip, pane) : nothing}
      ${book ? readingsView(readingsOf(reasons, failure), book, pane) : nothing}
      ${book ? html`<p class="quiet">${say(ANSWER_WORDS.basis)} ${book.id} ${book.version}</p>` : nothing}
    </section>`;
}

/** The error as the cell shows it; of a call that is nested in others, the one that it gives them. */
function codeShown(model: ExplainModel, { cell }: Explanation): string {
  return String(isHostError(model) ? model.state.value.explainer?.cell.value : cell);
}

/** No question was asked: everything is blank, or an argument is an error. */
function whyBlank({ steps, value, arguments: given }: Explanation, { say }: PaneContext) {
  if (given.some(({ isError }) => isError))
    return notice('warning', say(EXPLAIN_WORDS.errorPassed));
  const isBlank = steps.length === 0 && value.type === 'text' && value.text.zh === '';
  return isBlank ? notice('info', say(EXPLAIN_WORDS.blankRow)) : nothing;
}

/** Errors that are the spreadsheet's own, not the function's. */
function isHostError({ state }: ExplainModel): boolean {
  return /^#(NAME\?|SPILL!)$/.test(String(state.value.explainer?.cell.value));
}

function hostErrorView(model: ExplainModel, pane: PaneContext): TemplateResult | typeof nothing {
  if (!isHostError(model)) return nothing;
  const { say } = pane;
  if (model.state.value.explainer?.cell.value === '#SPILL!') {
    return notice('warning', say(EXPLAIN_WORDS.spillBlocked));
  }
  return notice('warning', say(EXPLAIN_WORDS.brokenName), [
    button(say(EXPLAIN_WORDS.functions), () => pane.openTab('functions')),
  ]);
}

/** Which cell of a larger answer this is, and the way to its neighbours. */
function stepperView(
  { rows, columns, pick }: Explanation,
  model: ExplainModel,
  { say }: PaneContext,
): TemplateResult | typeof nothing {
  if (rows * columns <= 1) return nothing;
  const at = pick.row * columns + pick.column;
  const go = (to: number) => {
    const next: CellPick = { row: Math.floor(to / columns), column: to % columns };
    void model.choosePick(next);
  };
  return html`<div class="actions stepper">
    <button type="button" class="small" id="explain-previous" aria-label=${say(EXPLAIN_WORDS.previous)} ?disabled=${at === 0} @click=${() => go(at - 1)}>‹</button>
    <span class="tabular">${say(cellOf(pick.row + 1, rows, pick.column + 1, columns))}</span>
    <button type="button" class="small" id="explain-next" aria-label=${say(EXPLAIN_WORDS.next)} ?disabled=${at >= rows * columns - 1} @click=${() => go(at + 1)}>›</button>
  </div>`;
}

function argumentsView({ arguments: given }: Explanation, pane: PaneContext): TemplateResult {
  const { say, language } = pane;
  const present = given.filter(({ source }) => source !== '');
  return html`<details class="fold" open>
    <summary>${say(EXPLAIN_WORDS.arguments)}</summary>
    <dl class="arguments">${present.map(({ name, source, text, isError }) => {
      const label = language === 'zh' ? (parameterLabel(name) ?? name) : name;
      const isLiteral = source === text || source === `"${text}"`;
      return html`<dt>${label}</dt>
        <dd><span class=${isError ? 'error-text' : ''}>${text === '' ? say(EXPLAIN_WORDS.notGiven) : text}</span>${isLiteral ? nothing : html` <code class="quiet">${source}</code>`}</dd>`;
    })}</dl>
  </details>`;
}
