import type { Vocabulary } from '../../shared/norm/vocabulary.ts';
import { tierBefore } from '../lists/study.ts';
import { compareCaps } from '../reclassify/caps.ts';
import type { GroupCaps } from '../reclassify/preview-types.ts';
import type { ReviewList } from './lists.ts';
import type { BrokenCap } from './types.ts';

/** What changes in one list. */
export interface ListChanges {
  readonly list: ReviewList;
  /** Tiers by row under the head: held by applications carried out, and approved now. */
  readonly held: ReadonlyMap<number, string>;
  readonly approved: ReadonlyMap<number, string>;
}

/**
 * The caps before and after what is approved is carried out (§1.2.1(2)): approving a promotion
 * without the demotion that makes room for it breaks them.
 */
export function capsOfApproved(changes: readonly ListChanges[]): GroupCaps[] {
  const lists = changes.filter(({ approved }) => approved.size > 0);
  return lists.flatMap(({ list: { study, name }, held, approved }) => {
    const before = (row: number): string => held.get(row) ?? tierBefore(study, row);
    const caps = compareCaps(study, before, (row) => approved.get(row) ?? before(row));
    return lists.length > 1
      ? caps.map((group) => ({ ...group, group: `${name} · ${group.group}` }))
      : caps;
  });
}

/** Caps that hold fewer than there would be, with the figures; those that were past it already too. */
export function brokenCaps(
  groups: readonly GroupCaps[],
  { tier: tiers }: Pick<Vocabulary, 'tier'>,
): BrokenCap[] {
  return groups.flatMap(({ group, before, after }) =>
    after.flatMap(({ tier, count, allowed, population }, index): BrokenCap[] => {
      if (allowed === undefined || count <= allowed) return [];
      const was = before[index]?.count ?? 0;
      const { zh, en } = tiers.label(tier);
      const over = count - allowed;
      return [
        {
          grows: count > was,
          message: {
            zh: `${group} ${zh}: ${was} → ${count} 户, 上限 ${allowed} 户(基数 ${population}), 超 ${over} 户`,
            en: `${group}, ${en}: ${was} → ${count}, at most ${allowed} of ${population}: ${over} over`,
          },
        },
      ];
    }),
  );
}
