const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over texts, 32 bits; a number, say, differs from the text that looks like it. */
export function hashText(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return Math.imul(hash ^ 0xffff, PRIME) >>> 0;
}

/** The hash of what a cell holds. */
export function hashContent(content: unknown, seed?: number): number {
  switch (typeof content) {
    case 'string':
      return hashText(`s${content}`, seed);
    case 'object':
      return hashText(`f${JSON.stringify(content)}`, seed);
    default:
      return hashText(`p${String(content)}`, seed);
  }
}

const SECOND_OFFSET = 0x9e3779b9;
const SECOND_PRIME = 0x85ebca6b;
const DIGITS = 7;

/** As long is every fingerprint. */
export const FINGERPRINT_LENGTH = 2 * DIGITS;

/** 64 bits of a long text: two hashes with nothing in common, so that what fools one fails the other. */
export function fingerprintOf(text: string): string {
  let second = SECOND_OFFSET;
  for (let at = 0; at < text.length; at++) {
    second = Math.imul(second ^ text.charCodeAt(at), SECOND_PRIME);
    second ^= second >>> 15;
  }
  return digitsOf(hashText(text)) + digitsOf(second >>> 0);
}

function digitsOf(hash: number): string {
  return hash.toString(36).padStart(DIGITS, '0');
}
