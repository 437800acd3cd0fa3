import type { LimitUnit } from '../norm/provision.ts';
import type { ReasonFigures } from '../rules/reason.ts';
import type { Labels, Unanswerable } from './wording.ts';

/** «this · and that → so much»; what is not given is left out. */
export function concludes(parts: readonly (string | undefined)[], conclusion: string): string {
  return `${parts.filter((part) => part !== undefined).join(' · ')} → ${conclusion}`;
}

/** A title, what it is about, and where it stands. */
export function withBasis(title: string, { what, clause, reading }: Unanswerable): string {
  return `${title}: ${what} (${reading ? `${clause}, ${reading}` : clause})`;
}

/** How a language says what rows name in its own way. */
export interface RowSayings {
  /** That only hours of business count. */
  readonly business: string;
  /** A circuit at a hub. */
  readonly hub: string;
  /** A word of the norm, and the one whose rows it takes. */
  readonly as: (word: string, lender: string) => string;
}

/** What sentences are made of that are the same in every language but for its labels. */
export function createPhrasing(labels: Labels, { business, hub, as }: RowSayings) {
  const { tier, level, service, scope, access, activity, unit } = labels;
  const inUnits = (amount: number, of: LimitUnit): string => `${amount} ${unit[of]}`;
  const grade = (given: string): string => tier[given] ?? level[given] ?? given;
  const lent = (word: string | undefined, lender: string | undefined): string | undefined =>
    word === undefined || lender === undefined ? word : as(word, lender);
  return {
    /** 5 个工作日, 5 working days. */
    inUnits,
    grade,
    limitByTable: (it: Readonly<ReasonFigures['limit-by-table']>): string =>
      concludes(
        [
          it.activity && activity[it.activity],
          it.service && lent(service[it.service], it.as.service && service[it.as.service]),
          it.access && access[it.access],
          it.scope && lent(scope[it.scope], it.as.scope && scope[it.as.scope]),
          it.group,
          it.grade && lent(grade(it.grade), it.as.grade && grade(it.as.grade)),
        ],
        it.clock ? `${inUnits(it.amount, it.unit)} ${business}` : inUnits(it.amount, it.unit),
      ),
    levelByTable: (it: Readonly<ReasonFigures['level-by-table']>): string =>
      concludes(
        [
          lent(service[it.service], it.as.service && service[it.as.service]),
          it.scope && lent(scope[it.scope], it.as.scope && scope[it.as.scope]),
          it.hub ? hub : undefined,
          it.group,
          lent(tier[it.tier], it.as.grade && tier[it.as.grade]),
        ],
        level[it.level] ?? it.level,
      ),
  };
}
