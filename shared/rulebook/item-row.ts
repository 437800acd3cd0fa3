import type { Phrase } from '../phrase.ts';
import type { Item, ItemCell, ItemSource } from './item.ts';
import type { Kind } from './provision.ts';

export const ON_DEMAND = { code: 'on-demand' } as const;
export const NONE = { code: 'none' } as const;
export const NOT_STATED = { code: 'not-stated' } as const;
export const REQUIRED = { code: 'required' } as const;

/** Four equal cells. */
export function same(cell: ItemCell): readonly ItemCell[] {
  return [cell, cell, cell, cell];
}

/** The figures are those of an activity's time limit, kept there. */
export function from(activity: string): ItemSource {
  return { table: 'activities', row: activity };
}

/** A builder of rows for each kind of clause; `figures` are the cells or the table that holds them. */
export function itemRows(by: Item['by']) {
  const ofKind =
    (kind: Kind) =>
    (
      code: string,
      label: Phrase,
      clause: string,
      figures: readonly ItemCell[] | ItemSource,
      more?: Pick<Item, 'unit' | 'reading' | 'remark'>,
    ): Item => ({
      code,
      label,
      by,
      kind,
      clause,
      ...('table' in figures ? { source: figures } : { cells: figures }),
      ...more,
    });
  return {
    commitment: ofKind('commitment'),
    internal: ofKind('internal'),
    rule: ofKind('rule'),
  };
}
