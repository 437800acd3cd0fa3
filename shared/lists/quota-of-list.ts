import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type Classified, rowsOfGroup } from '../rules/classify.ts';
import type { CustomerList } from './customer-list.ts';

/** The caps of every group of a list, in the order in which the groups first appear (R3). */
export function quotaOfList(
  { columns, groupNames, packing }: CustomerList,
  { members, book }: Classified,
  tierOf: (record: number) => string,
): QuotaRow[] {
  const tiers = book.vocabulary.tier;
  /** Those who asked the same and hold the same are counted together: a list has few kinds. */
  function kindsAmong(records: Uint32Array): CappedCustomer[] {
    const times: number[] = [];
    for (const record of records) {
      const question = columns.questions[record] as number;
      const kind = question * tiers.codes.length + tiers.rankOf(tierOf(record));
      times[kind] = (times[kind] ?? 0) + 1;
    }
    return times.flatMap((count, kind) => {
      const question = packing.unpack(Math.floor(kind / tiers.codes.length));
      const { category, floor, counted } = question;
      const tier = tiers.codes[kind % tiers.codes.length] as string;
      return [{ tier, category, floor, counted, times: count }];
    });
  }
  return groupNames.flatMap((group, number) =>
    countQuota(group, kindsAmong(rowsOfGroup(members, number)), book),
  );
}
