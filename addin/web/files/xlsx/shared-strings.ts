import { LIMITS } from '../limits.ts';
import { refuseTooLarge } from '../refusal.ts';
import type { Package } from './package.ts';
import { readXml, unescapeText } from './xml.ts';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those whose parts have formats of their own. */
  readonly rich: ReadonlySet<number>;
}

export const NO_STRINGS: SharedStrings = { texts: [], rich: new Set() };

/** The texts that cells name by number. Pronunciations (rPh) are no part of them. */
export async function readSharedStrings(
  source: Package,
  part: string,
  onBytes: (count: number) => void,
): Promise<SharedStrings> {
  const texts: string[] = [];
  const rich = new Set<number>();
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(
    source,
    part,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') inPhonetic = true;
        else if (name === 't') inText = !inPhonetic;
        else if (name === 'rPr') rich.add(texts.length);
      },
      text(piece) {
        if (inText) text += piece;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') inPhonetic = false;
        else if (name === 'si') {
          texts.push(unescapeText(text));
          if (texts.length > LIMITS.cells) {
            refuseTooLarge(
              { zh: `超过 ${LIMITS.cells} 个文字`, en: `more than ${LIMITS.cells} texts` },
              { zh: ` ${LIMITS.cells} 个单元格`, en: `${LIMITS.cells} cells` },
            );
          }
        }
      },
    },
    onBytes,
  );
  return { texts, rich };
}
