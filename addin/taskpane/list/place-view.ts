import { html, nothing, type TemplateResult } from 'lit/html.js';
import { addressOf } from '../../host/area.ts';
import type { Place } from '../../host/workbook.ts';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import { LIST_WORDS, rowsInWords } from '../session/list-words.ts';
import { linkButton } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { selectLine } from '../ui/select-field.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';

/** ① where: the table or sheet, and how many rows the list has, once it is read. */
export function placeView(list: ListModel, pane: PaneContext, disabled: boolean): TemplateResult {
  const { say } = pane;
  const { value: places } = list.places;
  const { value: place } = list.place;
  const { value: recognised } = list.recognised;
  const { value: trouble } = list.trouble;
  const rows = list.found.value?.listRows ?? recognised?.rows;
  const lookAgain = linkButton(say(LIST_WORDS.lookAgain), () => void list.findPlaces());
  if (!places) {
    return trouble
      ? troubleNotice(trouble, pane, () => void list.findPlaces())
      : html`<p class="quiet loading"><fluent-spinner size="tiny"></fluent-spinner>${say(LIST_WORDS.looking)}</p>`;
  }
  if (places.length === 0) {
    const sample = html`<fluent-button size="small" appearance="primary" ?disabled=${disabled} @click=${() => void pane.insertSample()}>${say(LIST_WORDS.insertSample)}</fluent-button>`;
    return html`${notice('info', say(LIST_WORDS.noPlaces), [sample, lookAgain])}
      ${trouble ? troubleNotice(trouble, pane, () => void list.findPlaces()) : nothing}`;
  }
  const chosen = String(place ? indexOf(places, place) : -1);
  return html`
    ${selectLine({
      id: 'place',
      label: say(LIST_WORDS.place),
      choices: places.map((each, index) => ({
        value: String(index),
        text: describePlace(each, pane),
      })),
      chosen,
      disabled,
      choose: (value) => {
        const next = places[Number(value)];
        if (next) void list.choosePlace(next);
      },
    })}
    <p class="under-field quiet">${rows === undefined ? nothing : html`<span class="tabular">${say(rowsInWords(rows))}</span>`} ${lookAgain}</p>
    ${trouble ? troubleNotice(trouble, pane, () => void list.findPlaces()) : nothing}`;
}

function indexOf(places: readonly Place[], place: Place): number {
  return places.findIndex(
    (each) =>
      each.kind === place.kind &&
      each.table === place.table &&
      each.area.sheet === place.area.sheet,
  );
}

export function describePlace(place: Place, { say }: PaneContext): string {
  const { kind, name, sheetName, area, selected } = place;
  const what = kind === 'table' ? `${name} (${say(LIST_WORDS.table)})` : sheetName;
  const mark = selected ? `${say(LIST_WORDS.selected)} · ` : '';
  return `${mark}${what} · ${addressOf(area)}`;
}
