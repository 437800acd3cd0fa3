import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';

export interface TabLabel {
  readonly id: string;
  readonly text: string;
}

export interface TabRow {
  readonly tabs: readonly TabLabel[];
  readonly active: string;
  /** Says what the tabs are. */
  readonly label: string;
  /** On the button that opens the menu, and what it is called. */
  readonly more: string;
  readonly menuLabel: string;
  choose(id: string): void;
}

const BUTTON = 'more-tabs';
const ITEM = '[role=menuitemradio]';

/**
 * Tabs in one row. Those that do not fit are in a menu at its end, which lists them all; the active
 * one is always in the row, in the last place if it would not be there.
 */
export class OverflowTabs extends HTMLElement {
  private given: TabRow | undefined;
  private isOpen = false;
  private readonly widths = new Map<string, number>();
  /** As told by the observer: asked for while drawing, it would lay out the whole pane each time. */
  private room: number | undefined;
  private readonly sizes = new ResizeObserver(() => {
    this.room = this.clientWidth;
    this.draw();
  });

  set row(row: TabRow) {
    this.given = row;
    this.draw();
  }

  connectedCallback(): void {
    this.sizes.observe(this);
    this.addEventListener('keydown', this.move);
    this.addEventListener('focusout', this.leave);
  }

  disconnectedCallback(): void {
    this.sizes.disconnect();
    this.removeEventListener('keydown', this.move);
    this.removeEventListener('focusout', this.leave);
  }

  private draw(): void {
    const { given } = this;
    if (!given || !this.isConnected) return;
    this.measure(given);
    render(this.view(given, this.fitting(given)), this);
  }

  /** How wide each tab is, and the button after them, is known only once they are drawn. */
  private measure(given: TabRow): void {
    const texts = [...given.tabs.map(({ text }) => text), given.more];
    if (texts.every((text) => this.widths.has(text))) return;
    render(this.view(given, given.tabs, true), this);
    const drawn = [...this.querySelectorAll<HTMLElement>(`fluent-tab, #${BUTTON}`)];
    drawn.forEach((each, at) => {
      const text = texts[at];
      if (text !== undefined && each.offsetWidth > 0) this.widths.set(text, each.offsetWidth);
    });
  }

  private fitting({ tabs, active, more }: TabRow): readonly TabLabel[] {
    const width = ({ text }: { readonly text: string }) => this.widths.get(text) ?? 0;
    this.room ??= this.clientWidth;
    const { room } = this;
    if (tabs.reduce((sum, tab) => sum + width(tab), 0) <= room) return tabs;
    let left = room - width({ text: more });
    const fitting: TabLabel[] = [];
    for (const tab of tabs) {
      left -= width(tab);
      if (left < 0) break;
      fitting.push(tab);
    }
    const chosen = tabs.find(({ id }) => id === active);
    if (!chosen || fitting.includes(chosen)) return fitting;
    while (left < width(chosen) && fitting.length > 0) left += width(fitting.pop() ?? chosen);
    return [...fitting, chosen];
  }

  private view(given: TabRow, shown: readonly TabLabel[], isMeasuring = false): TemplateResult {
    const { tabs, active, label } = given;
    const change = (event: Event) => {
      const { activeid } = event.target as HTMLElement & { readonly activeid: string };
      // The list also says so when it is told which tab is active: that is no choice of a person.
      const isNews = activeid !== this.given?.active && tabs.some(({ id }) => id === activeid);
      if (isNews) given.choose(activeid);
    };
    return html`<fluent-tablist size="small" activeid=${active} aria-label=${label} @change=${change}>
        ${repeat(
          shown,
          ({ id }) => id,
          ({ id, text }) => html`<fluent-tab id=${id}>${text}</fluent-tab>`,
        )}
      </fluent-tablist>
      ${isMeasuring || shown.length < tabs.length ? this.menuView(given) : nothing}`;
  }

  private menuView({ tabs, active, more, menuLabel, choose }: TabRow): TemplateResult {
    const take = (id: string) => {
      this.open(false);
      choose(id);
    };
    return html`<button
        type="button"
        id=${BUTTON}
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        @click=${() => this.open(!this.isOpen)}
      >${more}</button>
      <div role="menu" aria-label=${menuLabel} ?hidden=${!this.isOpen}>${repeat(
        tabs,
        ({ id }) => id,
        ({ id, text }) =>
          html`<button type="button" role="menuitemradio" tabindex="-1" aria-checked=${id === active} @click=${() => take(id)}>${text}</button>`,
      )}</div>`;
  }

  private open(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.draw();
    if (isOpen) (this.querySelector<HTMLElement>('[aria-checked=true]') ?? this.items[0])?.focus();
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(ITEM)];
  }

  /** The menu closes when the keyboard or the mouse goes elsewhere. */
  private readonly leave = ({ relatedTarget }: FocusEvent): void => {
    const menu = this.querySelector('[role=menu]');
    const inMenu = relatedTarget instanceof Node && menu?.contains(relatedTarget);
    const onButton = relatedTarget instanceof HTMLElement && relatedTarget.id === BUTTON;
    if (this.isOpen && !inMenu && !onButton) this.open(false);
  };

  private readonly move = (event: KeyboardEvent): void => {
    const button = this.querySelector<HTMLElement>(`#${BUTTON}`);
    if (!this.isOpen) {
      if (event.target !== button || !/^Arrow(Down|Up)$/.test(event.key)) return;
      event.preventDefault();
      this.open(true);
      return;
    }
    if (event.key === 'Escape') {
      // Office.js on the web, which listens on the window, would leave the pane.
      event.stopPropagation();
      event.preventDefault();
      this.open(false);
      button?.focus();
      return;
    }
    const { items } = this;
    const to = targetOf(event.key, items.indexOf(event.target as HTMLElement), items);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
}

/** Where a key goes in a menu: round and round, and to what begins with the letter typed. */
function targetOf(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
  const after = (from: number) => items[(from + items.length) % items.length];
  switch (key) {
    case 'ArrowDown':
      return after(at + 1);
    case 'ArrowUp':
      return after(at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default: {
      if (key.length !== 1) return undefined;
      const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return rest.find(({ textContent }) =>
        textContent?.toLowerCase().startsWith(key.toLowerCase()),
      );
    }
  }
}

customElements.define('sla-tabs', OverflowTabs);

export function overflowTabs(row: TabRow): TemplateResult {
  return html`<sla-tabs .row=${row}></sla-tabs>`;
}
