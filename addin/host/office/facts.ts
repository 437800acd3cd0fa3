import type { Language } from '../../../shared/failure.ts';
import type { HostFacts } from '../workbook.ts';

/** As much of Office.context as tells where we are. */
export interface OfficeContext {
  readonly platform: string;
  readonly displayLanguage: string;
  readonly requirements: {
    isSetSupported(set: string, version: string): boolean;
  };
}

/** What this Excel is and can do, by its requirement sets. */
export function factsOf({ platform, displayLanguage, requirements }: OfficeContext): HostFacts {
  const has = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
  const language: Language = /^zh\b/i.test(displayLanguage) ? 'zh' : 'en';
  return {
    name: 'Excel',
    platform,
    spills: has('1.12'),
    formattedValues: has('1.16'),
    language,
  };
}
