export const LONGEST_SHEET_NAME = 31;

/** Excel refuses these in a sheet's name, and an apostrophe at its ends. */
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;

/**
 * Names as Excel allows them, each only once whatever its case: the names given where they are so
 * already, else like them.
 */
export function allowedSheetNames(given: readonly string[]): string[] {
  const taken = new Set<string>();
  const allowed: string[] = [];
  for (const [at, name] of given.entries()) {
    const plain = name
      .replace(FORBIDDEN, '_')
      .replace(/^'+|'+$/g, '_')
      .trim();
    const wanted = [...plain.slice(0, LONGEST_SHEET_NAME)].join('') || `Sheet${at + 1}`;
    let unique = wanted;
    for (let next = 2; taken.has(unique.toLowerCase()); next++) {
      const end = ` (${next})`;
      unique = wanted.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    allowed.push(unique);
  }
  return allowed;
}
