import type { Phrase } from '../failure.ts';
import type { Result } from '../result.ts';
import type { Answer } from './answer.ts';
import { CLASSIFY, describeClassify } from './classify.ts';
import { DEADLINE, describeDeadline } from './deadline.ts';
import type { CallContext, FunctionDefinition, Named } from './define.ts';
import { describeIsWorkday, ISWORKDAY } from './isworkday.ts';
import { describeLevel, LEVEL } from './level.ts';
import { describeLimit, LIMIT } from './limit.ts';
import { describeNetworkDays, NETWORKDAYS } from './networkdays.ts';
import { describeOnTime, ONTIME } from './ontime.ts';
import { describeQuality, QUALITY } from './quality.ts';
import { describeQuota, QUOTA } from './quota.ts';
import type { AnyReference, ReferenceOf } from './reference/shape.ts';
import { describeRestDays, RESTDAYS } from './restdays.ts';
import { describeSatisfaction, SATISFACTION } from './satisfaction.ts';
import { describeStandard, STANDARD } from './standard.ts';
import { describeStatus, STATUS } from './status.ts';
import { describeTable, TABLE } from './table.ts';
import { describeTier, TIER } from './tier.ts';
import { describeWhy, WHY } from './why.ts';
import { describeWorkday, WORKDAY } from './workday.ts';

/**
 * The functions that answer a question of their own, in the order in which they are listed
 * everywhere; WHY explains them (call.ts). A new function is its file and its lines here.
 */
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

export const WHY_ID = WHY.id;

export type FunctionId = DefinitionId | typeof WHY_ID;

export const DEFINITION_IDS = Object.keys(DEFINITIONS) as readonly DefinitionId[];

export const FUNCTION_IDS: readonly FunctionId[] = [...DEFINITION_IDS, WHY_ID];

type Listed = typeof DEFINITIONS & { readonly WHY: typeof WHY };

/** The same in words; made when asked for, and left out of scripts that never do. */
const REFERENCES: { readonly [Id in FunctionId]: () => ReferenceOf<Listed[Id]> } = {
  TIER: describeTier,
  LEVEL: describeLevel,
  LIMIT: describeLimit,
  DEADLINE: describeDeadline,
  STATUS: describeStatus,
  STANDARD: describeStandard,
  QUOTA: describeQuota,
  CLASSIFY: describeClassify,
  QUALITY: describeQuality,
  ONTIME: describeOnTime,
  SATISFACTION: describeSatisfaction,
  WORKDAY: describeWorkday,
  NETWORKDAYS: describeNetworkDays,
  ISWORKDAY: describeIsWorkday,
  RESTDAYS: describeRestDays,
  TABLE: describeTable,
  WHY: describeWhy,
};

/** What a function does in words, with examples: for the documents, the pane and Excel's metadata. */
export function referenceOf(id: FunctionId): AnyReference {
  return REFERENCES[id]();
}

/** A parameter as people read of it. */
export interface DescribedParameter extends Named {
  readonly name: string;
  readonly description: Phrase;
  /** It stands for any number of arguments. */
  readonly repeating: boolean;
}

/** The parameters of a function in words, in Excel's order. */
export function describeParameters(id: FunctionId): DescribedParameter[] {
  const { parameters } = referenceOf(id);
  return Object.entries(parametersOf(id)).map(([name, { label, optional }]) => ({
    name,
    label,
    optional,
    description: parameters[name] as Phrase,
    repeating: id === WHY_ID && name === 'arguments',
  }));
}

/** The parameters of any function, WHY too, by name. */
export function parametersOf(id: FunctionId): Readonly<Record<string, Named>> {
  return id === WHY_ID ? WHY.parameters : DEFINITIONS[id].parameters;
}

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
