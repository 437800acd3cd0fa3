import type { ICellData } from '@univerjs/core';
import { BOOLEAN, ERRORS, FORCED_TEXT, NUMBER, TEXT } from './read-cell.ts';
import { type StringTable, textXml } from './string-table.ts';
import { escapeXml } from './xml.ts';

/** Errors that every reader of files knows; newer ones are written as the nearest of them. */
const OLD_ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '),
);

export type PlainValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly on: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string };

/** What a cell of the grid holds, by its type; where that is left out, by its value. */
export function plainValue({ v, t }: Pick<ICellData, 'v' | 't'>): PlainValue {
  if (v === undefined || v === null) return { kind: 'blank' };
  if (t === BOOLEAN || typeof v === 'boolean') {
    return { kind: 'boolean', on: v === true || v === 1 || v === '1' || v === 'TRUE' };
  }
  if (t === NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v))) {
    return { kind: 'number', number: Number(v) };
  }
  if (typeof v === 'number' && t !== TEXT && t !== FORCED_TEXT) {
    return Number.isFinite(v) ? { kind: 'number', number: v } : { kind: 'error', error: '#NUM!' };
  }
  const text = String(v);
  if (t !== FORCED_TEXT && ERRORS.has(text)) return { kind: 'error', error: text };
  return { kind: 'text', text };
}

export function errorInFile(error: string): string {
  return OLD_ERRORS.has(error) ? error : '#VALUE!';
}

export interface CellToWrite {
  readonly name: string;
  readonly format: number;
  readonly value: PlainValue;
  readonly formula?:
    | { readonly text: string; readonly dynamic: boolean; readonly ref: string }
    | undefined;
}

/** A cell with its formula and the value that it had last. */
export function cellXml(
  { name, format, value, formula }: CellToWrite,
  strings: StringTable,
): string {
  const style = format === 0 ? '' : ` s="${format}"`;
  if (!formula) return plainXml(name, style, value, strings);
  const { text, dynamic, ref } = formula;
  const cm = dynamic ? ' cm="1"' : '';
  const attributes = dynamic ? ` t="array" ref="${ref}"` : '';
  const f = `<f${attributes}>${escapeXml(text)}</f>`;
  const [type, v] = cachedOf(value);
  return `<c r="${name}"${style}${type}${cm}>${f}${v}</c>`;
}

function plainXml(name: string, style: string, value: PlainValue, strings: StringTable): string {
  if (value.kind === 'text') {
    return `<c r="${name}"${style} t="s"><v>${strings.numberOf(value.text)}</v></c>`;
  }
  const [type, v] = cachedOf(value);
  return v === '' ? `<c r="${name}"${style}/>` : `<c r="${name}"${style}${type}>${v}</c>`;
}

function cachedOf(value: PlainValue): readonly [type: string, v: string] {
  switch (value.kind) {
    case 'blank':
      return ['', ''];
    case 'number':
      return ['', `<v>${value.number}</v>`];
    case 'boolean':
      return [' t="b"', `<v>${value.on ? 1 : 0}</v>`];
    case 'error':
      return [' t="e"', `<v>${errorInFile(value.error)}</v>`];
    case 'text':
      return [' t="str"', textXml(value.text, 'v')];
  }
}
