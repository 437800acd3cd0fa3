import type { Language } from '../../shared/failure.ts';
import type { Reader } from '../../shared/functions/call.ts';
import { dictionaryOf } from '../../shared/functions/call.ts';
import { readCompanyRulebook } from '../../shared/rulebook/company/read-rulebook.ts';
import { type Editions, NORM_EDITIONS } from '../../shared/rulebook/rulebook.ts';
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

function createSettings(
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
  readonly findings: readonly {
    readonly severity: string;
    readonly pointer: string;
    readonly text: string;
  }[];
}

const MEMBERS = ['labels', 'rulebook', 'dateSystem', 'formattedValues'];

/**
 * Sets how the functions answer; what is left out stays as it is. A configuration with an error is
 * refused whole and the one before stays in force.
 */
export function configure(given: Configuration): ConfigurationReport {
  const errors = checkMembers(given);
  const language = given.labels ?? settings.language;
  const read =
    given.rulebook === undefined || given.rulebook === null
      ? undefined
      : readCompanyRulebook(given.rulebook);
  const findings = (read ? (read.ok ? read.value.warnings : read.errors) : []).map((finding) => ({
    severity: finding.severity,
    pointer: `/rulebook${finding.pointer}`,
    text: finding.text[language],
  }));
  if (errors.length > 0 || (read && !read.ok)) {
    return { applied: false, findings: [...errors, ...findings] };
  }
  const editions = given.rulebook === undefined ? settings.editions : NORM_EDITIONS;
  settings = createSettings(
    language,
    read?.ok ? read.value.editions : editions,
    given.dateSystem ?? settings.dateSystem,
    given.formattedValues ?? settings.formattedValues,
  );
  return { applied: true, findings };
}

function checkMembers(given: Configuration): ConfigurationReport['findings'] {
  const error = (pointer: string, text: string) => ({ severity: 'error', pointer, text });
  if (typeof given !== 'object' || given === null) return [error('', 'configure({…})')];
  const { labels, dateSystem, formattedValues } = given;
  const unknown = Object.keys(given).filter((name) => !MEMBERS.includes(name));
  return [
    ...unknown.map((name) => error(`/${name}`, `可用 accepted: ${MEMBERS.join(', ')}`)),
    ...(labels === undefined || labels === 'zh' || labels === 'en'
      ? []
      : [error('/labels', '可用 accepted: zh, en')]),
    ...(dateSystem === undefined || dateSystem === 1900 || dateSystem === 1904
      ? []
      : [error('/dateSystem', '可用 accepted: 1900, 1904')]),
    ...(formattedValues === undefined || typeof formattedValues === 'boolean'
      ? []
      : [error('/formattedValues', '可用 accepted: true, false')]),
  ];
}
