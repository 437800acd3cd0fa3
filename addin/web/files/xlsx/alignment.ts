import type { IStyleData } from '@univerjs/core';
import { type Attributes, isOn } from './xml.ts';

/** Names in a file by the grid's numbers. */
const ACROSS = ['', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const DOWN = ['', 'top', 'center', 'bottom'];

const WRAP = 3;

/** Pixels of an indent's step, and of a cell's own margin. */
const INDENT_PIXELS = 9;
const MARGIN_PIXELS = 2;

/** Of a file: letters that stand upright, one under the other. */
const UPRIGHT = 255;

export function readAlignment(attributes: Attributes): IStyleData {
  const style: IStyleData = {};
  const { horizontal = '', vertical = '', wrapText, textRotation, indent } = attributes;
  const across = ACROSS.indexOf(horizontal === 'centerContinuous' ? 'center' : horizontal);
  if (across > 0) style.ht = across;
  const down = DOWN.indexOf(
    vertical === 'justify' || vertical === 'distributed' ? 'center' : vertical,
  );
  if (down > 0) style.vt = down;
  if (isOn(wrapText)) style.tb = WRAP;
  const turn = Number(textRotation ?? 0);
  if (turn === UPRIGHT) style.tr = { a: 0, v: 1 };
  else if (turn > 0 && turn <= 180) style.tr = { a: turn <= 90 ? -turn : turn - 90 };
  const steps = Number(indent ?? 0);
  if (steps > 0 && steps <= 250) {
    const pixels = MARGIN_PIXELS + steps * INDENT_PIXELS;
    style.pd = horizontal === 'right' ? { r: pixels } : { l: pixels };
  }
  return style;
}

/** The attributes of a style's alignment; '' where it has none. */
export function writeAlignment({ ht, vt, tb, tr, pd }: IStyleData): string {
  const parts: string[] = [];
  const across = ACROSS[ht ?? 0];
  if (across) parts.push(`horizontal="${across}"`);
  const down = DOWN[vt ?? 0];
  if (down) parts.push(`vertical="${down}"`);
  if (tb === WRAP) parts.push('wrapText="1"');
  if (tr?.v === 1) parts.push(`textRotation="${UPRIGHT}"`);
  else if (tr?.a)
    parts.push(`textRotation="${tr.a < 0 ? Math.min(90, -tr.a) : Math.min(180, 90 + tr.a)}"`);
  const indent = Math.round((Math.max(pd?.l ?? 0, pd?.r ?? 0) - MARGIN_PIXELS) / INDENT_PIXELS);
  if (indent > 0) {
    if (!across) parts.push('horizontal="left"');
    parts.push(`indent="${Math.min(indent, 250)}"`);
  }
  return parts.join(' ');
}
