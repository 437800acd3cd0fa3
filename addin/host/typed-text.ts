import type { CellContent } from './workbook.ts';

/** Begins like nothing that a spreadsheet makes a number, a date, a time or a formula of. */
const HAN = /^(?![上下]午)\p{Script=Han}/u;
const LETTERS = /^(?!true$|false$|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am\b|pm\b)[a-z]/i;

/**
 * A text as it has to be entered so that it stays the same text: a spreadsheet takes what is entered
 * for a formula, a number or a date wherever it looks like one, unless an apostrophe comes first.
 */
export function asEntered(text: string): string {
  if (text === '' || HAN.test(text) || LETTERS.test(text)) return text;
  return `'${text}`;
}

/** A content as it has to be entered to be there again. */
export function enterContent(content: CellContent): string | number | boolean {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? asEntered(content) : content;
}
