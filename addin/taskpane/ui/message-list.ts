import { html, type TemplateResult } from 'lit/html.js';
import { virtualList } from './virtual-list.ts';

/** A row of the sheet with what is to be said of it. */
export interface RowMessage {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly name: string;
  readonly message: string;
}

const ROW_HEIGHT = 62;

/** Rows with a message each: choosing one brings it into view in the sheet. */
export function messageList(
  label: string,
  length: number,
  at: (index: number) => RowMessage,
  choose: (row: number) => void,
): TemplateResult {
  return virtualList({
    ...{ length, label, rowHeight: ROW_HEIGHT },
    row: (index) => {
      const { row, name, message } = at(index);
      return html`
        <div class="row-head">
          <span class="row-number tabular">${row}</span>
          <span class="customer">${name}</span>
        </div>
        <div class="row-reason" title=${message}>${message}</div>`;
    },
    choose: (index) => choose(at(index).row),
  });
}
