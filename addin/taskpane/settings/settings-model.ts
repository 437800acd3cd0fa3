import { signal } from '@preact/signals-core';
import type { Phrase } from '../../../shared/failure.ts';
import { rulebookAddress } from '../rulebook/fetch-rulebook.ts';
import type { RulesModel } from '../rulebook/rules-model.ts';
import { put } from '../ui/state.ts';
import { SETTINGS_WORDS } from './words.ts';

/** What is being entered into the settings of a workbook, on its way into its rules. */
export class SettingsModel {
  readonly rules: RulesModel;
  /** The address of a rulebook being typed, and what is wrong with it or with a file. */
  readonly address = signal<{ readonly text: string; readonly wrong: Phrase | undefined }>({
    text: '',
    wrong: undefined,
  });
  /** The schedule of holidays being pasted; whether it is a whole year's, once a person says so. */
  readonly schedule = signal<{
    readonly text: string;
    readonly isWholeYear: boolean | undefined;
  }>({ text: '', isWholeYear: undefined });

  constructor(rules: RulesModel) {
    this.rules = rules;
  }

  /** @returns whether the file's rulebook is in force. */
  async useFile(file: File): Promise<boolean> {
    put(this.address, { wrong: undefined });
    const text = await file.text().catch(() => undefined);
    if (text !== undefined) return this.rules.useText(text, { kind: 'file', name: file.name });
    put(this.address, { wrong: SETTINGS_WORDS.unreadableFile });
    return false;
  }

  /** @returns whether the rulebook at the address typed is in force. */
  async useAddress(): Promise<boolean> {
    const address = rulebookAddress(this.address.value.text, location.href);
    put(this.address, { wrong: address === undefined ? SETTINGS_WORDS.badAddress : undefined });
    return address !== undefined && this.rules.useAddress(address);
  }
}
