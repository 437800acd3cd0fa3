import type { Phrase, Words } from '../../phrase.ts';

const LONGEST_SHOWN = 60;
const LONGEST_NAME = 40;
/** What is nested deeper, or longer, is not looked at. */
const MOST_SHOWN = 20;

/** What stands at a place, as JSON, short enough for a message. */
export function shown(given: unknown): string {
  const text = jsonOf(given, 0);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function jsonOf(given: unknown, depth: number): string {
  if (typeof given === 'string') return JSON.stringify(given.slice(0, 2 * LONGEST_SHOWN));
  if (typeof given !== 'object' || given === null) return JSON.stringify(given) ?? 'undefined';
  if (Array.isArray(given)) {
    if (depth > 1) return '[…]';
    return `[${given
      .slice(0, MOST_SHOWN)
      .map((each) => jsonOf(each, depth + 1))
      .join(',')}]`;
  }
  if (depth > 1) return '{…}';
  const members = Object.entries(given).slice(0, MOST_SHOWN);
  return `{${members.map(([name, each]) => `${jsonOf(name, 0)}:${jsonOf(each, depth + 1)}`).join(',')}}`;
}

export function shortName(name: string): string {
  return name.slice(0, LONGEST_NAME);
}

/** The names on the way to the place, `~` and `/` in them as they were (RFC 6901). */
export function pathOf(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  return names.map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The way inside of its document, where the document is one of several. */
export function pathInDocument(pointer: string): string[] {
  const path = pathOf(pointer);
  return /^\d+$/.test(path[0] ?? '') ? path.slice(1) : path;
}

const MOST_WORDS = 40;

export function listWords({ zh, en }: Words): Phrase {
  return { zh: zh.slice(0, MOST_WORDS).join('、'), en: en.slice(0, MOST_WORDS).join(', ') };
}

export function listPhrases(phrases: readonly Phrase[]): Phrase {
  return listWords({ zh: phrases.map(({ zh }) => zh), en: phrases.map(({ en }) => en) });
}
