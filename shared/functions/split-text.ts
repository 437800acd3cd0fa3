/** The parts of a text that is a list: `2026-11-23; 2026-11-24`, by lines or commas too. */
export function splitText(text: string): string[] {
  return text
    .split(/[;；,，\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
