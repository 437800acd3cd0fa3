import type { Place } from '../reader/place.ts';
import { type DocumentHead, readHead } from '../reader/read-document.ts';
import { LONGEST_NAME, MOST_DOCUMENTS } from '../reader/sizes.ts';
import { readText } from '../reader/texts.ts';
import { NORM } from '../rulebook.ts';

/** A document as it is given, and what it says it extends. */
export interface GivenDocument extends DocumentHead {
  readonly place: Place;
  /** An id or `id@version`; null where it stands alone. */
  readonly link: string | null;
}

/** The documents that are given, by their ids, each id's in the order of the days they hold from. */
export interface GivenDocuments {
  readonly all: readonly GivenDocument[];
  readonly byId: ReadonlyMap<string, readonly GivenDocument[]>;
  /** The id that no other document extends. */
  readonly last: string;
}

/** One document, or a chain of them: each in its place, and the one in front found. */
export function findDocuments(given: Place): GivenDocuments | undefined {
  const places = Array.isArray(given.given) ? given.entries(MOST_DOCUMENTS) : [given];
  if (places.length === 0) {
    if (given.findings.length === 0) given.refuse();
    return undefined;
  }
  const all = places.map(
    (place): GivenDocument => ({ place, ...readHead(place), link: readLink(place) }),
  );
  const byId = new Map<string, GivenDocument[]>();
  for (const each of all) {
    const others = byId.get(each.id) ?? [];
    const isTwin = others.some(
      ({ version, from }) => version === each.version || from === each.from,
    );
    if (isTwin) each.place.conflict('same-document', each.id);
    byId.set(each.id, [...others, each]);
  }
  for (const versions of byId.values()) versions.sort((a, b) => dayOf(a) - dayOf(b));
  return inChain(all, byId);
}

/** Before every day where it says none. */
export function dayOf({ from }: DocumentHead): number {
  return from ?? Number.NEGATIVE_INFINITY;
}

function readLink(place: Place): string | null {
  const link = place.at('extends');
  if (link.given === null) return null;
  return link.read(NORM.id, readText(2 * LONGEST_NAME + 1));
}

/** The documents that a link leads to; none for the norm of 2010 or where there is none. */
export function linked(
  link: string | null,
  byId: GivenDocuments['byId'],
): readonly GivenDocument[] | 'norm' | undefined {
  if (link === null) return undefined;
  if (link === NORM.id || link === `${NORM.id}@${NORM.version}`) return 'norm';
  const versions = byId.get(link);
  if (versions) return versions;
  const at = link.lastIndexOf('@');
  const pinned = byId
    .get(link.slice(0, Math.max(at, 0)))
    ?.find(({ version }) => version === link.slice(at + 1));
  return pinned && [pinned];
}

function inChain(
  all: readonly GivenDocument[],
  byId: GivenDocuments['byId'],
): GivenDocuments | undefined {
  const extended = new Set<string>();
  let isLinked = true;
  for (const each of all) {
    const found = linked(each.link, byId);
    if (found === 'norm') extended.add(NORM.id);
    else if (found) for (const { id } of found) extended.add(id);
    else if (each.link !== null) {
      each.place.at('extends').add('error', 'unknown-document', { other: each.link });
      isLinked = false;
    }
    const way = wayBack(each, byId);
    if (way) {
      each.place.at('extends').add('error', 'cycle', { way });
      isLinked = false;
    }
  }
  // What is written upon a document that is not there cannot be judged.
  const first = all.find(({ id }) => !extended.has(id));
  if (!first || !isLinked) return undefined;
  for (const { id, place } of all) {
    if (id === first.id || extended.has(id)) continue;
    place.add('error', 'decides-nothing', { idle: 'not-in-chain', other: first.id });
  }
  return { all, byId, last: first.id };
}

/** The ids by way of which a document extends itself. */
function wayBack(from: GivenDocument, byId: GivenDocuments['byId']): string[] | undefined {
  const seen = new Set<string>();
  const walk = (link: string | null, way: string[]): string[] | undefined => {
    const found = linked(link, byId);
    if (!found || found === 'norm') return undefined;
    for (const each of found) {
      if (each.id === from.id) return [...way, each.id];
      if (seen.has(each.id)) continue;
      seen.add(each.id);
      const back = walk(each.link, [...way, each.id]);
      if (back) return back;
    }
    return undefined;
  };
  return walk(from.link, [from.id]);
}
