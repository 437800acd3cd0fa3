import type { Nullable } from '@univerjs/core';
import type { Attributes } from './xml.ts';

/** The palette that colours are taken from by number (ECMA-376 18.8.27), 8 to 63. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Colours of the theme in the order in which they are numbered: light and dark come swapped. */
export type Theme = readonly string[];

export const OFFICE_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A colour as #RRGGBB; undefined where it is left to the program. */
export function readColour(
  { rgb, theme, tint, indexed }: Attributes,
  colours: Theme,
): string | undefined {
  const base =
    rgb === undefined
      ? theme === undefined
        ? paletteColour(Number(indexed))
        : colours[Number(theme)]
      : rgb.slice(-6);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  const by = Number(tint ?? 0);
  return `#${(Number.isFinite(by) && by !== 0 ? tinted(base, by) : base).toUpperCase()}`;
}

function paletteColour(index: number): string | undefined {
  return PALETTE[index < 8 ? index : index - 8];
}

/** Lighter (above 0) or darker (below), by the lightness of HSL (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const reach = (1 - Math.abs(2 * target - 1)) * saturation;
  const floor = target - reach / 2;
  return [red, green, blue]
    .map((part) => {
      const share = spread === 0 ? 0 : (part - least) / spread;
      const value = Math.round((floor + share * reach) * 255);
      return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0');
    })
    .join('');
}

/** #RGB, #RRGGBB or rgb(r, g, b) as eight hexadecimal digits, opaque; undefined for other forms. */
export function writeColour(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `FF${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const long = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour);
  if (long) return `FF${long[1]}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour)?.slice(1);
  if (!parts) return undefined;
  return `FF${parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
