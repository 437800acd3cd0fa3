const LONGEST_ECHO = 40;

/** What was given, short enough for a message. */
export function echo(given: unknown): string {
  let text: string;
  if (typeof given === 'string') text = given.slice(0, 2 * LONGEST_ECHO).replace(/\s+/g, ' ');
  else if (given === undefined || given === null) text = '';
  else if (typeof given === 'object') text = Array.isArray(given) ? '[…]' : '{…}';
  else text = String(given);
  if (text.length <= LONGEST_ECHO) return text;
  // A character of two code units is kept whole or left out.
  return `${text.slice(0, LONGEST_ECHO).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
