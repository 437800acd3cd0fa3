import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import type { PaneContext } from '../app/context.ts';
import type { Screen, ScreenServices } from '../app/screen.ts';
import { APPEARANCES, type Appearance, keepAppearance, readAppearance } from '../app/theme.ts';
import { selectLine } from '../ui/select-field.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { holidaysView, type ScheduleDraft } from './holidays-view.ts';
import { type AddressDraft, rulebookView } from './rulebook-view.ts';
import type { RulesModel } from './rules-model.ts';
import { APPEARANCE_WORDS, datesInWords, LANGUAGE_NAMES, SETTINGS_WORDS } from './words.ts';

export function openScreen({ session, chooseLanguage }: ScreenServices): Screen {
  const drafts = {
    address: { text: '', wrong: undefined },
    schedule: { text: '', isWholeYear: undefined },
  };
  return {
    view: (pane) => settingsScreen({ rules: session()?.rules, ...drafts, chooseLanguage }, pane),
  };
}

interface SettingsScreen {
  /** Only where there is a workbook. */
  readonly rules: RulesModel | undefined;
  readonly address: AddressDraft;
  readonly schedule: ScheduleDraft;
  chooseLanguage(language: Language): void;
}

/** Language and looks, the labels, the company's rulebook, the holidays. */
function settingsScreen(screen: SettingsScreen, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { rules } = screen;
  return html`<div class="content">
    <section aria-labelledby="general-title">
      <h2 id="general-title">${say(SETTINGS_WORDS.general)}</h2>
      <div class="fields">
        ${generalView(screen, pane)}
        ${rules ? workbookView(rules, pane) : nothing}
      </div>
      ${rules ? html`<p class="quiet">${say(SETTINGS_WORDS.labelsHint)}</p>` : nothing}
    </section>
    ${rules ? html`${rulebookView(rules, screen.address, pane)} ${holidaysView(rules, screen.schedule, pane)}` : nothing}
    <section aria-labelledby="data-title">
      <h2 id="data-title">${say(SETTINGS_WORDS.privacyTitle)}</h2>
      <p class="quiet">${say(COMMON_WORDS.privacy)}</p>
    </section>
  </div>`;
}

function generalView(screen: SettingsScreen, { say, language, refresh }: PaneContext) {
  return html`
    ${selectLine({
      id: 'setting-language',
      label: say(SETTINGS_WORDS.language),
      choices: (['zh', 'en'] as const).map((value) => ({ value, text: LANGUAGE_NAMES[value] })),
      chosen: language,
      choose: (value) => screen.chooseLanguage(value === 'en' ? 'en' : 'zh'),
    })}
    ${selectLine({
      id: 'setting-appearance',
      label: say(SETTINGS_WORDS.appearance),
      choices: APPEARANCES.map((value) => ({ value, text: say(APPEARANCE_WORDS[value]) })),
      chosen: readAppearance(),
      choose: (value) => {
        keepAppearance(value as Appearance);
        refresh();
      },
    })}`;
}

function workbookView(rules: RulesModel, { say }: PaneContext): TemplateResult {
  return html`
    ${selectLine({
      id: 'setting-labels',
      label: say(SETTINGS_WORDS.labels),
      choices: [
        { value: 'zh', text: say(SETTINGS_WORDS.labelsZh) },
        { value: 'en', text: say(SETTINGS_WORDS.labelsEn) },
      ],
      chosen: rules.labels,
      choose: (value) => void rules.chooseLabels(value === 'en' ? 'en' : 'zh'),
    })}
    ${
      rules.dateSystem
        ? html`<div class="field-line"><span>${say(SETTINGS_WORDS.dates)}</span><span class="field-value">${say(datesInWords(rules.dateSystem))}</span></div>`
        : nothing
    }`;
}
