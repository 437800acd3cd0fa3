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

/**
 * The candidate most like the text, for «did you mean …».
 * @returns undefined where nothing is like it, or the text is too long to be a slip.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length === 0 || text.length > 64) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 2)) + 1;
  for (const candidate of candidates) {
    // At least as many edits as the lengths differ: no need to count them.
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
