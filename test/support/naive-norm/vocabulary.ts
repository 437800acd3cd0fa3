/**
 * What the words of a chain of documents come to, the extending document first: each field is the
 * nearest document's that writes it, and a document knows the words of itself and of those below.
 */
import type {
  ActivityPart,
  NormDocument,
  PointsRule,
  VocabularyKind,
  VocabularyPart,
} from '../../../shared/norm/document.ts';

/** The norm of 2010, which every document extends unless it says otherwise. */
export const NORM_ID = 'cmcc-sla-2010';

export type Chain = readonly NormDocument[];

export type Word<K extends VocabularyKind> = NonNullable<VocabularyPart[K]>[number];

const partsOf = <K extends VocabularyKind>(document: NormDocument, kind: K): readonly Word<K>[] =>
  (document.vocabulary?.[kind] ?? []) as readonly Word<K>[];

/** Chains are never changed: what was found in one is kept, or asking all questions takes minutes. */
const found = new WeakMap<Chain, Map<string, unknown>>();

function once<T>(chain: Chain, key: string, find: () => T): T {
  const ofChain = found.get(chain) ?? new Map<string, unknown>();
  found.set(chain, ofChain);
  if (!ofChain.has(key)) ofChain.set(key, find());
  return ofChain.get(key) as T;
}

/** The codes of a kind, those of the lowest document first: an order of naming, not of rank. */
export function codesOf(chain: Chain, kind: VocabularyKind): readonly string[] {
  return once(chain, `codes ${kind}`, () => {
    const parts = chain.toReversed().flatMap((document) => partsOf(document, kind));
    return [...new Set(parts.map(({ code }) => code))];
  });
}

/** A word with every field as the nearest document writes it. */
export function wordOf<K extends VocabularyKind>(chain: Chain, kind: K, code: string): Word<K> {
  return once(chain, `word ${kind} ${code}`, () => {
    const parts = chain
      .toReversed()
      .flatMap((document) => partsOf(document, kind))
      .filter((part) => part.code === code);
    if (parts.length === 0) throw new Error(`${kind} has no ${code}`);
    return Object.assign({}, ...parts);
  });
}

/** Whether the document at this place of the chain, or one below it, has the word. */
export function knows(chain: Chain, place: number, kind: VocabularyKind, code: string): boolean {
  return chain
    .slice(place)
    .some((document) => partsOf(document, kind).some((part) => part.code === code));
}

/** The word, the one it is like, the one that that is like, and so on. */
export function variantsOf(
  chain: Chain,
  kind: Exclude<VocabularyKind, 'categories'>,
  code: string,
): readonly string[] {
  return once(chain, `variants ${kind} ${code}`, () => {
    const { like } = wordOf(chain, kind, code) as { readonly like?: string };
    return like === undefined ? [code] : [code, ...variantsOf(chain, kind, like)];
  });
}

/** An activity: what it does not write is as with the activity that it is like. */
export function activityOf(chain: Chain, code: string): ActivityPart {
  return once(chain, `activity ${code}`, () => {
    const codes = variantsOf(chain, 'activities', code).toReversed();
    return Object.assign({}, ...codes.map((each) => wordOf(chain, 'activities', each)));
  });
}

/** Tiers or levels, by which an activity is graded. */
export const gradeKindOf = ({ gradedBy }: ActivityPart): 'tiers' | 'levels' =>
  gradedBy === 'level' ? 'levels' : 'tiers';

/** The rule for many access points: whole, of the nearest document that has one. */
export const pointsRuleOf = (chain: Chain): PointsRule | undefined =>
  chain.find(({ points }) => points !== undefined)?.points;

/** What the readings take where no document says otherwise, of the settings that rows ask for. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  seniorProposal: 'lower-stands',
  capPopulation: 'municipal',
  rebuildBase: 'provision',
};

/** The value of a setting, by the nearest document. */
export function settingOf(chain: Chain, name: string): unknown {
  const nearest = chain.find(({ settings = {} }) => name in settings);
  return nearest?.settings?.[name] ?? DEFAULTS[name];
}

/** The services that have rows at all. */
export const coveredServices = (chain: Chain): readonly string[] =>
  codesOf(chain, 'services').filter((code) => wordOf(chain, 'services', code).covered !== false);
