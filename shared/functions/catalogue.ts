import type { Result } from '../result.ts';

import type { Answer } from './answer.ts';
import { ISWORKDAY, NETWORKDAYS, RESTDAYS, WORKDAY } from './days.ts';
import type { CallContext, FunctionDefinition } from './define.ts';

import { LEVEL, QUALITY, TIER } from './grading.ts';
import { CLASSIFY, QUOTA } from './lists.ts';
import { STANDARD, TABLE } from './norm.ts';
import { ONTIME, SATISFACTION } from './rates.ts';
import { DEADLINE, LIMIT, STATUS } from './timing.ts';

/** The functions that answer a question of their own; WHY explains them (call.ts). */
export const DEFINITIONS = {
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
} as const;

export type DefinitionId = keyof typeof DEFINITIONS;

export const WHY_ID = 'WHY';

export type FunctionId = DefinitionId | typeof WHY_ID;

export const DEFINITION_IDS = Object.keys(DEFINITIONS) as readonly DefinitionId[];

export const FUNCTION_IDS: readonly FunctionId[] = [...DEFINITION_IDS, WHY_ID];

/** A definition whose arguments are checked when it is called, not when it is looked up. */
export interface AnyDefinition extends Omit<FunctionDefinition, 'evaluate'> {
  evaluate(given: never, context: CallContext): Result<Answer>;
}

/** The definition by the name that people type: `TIER`, `tier` or `SLA.TIER`. */
export function definitionOf(name: string): AnyDefinition | undefined {
  const id = functionIdOf(name);
  return id === undefined || id === WHY_ID ? undefined : DEFINITIONS[id];
}

export function functionIdOf(name: string): FunctionId | undefined {
  const id = name
    .trim()
    .slice(0, 64)
    .toUpperCase()
    .replace(/^[A-Z_]+\./, '');
  return FUNCTION_IDS.find((candidate) => candidate === id);
}
