import type { FunctionId } from './catalogue.ts';
import { ISWORKDAY, NETWORKDAYS, RESTDAYS, WORKDAY } from './reference/days.ts';
import { LEVEL, QUALITY, TIER } from './reference/grading.ts';
import { CLASSIFY, QUOTA } from './reference/lists.ts';
import { STANDARD, TABLE, WHY } from './reference/norm.ts';
import { ONTIME, SATISFACTION } from './reference/rates.ts';
import type { AnyReference, FunctionReference } from './reference/shape.ts';
import { DEADLINE, LIMIT, STATUS } from './reference/timing.ts';

/**
 * Every function in words, with examples, for the documents, the pane and Excel's metadata. It
 * stands apart from the catalogue so that the functions themselves load without it.
 */
export const REFERENCE: { readonly [Id in FunctionId]: FunctionReference<Id> } = {
  TIER,
  LEVEL,
  LIMIT,
  DEADLINE,
  STATUS,
  STANDARD,
  QUOTA,
  CLASSIFY,
  QUALITY,
  ONTIME,
  SATISFACTION,
  WORKDAY,
  NETWORKDAYS,
  ISWORKDAY,
  RESTDAYS,
  TABLE,
  WHY,
};

export function referenceOf(id: FunctionId): AnyReference {
  return REFERENCE[id];
}
