import { type CappedCustomer, countQuota, type QuotaRow } from '../rules/caps.ts';
import { type Classified, rowsOfGroup } from '../rules/classify.ts';
import { type CountedOtherwise, countedOtherwise } from '../rules/counted-otherwise.ts';
import type { CustomerList } from './customer-list.ts';

/** The caps of every group of a list, in the order in which the groups first appear (R3). */
export function quotaOfList(
  list: CustomerList,
  classified: Classified,
  tierOf: (record: number) => string,
): QuotaRow[] {
  const { book } = classified;
  return ofEachGroup(list, classified, tierOf, (group, kinds) => countQuota(group, kinds, book));
}

/** What R31 decides, in each group where it decides anything. */
export function otherwiseOfList(list: CustomerList, classified: Classified): CountedOtherwise[] {
  const { book } = classified;
  const [any = ''] = book.vocabulary.tier.codes;
  return ofEachGroup(
    list,
    classified,
    () => any,
    (group, kinds) => countedOtherwise(group, kinds, book) ?? [],
  );
}

function ofEachGroup<T>(
  { columns, groupNames, packing }: CustomerList,
  { members, book }: Classified,
  tierOf: (record: number) => string,
  make: (group: string, kinds: readonly CappedCustomer[]) => T | readonly T[],
): T[] {
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
    make(group, kindsAmong(rowsOfGroup(members, number))),
  );
}
