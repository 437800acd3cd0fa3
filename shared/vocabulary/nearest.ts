/** Longer texts are no slip, and would take long to compare. */
const LONGEST = 64;

/** Most words that «did you mean …» offers. */
const MOST_ALIKE = 5;

/** Number of single-character edits that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[to.length] ?? 0;
}

/** A label of one character is one slip away from every other character: 无 is not meant as 金. */
const isLongEnough = (word: string): boolean => word.length > 1;

/**
 * What to offer in the place of a word that is not known: the words that contain it, the shortest
 * first, or else the one that the fewest edits turn it into.
 * @returns nothing where no word is like it, or the text is too long to be a slip.
 */
export function alike(text: string, words: readonly string[]): readonly string[] {
  const typed = text.length > LONGEST ? '' : text.normalize('NFKC').trim().toLowerCase();
  if (typed === '') return [];
  const offered = words.filter(isLongEnough);
  const containing = [...new Set(offered)].filter((word) => word.toLowerCase().includes(typed));
  if (containing.length > 0) {
    return containing.sort((a, b) => a.length - b.length).slice(0, MOST_ALIKE);
  }
  let best: readonly string[] = [];
  let fewest = Math.max(2, Math.floor(typed.length / 2) + 1);
  for (const word of offered) {
    // At least as many edits as the lengths differ: no need to count them.
    if (Math.abs(word.length - typed.length) >= fewest) continue;
    const edits = editDistance(typed, word.toLowerCase());
    if (edits < fewest) {
      best = [word];
      fewest = edits;
    }
  }
  return best;
}

/** The one word most like it. */
export function nearest(text: string, words: readonly string[]): string | undefined {
  return alike(text, words)[0];
}
