import { nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import { capsScreen } from '../caps/caps-screen.ts';
import type { FunctionsDoor } from '../functions/functions-door.ts';
import { functionsScreen } from '../functions/functions-screen.ts';
import { reclassifyScreen } from '../reclassify/reclassify-screen.ts';
import type { ScheduleDraft } from '../settings/holidays-view.ts';
import type { AddressDraft } from '../settings/rulebook-view.ts';
import { settingsScreen } from '../settings/settings-screen.ts';
import type { Work } from '../ui/work.ts';
import type { PaneContext } from './context.ts';
import { exportSheetName } from './export-sheet.ts';
import type { Session } from './session.ts';
import type { Tab } from './tabs.ts';

/** What is being typed, kept while another tab is open. */
export interface Drafts {
  /** In the search for functions. */
  sought: string;
  readonly address: AddressDraft;
  readonly schedule: ScheduleDraft;
}

export interface PaneActions {
  chooseLanguage(language: Language): void;
  insertSample(): Promise<void>;
}

export interface ScreenServices {
  readonly door: FunctionsDoor;
  readonly work: Work;
  readonly drafts: Drafts;
  readonly actions: PaneActions;
  readonly now: () => number;
}

/** The screen of a tab; without a workbook those of the functions and the settings are left. */
export function screenOf(
  tab: Tab,
  session: Session | undefined,
  services: ScreenServices,
  pane: PaneContext,
): TemplateResult | typeof nothing {
  const { door, work, drafts, actions, now } = services;
  const insertSample = () => void actions.insertSample();
  switch (tab) {
    case 'functions':
      return functionsScreen({ door, repair: session?.repair, work, drafts }, pane);
    case 'settings': {
      const { chooseLanguage } = actions;
      return settingsScreen({ rules: session?.rules, ...drafts, chooseLanguage }, pane);
    }
    case 'reclassify': {
      if (!session) return nothing;
      const { reclassify: model, list } = session;
      const saveAliases = () => void session.saveAliases();
      const exportSheet = () => exportSheetName(now(), pane.language);
      const setup = { insertSample, saveAliases };
      return reclassifyScreen({ model, list, work, actions: setup, exportSheet }, pane);
    }
    case 'caps': {
      if (!session) return nothing;
      const { caps: model, list } = session;
      return capsScreen({ model, list, work, insertSample }, pane);
    }
  }
}
