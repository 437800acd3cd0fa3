import { CALENDAR_PART } from './calendar-part.ts';
import { DOCUMENT_PART, HOURS_PART, POINT_PART, SETTING_PART } from './field-parts.ts';
import type { FieldPart, RowPart } from './part.ts';
import { CAP_PART, ITEM_PART, LEVEL_PART, LIMIT_PART } from './row-parts.ts';
import { ACTIVITY_PART, ALIAS_PART, CATEGORY_PART, WORD_PART } from './word-parts.ts';

/** What a document says of itself; read first, for it tells what it extends. */
export const FIRST_PART = DOCUMENT_PART;

/** What brings words in, by which the rest is read. */
export const WORD_PARTS: readonly RowPart[] = [WORD_PART, CATEGORY_PART, ACTIVITY_PART, ALIAS_PART];

export const OTHER_PARTS: readonly (RowPart | FieldPart)[] = [
  LEVEL_PART,
  LIMIT_PART,
  POINT_PART,
  CAP_PART,
  ITEM_PART,
  SETTING_PART,
  HOURS_PART,
  CALENDAR_PART,
];

export const PARTS: readonly (RowPart | FieldPart)[] = [FIRST_PART, ...WORD_PARTS, ...OTHER_PARTS];

export function hasRows(part: RowPart | FieldPart): part is RowPart {
  return 'rows' in part;
}
