import { html, type TemplateResult } from 'lit/html.js';
import type { LazyList, Ranked, WhatIf } from '../../reclassify/reclassify.ts';
import type { PaneContext } from '../session/context.ts';
import { countOfCap, figure } from '../ui/figures.ts';
import { virtualList } from '../ui/virtual-list.ts';
import type { CapsModel } from './caps-model.ts';
import { allFit, CAPS_WORDS, capInWords, wouldFall } from './words.ts';

const ROW_HEIGHT = 44;

/** What would happen to a tier of a group: with more customers in it, and with free places. */
export function whatIfView(model: CapsModel, whatIf: WhatIf, pane: PaneContext): TemplateResult {
  const { say, vocabulary } = pane;
  const { group, tier, count, allowed, population, next, falling } = whatIf;
  const cap = capOf(model, whatIf);
  const { value: more } = model.more;
  const change = (event: Event) => {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    model.more.value = Number.isFinite(typed) && typed > 0 ? Math.floor(typed) : 1;
  };
  return html`<div class="what-if">
    <h3 id="what-if-title" tabindex="-1">${say(CAPS_WORDS.whatIf)}</h3>
    <p class="quiet">${say(CAPS_WORDS.classified)}</p>
    <p><b>${say(capInWords(group, vocabulary.tier.label(tier), countOfCap(count, allowed), cap, population))}</b></p>
    <p class="if-line"><label for="more">${say(CAPS_WORDS.add)}</label>
      <input id="more" type="number" min="1" step="1" .value=${String(more)} @change=${change}></p>
    <p role="status">${consequence(more, whatIf, pane)}</p>
    <h4>${say(CAPS_WORDS.falling)} <span class="quiet tabular">${figure(falling.length)}</span></h4>
    ${rankedView(falling, CAPS_WORDS.nobodyFalls, CAPS_WORDS.falling, model, pane)}
    <h4>${say(CAPS_WORDS.next)} <span class="quiet tabular">${figure(next.length)}</span></h4>
    ${rankedView(next, CAPS_WORDS.nobodyWaits, CAPS_WORDS.next, model, pane)}
  </div>`;
}

function capOf({ gauge }: CapsModel, { group, tier }: WhatIf): number | undefined {
  const rows = gauge.value.view?.groups.find((each) => each.group === group)?.before;
  return rows?.find((row) => row.tier === tier)?.cap;
}

/** With so many more: they fit, or the last ones of the ranking fall. */
function consequence(
  more: number,
  { spare, falling }: WhatIf,
  { say }: PaneContext,
): TemplateResult {
  const past = more - spare;
  if (past <= 0) return html`${say(allFit(-past))}`;
  const count = Math.min(past, falling.length);
  if (count === 0) return html`${say(CAPS_WORDS.nobodyFalls)}`;
  const names = Array.from({ length: Math.min(count, 5) }, (_, index) => {
    const { id, name } = falling.at(index);
    return name || id;
  });
  return html`${say(wouldFall(count))} ${names.join('、')}${count > names.length ? ' …' : ''}`;
}

function rankedView(
  list: LazyList<Ranked>,
  none: (typeof CAPS_WORDS)['nobodyFalls' | 'nobodyWaits'],
  label: (typeof CAPS_WORDS)['next' | 'falling'],
  model: CapsModel,
  { say }: PaneContext,
): TemplateResult {
  if (list.length === 0) return html`<p class="quiet">${say(none)}</p>`;
  return virtualList({
    length: list.length,
    rowHeight: ROW_HEIGHT,
    label: say(label),
    row: (index) => {
      const { row, id, name, value, held } = list.at(index);
      return html`
        <div class="row-head">
          <span class="row-number tabular">${index + 1}.</span>
          <span class="customer">${name || id}</span>
        </div>
        <div class="row-reason quiet tabular">${row} · ${say(CAPS_WORDS.value)} ${figure(value)}${held ? ` · ${say(CAPS_WORDS.held)}` : ''}</div>`;
    },
    choose: (index) => void model.selectRow(list.at(index).row),
  });
}
