import type { Language } from '../../../shared/failure.ts';
import { readPreference } from './preferences.ts';

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

/** The language chosen before, else that of the browser or of Office; Chinese unless English. */
export function chooseLanguage(languageTag: string): Language {
  const kept = readPreference('language');
  if (kept === 'zh' || kept === 'en') return kept;
  return languageTag.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
