import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  describeParameters,
  type FunctionId,
  referenceOf,
} from '../../../shared/functions/catalogue.ts';
import type { Example } from '../../../shared/functions/reference/shape.ts';
import { formulaOf } from '../../functions/formula.ts';
import type { PaneContext } from '../session/context.ts';
import { copyTextOf } from '../ui/copy.ts';
import { otherLanguage } from '../ui/language.ts';
import { shownRows } from './shown-value.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Puts a formula into the active cell, where there is a workbook. */
export type Insert = ((formula: string) => void) | undefined;

/** A function that can be opened: what it does, then its parameters, result and examples. */
export function functionCard(id: FunctionId, pane: PaneContext, insert: Insert): TemplateResult {
  const { say, language, namespace } = pane;
  const { what, result, clauses, examples } = referenceOf(id);
  const other = otherLanguage(language);
  return html`<details class="card">
    <summary>
      <code class="name">${namespace}.${id}</code>
      <span class="what">${say(what)}</span>
      <span class="other quiet" lang=${other}>${what[other]}</span>
    </summary>
    <h3>${say(FUNCTION_WORDS.parameters)}</h3>
    <dl>${parameterRows(id, pane)}</dl>
    <h3>${say(FUNCTION_WORDS.result)}</h3>
    <p>${say(result)}</p>
    <h3>${say(FUNCTION_WORDS.clauses)}</h3>
    <p class="clauses">${clauses.map((clause) => html`<span>${clause}</span>`)}</p>
    <h3>${say(FUNCTION_WORDS.examples)}</h3>
    ${examples.map((example) => exampleBlock(id, example, pane, insert))}
  </details>`;
}

function parameterRows(id: FunctionId, { say, language }: PaneContext): TemplateResult[] {
  return describeParameters(id).map(
    ({ name, label, optional, description }) => html`<dt>
        <code>${name}</code> ${language === 'zh' ? label : nothing}
        ${optional ? html`<span class="optional">${say(FUNCTION_WORDS.optional)}</span>` : nothing}
      </dt>
      <dd>${say(description)}</dd>`,
  );
}

function exampleBlock(
  id: FunctionId,
  example: Example,
  pane: PaneContext,
  insert: Insert,
): TemplateResult {
  const { say, namespace, language } = pane;
  const formula = formulaOf(id, example.arguments, namespace);
  return html`<div class="example">
    <code class="formula">${formula}</code>
    <div class="example-actions">
      ${
        insert
          ? html`<button type="button" class="small" aria-label="${say(FUNCTION_WORDS.insert)} ${formula}" @click=${() => insert(formula)}>${say(FUNCTION_WORDS.insert)}</button>`
          : nothing
      }
      <button type="button" class="small" aria-label="${say(FUNCTION_WORDS.copy)} ${formula}" @click=${(event: Event) => void copy(event, pane)}>${say(FUNCTION_WORDS.copy)}</button>
    </div>
    <div class="answer">${shownAnswer(shownRows(id, example, language))}</div>
    ${example.says ? html`<p class="quiet">${say(example.says)}</p>` : nothing}
  </div>`;
}

function shownAnswer(rows: readonly (readonly string[])[]): TemplateResult {
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return html`<output>${first[0]}</output>`;
  // Wide tables scroll by themselves; with the keyboard too.
  return html`<div class="spill" tabindex="0"><table>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</table></div>`;
}

async function copy(event: Event, { announce }: PaneContext): Promise<void> {
  const example = (event.currentTarget as HTMLElement).closest('.example');
  const formula = example?.querySelector<HTMLElement>('.formula');
  if (!formula) return;
  const outcome = await copyTextOf(formula);
  announce(outcome === 'copied' ? FUNCTION_WORDS.copied : FUNCTION_WORDS.copyByHand);
}
