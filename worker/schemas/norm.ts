import * as z from 'zod';
import { DAY_KINDS } from '../../shared/calendar/year-table.ts';
import type { NormDocument } from '../../shared/norm/document.ts';
import type { FindingCode } from '../../shared/norm/finding.ts';
import {
  CRITERIA,
  SETTING_DEFINITIONS,
  SETTING_NAMES,
  type SettingName,
} from '../../shared/norm/settings.ts';
import { BASIS, DATE, TABLE_CELLS, TABLE_TEXT } from './answers.ts';
import { EFFECTIVE, NORM_DOCUMENT } from './norm-document.ts';
import { keysOf, named } from './registry.ts';

const HEAD = { id: z.string(), title: z.string(), clause: z.string() };

export const TABLE_LIST = named(
  'TableList',
  z.strictObject({ tables: z.array(z.strictObject(HEAD)), ...BASIS }),
);
export type TableListBody = z.infer<typeof TABLE_LIST>;

export const NORM_TABLE = named(
  'NormTable',
  z.strictObject({ ...HEAD, value: TABLE_CELLS, text: TABLE_TEXT, ...BASIS }),
);
export type NormTableBody = z.infer<typeof NORM_TABLE>;

const DAY = z.strictObject({ date: DATE, kind: z.enum(DAY_KINDS), name: z.string() });

export const CALENDAR_YEAR = named(
  'CalendarYear',
  z.strictObject({
    year: z.int(),
    provisional: z.boolean().meta({ description: 'R29' }),
    workingDays: z.int().min(0).max(366),
    restDays: z.array(DAY),
    makeUpDays: z.array(DAY),
    ...BASIS,
  }),
);
export type CalendarYearBody = z.infer<typeof CALENDAR_YEAR>;

const FINDING_CODES: Readonly<Record<FindingCode, true>> = {
  invalid: true,
  'unknown-name': true,
  missing: true,
  conflict: true,
  cycle: true,
  'unknown-document': true,
  'duplicate-row': true,
  'unreachable-row': true,
  'decides-nothing': true,
  restated: true,
  'falling-share': true,
  'mixed-units': true,
  'too-intricate': true,
  'statutory-day-worked': true,
  'unbalanced-year': true,
  gap: true,
  'tier-inversion': true,
  'uncapped-tier': true,
  'covers-more': true,
  laxer: true,
  'melted-tiers': true,
};

const FINDING = named(
  'Finding',
  z.strictObject({
    severity: z.enum(['error', 'warning', 'information']),
    code: z.enum(keysOf(FINDING_CODES)),
    pointer: z.string(),
    text: z.string(),
  }),
);
export type FindingBody = z.infer<typeof FINDING>;

/** What a setting may be that is no choice of words. */
const TYPED = {
  flag: z.boolean(),
  hour: z.number().gt(0).lt(24).nullable(),
  whole: z.int().min(0),
  ranking: z.array(z.enum(CRITERIA)).min(1),
} as const;

function settingOf(name: SettingName) {
  const accepts: keyof typeof TYPED | readonly string[] = SETTING_DEFINITIONS[name].accepts;
  const words = typeof accepts === 'string' ? [accepts] : accepts;
  const value = typeof accepts === 'string' ? TYPED[accepts] : z.enum(words);
  return z.strictObject({
    name: z.literal(name),
    value,
    reading: z.string(),
    what: z.string(),
    accepts: typeof accepts === 'string' ? z.literal(accepts) : z.array(z.enum(words)),
    document: BASIS.rulebook.optional().meta({
      description:
        '无: 读法的答案 | left out: the answer of the reading, which no document changes',
    }),
  });
}

const READING = z.strictObject({
  id: z.string(),
  clause: z.string(),
  question: z.string(),
  taken: z.string(),
  alternatives: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  why: z.string(),
  setting: z.enum(SETTING_NAMES).optional(),
});

/** Cells of rows by grade, of tables by row. */
const ROWS = z.record(z.string(), z.record(z.string(), z.unknown()));

export const RULEBOOK = named(
  'RulebookDocument',
  z.strictObject({
    ...BASIS,
    note: z.string().optional(),
    document: z.union([NORM_DOCUMENT, z.array(NORM_DOCUMENT)]).meta({
      description:
        '可原样作为 rulebook 交回: 一份文档, 或它所扩展的一串, 最后的在前 | can be given as `rulebook` as it is: a document, or the chain that it extends, the last one first',
    }),
    chain: z.array(BASIS.rulebook).min(1).meta({
      description:
        '生效的各份文档, 扩展者在前 | the documents in force, each before the one that it extends',
    }),
    effective: EFFECTIVE,
    settings: z.array(z.union(SETTING_NAMES.map(settingOf))),
    caps: z.record(z.string(), z.number().min(0).max(1)),
    tables: z.record(z.string(), ROWS),
    readings: z.array(READING),
    hygiene: z.array(FINDING),
  }),
);
export type RulebookBody = Omit<z.infer<typeof RULEBOOK>, 'document' | 'effective'> & {
  readonly document: NormDocument | readonly NormDocument[];
  readonly effective: object;
};

export const CHECK = named(
  'RulebookCheck',
  z.strictObject({
    valid: z.boolean(),
    findings: z.array(FINDING),
    untold: z
      .int()
      .min(1)
      .optional()
      .meta({ description: '未列出的条数 | findings that are not listed' }),
    rulebook: BASIS.rulebook.optional(),
    calendar: BASIS.calendar.optional(),
  }),
);
export type RulebookCheckBody = z.infer<typeof CHECK>;

export const HEALTH = named(
  'Health',
  z.strictObject({ status: z.literal('ok'), nonce: z.string().optional() }),
);
export type HealthBody = z.infer<typeof HEALTH>;
