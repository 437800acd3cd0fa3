import { escapeText } from './xml.ts';

/** The texts of a file, each once. */
export class StringTable {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(text, next);
    return next;
  }

  get size(): number {
    return this.#numbers.size;
  }

  *toXml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.size}">`;
    for (const text of this.#numbers.keys()) yield `<si>${textXml(text)}</si>`;
    yield '</sst>';
  }
}

/** Spaces at the ends and line breaks would be dropped without being told to stay. */
export function textXml(text: string, tag: 't' | 'v' = 't'): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${tag}${space}>${escapeText(text)}</${tag}>`;
}
