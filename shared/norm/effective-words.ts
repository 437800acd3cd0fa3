import type { Phrase } from '../phrase.ts';
import { foldLabel } from '../vocabulary/fold.ts';
import type {
  ActivityPart,
  CategoryPart,
  LevelPart,
  NormDocument,
  ScopePart,
  ServicePart,
  Text,
  TierPart,
  VocabularyKind,
  WordPart,
} from './document.ts';
import {
  type ActivityWord,
  type Alias,
  type CategoryWord,
  type DocumentName,
  exactWordList,
  type LevelWord,
  type ScopeWord,
  type ServiceWord,
  type TierWord,
  type Vocabulary,
  wordList,
} from './vocabulary.ts';
import type { Word } from './word-list.ts';

export function phraseOf(text: Text): Phrase {
  return typeof text === 'string' ? { zh: text, en: text } : text;
}

/** A word with what every document of the chain says of it, the nearest last. */
interface Merged<P extends WordPart> {
  readonly code: string;
  readonly part: P;
  readonly aliases: readonly string[];
  readonly formerLabels: readonly string[];
  /** The place in the chain of the document that knew it first: 0 is the extending one. */
  readonly knownFrom: number;
  /** The nearest document that says anything of it. */
  readonly document: DocumentName;
}

type AnyPart = WordPart & { readonly before?: string; readonly after?: string };

/** Puts the words of a chain together, from the lowest document up, each where it was placed. */
function mergeWords<P extends AnyPart>(
  chain: readonly NormDocument[],
  kind: VocabularyKind,
): Merged<P>[] {
  let merged: Merged<P>[] = [];
  for (let place = chain.length - 1; place >= 0; place--) {
    const { id, version, vocabulary } = chain[place] as NormDocument;
    const document = { id, version };
    for (const given of (vocabulary?.[kind] ?? []) as readonly unknown[] as readonly P[]) {
      const { before, after } = given;
      const known = merged.find(({ code }) => code === given.code);
      const word = known
        ? extendWord(known, given, document)
        : {
            ...{ code: given.code, part: given, knownFrom: place, document },
            ...{ aliases: given.aliases ?? [], formerLabels: [] },
          };
      const others = merged.filter(({ code }) => code !== given.code);
      const anchor = others.findIndex(({ code }) => code === (before ?? after));
      if (anchor >= 0) {
        others.splice(before === undefined ? anchor + 1 : anchor, 0, word);
        merged = others;
      } else if (known) merged = merged.map((each) => (each === known ? word : each));
      else merged = [...merged, word];
    }
  }
  return merged;
}

function extendWord<P extends AnyPart>(
  known: Merged<P>,
  given: P,
  document: DocumentName,
): Merged<P> {
  const former = known.part.label === undefined ? known.code : phraseOf(known.part.label).zh;
  const isRenamed = given.label !== undefined && phraseOf(given.label).zh !== former;
  return {
    ...known,
    document,
    part: { ...known.part, ...given },
    aliases: [...(given.aliases ?? []), ...known.aliases],
    formerLabels: isRenamed ? [former, ...known.formerLabels] : known.formerLabels,
  };
}

function wordOf<P extends WordPart & { readonly like?: string }>(merged: Merged<P>): Word {
  const { code, part, aliases, formerLabels } = merged;
  const { label = code, like } = part;
  return {
    code,
    label: phraseOf(label),
    aliases,
    formerLabels,
    ...(like !== undefined && { like }),
  };
}

/** What a chain of documents says of its words; the extending document stands first. */
export interface EffectiveWords {
  readonly vocabulary: Vocabulary;
  /** The place of the lowest document that knows a word; documents above it know it too. */
  readonly knownFrom: (kind: VocabularyKind, code: string) => number;
}

export function effectiveWords(chain: readonly NormDocument[]): EffectiveWords {
  const tiers = mergeWords<TierPart>(chain, 'tiers');
  const levels = mergeWords<LevelPart>(chain, 'levels');
  const categories = mergeWords<CategoryPart>(chain, 'categories');
  const services = mergeWords<ServicePart>(chain, 'services');
  const scopes = mergeWords<ScopePart>(chain, 'scopes');
  const activities = mergeWords<ActivityPart>(chain, 'activities');
  const merged = { tiers, levels, categories, services, scopes, activities };
  const places = new Map(
    Object.entries(merged).flatMap(([kind, words]) =>
      words.map(({ code, knownFrom }): [string, number] => [`${kind}/${code}`, knownFrom]),
    ),
  );
  const worst = tiers[tiers.length - 1]?.code ?? '';
  const named = new Set(
    chain.flatMap(({ levels = [], limits = [] }) =>
      [...levels, ...limits].flatMap(({ service = [] }) => service),
    ),
  );
  return {
    knownFrom: (kind, code) => places.get(`${kind}/${code}`) ?? chain.length - 1,
    vocabulary: {
      tier: wordList(tiers.map((each): TierWord => wordOf(each))),
      level: exactWordList(
        levels.map(
          (each): LevelWord => ({
            ...wordOf(each),
            ...(each.part.interim !== undefined && { interim: each.part.interim }),
          }),
        ),
      ),
      category: wordList(categories.map((each) => categoryWord(each, worst))),
      service: wordList(services.map((each) => serviceWord(each, services, named))),
      scope: wordList(
        scopes.map(
          (each): ScopeWord => ({
            ...wordOf(each),
            ...(each.part.reading !== undefined && { reading: each.part.reading }),
          }),
        ),
      ),
      activity: wordList(activities.map((each) => activityWord(each, activities))),
      aliases: aliasesOf(chain),
    },
  };
}

function categoryWord(merged: Merged<CategoryPart>, worst: string): CategoryWord {
  const { part, document } = merged;
  const { default: usual = worst, keyTier, counted, inPrinciple = false, clause = '' } = part;
  return {
    ...wordOf(merged),
    ...{ default: usual, most: part.most ?? usual, inPrinciple, clause, document },
    ...(keyTier !== undefined && { keyTier }),
    ...(counted !== undefined && { counted }),
  };
}

/** A word and those whose rows it takes, nearest first; a cycle, which the reader refuses, ends. */
function likeChain<P extends WordPart & { readonly like?: string }>(
  merged: Merged<P>,
  all: readonly Merged<P>[],
): readonly Merged<P>[] {
  const chain = [merged];
  for (;;) {
    const like = chain[chain.length - 1]?.part.like;
    const next = all.find(({ code }) => code === like);
    if (!next || chain.includes(next)) return chain;
    chain.push(next);
  }
}

function serviceWord(
  merged: Merged<ServicePart>,
  all: readonly Merged<ServicePart>[],
  named: ReadonlySet<string>,
): ServiceWord {
  const lent = likeChain(merged, all);
  const line = lent.find(({ part }) => part.line !== undefined)?.part.line ?? 'told';
  const { covered = true, like } = merged.part;
  return {
    ...wordOf(merged),
    line,
    covered: covered || like !== undefined || named.has(merged.code),
  };
}

function activityWord(
  merged: Merged<ActivityPart>,
  all: readonly Merged<ActivityPart>[],
): ActivityWord {
  // The farthest first, so that what is nearer stands over it.
  const parts = likeChain(merged, all)
    .map(({ part }) => part)
    .reverse();
  const own: Partial<ActivityPart> = Object.assign({}, ...parts);
  const { pauses, agreed, lineBasis, clause = '' } = own;
  const { likeBasis } = merged.part;
  return {
    ...wordOf(merged),
    document: merged.document,
    gradedBy: own.gradedBy ?? 'tier',
    unit: own.unit ?? 'working-day',
    needs: own.needs ?? [],
    direction: own.direction ?? 'forward',
    starts: own.starts ?? '',
    ends: own.ends ?? '',
    excluded: own.excluded ?? '',
    line: own.line ?? 'told',
    points: own.points ?? false,
    order: own.order ?? false,
    alarm: own.alarm ?? false,
    kind: own.kind ?? 'rule',
    clause,
    ...((pauses === true || typeof pauses === 'string') && {
      pauses: pauses === true ? clause : pauses,
    }),
    ...(typeof agreed === 'string' && { agreed }),
    ...(likeBasis && { likeBasis }),
    ...(lineBasis && { lineBasis }),
  };
}

function aliasesOf(chain: readonly NormDocument[]): ReadonlyMap<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const { vocabulary } of chain) {
    for (const [word, alias] of Object.entries(vocabulary?.aliases ?? {})) {
      const folded = foldLabel(word);
      if (!aliases.has(folded)) aliases.set(folded, alias);
    }
  }
  return aliases;
}
