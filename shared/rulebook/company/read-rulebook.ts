import { FIRST_DAY, formatDay } from '../../calendar/day.ts';
import { checkRange, parseMoment } from '../../calendar/moment.ts';
import { withOverrides } from '../../calendar/working-days.ts';
import { CAPPED_TIERS, type Caps, NORM_CAPS, WHOLE } from '../caps.ts';
import { type Editions, NORM, type Rulebook } from '../rulebook.ts';
import { DEFAULT_SETTINGS, SETTING_DEFINITIONS, type Settings } from '../settings.ts';
import { readAliases } from './aliases.ts';
import { readCalendar } from './calendar.ts';
import { child, type Finding, Findings, isObject } from './finding.ts';
import { checkTables } from './hygiene.ts';
import { readTables } from './tables.ts';

export interface CompanyRulebook {
  /** The norm until the document's `from`, the company's rulebook from then on. */
  readonly editions: Editions;
  readonly book: Rulebook;
  readonly warnings: readonly Finding[];
}

export type CompanyReading =
  | { readonly ok: true; readonly value: CompanyRulebook }
  | { readonly ok: false; readonly errors: readonly Finding[] };

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

const OBJECT = { zh: '一个 JSON 对象 {…}', en: 'a JSON object {…}' };

/**
 * Reads a company's rulebook: one JSON document of overrides of the norm, checked whole.
 * @returns the editions that every function takes, with the hygiene findings of the overridden
 * tables, or everything that is wrong with the document, each with its JSON pointer.
 */
export function readCompanyRulebook(document: unknown): CompanyReading {
  const findings = new Findings();
  if (!isObject(document)) {
    findings.invalid('', document, OBJECT);
    return { ok: false, errors: findings.list };
  }
  for (const name of Object.keys(document)) {
    if (!MEMBERS.includes(name)) findings.unknownName(child('', name), name, MEMBERS);
  }
  const from = readFrom(document['from'], findings);
  const note = readString('/note', document['note'], 2000, findings);
  const tables = readTables(document['tables'], findings);
  const calendar = readCalendar(document['calendar'], findings);
  const aliases = readAliases(document['aliases'], findings);
  const settings = readSettings(document['settings'], findings);
  const caps = readCaps(document['caps'], findings);
  const id = readString('/id', document['id'], 64, findings) ?? 'company';
  const version =
    readString('/version', document['version'], 64, findings) ??
    (from === FIRST_DAY ? '1' : formatDay(from));
  if (findings.hasErrors) return { ok: false, errors: findings.list };

  const book: Rulebook = {
    id,
    version,
    ...(note !== undefined && { note }),
    settings,
    caps,
    calendar: calendar ? withOverrides(calendar) : NORM.calendar,
    aliases,
    ...tables,
  };
  const editions: Editions =
    from === FIRST_DAY
      ? [{ from, book }]
      : [
          { from: FIRST_DAY, book: NORM },
          { from, book },
        ];
  const warnings = [...findings.list, ...checkTables(book)];
  return { ok: true, value: { editions, book, warnings } };
}

function readString(
  pointer: string,
  given: unknown,
  longest: number,
  findings: Findings,
): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string' && given.trim() !== '' && given.length <= longest) {
    return given.trim();
  }
  return findings.invalid(pointer, given, {
    zh: `1 至 ${longest} 字的文本`,
    en: `a text of 1 to ${longest} characters`,
  });
}

function readFrom(given: unknown, findings: Findings): number {
  if (given === undefined) return FIRST_DAY;
  const moment = typeof given === 'string' ? parseMoment(given) : undefined;
  if (moment && moment.second === undefined && checkRange(moment)) return moment.day;
  findings.invalid('/from', given, {
    zh: '生效日期, 如 2026-01-01',
    en: 'the effective date, such as 2026-01-01',
  });
  return FIRST_DAY;
}

function readSettings(given: unknown, findings: Findings): Settings {
  if (given === undefined) return DEFAULT_SETTINGS;
  if (!isObject(given)) {
    findings.invalid('/settings', given, OBJECT);
    return DEFAULT_SETTINGS;
  }
  const names = Object.keys(SETTING_DEFINITIONS) as (keyof Settings)[];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, value] of Object.entries(given)) {
    const pointer = child('/settings', name);
    const known = names.find((candidate) => candidate === name);
    if (!known) findings.unknownName(pointer, name, names);
    else if (acceptsSetting(known, value)) settings[known] = value;
    else findings.invalid(pointer, value, describeSetting(known));
  }
  return settings as unknown as Settings;
}

function acceptsSetting(name: keyof Settings, value: unknown): boolean {
  const { accepts } = SETTING_DEFINITIONS[name];
  if (accepts === 'flag') return typeof value === 'boolean';
  if (accepts === 'hour') {
    return value === null || (typeof value === 'number' && value > 0 && value < 24);
  }
  return typeof value === 'string' && accepts.includes(value);
}

function describeSetting(name: keyof Settings) {
  const { accepts, what } = SETTING_DEFINITIONS[name];
  if (accepts === 'flag') return { zh: `${what.zh}: true 或 false`, en: 'true or false' };
  if (accepts === 'hour') {
    return {
      zh: `${what.zh}: 0 与 24 之间的小时数, 如 17 或 17.5, 或 null`,
      en: 'an hour between 0 and 24 such as 17 or 17.5, or null',
    };
  }
  const values = accepts.join(', ');
  return { zh: `${what.zh}: ${values}`, en: values };
}

function readCaps(given: unknown, findings: Findings): Caps {
  if (given === undefined) return NORM_CAPS;
  if (!isObject(given)) {
    findings.invalid('/caps', given, OBJECT);
    return NORM_CAPS;
  }
  const caps: Record<string, number> = { ...NORM_CAPS };
  for (const [tier, value] of Object.entries(given)) {
    const pointer = child('/caps', tier);
    if (!(CAPPED_TIERS as readonly string[]).includes(tier)) {
      findings.unknownName(pointer, tier, CAPPED_TIERS);
      continue;
    }
    const rate = readShare(value);
    if (rate !== undefined) caps[tier] = rate;
    else {
      findings.invalid(pointer, value, {
        zh: '0 至 1 的比例, 至多四位小数, 如 0.05',
        en: 'a share from 0 to 1 with at most four decimals, such as 0.05',
      });
    }
  }
  return caps as unknown as Caps;
}

/** A share as an exact whole number per ten thousand. */
function readShare(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  const rate = Math.round(value * WHOLE);
  return Math.abs(rate - value * WHOLE) < 1e-9 ? rate : undefined;
}
