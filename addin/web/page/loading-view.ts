import { html, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import { SAMPLE_HEADS, sampleRows } from '../../taskpane/session/sample-list.ts';
import { button } from '../../taskpane/ui/button.ts';
import { notice } from '../../taskpane/ui/notice.ts';
import { PAGE_WORDS } from './words.ts';

const ROWS = 24;

/** In the spreadsheet's place until it is there: what it will show, or what to do without it. */
export function loadingView(
  state: 'loading' | 'failed',
  again: () => void,
  say: (phrase: Phrase) => string,
): TemplateResult {
  if (state === 'failed') {
    return html`<div class="failed">${notice(
      'error',
      html`${say(PAGE_WORDS.gridFailed)} <a href="list.html">${say(PAGE_WORDS.plainPage)}</a>`,
      [button(say(PAGE_WORDS.retry), again, { id: 'load-again' })],
    )}</div>`;
  }
  return html`<div class="preview">
    <p role="status"><fluent-spinner size="tiny"></fluent-spinner>${say(PAGE_WORDS.loadingGrid)}</p>
    <table aria-hidden="true">
      <thead><tr>${SAMPLE_HEADS.map((head) => html`<th>${head}</th>`)}</tr></thead>
      <tbody>
        ${sampleRows()
          .slice(0, ROWS)
          .map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}
