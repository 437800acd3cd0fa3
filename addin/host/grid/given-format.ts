import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { DATE_FORMATS } from '../date-formats.ts';

const OURS: readonly (string | undefined)[] = Object.values(DATE_FORMATS);

/**
 * The number format that a formula gave a cell that it fills. A format of a person's in the cell
 * comes first, but not the formula's own from before: a date may have got a time since.
 */
export function givenFormat(
  spilled: Nullable<ICellData>,
  own: Nullable<IStyleData>,
): Pick<IStyleData, 'n'> | undefined {
  const n = typeof spilled?.s === 'object' ? spilled.s?.n : undefined;
  return n && (!own?.n || OURS.includes(own.n.pattern)) ? { n } : undefined;
}
