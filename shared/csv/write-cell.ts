const encoder = new TextEncoder();

export const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A cell as it is written: quoted where it would be read as something else (RFC 4180). */
export function quoteCell(text: string, delimiter: number): string {
  const needsQuotes =
    text.includes('"') ||
    text.includes(String.fromCharCode(delimiter)) ||
    text.includes('\n') ||
    text.includes('\r');
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

export function encodeCell(text: string, delimiter: number): Uint8Array {
  return encodeText(quoteCell(text, delimiter));
}
