/** Limits and levels by a chain of documents, the extending one first: see decide.ts for the rows. */
import {
  type LevelRow,
  type LimitCell,
  type LimitRow,
  type Need,
  NOT_COVERED,
} from '../../../shared/norm/document.ts';
import type { LimitUnit } from '../../../shared/norm/provision.ts';
import { type Decision, decide, type RowPlace } from './decide.ts';
import { activityOf, type Chain, gradeKindOf, pointsRuleOf, wordOf } from './vocabulary.ts';

export interface LimitQuestion {
  readonly activity: string;
  readonly grade?: string | undefined;
  readonly service?: string | undefined;
  readonly scope?: string | undefined;
  readonly line?: boolean | undefined;
  readonly group?: string | undefined;
  /** Access points; 1 where they are not told. */
  readonly points?: number | undefined;
}

export interface LevelQuestion {
  readonly tier: string;
  readonly service: string;
  readonly scope?: string | undefined;
  readonly hub?: boolean | undefined;
  readonly group?: string | undefined;
}

export type Outcome =
  | {
      readonly type: 'limit';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly place: RowPlace;
    }
  | { readonly type: 'level'; readonly level: string; readonly place: RowPlace }
  | { readonly type: 'on-demand' | 'none'; readonly place: RowPlace }
  /** By a row, or for want of one. */
  | { readonly type: 'not-covered'; readonly place?: RowPlace }
  /** One of these must be told first. */
  | { readonly type: 'needs'; readonly needs: readonly Need[] };

export function askLimit(chain: Chain, question: LimitQuestion): Outcome {
  const activity = activityOf(chain, question.activity);
  const line = lineOf(chain, question);
  const toldOf = { ...question, line };
  const missing = (activity.needs ?? []).filter((need) => toldOf[need] === undefined);
  if (missing.length > 0) return { type: 'needs', needs: missing };
  if (line === NOT_COVERED) return { type: NOT_COVERED };
  const decision = decideLimit(chain, question);
  if (decision.type === 'needs') return decision;
  if (decision.type === 'no-row') return { type: NOT_COVERED };

  const { row, key, place } = decision;
  const unit = row.unit ?? activity.unit ?? 'working-day';
  if (row.sum) {
    let amount = row.plus ?? 0;
    for (const part of row.sum) {
      // Asked in its own right, with line access as it is for the whole.
      const outcome = askLimit(chain, { ...question, activity: part, line });
      if (outcome.type !== 'limit') return outcome;
      amount += outcome.amount;
    }
    return { type: 'limit', amount, unit, place };
  }
  const cell = row.by?.[key] as LimitCell;
  if (typeof cell !== 'number') return { type: cell, place };
  const isExtended = activity.points === true && line === true;
  const points = isExtended ? (question.points ?? 1) : 1;
  return { type: 'limit', amount: withPoints(cell, points, chain), unit, place };
}

/** The row that decides; none where the activity is for line access alone and there is none. */
export function decideLimit(chain: Chain, question: LimitQuestion): Decision<LimitRow> {
  const { activity, grade, service, scope, group } = question;
  const line = lineOf(chain, question);
  if (line === NOT_COVERED) return { type: 'no-row' };
  const asked = { activity, grade, service, scope, line, group };
  return decide(chain, 'limits', asked, gradeKindOf(activityOf(chain, activity)));
}

export function askLevel(chain: Chain, question: LevelQuestion): Outcome {
  const decision = decideLevel(chain, question);
  if (decision.type === 'needs') return decision;
  if (decision.type === 'no-row') return { type: NOT_COVERED };
  const { row, key, place } = decision;
  const level = row.by[key] as string;
  return level === NOT_COVERED ? { type: NOT_COVERED, place } : { type: 'level', level, place };
}

export function decideLevel(chain: Chain, { tier, ...asked }: LevelQuestion): Decision<LevelRow> {
  return decide(chain, 'levels', { ...asked, grade: tier }, 'tiers');
}

/** Whether there is line access; undefined where that is not told. */
function lineOf(
  chain: Chain,
  { activity, service, line }: LimitQuestion,
): boolean | typeof NOT_COVERED | undefined {
  const always = service !== undefined && wordOf(chain, 'services', service).line === 'always';
  switch (activityOf(chain, activity).line) {
    case 'always':
      return true;
    case 'construction':
      return line ?? false;
    case 'unless-denied':
      return line === false ? NOT_COVERED : true;
    case 'only':
      // Nobody asks for the service: it is taken for a line.
      if (service === undefined) return true;
      return always || line === true ? true : NOT_COVERED;
    default:
      return always ? true : line;
  }
}

function withPoints(base: number, points: number, chain: Chain): number {
  const rule = pointsRuleOf(chain);
  if (!rule || points <= rule.over) return base;
  if (rule.rule === 'proportional') return Math.ceil((points * base) / rule.over);
  return base + Math.ceil((points - rule.over) / rule.per) * rule.add;
}
