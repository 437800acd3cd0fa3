import { type ILanguagePack, LocaleType, mergeLocales } from '@univerjs/core';
import type { Language } from '../../../shared/failure.ts';
import { functionTexts } from './function-words.ts';

export const LOCALES: Readonly<Record<Language, LocaleType>> = {
  zh: LocaleType.ZH_CN,
  en: LocaleType.EN_US,
};

/** The grid's own words and those of our functions; each language is a chunk of its own. */
export async function loadLocale(language: Language): Promise<ILanguagePack> {
  const { default: pack } =
    language === 'zh'
      ? await import('@univerjs/preset-sheets-core/locales/zh-CN')
      : await import('@univerjs/preset-sheets-core/locales/en-US');
  return mergeLocales(pack, functionTexts(language));
}
