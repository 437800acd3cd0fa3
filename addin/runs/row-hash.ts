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
