import { once } from '../once.ts';
import type { Phrase, Words } from '../phrase.ts';

/** A word of a norm: what stands for it in code, what comes out, and what else people type. */
export interface Word {
  readonly code: string;
  readonly label: Phrase;
  readonly aliases: readonly string[];
  /** Labels that a document replaced: read still, unless another word claims them. */
  readonly formerLabels: readonly string[];
  /** The word whose rows it takes where none of its own fits. */
  readonly like?: string;
}

/** The words of one kind, in their order: tiers and levels the best first. */
export class WordList<W extends Word = Word> {
  readonly words: readonly W[];
  readonly codes: readonly string[];
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #fold: (text: string) => string;
  /** Made when the first text is read: most starts need few kinds. */
  readonly #codesByForm: () => ReadonlyMap<string, string>;

  /** @param fold what makes no difference between two spellings. */
  constructor(words: readonly W[], fold: (text: string) => string) {
    this.words = words;
    this.codes = words.map(({ code }) => code);
    this.#ranks = new Map(this.codes.map((code, rank) => [code, rank]));
    this.#fold = fold;
    this.#codesByForm = once(() => this.#index());
  }

  has(code: string): boolean {
    return this.#ranks.has(code);
  }

  /** The place of a word, from 0; −1 for one that is not known. */
  rankOf(code: string): number {
    return this.#ranks.get(code) ?? -1;
  }

  find(code: string): W | undefined {
    return this.words[this.rankOf(code)];
  }

  /** The word of a code that was read before; a code that is none is a fault of ours. */
  get(code: string): W {
    const word = this.find(code);
    if (!word) throw new Error(`No word ${code}`);
    return word;
  }

  label(code: string): Phrase {
    return this.find(code)?.label ?? { zh: code, en: code };
  }

  /** What a message calls it: the label, in English the code. */
  named(code: string): Phrase {
    return { zh: this.label(code).zh, en: code };
  }

  /** A word, then those whose rows it takes, the nearest first; a cycle ends. */
  likeChain(code: string): readonly string[] {
    const chain = [code];
    for (;;) {
      const like = this.find(chain[chain.length - 1] ?? '')?.like;
      if (like === undefined || chain.includes(like)) return chain;
      chain.push(like);
    }
  }

  /** The better of two, which is the one that stands first. */
  better(a: string, b: string): string {
    return this.rankOf(a) <= this.rankOf(b) ? a : b;
  }

  worse(a: string, b: string): string {
    return this.rankOf(a) >= this.rankOf(b) ? a : b;
  }

  /** The code that a text stands for, in any accepted form: code, label, or what else is typed. */
  recognise(text: string): string | undefined {
    const codes = this.#codesByForm();
    // Most are spelt as in the list: folding is what takes time.
    return codes.get(text) ?? codes.get(this.#fold(text));
  }

  /** Every form that people type, for «did you mean …». */
  forms(): readonly string[] {
    return this.words.flatMap(({ code, label, aliases }) => [
      ...new Set([label.zh, ...aliases, code]),
    ]);
  }

  /** What a message offers: Chinese labels, and codes beside them. */
  accepted(isOffered: (word: W) => boolean = () => true): Words {
    const offered = this.words.filter(isOffered);
    return { zh: offered.map(({ label }) => label.zh), en: offered.map(({ code }) => code) };
  }

  #index(): ReadonlyMap<string, string> {
    const index = new Map<string, string>();
    const claim = (form: string, code: string) => {
      for (const spelling of [form, this.#fold(form)]) {
        if (spelling !== '' && !index.has(spelling)) index.set(spelling, code);
      }
    };
    for (const { code, label } of this.words) {
      claim(code, code);
      claim(label.zh, code);
    }
    for (const { code, label, aliases } of this.words) {
      claim(label.en, code);
      for (const form of aliases) claim(form, code);
    }
    for (const { code, formerLabels } of this.words) {
      for (const form of formerLabels) claim(form, code);
    }
    return index;
  }
}
