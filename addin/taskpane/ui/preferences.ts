/** What a person chose on this device; nothing of the workbook is kept here. */
export type Preference =
  | 'language'
  | 'appearance'
  | 'welcomed'
  | 'reviewer'
  /** Of the web workbook: the notes for a start, what to try on a sheet, the folded pane. */
  | 'notes'
  | 'hints'
  | 'pane';

const keyOf = (name: Preference) => `sla-tiers.${name}`;

export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    // Browsers may refuse storage to a page in a frame.
    return null;
  }
}

export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
