import type { ItemCellPart } from '../document.ts';
import { ITEM_CODES, type ItemCode } from '../item.ts';
import { isObject, type Place } from './place.ts';
import { LONGEST_TEXT } from './sizes.ts';
import { readReading, readText } from './texts.ts';

const CODES = Object.keys(ITEM_CODES) as ItemCode[];
const CELL_MEMBERS = ['code', 'remark', 'reading'];

/**
 * A figure of an item that has a unit, words of one that has none, one of the norm's codes with or
 * without a remark, or `null` where the source lost it.
 */
export function readItemCell(cell: Place, isNumber: boolean): ItemCellPart | undefined {
  if (cell.given === null) return null;
  if (isObject(cell.given)) return readCodeWithRemark(cell);
  return cell.read<ItemCellPart | undefined>(undefined, (given) => {
    if (typeof given === 'number') {
      return isNumber && Number.isFinite(given) && given >= 0 ? given : undefined;
    }
    const code = readCode(given);
    if (code) return { code };
    return isNumber ? undefined : readText(LONGEST_TEXT)(given);
  });
}

function readCode(given: unknown): ItemCode | undefined {
  return typeof given === 'string'
    ? CODES.find((code) => code === given || ITEM_CODES[code].zh === given)
    : undefined;
}

function readCodeWithRemark(cell: Place): ItemCellPart | undefined {
  if (!cell.isObject(CELL_MEMBERS)) return undefined;
  const code = cell.at('code').read<ItemCode | undefined>(undefined, readCode);
  if (!cell.at('code').isGiven) return cell.missing('code');
  const remark = cell.member('remark', readText(LONGEST_TEXT));
  const reading = cell.member('reading', readReading);
  return code && { code, ...remark, ...reading };
}
