import { styleMap } from 'lit/directives/style-map.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';

/** A list of which only the rows in sight are made: 100,000 rows cost as much as ten. */
export interface ListRows {
  readonly length: number;
  /** Of every row, in pixels. */
  readonly rowHeight: number;
  /** Says what the list is. */
  readonly label: string;
  row(index: number): TemplateResult;
  choose(index: number): void;
}

const MOST_IN_SIGHT = 6;
const MARGIN_ROWS = 4;
let lists = 0;

/**
 * A list box: one stop for the keyboard, arrows move within it, Enter chooses. The row that the
 * keyboard stands on is told by its id, so the focus survives rows coming and going.
 */
export class VirtualList extends HTMLElement {
  private shown: ListRows | undefined;
  private active = -1;
  /** How far it is scrolled, as told: asking would lay the pane out anew at every draw. */
  private scrolled = 0;
  private readonly rowIds = `list-${lists++}`;

  set rows(rows: ListRows) {
    if (this.shown && rows.length !== this.shown.length) this.startAgain();
    this.shown = rows;
    this.draw();
  }

  connectedCallback(): void {
    this.tabIndex = 0;
    this.scrolled = this.scrollTop;
    this.setAttribute('role', 'listbox');
    this.addEventListener('scroll', this.follow);
    this.addEventListener('keydown', this.move);
  }

  disconnectedCallback(): void {
    this.removeEventListener('scroll', this.follow);
    this.removeEventListener('keydown', this.move);
  }

  private startAgain(): void {
    this.active = -1;
    this.scrollTop = 0;
    this.scrolled = 0;
  }

  private readonly follow = (): void => {
    this.scrolled = this.scrollTop;
    this.draw();
  };

  private readonly draw = (): void => {
    const { shown } = this;
    if (!shown) return;
    const { length, rowHeight, label } = shown;
    this.setAttribute('aria-label', label);
    this.style.height = `${Math.min(length, MOST_IN_SIGHT) * rowHeight}px`;
    const first = Math.max(0, Math.floor(this.scrolled / rowHeight) - MARGIN_ROWS);
    const last = Math.min(length, first + MOST_IN_SIGHT + 2 * MARGIN_ROWS);
    const indexes = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
    const isActiveMade = this.active >= first && this.active < last;
    if (isActiveMade) this.setAttribute('aria-activedescendant', this.idOf(this.active));
    else this.removeAttribute('aria-activedescendant');
    render(
      html`<div class="all-rows" style=${styleMap({ height: `${length * rowHeight}px` })}>${indexes.map(
        (index) => this.option(index, shown),
      )}</div>`,
      this,
    );
  };

  private option(index: number, { rowHeight, length, row }: ListRows): TemplateResult {
    return html`<div
      id=${this.idOf(index)}
      role="option"
      aria-selected=${index === this.active}
      aria-setsize=${length}
      aria-posinset=${index + 1}
      class=${index === this.active ? 'list-row is-active' : 'list-row'}
      style=${styleMap({ top: `${index * rowHeight}px`, height: `${rowHeight}px` })}
      @click=${() => this.chooseRow(index)}
    >${length > 0 ? row(index) : nothing}</div>`;
  }

  private idOf(index: number): string {
    return `${this.rowIds}-${index}`;
  }

  private chooseRow(index: number): void {
    this.active = index;
    this.shown?.choose(index);
    this.draw();
  }

  private readonly move = (event: KeyboardEvent): void => {
    const { shown } = this;
    if (!shown || shown.length === 0) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (this.active >= 0) this.chooseRow(this.active);
      return;
    }
    const to = this.target(event.key, shown.length);
    if (to === undefined) return;
    event.preventDefault();
    this.active = Math.min(shown.length - 1, Math.max(0, to));
    this.bringIntoView(shown.rowHeight);
    this.draw();
  };

  private target(key: string, length: number): number | undefined {
    switch (key) {
      case 'ArrowDown':
        return this.active + 1;
      case 'ArrowUp':
        return this.active - 1;
      case 'PageDown':
        return this.active + MOST_IN_SIGHT;
      case 'PageUp':
        return this.active - MOST_IN_SIGHT;
      case 'Home':
        return 0;
      case 'End':
        return length - 1;
      default:
        return undefined;
    }
  }

  private bringIntoView(rowHeight: number): void {
    const top = this.active * rowHeight;
    if (top < this.scrollTop) this.scrollTop = top;
    const bottom = top + rowHeight - this.clientHeight;
    if (bottom > this.scrollTop) this.scrollTop = bottom;
    this.scrolled = this.scrollTop;
  }
}

customElements.define('sla-list', VirtualList);

export function virtualList(rows: ListRows): TemplateResult {
  return html`<sla-list class="list" .rows=${rows}></sla-list>`;
}
