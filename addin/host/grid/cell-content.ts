import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent, CellValue } from '../workbook.ts';

/** The plain value of a cell as the grid keeps it; blank is ''. */
export function plainValueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const { v, t, p } = cell;
  if (v === null || v === undefined) return richText(p);
  switch (t) {
    case CellValueType.BOOLEAN:
      return v === true || v === 1 || String(v).toUpperCase() === 'TRUE';
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return String(v);
    default:
      return v;
  }
}

/** Text with formats inside the cell ends in a line break that nobody typed. */
function richText(rich: ICellData['p']): string {
  return rich?.body?.dataStream.replace(/\r?\n?\0?$/, '').replaceAll('\r', '\n') ?? '';
}

const LOOKS_LIKE_NUMBER = /^\s*[-+]?[\d.]/;

/** What has to be put over a cell so that it holds just the content; its style stays. */
export function cellFor(content: CellContent): ICellData {
  const none = { f: null, si: null, p: null, v: null, t: null };
  if (typeof content === 'object') return { ...none, f: content.formula };
  switch (typeof content) {
    case 'number':
      return { ...none, v: content, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...none, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return content === '' ? none : { ...none, v: content, t: textType(content) };
  }
}

/** A text that a later edit would make a number of is kept as a text, as with an apostrophe. */
function textType(text: string): CellValueType {
  return LOOKS_LIKE_NUMBER.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
