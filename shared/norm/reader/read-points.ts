import type { PointsRule } from '../document.ts';
import type { Rulebook } from '../rulebook.ts';
import { readWholeFromOne } from './numbers.ts';
import type { Place } from './place.ts';
import { BASIS_MEMBERS, oneOf, readBasis } from './texts.ts';

const MEMBERS = ['over', 'rule', ...BASIS_MEMBERS];
const STEP_MEMBERS = ['over', 'rule', 'per', 'add', ...BASIS_MEMBERS];

/** What many access points do to a limit. */
export function readPoints(given: Place, below: Rulebook | undefined): PointsRule | undefined {
  if (!given.isGiven) return undefined;
  const isStep = given.at('rule').given === 'step';
  if (!given.isObject(isStep ? STEP_MEMBERS : MEMBERS)) return undefined;
  const rule = needed(given, 'rule', oneOf(['proportional', 'step']));
  const over = needed(given, 'over', readWholeFromOne);
  const [per, add] = isStep
    ? [needed(given, 'per', readWholeFromOne), needed(given, 'add', readWholeFromOne)]
    : [];
  const basis = readBasis(given);
  if (over === undefined || rule === undefined) return undefined;
  if (rule === 'proportional') return told(given, { over, rule, ...basis }, below);
  if (per === undefined || add === undefined) return undefined;
  return told(given, { over, rule, per, add, ...basis }, below);
}

function needed<T>(place: Place, name: string, read: (given: unknown) => T | undefined) {
  const member = place.at(name);
  return member.isGiven ? member.read<T | undefined>(undefined, read) : place.missing(name);
}

function told(given: Place, rule: PointsRule, below: Rulebook | undefined): PointsRule {
  if (below?.points && isSame(rule, below.points.rule)) given.add('information', 'restated');
  return rule;
}

function isSame(a: PointsRule, b: PointsRule): boolean {
  if (a.over !== b.over) return false;
  return a.rule === 'step'
    ? b.rule === 'step' && a.per === b.per && a.add === b.add
    : b.rule === 'proportional';
}

/** The number of access points that an item says a limit covers, and where. */
export interface PointsOfItem {
  readonly over: number;
  readonly place: Place;
  readonly source: string;
}

/** One fact: what the item says is what the rule goes by. */
export function pointsWithItem(
  own: PointsRule | undefined,
  item: PointsOfItem | undefined,
  below: Rulebook | undefined,
): PointsRule | undefined {
  if (!item) return own;
  if (own) {
    if (own.over !== item.over) item.place.conflict('points', '/points/over');
    return own;
  }
  const { over, source } = item;
  const rule = below?.points?.rule;
  if (rule?.over === over) item.place.add('information', 'restated');
  return rule?.rule === 'step'
    ? { over, rule: 'step', per: rule.per, add: rule.add, kind: 'rule', source }
    : { over, rule: 'proportional', kind: 'rule', source };
}
