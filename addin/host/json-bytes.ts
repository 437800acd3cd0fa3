/** As many bytes go in one message: well under the 5 MB that Excel on the web refuses. */
export const PIECE_BYTES = 1_500_000;

/** How long a value is as JSON in UTF-8, about: never less than it is. */
export function jsonBytes(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return textBytes(value) + 3;
    case 'number':
      return 20;
    case 'object':
      return value === null ? 5 : objectBytes(value);
    default:
      return 6;
  }
}

function objectBytes(value: object): number {
  let bytes = 2;
  for (const [key, member] of Object.entries(value)) bytes += key.length + 4 + jsonBytes(member);
  return bytes;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 5;
    else if (code === 0x22 || code === 0x5c) bytes += 1;
    else if (code >= 0x800) bytes += 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}

export function rowBytes(cells: readonly unknown[]): number {
  let bytes = 3;
  for (const cell of cells) bytes += jsonBytes(cell);
  return bytes;
}

/** Cuts rows into pieces that fit in a message, at least a row each; no further than asked for. */
export function* cutPieces(bytesOf: (row: number) => number, rows: number): Generator<number> {
  let count = 0;
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    const next = bytesOf(row);
    if (count > 0 && bytes + next > PIECE_BYTES) {
      yield count;
      count = 0;
      bytes = 0;
    }
    count++;
    bytes += next;
  }
  if (count > 0) yield count;
}
