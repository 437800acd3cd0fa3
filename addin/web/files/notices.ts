import type { Phrase } from '../../../shared/failure.ts';
import { NOTICE_WORDS, type NoticeCode } from './notice-words.ts';
import type { Notice } from './types.ts';

/** So many places are named; the others are counted. */
const MOST_NAMED = 5;

interface Noted {
  count: number;
  /** Places, or names, in the order met and without repeats. */
  readonly places: Set<string>;
}

/** Collects what could not be carried over, by kind, with the places where it was met. */
export class NoticeBook {
  readonly #told: Notice[] = [];
  readonly #noted = new Map<NoticeCode, Noted>();

  /** @param place where it is, such as 客户!B2, or what it is called; '' for the whole file. */
  add(code: NoticeCode, place = '', count = 1): void {
    let noted = this.#noted.get(code);
    if (!noted) {
      noted = { count: 0, places: new Set() };
      this.#noted.set(code, noted);
    }
    noted.count += count;
    if (place !== '' && noted.places.size <= MOST_NAMED) noted.places.add(place);
  }

  /** A notice of its own words. */
  tell(code: string, phrase: Phrase): void {
    this.#told.push({ code, phrase });
  }

  list(): Notice[] {
    const noted = [...this.#noted].map(([code, { count, places }]) => ({
      code,
      phrase: phraseOf(code, count, [...places]),
    }));
    return [...noted, ...this.#told];
  }
}

function phraseOf(code: NoticeCode, count: number, places: readonly string[]): Phrase {
  const named = places.slice(0, MOST_NAMED);
  const more = places.length > MOST_NAMED;
  const words = NOTICE_WORDS[code];
  const zh = named.length === 0 ? '' : ` (${named.join('、')}${more ? ' 等' : ''})`;
  const en = named.length === 0 ? '' : ` (${named.join(', ')}${more ? ' and others' : ''})`;
  return {
    zh: words.zh.replace('{n}', String(count)).replace('{where}', zh),
    en: words.en.replace('{n}', String(count)).replace('{where}', en),
  };
}
