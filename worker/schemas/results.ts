import * as z from 'zod';
import { DEFINITION_IDS, type FunctionId } from '../../shared/functions/catalogue.ts';
import { KINDS, type LimitUnit } from '../../shared/norm/provision.ts';
import { DESKS, QUALITIES, RECIPIENTS, STATUSES } from '../../shared/vocabulary/codes.ts';
import { UNIT_LABELS } from '../../shared/words/labels.ts';
import {
  ANSWER,
  answerOf,
  DATE,
  INSTANT,
  ITEMS,
  itemOf,
  itemsOf,
  TABLE_CELLS,
  TABLE_TEXT,
} from './answers.ts';
import { QUOTA_ROW } from './lists.ts';
import { ITEM_FAILURE } from './problem.ts';
import { keysOf, named } from './registry.ts';
import { codeOf } from './words.ts';

const LIMIT_UNITS = [
  'working-day',
  'day',
  'hour',
  'minute',
  'month',
] as const satisfies LimitUnit[];
export const UNIT = named('LimitUnit', z.enum(LIMIT_UNITS));

/** Whom a notice must reach. */
export const RECIPIENT = named('Recipient', z.enum(RECIPIENTS));

/** Who is to know of planned work: the department that tells the customer, then whom §6.1 names. */
const DESK = named('Desk', z.enum(DESKS));

export const DUE = z.union([DATE, INSTANT]);
const LIMIT = z.looseObject({ amount: z.number(), unit: UNIT });
const FINDING = z.strictObject({ given: z.number(), limit: z.number(), over: z.number() });
const COUNT = z.int().min(0);
const SHARE = z.number().min(0).max(1);

const TEXT = z.string();
const TEXTS = z.array(z.string());

/** A value per row of the list asked about; a row that cannot be read says why. */
const columnOf = (cell: z.ZodType) => z.array(z.union([cell, z.null(), ITEM_FAILURE]));

interface Result {
  readonly value: z.ZodType;
  readonly text: z.ZodType;
  /** What it tells where reasons are asked for; members that it may have. */
  readonly details?: Readonly<Record<string, z.ZodType>>;
}

/**
 * What each function gives, as far as it is narrower than any answer: states and units are sets that
 * no company extends. A function without an entry is described by the schema `Answer`.
 */
const RESULTS: Readonly<Partial<Record<FunctionId, Result>>> = {
  TIER: { value: codeOf('tier'), text: TEXT },
  LEVEL: { value: codeOf('level'), text: TEXT },
  LIMIT: { value: z.number(), text: TEXT, details: { limit: LIMIT } },
  DEADLINE: {
    value: DUE,
    text: TEXT,
    details: {
      limit: LIMIT,
      start: DUE,
      due: DUE,
      closes: INSTANT.optional(),
      report: DUE.optional(),
      alarm: DUE.optional(),
      recipient: RECIPIENT.optional(),
      recipients: z.array(z.strictObject({ desk: DESK, date: DATE })).optional(),
      skipped: z.array(z.strictObject({ date: DATE, why: TEXT })),
      skippedCount: COUNT,
    },
  },
  STATUS: { value: z.enum(STATUSES), text: TEXT },
  STANDARD: {
    value: z.union([z.number(), z.string()]),
    text: TEXT,
    details: {
      item: z.string(),
      kind: z.enum(KINDS),
      clause: z.string(),
      unit: z
        .string()
        .optional()
        .meta({ examples: [...keysOf(UNIT_LABELS)] }),
      remark: z.string().optional(),
    },
  },
  QUOTA: {
    value: TABLE_CELLS,
    text: TABLE_TEXT,
    details: { quota: z.array(QUOTA_ROW), unread: COUNT, unreadRows: z.array(z.int().min(1)) },
  },
  CLASSIFY: {
    value: columnOf(codeOf('tier')),
    text: TEXTS,
    details: { quota: z.array(QUOTA_ROW), unread: COUNT },
  },
  QUALITY: {
    value: z.enum(QUALITIES),
    text: TEXT,
    details: { faults: FINDING.optional(), outageHours: FINDING.optional() },
  },
  ONTIME: { value: SHARE, text: TEXT, details: { met: COUNT, counted: COUNT } },
  SATISFACTION: {
    value: SHARE,
    text: TEXT,
    details: { satisfied: COUNT, followedUp: COUNT, orders: COUNT },
  },
  WORKDAY: { value: DATE, text: TEXT },
  NETWORKDAYS: { value: z.int(), text: TEXT },
  ISWORKDAY: { value: z.boolean(), text: TEXT },
  RESTDAYS: { value: z.array(DATE), text: TEXTS },
  TABLE: {
    value: TABLE_CELLS,
    text: TABLE_TEXT,
    details: { id: z.string(), title: z.string(), clause: z.string() },
  },
};

/** The schemas of an answer of a function, and of its answer to many questions. */
export interface AnswerSchemas {
  readonly answer: z.ZodType;
  readonly items: z.ZodType;
}

const SCHEMAS: Readonly<Partial<Record<FunctionId, AnswerSchemas>>> = Object.fromEntries(
  DEFINITION_IDS.flatMap((id) => {
    const result = RESULTS[id];
    return result ? [[id, nameAnswers(id, result)]] : [];
  }),
);

function nameAnswers(id: FunctionId, { value, text, details }: Result): AnswerSchemas {
  const members = {
    value,
    text,
    ...(details && { details: z.looseObject(details).optional() }),
  };
  const name = id.slice(0, 1) + id.slice(1).toLowerCase();
  return {
    answer: named(`${name}Answer`, answerOf(members)),
    items: named(`${name}Items`, itemsOf(named(`${name}Item`, itemOf(members)))),
  };
}

export const answerSchemas = (id: FunctionId): AnswerSchemas =>
  SCHEMAS[id] ?? { answer: ANSWER, items: ITEMS };
