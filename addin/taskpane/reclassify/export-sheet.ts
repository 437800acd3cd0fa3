import { formatIso, momentAt } from '../../../shared/calendar/moment.ts';
import type { Language } from '../../../shared/failure.ts';

const NAMES: Readonly<Record<Language, string>> = { zh: 'SLA 变更清单', en: 'SLA changes' };
const CHINA_SECONDS = 8 * 3600;

/** A sheet for each export; names of sheets hold no colon and at most 31 characters. */
export function exportSheetName(now: number, language: Language): string {
  const iso = formatIso(momentAt(Math.floor(now / 1000) + CHINA_SECONDS));
  const [, date = '', clock = ''] = /^\d{4}-(.+)T(.+)\+/.exec(iso) ?? [];
  return `${NAMES[language]} ${date} ${clock.replaceAll(':', '')}`;
}
