import type { Phrase } from '../../phrase.ts';
import type { FiguresOf, ItemCellPart, ItemPart } from '../document.ts';
import type { Kind } from '../provision.ts';
import { byLevel, byTier } from './by-grade.ts';

export const ON_DEMAND = { code: 'on-demand' } as const;
export const NONE = { code: 'none' } as const;
export const NOT_STATED = { code: 'not-stated' } as const;
export const REQUIRED = { code: 'required' } as const;
/** The cell is lost in the source's text: never a guess. */
export const NOT_LEGIBLE = null;

type Four = readonly [ItemCellPart, ItemCellPart, ItemCellPart, ItemCellPart];

/** Four equal cells. */
export function same(cell: ItemCellPart): Four {
  return [cell, cell, cell, cell];
}

/** The figures are those of an activity's time limit, kept there. */
export function from(activity: string): FiguresOf {
  return { part: 'limits', activity };
}

/** A builder of rows for each kind of clause; `figures` are the cells or the part that holds them. */
export function itemRows(gradedBy: 'tier' | 'level' | 'all') {
  const ofKind =
    (kind: Kind) =>
    (
      code: string,
      label: Phrase,
      clause: string,
      figures: readonly ItemCellPart[] | FiguresOf,
      more?: Pick<ItemPart, 'unit' | 'reading' | 'remark' | 'measures' | 'met' | 'period'>,
    ): ItemPart => ({
      ...{ code, label, gradedBy, kind, clause },
      ...('part' in figures ? { figuresOf: figures } : { by: cellsBy(gradedBy, figures) }),
      ...more,
    });
  return {
    commitment: ofKind('commitment'),
    internal: ofKind('internal'),
    rule: ofKind('rule'),
  };
}

function cellsBy(
  gradedBy: 'tier' | 'level' | 'all',
  cells: readonly ItemCellPart[],
): Readonly<Record<string, ItemCellPart>> {
  if (gradedBy === 'all') return { all: cells[0] ?? null };
  return gradedBy === 'tier' ? byTier(...(cells as Four)) : byLevel(...(cells as Four));
}
