import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from './bytes.ts';

const encoder = new TextEncoder();

export const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A cell as it is written: quoted where it would be read as something else (RFC 4180). */
export function encodeCell(text: string, delimiter: number): Uint8Array {
  const special = [delimiter, QUOTE, CARRIAGE_RETURN, LINE_FEED].map((code) =>
    String.fromCharCode(code),
  );
  const needsQuotes = special.some((character) => text.includes(character));
  return encodeText(needsQuotes ? `"${text.replaceAll('"', '""')}"` : text);
}
