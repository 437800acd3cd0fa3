import { lineAt } from './bytes.ts';
import { type Damage, MOST_PLACES, REPLACEMENT } from './damage.ts';

/** UTF-8 of a code unit takes at most three bytes; of the two of a pair together, four. */
const MOST_BYTES_PER_UNIT = 3;

/**
 * UTF-16 as UTF-8, without its byte order mark; halves of pairs, and a last byte that is left over,
 * become U+FFFD. @param little whether the lower byte of a unit comes first.
 */
export function utf8OfUtf16(
  bytes: Uint8Array,
  little: boolean,
): { readonly bytes: Uint8Array; readonly damage: Damage } {
  const units = (bytes.length >> 1) - 1;
  const out = new Uint8Array(MOST_BYTES_PER_UNIT * units + MOST_BYTES_PER_UNIT);
  const places: { line: number; byte: number }[] = [];
  let length = 0;
  let count = 0;
  const unitAt = (unit: number): number => {
    const [first = 0, second = 0] = [bytes[2 * unit + 2], bytes[2 * unit + 3]];
    return little ? first | (second << 8) : (first << 8) | second;
  };
  const put = (point: number): void => {
    length = writePoint(out, length, point);
  };
  const putDamage = (unit: number): void => {
    count++;
    if (places.length < MOST_PLACES) {
      places.push({ line: lineAt(out, length), byte: 2 * unit + 3 });
    }
    put(REPLACEMENT);
  };
  for (let unit = 0; unit < units; unit++) {
    const point = unitAt(unit);
    const next = unit + 1 < units ? unitAt(unit + 1) : 0;
    if (point < 0xd800 || point > 0xdfff) put(point);
    else if (point < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      put(0x10000 + ((point - 0xd800) << 10) + (next - 0xdc00));
      unit++;
    } else putDamage(unit);
  }
  if (bytes.length % 2 === 1) putDamage(units);
  return { bytes: out.slice(0, length), damage: { count, places } };
}

function writePoint(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    out[at] = point;
    return at + 1;
  }
  if (point < 0x800) {
    out[at] = 0xc0 | (point >> 6);
    out[at + 1] = 0x80 | (point & 0x3f);
    return at + 2;
  }
  if (point < 0x10000) {
    out[at] = 0xe0 | (point >> 12);
    out[at + 1] = 0x80 | ((point >> 6) & 0x3f);
    out[at + 2] = 0x80 | (point & 0x3f);
    return at + 3;
  }
  out[at] = 0xf0 | (point >> 18);
  out[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  out[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  out[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}
