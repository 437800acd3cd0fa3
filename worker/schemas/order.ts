import * as z from 'zod';
import { answerOf, itemOf, itemsOf, REASON } from './answers.ts';
import { ITEM_FAILURE } from './problem.ts';
import { named } from './registry.ts';
import { type AnswerSchemas, DUE, RECIPIENT, UNIT } from './results.ts';
import { codeOf } from './words.ts';

const stepOf = <V extends z.ZodType>(value: V) =>
  z.strictObject({ value, text: z.string(), because: z.array(REASON).optional() });

const TIER_STEP = named('TierStep', stepOf(codeOf('tier')));
const LEVEL_STEP = named('LevelStep', stepOf(codeOf('level')));
const LIMIT_STEP = named('LimitStep', stepOf(z.number()).extend({ unit: UNIT }));
const DUE_STEP = named('DueStep', stepOf(DUE));

const NOTICE = named(
  'Notice',
  z.strictObject({
    activity: codeOf('activity'),
    text: z.string(),
    recipient: RECIPIENT.optional(),
    due: z.union([DUE_STEP, ITEM_FAILURE]),
  }),
);

const STEPS = {
  tier: TIER_STEP,
  level: z.union([LEVEL_STEP, ITEM_FAILURE, z.null()]),
  limit: LIMIT_STEP,
  due: DUE_STEP,
  notices: z.array(NOTICE),
};

const steps = z.object(STEPS);

/** What an order's answer holds beside the due date: every step, and what is to be told. */
export type OrderBody = z.infer<typeof steps>;

const ORDER = { value: DUE, text: z.string(), ...STEPS };

export const ORDER_SCHEMAS: AnswerSchemas = {
  answer: named('OrderAnswer', answerOf(ORDER)),
  items: named('OrderItems', itemsOf(named('OrderItem', itemOf(ORDER)))),
};
