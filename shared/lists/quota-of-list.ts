import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type Classified, rowsOfGroup } from '../rules/classify.ts';
import { TIERS, type Tier, tierRank } from '../vocabulary/codes.ts';
import { questionOf } from './outcome.ts';
import type { CustomerList } from './read-customers.ts';

/** The caps of every group of a list, in the order in which the groups first appear (R3). */
export function quotaOfList(
  list: CustomerList,
  { members, book }: Classified,
  tierOf: (record: number) => Tier,
): QuotaRow[] {
  // Customers of one kind share one object, so that a million of them take little.
  const kinds: CappedCustomer[] = [];
  const asCapped = (record: number): CappedCustomer => {
    const tier = tierOf(record);
    const kind = (list.columns.questions[record] as number) * TIERS.length + tierRank(tier);
    const { category, floor } = questionOf(list, record);
    kinds[kind] ??= { tier, category, floor };
    return kinds[kind];
  };
  return list.groupNames.flatMap((group, number) => {
    const rows = rowsOfGroup(members, number);
    const customers: Iterable<CappedCustomer> = {
      *[Symbol.iterator]() {
        for (const record of rows) yield asCapped(record);
      },
    };
    return countQuota(group, customers, book);
  });
}
