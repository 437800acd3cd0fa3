import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import { button } from '../../taskpane/ui/button.ts';
import type { Question } from './question.ts';

/** What stands in the page's dialogue. */
export function questionView(
  { title, text, lines = [], choices }: Question,
  answer: (choice: string) => void,
  say: (phrase: Phrase) => string,
): TemplateResult {
  return html`<h2 id="question-title">${say(title)}</h2>
    ${text ? html`<p>${say(text)}</p>` : nothing}
    ${lines.length > 0 ? html`<ul>${lines.map((line) => html`<li>${say(line)}</li>`)}</ul>` : nothing}
    <div class="choices">
      ${choices.map(({ id, text: name, main }) =>
        button(say(name), () => answer(id), {
          id: `choice-${id}`,
          appearance: main ? 'primary' : 'outline',
          size: 'medium',
        }),
      )}
    </div>`;
}
