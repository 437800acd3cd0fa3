import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { SERVICE_LIST, type ServiceField } from '../../../shared/lists/services.ts';
import { columnLetters } from '../../host/area.ts';
import { SERVICE_FIELDS } from '../../services/columns.ts';
import type { RecognisedServices } from '../../services/types.ts';
import { describePlace } from '../list/place-view.ts';
import type { PaneContext } from '../session/context.ts';
import { selectLine } from '../ui/select-field.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import type { ServicesModel } from './services-model.ts';
import { SERVICES_WORDS } from './words.ts';

/** Which table holds the services that follow the tiers, and its columns. */
export function servicesView(
  model: ServicesModel,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { value: places } = model.places;
  const { value: recognised } = model.recognised;
  const { value: trouble } = model.trouble;
  const chosen = places.findIndex(
    ({ kind, table, area }) =>
      kind === recognised?.place.kind &&
      table === recognised.place.table &&
      area.sheet === recognised.place.area.sheet,
  );
  return html`<h3>${say(SERVICES_WORDS.title)}</h3>
    ${selectLine({
      id: 'services-place',
      label: say(SERVICES_WORDS.place),
      choices: [
        { value: '', text: say(COMMON_WORDS.notChosen) },
        ...places.map((place, index) => ({
          value: String(index),
          text: describePlace(place, pane),
        })),
      ],
      chosen: chosen < 0 ? '' : String(chosen),
      disabled,
      choose: (value) => void model.choose(value === '' ? undefined : places[Number(value)]),
    })}
    ${trouble ? troubleNotice(trouble, pane, () => void model.recall()) : nothing}
    ${recognised ? columnsView(model, recognised, pane, disabled) : html`<p class="quiet">${say(SERVICES_WORDS.hint)}</p>`}`;
}

function columnsView(
  model: ServicesModel,
  recognised: RecognisedServices,
  { say }: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { place, heads } = recognised;
  const { value: fields } = model.fields;
  const { value: isReady } = model.isReady;
  const line = (field: ServiceField) => {
    const column = fields[field];
    return selectLine({
      id: `service-${field}`,
      label: say(SERVICE_LIST.fields[field].label),
      choices: [
        { value: '', text: say(COMMON_WORDS.notChosen) },
        ...heads.map((head, index) => ({
          value: String(index),
          text: `${columnLetters(place.area.column + index)}  ${head}`,
        })),
      ],
      chosen: column === undefined ? '' : String(column),
      disabled,
      choose: (value) => void model.mapField(field, value === '' ? undefined : Number(value)),
    });
  };
  return html`<div class="fields">${repeat(SERVICE_FIELDS, (field) => field, line)}</div>
    ${isReady ? nothing : html`<p class="error-text" role="alert">${say(SERVICES_WORDS.needed)}</p>`}
    ${isReady && fields.scope === undefined ? html`<p class="warning-text">${say(SERVICES_WORDS.noScope)}</p>` : nothing}`;
}
