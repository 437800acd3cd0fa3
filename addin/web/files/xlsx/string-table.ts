import { Numbered } from './numbered.ts';
import { escapeText } from './xml.ts';

/** The texts of a file, each once. */
export class StringTable {
  readonly #texts = new Numbered();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses++;
    return this.#texts.numberOf(text);
  }

  get size(): number {
    return this.#texts.size;
  }

  *toXml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.size}">`;
    for (const text of this.#texts.list()) yield `<si>${textXml(text)}</si>`;
    yield '</sst>';
  }
}

/** Spaces at the ends and line breaks would be dropped without being told to stay. */
export function textXml(text: string, tag: 't' | 'v' = 't'): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${tag}${space}>${escapeText(text)}</${tag}>`;
}
