import { html, type TemplateResult } from 'lit/html.js';
import type { RulesModel } from '../rulebook/rules-model.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { selectLine } from '../ui/select-field.ts';
import { APPEARANCES, type Appearance, keepAppearance, readAppearance } from '../ui/theme.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { holidaysView } from './holidays-view.ts';
import { rulebookView } from './rulebook-view.ts';
import { SettingsModel } from './settings-model.ts';
import { APPEARANCE_WORDS, datesInWords, LANGUAGE_NAMES, SETTINGS_WORDS } from './words.ts';

/** Language and looks, the labels, the company's rulebook, the holidays. */
export function openScreen(pane: PaneContext): Screen {
  const model = onceOpen(pane, ({ rules }) => new SettingsModel(rules));
  return { view: () => screenView(model.value, pane) };
}

/** @param model only where there is a workbook. */
function screenView(model: SettingsModel | undefined, pane: PaneContext): TemplateResult {
  const { say } = pane;
  return html`<div class="content">
    <section aria-labelledby="general-title">
      <h2 id="general-title">${say(SETTINGS_WORDS.general)}</h2>
      <div class="fields">
        ${generalView(pane)}
        ${model && workbookView(model.rules, pane)}
      </div>
      ${model && html`<p class="quiet">${say(SETTINGS_WORDS.labelsHint)}</p>`}
    </section>
    ${model && html`${rulebookView(model, pane)} ${holidaysView(model, pane)}`}
    <section aria-labelledby="data-title">
      <h2 id="data-title">${say(SETTINGS_WORDS.privacyTitle)}</h2>
      <p class="quiet">${say(COMMON_WORDS.privacy)}</p>
    </section>
  </div>`;
}

function generalView({ say, language, chooseLanguage }: PaneContext): TemplateResult {
  return html`
    ${selectLine({
      id: 'setting-language',
      label: say(SETTINGS_WORDS.language),
      choices: (['zh', 'en'] as const).map((value) => ({ value, text: LANGUAGE_NAMES[value] })),
      chosen: language,
      choose: (value) => chooseLanguage(value === 'en' ? 'en' : 'zh'),
    })}
    ${selectLine({
      id: 'setting-appearance',
      label: say(SETTINGS_WORDS.appearance),
      choices: APPEARANCES.map((value) => ({ value, text: say(APPEARANCE_WORDS[value]) })),
      chosen: readAppearance(),
      choose: (value) => keepAppearance(value as Appearance),
    })}`;
}

function workbookView(rules: RulesModel, { say }: PaneContext): TemplateResult {
  const { value: dates } = rules.dateSystem;
  return html`
    ${selectLine({
      id: 'setting-labels',
      label: say(SETTINGS_WORDS.labels),
      choices: [
        { value: 'zh', text: say(SETTINGS_WORDS.labelsZh) },
        { value: 'en', text: say(SETTINGS_WORDS.labelsEn) },
      ],
      chosen: rules.labels.value,
      choose: (value) => void rules.chooseLabels(value === 'en' ? 'en' : 'zh'),
    })}
    ${
      dates &&
      html`<div class="field-line"><span>${say(SETTINGS_WORDS.dates)}</span><span class="field-value">${say(datesInWords(dates))}</span></div>`
    }`;
}
