import { OFFICE_THEME, type Theme } from './colours.ts';
import type { Package } from './package.ts';
import { readXml } from './xml.ts';

const ORDER =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours of a theme; of Office's own where the file has none. */
export async function readTheme(source: Package, part: string | undefined): Promise<Theme> {
  if (part === undefined || !source.has(part)) return OFFICE_THEME;
  const colours = [...OFFICE_THEME];
  let slot = -1;
  await readXml(source, part, {
    open(name, { val, lastClr }) {
      if (ORDER.includes(name)) slot = ORDER.indexOf(name);
      else if (slot >= 0 && name === 'srgbClr' && val) colours[slot] = val;
      else if (slot >= 0 && name === 'sysClr' && lastClr) colours[slot] = lastClr;
    },
    close(name) {
      if (ORDER.includes(name)) slot = -1;
    },
  });
  return colours;
}
