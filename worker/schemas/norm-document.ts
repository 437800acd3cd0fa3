import * as z from 'zod';
import { LINE_MEANINGS, NEEDS } from '../../shared/norm/document.ts';
import { KINDS } from '../../shared/norm/provision.ts';
import { BASIS, DATE } from './answers.ts';
import { named } from './registry.ts';

/** The same words for every reader, or Chinese and English. */
const TEXT = z.union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })]);
const CODE = z.string().min(1);
const CODES = z.array(CODE);
const TIME = z.string().regex(/^[0-9]{2}:[0-9]{2}$/u);

/** Where a row stands. */
const PLACE = {
  source: z
    .string()
    .optional()
    .meta({ description: '本公司文件中的位置 | the place in a company’s own paper' }),
  clause: z.string().optional(),
  kind: z.enum(KINDS).optional(),
  reading: z
    .string()
    .regex(/^R[0-9]+$/u)
    .optional(),
};

/** What a row is for; a condition left out fits everything. */
const CONDITIONS = {
  service: CODES.optional(),
  scope: CODES.optional(),
  line: z.boolean().optional(),
  group: z.array(z.string()).optional().meta({ description: '地市或分公司 | cities or branches' }),
  when: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({ description: '只在这些设置值下 | only under these values of settings' }),
};

const UNIT = z.enum(['working-day', 'day', 'hour', 'minute', 'month']);
const WORD = { code: CODE, label: TEXT.optional(), aliases: z.array(z.string()).optional() };
const PLACED = { before: CODE.optional(), after: CODE.optional() };
const LIKE = { like: CODE.optional() };
const IN_WORDS = z.strictObject({ ...PLACE, about: TEXT.optional() });

const CATEGORY = {
  default: CODE.optional(),
  most: CODE.optional(),
  keyTier: CODE.optional(),
  counted: z.union([z.boolean(), CODES]).optional(),
  inPrinciple: z.boolean().optional(),
  clause: z.string().optional(),
};

const SERVICE = { line: z.enum(['always', 'told']).optional(), covered: z.boolean().optional() };

const ACTIVITY = {
  gradedBy: z.enum(['tier', 'level']).optional(),
  unit: UNIT.optional(),
  needs: z.array(z.enum(NEEDS)).optional(),
  direction: z.enum(['forward', 'backward']).optional(),
  pauses: z.union([z.boolean(), z.string()]).optional(),
  starts: z.string().optional(),
  ends: z.string().optional(),
  excluded: z.string().optional(),
  likeBasis: IN_WORDS.optional(),
  line: z.enum(LINE_MEANINGS).optional(),
  lineBasis: IN_WORDS.optional(),
  points: z.boolean().optional(),
  agreed: z.union([z.string(), z.literal(false)]).optional(),
  order: z.boolean().optional(),
  alarm: z.boolean().optional(),
  kind: z.enum(KINDS).optional(),
  clause: z.string().optional(),
};

const ALIAS = {
  category: CODE.optional(),
  key: z.boolean().optional(),
  service: CODE.optional(),
  scope: CODE.optional(),
  tier: CODE.optional(),
  level: CODE.optional(),
  activity: CODE.optional(),
};

const LEVEL_ROW = {
  ...CONDITIONS,
  ...PLACE,
  hub: z.boolean().optional(),
  by: z.record(z.string(), CODE),
};

const LIMIT_ROW = {
  ...CONDITIONS,
  ...PLACE,
  activity: CODE,
  by: z
    .record(z.string(), z.union([z.number(), z.enum(['on-demand', 'none', 'not-covered'])]))
    .optional(),
  sum: CODES.optional(),
  plus: z.number().optional(),
  about: TEXT.optional(),
  plusFor: TEXT.optional(),
  unit: UNIT.optional(),
  clock: z.enum(['business', 'around']).optional(),
  recipient: z.enum(['customer', 'account-manager']).optional(),
  excluded: z.string().optional(),
};

const POINTS = {
  ...PLACE,
  over: z.int().min(1),
  rule: z.enum(['proportional', 'step']),
  per: z.int().min(1).optional(),
  add: z.number().optional(),
};

const CAP = {
  ...PLACE,
  tier: CODE,
  share: z.number().min(0).max(1).optional(),
  count: z.int().min(0).optional(),
};

const ITEM_CELL = z.union([
  z.number(),
  z.string(),
  z.null(),
  z.strictObject({
    code: z.string(),
    remark: z.string().optional(),
    reading: z.string().optional(),
  }),
]);

const ITEM = {
  ...PLACE,
  code: CODE,
  label: TEXT.optional(),
  gradedBy: z.enum(['tier', 'level', 'all']).optional(),
  unit: z.string().optional(),
  period: z.enum(['month', 'year', 'quarter']).optional(),
  met: z.enum(['at-most', 'at-least']).optional(),
  measures: z.string().nullish(),
  remark: z.string().optional(),
  by: z.record(z.string(), ITEM_CELL).optional(),
  figuresOf: z
    .strictObject({ part: z.enum(['caps', 'points', 'limits']), activity: CODE.optional() })
    .optional(),
};

const HOURS = { from: TIME, to: TIME };
const DAY = { date: DATE, note: z.string().optional() };
const CAPS_ARE = z.enum(['separate', 'cumulative']);

/** A norm, or what a company says otherwise, in codes and lists. */
export const NORM_DOCUMENT = named(
  'NormDocument',
  z
    .strictObject({
      id: z.string(),
      version: z.string(),
      title: TEXT.optional(),
      from: DATE.optional(),
      source: z.string().optional(),
      note: z.string().optional(),
      extends: z.string().nullable(),
      vocabulary: z
        .strictObject({
          tiers: z.array(z.strictObject({ ...WORD, ...PLACED, ...LIKE })).optional(),
          levels: z
            .array(z.strictObject({ ...WORD, ...PLACED, ...LIKE, interim: CODE.optional() }))
            .optional(),
          categories: z.array(z.strictObject({ ...WORD, ...CATEGORY })).optional(),
          services: z.array(z.strictObject({ ...WORD, ...LIKE, ...SERVICE })).optional(),
          scopes: z.array(z.strictObject({ ...WORD, ...LIKE, reading: PLACE.reading })).optional(),
          activities: z.array(z.strictObject({ ...WORD, ...LIKE, ...ACTIVITY })).optional(),
          aliases: z.record(z.string(), z.strictObject(ALIAS)).optional(),
        })
        .optional(),
      levels: z.array(z.strictObject(LEVEL_ROW)).optional(),
      limits: z.array(z.strictObject(LIMIT_ROW)).optional(),
      points: z.strictObject(POINTS).optional(),
      caps: z.array(z.strictObject(CAP)).optional(),
      capsAre: CAPS_ARE.optional(),
      items: z.array(z.strictObject(ITEM)).optional(),
      settings: z.record(z.string(), z.unknown()).optional(),
      hours: z.strictObject(HOURS).optional(),
      calendar: z
        .strictObject({
          restDays: z.array(z.strictObject(DAY)).optional(),
          workingDays: z.array(z.strictObject(DAY)).optional(),
          publishedYears: z.array(z.int()).optional(),
        })
        .optional(),
    })
    .meta({
      description:
        '规范文档: 只写与所扩展的文档(extends)不同之处; 单独成立时 extends 为 null | a norm as a document, which says only what differs from the one it extends; null for one that stands alone',
    }),
);

/** In force, with the document that says so. */
const ORIGIN = { document: BASIS.rulebook };
const IN_FORCE = { ...WORD, label: z.string(), aliases: z.array(z.string()), ...LIKE, ...ORIGIN };

/** What a document and those that it extends come to, each part with the document that says it. */
export const EFFECTIVE = named(
  'EffectiveNorm',
  z.strictObject({
    vocabulary: z.strictObject({
      tiers: z.array(z.strictObject(IN_FORCE)),
      levels: z.array(z.strictObject({ ...IN_FORCE, interim: CODE.optional() })),
      categories: z.array(z.strictObject({ ...IN_FORCE, ...CATEGORY })),
      services: z.array(z.strictObject({ ...IN_FORCE, ...SERVICE })),
      scopes: z.array(z.strictObject({ ...IN_FORCE, reading: PLACE.reading })),
      activities: z.array(z.strictObject({ ...IN_FORCE, ...ACTIVITY })),
      aliases: z.array(z.strictObject({ word: z.string(), ...ALIAS, ...ORIGIN })),
    }),
    levels: z.array(z.strictObject({ ...LEVEL_ROW, ...ORIGIN })),
    limits: z.array(z.strictObject({ ...LIMIT_ROW, ...ORIGIN })),
    points: z.strictObject({ ...POINTS, ...ORIGIN }).optional(),
    caps: z.array(z.strictObject({ ...CAP, ...ORIGIN })),
    capsAre: CAPS_ARE,
    items: z.array(
      z.strictObject({
        ...ITEM,
        label: z.string(),
        by: z.record(z.string(), z.strictObject({ value: ITEM_CELL, ...ORIGIN })),
        ...ORIGIN,
      }),
    ),
    hours: z.strictObject({ ...HOURS, ...ORIGIN }).optional(),
    calendar: z.strictObject({
      restDays: z.array(z.strictObject({ ...DAY, ...ORIGIN })),
      workingDays: z.array(z.strictObject({ ...DAY, ...ORIGIN })),
      publishedYears: z.array(z.strictObject({ year: z.int(), ...ORIGIN })),
    }),
  }),
);
