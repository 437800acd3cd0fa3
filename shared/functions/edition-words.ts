import type { Failure } from '../failure.ts';
import { editionOn, newestBook } from '../norm/rulebook.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import { type Err, err } from '../result.ts';
import type { AnyDefinition } from './catalogue.ts';
import type { CallContext } from './define.ts';
import { acceptedWords, type GivenWordKind, WORD_KINDS } from './kinds.ts';

/**
 * Arguments are read by the newest edition's words, and answered by the edition in force on the day of
 * the question: a word that a document brings is not known to the edition before it.
 */
export function refuseUnknownWords(
  { order }: AnyDefinition,
  read: Readonly<Record<string, unknown>>,
  context: CallContext,
): Err<Failure> | undefined {
  const { editions, on, today } = context;
  if (editions.length === 1) return undefined;
  const start = read['start'] as { readonly day: number } | undefined;
  const { vocabulary } = editionOn(editions, on ?? start?.day ?? today);
  const newest = newestBook(editions).vocabulary;
  if (vocabulary === newest) return undefined;
  for (const [name, { kind, column }] of order) {
    const value = read[name];
    if (column || value === undefined || !isWordKind(kind)) continue;
    const code = kind === 'category' ? (value as { category: string }).category : String(value);
    if (isKnown(kind, code, vocabulary)) continue;
    const given = kind === 'grade' ? code : newest[kind].label(code).zh;
    const accepted = acceptedWords(kind, vocabulary);
    return err({ code: 'unknown-label', parameter: name, given, accepted, alike: [] });
  }
  return undefined;
}

function isWordKind(kind: string): kind is GivenWordKind {
  return (WORD_KINDS as readonly string[]).includes(kind);
}

function isKnown(kind: GivenWordKind, code: string, vocabulary: Vocabulary): boolean {
  if (kind === 'grade') return vocabulary.tier.has(code) || vocabulary.level.has(code);
  return vocabulary[kind].has(code);
}
