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

/** What sentences are made of that are the same in every language but for its labels. */
export function createPhrasing(labels: Labels) {
  const { tier, level, service, scope, access, activity, unit } = labels;
  const inUnits = (amount: number, of: LimitUnit): string => `${amount} ${unit[of]}`;
  const grade = (given: string): string => tier[given] ?? level[given] ?? given;
  return {
    /** 5 个工作日, 5 working days. */
    inUnits,
    grade,
    /** @param business how the language says that only hours of business count. */
    limitByTable: (it: Readonly<ReasonFigures['limit-by-table']>, business: string): string =>
      concludes(
        [
          it.activity && activity[it.activity],
          it.service && service[it.service],
          it.access && access[it.access],
          it.scope && scope[it.scope],
          it.group,
          it.grade && grade(it.grade),
        ],
        it.clock ? `${inUnits(it.amount, it.unit)} ${business}` : inUnits(it.amount, it.unit),
      ),
    /** @param hub how the language calls a circuit at a hub. */
    levelByTable: (it: Readonly<ReasonFigures['level-by-table']>, hub: string): string => {
      const range = it.scope && scope[it.scope];
      const circuit = it.hub ? hub : undefined;
      const asked = [service[it.service], range, circuit, it.group, tier[it.tier]];
      return concludes(asked, level[it.level] ?? it.level);
    },
  };
}
