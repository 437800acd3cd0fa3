import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type Classified, rowsOfGroup } from '../rules/classify.ts';
import { QUESTIONS } from '../rules/packed-question.ts';
import type { TierQuestion } from '../rules/tier.ts';
import { TIERS, type Tier, tierRank } from '../vocabulary/codes.ts';
import type { CustomerList } from './customer-list.ts';

/** The caps of every group of a list, in the order in which the groups first appear (R3). */
export function quotaOfList(
  { columns, groupNames }: CustomerList,
  { members, book }: Classified,
  tierOf: (record: number) => Tier,
): QuotaRow[] {
  /** Those who asked the same and hold the same are counted together: a list has few kinds. */
  function kindsAmong(records: Uint32Array): CappedCustomer[] {
    const times: number[] = [];
    for (const record of records) {
      const question = columns.questions[record] as number;
      const kind = question * TIERS.length + tierRank(tierOf(record));
      times[kind] = (times[kind] ?? 0) + 1;
    }
    return times.flatMap((count, kind) => {
      const { category, floor } = QUESTIONS[Math.floor(kind / TIERS.length)] as TierQuestion;
      return [{ tier: TIERS[kind % TIERS.length] as Tier, category, floor, times: count }];
    });
  }
  return groupNames.flatMap((group, number) =>
    countQuota(group, kindsAmong(rowsOfGroup(members, number)), book),
  );
}
