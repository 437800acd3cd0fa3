import { FIRST_DAY, formatDay } from '../../calendar/day.ts';
import { withOverrides } from '../../calendar/working-days.ts';
import { err, ok, type Result } from '../../result.ts';
import { CAPPED_TIERS, type Caps, NORM_CAPS, WHOLE } from '../caps.ts';
import { type Editions, NORM, type Rulebook } from '../rulebook.ts';
import { acceptsSetting, DEFAULT_SETTINGS, SETTING_NAMES, type Settings } from '../settings.ts';
import { readAliases } from './aliases.ts';
import { readCalendar, readDay } from './calendar.ts';
import type { DocumentFinding } from './finding.ts';
import { Place } from './place.ts';
import { readTables } from './tables.ts';

export interface CompanyRulebook {
  /** The norm until the document's `from`, the company's rulebook from then on. */
  readonly editions: Editions;
  readonly book: Rulebook;
  /** What gives to think about in the document; table hygiene is for `checkTables` to say. */
  readonly warnings: readonly DocumentFinding[];
}

export type CompanyReading = Result<CompanyRulebook, readonly DocumentFinding[]>;

const MEMBERS = [
  'id',
  'version',
  'note',
  'from',
  'settings',
  'caps',
  'tables',
  'calendar',
  'aliases',
];

export const LONGEST_NAME = 64;
export const LONGEST_REMARK = 2000;

/**
 * Reads a company's rulebook: one JSON document of overrides of the norm, checked whole.
 * @returns the editions that every function takes, or everything that is wrong with the document,
 * each with its JSON pointer.
 */
export function readCompanyRulebook(document: unknown): CompanyReading {
  const findings: DocumentFinding[] = [];
  const given = new Place(document ?? null, findings);
  given.members(MEMBERS);
  const from = given.at('from').read(FIRST_DAY, readDay);
  const note = given.at('note').read(undefined, readText(LONGEST_REMARK));
  const tables = readTables(given.at('tables'));
  const calendar = readCalendar(given.at('calendar'));
  const book: Rulebook = {
    id: given.at('id').read('company', readText(LONGEST_NAME)),
    version: given
      .at('version')
      .read(from === FIRST_DAY ? '1' : formatDay(from), readText(LONGEST_NAME)),
    ...(note !== undefined && { note }),
    settings: readSettings(given.at('settings')),
    caps: readCaps(given.at('caps')),
    calendar: calendar ? withOverrides(calendar) : NORM.calendar,
    aliases: readAliases(given.at('aliases')),
    ...tables,
  };
  if (findings.some(({ severity }) => severity === 'error')) return err(findings);
  const company = { from, book };
  const editions: Editions =
    from === FIRST_DAY ? [company] : [{ from: FIRST_DAY, book: NORM }, company];
  return ok({ editions, book, warnings: findings });
}

function readText(longest: number) {
  return (given: unknown): string | undefined =>
    typeof given === 'string' && given.length <= longest ? given.trim() || undefined : undefined;
}

function readSettings(given: Place): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, value] of given.members(SETTING_NAMES)) {
    if (acceptsSetting(name as keyof Settings, value.given)) settings[name] = value.given;
    else value.refuse();
  }
  return settings as unknown as Settings;
}

function readCaps(given: Place): Caps {
  const caps: Record<string, number> = { ...NORM_CAPS };
  for (const [tier, share] of given.members(CAPPED_TIERS)) {
    caps[tier] = share.read(0, readShare);
  }
  return caps as unknown as Caps;
}

/** A share as an exact whole number per ten thousand. */
function readShare(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  const rate = Math.round(value * WHOLE);
  return Math.abs(rate - value * WHOLE) < 1e-9 ? rate : undefined;
}
