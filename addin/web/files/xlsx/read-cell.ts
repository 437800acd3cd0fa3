import type { ICellData } from '@univerjs/core';
import { serialOfIso } from './dates.ts';
import type { SharedStrings } from './shared-strings.ts';

/** Kinds of values in the grid's numbering; a forced text stays one whatever it looks like. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
export const FORCED_TEXT = 4;

/** What a number's text looks like, or what else would be taken for more than text. */
const LOOKS_TYPED = /^[\s'=+\-@]|^[\d.,\s%/:eE+-]+$|^(?:true|false)$/i;

/** A text as the grid holds it. */
export function textCell(text: string): ICellData {
  return { v: text, t: LOOKS_TYPED.test(text) ? FORCED_TEXT : TEXT };
}

export const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #PYTHON!'.split(
    ' ',
  ),
);

/**
 * The value of a cell as a file has it.
 * @param type its `t`.
 * @param text what stands in its `v`, or its inline text.
 * @returns an empty object where there is none.
 */
export function readValue(
  type: string,
  text: string | undefined,
  strings: SharedStrings,
): ICellData {
  if (text === undefined) return {};
  switch (type) {
    case 's': {
      const shared = strings.texts[Number(text)];
      return shared === undefined ? {} : textCell(shared);
    }
    case 'str':
    case 'inlineStr':
      return textCell(text);
    case 'b':
      return { v: text === '1' || text === 'true' ? 1 : 0, t: BOOLEAN };
    case 'e':
      return { v: text, t: TEXT };
    case 'd': {
      const serial = serialOfIso(text.trim());
      return serial === undefined ? textCell(text) : { v: serial, t: NUMBER };
    }
    default: {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      if (Number.isFinite(number)) return { v: number, t: NUMBER };
      return text.trim() === '' ? {} : textCell(text);
    }
  }
}
