import type { Language } from '../../shared/failure.ts';
import type { Reader } from '../../shared/functions/call.ts';
import { dictionaryOf } from '../../shared/functions/call.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import type { Finding } from '../../shared/norm/finding.ts';
import { type Editions, NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
import { createCellReader } from './cell-reader.ts';
import type { DateSystem } from './serial.ts';

/** What the pane tells the functions; every member may be left out. */
export interface Configuration {
  /** Labels come out in Chinese (`zh`, the default) or as English codes (`en`). */
  readonly labels?: Language;
  /** A company's rulebook document, or null for the norm alone. */
  readonly rulebook?: unknown;
  /** The workbook's date system; 1900 unless told. */
  readonly dateSystem?: DateSystem;
  /** Whether Excel takes formatted values, so that dates come with a date format. */
  readonly formattedValues?: boolean;
}

export interface Settings {
  readonly language: Language;
  readonly editions: Editions;
  readonly dateSystem: DateSystem;
  readonly formattedValues: boolean;
  readonly reader: Reader;
}

/** How functions answer, for those who ask them outside the script of the cells. */
export function createSettings(
  language: Language,
  editions: Editions,
  dateSystem: DateSystem,
  formattedValues: boolean,
): Settings {
  const reader = createCellReader(dictionaryOf(editions), dateSystem);
  return { language, editions, dateSystem, formattedValues, reader };
}

let settings = createSettings('zh', NORM_EDITIONS, 1900, false);

export function currentSettings(): Settings {
  return settings;
}

/** What is wrong with a configuration, or what its rulebook gives to think about. */
export interface ConfigurationReport {
  readonly applied: boolean;
  readonly findings: readonly ConfigurationFinding[];
}

/** The words for findings about a rulebook are made by describe-finding.ts, where they are shown. */
type ConfigurationFinding = Pick<Finding, 'severity' | 'code' | 'pointer'>;

const ACCEPTS = new Map<string, (value: unknown) => boolean>([
  ['labels', (value) => value === 'zh' || value === 'en'],
  ['rulebook', () => true],
  ['dateSystem', (value) => value === 1900 || value === 1904],
  ['formattedValues', (value) => typeof value === 'boolean'],
]);

/**
 * Sets how the functions answer; what is left out stays as it is. A configuration with an error is
 * refused whole and the one before stays in force.
 */
export function configure(given: Configuration): ConfigurationReport {
  if (typeof given !== 'object' || given === null) {
    return { applied: false, findings: [{ severity: 'error', code: 'invalid', pointer: '' }] };
  }
  const { labels, rulebook, dateSystem, formattedValues } = given;
  const findings = checkMembers(given);
  let editions = rulebook === undefined ? settings.editions : NORM_EDITIONS;
  if (rulebook !== undefined && rulebook !== null) {
    const read = readCompanyRulebook(rulebook);
    if (read.ok) editions = read.value.editions;
    for (const { severity, code, pointer } of read.ok ? read.value.warnings : read.error) {
      findings.push({ severity, code, pointer: `/rulebook${pointer}` });
    }
  }
  const applied = findings.every(({ severity }) => severity !== 'error');
  if (applied) {
    settings = createSettings(
      labels ?? settings.language,
      editions,
      dateSystem ?? settings.dateSystem,
      formattedValues ?? settings.formattedValues,
    );
  }
  return { applied, findings };
}

function checkMembers(given: Configuration): ConfigurationFinding[] {
  return Object.entries(given).flatMap(([name, value]): ConfigurationFinding[] => {
    const accepts = ACCEPTS.get(name);
    if (accepts && (value === undefined || accepts(value))) return [];
    const code = accepts ? 'invalid' : 'unknown-name';
    return [{ severity: 'error', code, pointer: `/${name}` }];
  });
}
