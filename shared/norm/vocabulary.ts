import { foldCase, foldLabel } from '../vocabulary/fold.ts';
import type { ActivityPart, LineMeaning, Need } from './document.ts';
import type { Kind, LimitUnit, ReadingId } from './provision.ts';
import { type Word, WordList } from './word-list.ts';

export type TierWord = Word;

export interface LevelWord extends Word {
  /** §2.2.2(3): the level for the time being where its protection cannot be built yet. */
  readonly interim?: string;
}

export interface CategoryWord extends Word {
  readonly default: string;
  readonly most: string;
  readonly keyTier?: string;
  readonly counted?: boolean | readonly string[];
  readonly inPrinciple: boolean;
  /** The document that says so. */
  readonly document: DocumentName;
  readonly clause: string;
}

export interface ServiceWord extends Word {
  readonly line: 'always' | 'told';
  readonly covered: boolean;
}

export interface ScopeWord extends Word {
  readonly reading?: ReadingId;
}

export interface ActivityWord extends Word {
  /** The nearest document that says anything of it. */
  readonly document: DocumentName;
  readonly gradedBy: 'tier' | 'level';
  readonly unit: LimitUnit;
  readonly needs: readonly Need[];
  readonly direction: 'forward' | 'backward';
  /** The clause that stops the clock; undefined where none does. */
  readonly pauses?: string;
  readonly starts: string;
  readonly ends: string;
  readonly excluded: string;
  readonly line: LineMeaning;
  readonly points: boolean;
  readonly agreed?: string;
  readonly order: boolean;
  readonly alarm: boolean;
  readonly kind: Kind;
  readonly clause: string;
  readonly likeBasis?: ActivityPart['likeBasis'];
  readonly lineBasis?: ActivityPart['lineBasis'];
}

/** Which document: an edition of the norm, or a company's. */
export interface DocumentName {
  readonly id: string;
  readonly version: string;
}

/** What a company's own word stands for. */
export interface Alias {
  readonly category?: string;
  readonly key?: boolean;
  readonly service?: string;
  readonly scope?: string;
  readonly tier?: string;
  readonly level?: string;
  readonly activity?: string;
}

/** The words of a norm, by kind. */
export interface WordLists {
  readonly tier: WordList<TierWord>;
  readonly level: WordList<LevelWord>;
  readonly category: WordList<CategoryWord>;
  readonly service: WordList<ServiceWord>;
  readonly scope: WordList<ScopeWord>;
  readonly activity: WordList<ActivityWord>;
}

/** The kinds of words that a norm has. */
export type WordKind = keyof WordLists;

/** Every word that a norm knows. */
export interface Vocabulary extends WordLists {
  /** A company's own words, folded, with what they stand for. */
  readonly aliases: ReadonlyMap<string, Alias>;
}

export function wordList<W extends Word>(words: readonly W[]): WordList<W> {
  return new WordList(words, foldLabel);
}

/** Where a separator makes a difference: «A A» is not AA. */
export function exactWordList<W extends Word>(words: readonly W[]): WordList<W> {
  return new WordList(words, foldCase);
}

/** A tier or a level: which of the two a grade is, and its label. */
export function isTier({ tier }: Pick<WordLists, 'tier'>, grade: string): boolean {
  return tier.has(grade);
}
