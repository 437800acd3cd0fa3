import { otherwiseOfList } from '../../shared/lists/quota-of-list.ts';
import { countsFor, isKept } from '../../shared/rules/cap-population.ts';
import { type CappedCustomer, countQuota, type QuotaRow } from '../../shared/rules/caps.ts';
import { rowsOfGroup } from '../../shared/rules/classify.ts';
import { lazyList } from '../lists/lazy-list.ts';
import { customerOf, type Study, tierBefore, tierOf } from '../lists/study.ts';
import type { CapsView, GroupCaps, Ranked, WhatIf } from './preview-types.ts';

export function viewCaps(study: Study): CapsView {
  const groups = compareCaps(
    study,
    (row) => tierBefore(study, row),
    (row) => tierOf(study, row),
  );
  return { groups, whatIf: (group, tier) => askWhatIf(study, group, tier) };
}

/** The caps of every group by two ways of giving each customer a tier, the worst first. */
export function compareCaps(
  study: Study,
  tierThen: (row: number) => string,
  tierThereafter: (row: number) => string,
): GroupCaps[] {
  const before = quotaBy(study, tierThen);
  const after = quotaBy(study, tierThereafter);
  const decided = otherwiseOfList(study.list, study.classified);
  const groups = study.list.groupNames.map(
    (group, index): GroupCaps => ({
      group,
      before: before[index] as readonly QuotaRow[],
      after: after[index] as readonly QuotaRow[],
      otherwise: decided.find((each) => each.group === group),
    }),
  );
  return groups
    .map((caps) => ({ caps, excess: excessOf(caps.before) + excessOf(caps.after) }))
    .sort((a, b) => b.excess - a.excess)
    .map(({ caps }) => caps);
}

function excessOf(rows: readonly QuotaRow[]): number {
  return rows.reduce((sum, { count, allowed = count }) => sum + Math.max(0, count - allowed), 0);
}

function quotaBy(study: Study, tierOfRow: (row: number) => string): QuotaRow[][] {
  const { list, classified } = study;
  const tiers = classified.book.vocabulary.tier;
  // Customers of one kind share one object, so that a hundred thousand of them take little.
  const kinds: CappedCustomer[] = [];
  const asCapped = (row: number): CappedCustomer => {
    const tier = tierOfRow(row);
    const packed = list.columns.questions[row] as number;
    const kind = packed * tiers.codes.length + tiers.rankOf(tier);
    const { category, floor, counted } = list.packing.unpack(packed);
    kinds[kind] ??= { tier, category, floor, counted };
    return kinds[kind];
  };
  return list.groupNames.map((group, number) =>
    countQuota(
      group,
      Array.from(rowsOfGroup(classified.members, number), asCapped),
      classified.book,
    ),
  );
}

function askWhatIf(study: Study, group: string, tier: string): WhatIf {
  const { list, classified } = study;
  const number = list.groupNames.indexOf(group);
  if (number < 0) throw new RangeError(`No group ${group}`);
  const rows = rowsOfGroup(classified.members, number);
  const { book } = classified;
  const rank = book.vocabulary.tier.rankOf(tier);
  const lost = classified.lostAt[rank];
  const worth = (row: number): number => list.columns.values?.[row] ?? 0;
  const asked = (row: number) => list.packing.unpack(list.columns.questions[row] as number);
  const counts = (row: number): boolean => {
    const { category, counted } = asked(row);
    return countsFor(tier, category, counted, book);
  };
  const isHeld = (row: number): boolean => {
    const { category, floor } = asked(row);
    return isKept(tier, category, floor, book);
  };
  const ranked = (row: number): Ranked => ({
    ...customerOf(study, row),
    value: worth(row),
    held: isHeld(row),
  });

  const next = rows
    .filter((row) => (lost?.[row] ?? 0) > 0)
    .sort((a, b) => (lost?.[a] ?? 0) - (lost?.[b] ?? 0));
  const falling = rows
    .filter((row) => classified.tiers[row] === rank && counts(row) && !isHeld(row))
    .reverse();
  const [quota] = countQuota(
    group,
    Array.from(rows, (row) => {
      const { category, floor, counted } = asked(row);
      return { tier: tierOf(study, row), category, floor, counted };
    }),
    classified.book,
  ).filter((row) => row.tier === tier);
  const { allowed = 0, count, population, spare = 0 } = quota as QuotaRow;
  return {
    ...{ group, tier, allowed, count, population, spare },
    next: lazyList(next, ranked),
    falling: lazyList(falling, ranked),
  };
}
