import { FIRST_DAY } from '../../calendar/day.ts';
import type { DocumentFinding } from '../finding.ts';
import { checkDocument } from '../hygiene/check-document.ts';
import { NORM_OF_2010 } from '../of-2010/document.ts';
import { readDocument } from '../reader/read-document.ts';
import { RowCount } from '../reader/reading.ts';
import { type Edition, NORM, type Rulebook, rulebookOf } from '../rulebook.ts';
import { dayOf, type GivenDocument, type GivenDocuments, linked } from './find-documents.ts';
import { isSameDocument } from './same-document.ts';

/** The documents in force on a day, the extending one first; the norm of 2010 is none of them. */
interface InForce {
  readonly documents: readonly GivenDocument[];
  /** The document that was asked for is in front. */
  readonly isWhole: boolean;
}

/** Reads the documents of a chain, each upon those that it extends, once for every such chain. */
export class ChainReader {
  readonly #given: GivenDocuments;
  /** The rules of a chain that was read; undefined where it has errors. */
  readonly #read = new Map<string, Rulebook | undefined>();

  constructor(given: GivenDocuments) {
    this.#given = given;
  }

  /** The rules from the first day on, a new edition where another document comes into force. */
  editions(): Edition[] {
    const { all, last } = this.#given;
    const days = new Set([FIRST_DAY, ...all.map(({ from = FIRST_DAY }) => from)]);
    const editions: Edition[] = [];
    this.#checkNorm();
    for (const from of [...days].sort((a, b) => a - b)) {
      const { documents } = this.#inForce(last, from);
      const book = documents.length === 0 ? NORM : this.#bookOf(documents);
      if (book && book !== editions[editions.length - 1]?.book) editions.push({ from, book });
    }
    return editions;
  }

  /** The norm of 2010 may be given along, as it is: a chain is carried whole. */
  #checkNorm(): void {
    for (const each of this.#given.byId.get(NORM.id) ?? []) {
      const { place, link } = each;
      const before = place.findings.length;
      const read = readDocument(place, each, link, undefined, new RowCount(0));
      if (hasErrors(place.findings, before) || isSameDocument(read, NORM_OF_2010)) continue;
      place.at('id').conflict('norm');
    }
  }

  /**
   * The version in force of each document. One that is not in force yet, or that extends one which
   * is not, leaves the day to what it extends; one that stands alone reaches back to the first day.
   */
  #inForce(link: string, day: number): InForce {
    const found = linked(link, this.#given.byId);
    if (!found || found === 'norm') return { documents: [], isWhole: true };
    const begun = found.filter((each) => dayOf(each) <= day);
    const version = begun[begun.length - 1] ?? found[0];
    if (!version) return { documents: [], isWhole: true };
    if (version.link === null) return { documents: [version], isWhole: true };
    const below = this.#inForce(version.link, day);
    const isPinned = found.length === 1 && link !== version.id;
    const isInForce = below.isWhole && (begun.length > 0 || isPinned);
    return isInForce
      ? { documents: [version, ...below.documents], isWhole: true }
      : { documents: below.documents, isWhole: false };
  }

  #bookOf(documents: readonly GivenDocument[]): Rulebook | undefined {
    const [first, ...below] = documents;
    if (!first) return NORM;
    const key = documents.map(({ place }) => place.pointer).join(' ');
    if (this.#read.has(key)) return this.#read.get(key);
    const standsAlone = below.length === 0 && first.link === null;
    const rules = standsAlone ? undefined : this.#bookOf(below);
    const book = rules || standsAlone ? this.#readUpon(first, rules) : undefined;
    this.#read.set(key, book);
    return book;
  }

  #readUpon(given: GivenDocument, below: Rulebook | undefined): Rulebook | undefined {
    const { place, link } = given;
    const own = (below?.chain ?? []).filter((document) => document !== NORM_OF_2010);
    const rows = new RowCount(
      own.reduce(
        (sum, { levels, limits }) => sum + (levels?.length ?? 0) + (limits?.length ?? 0),
        0,
      ),
    );
    const before = place.findings.length;
    const document = readDocument(place, given, link, below, rows);
    if (hasErrors(place.findings, before)) return undefined;
    const book = rulebookOf([document, ...(below?.chain ?? [])]);
    checkDocument(place, book);
    return hasErrors(place.findings, before) ? undefined : book;
  }
}

function hasErrors(findings: readonly DocumentFinding[], from: number): boolean {
  for (let place = from; place < findings.length; place++) {
    if (findings[place]?.severity === 'error') return true;
  }
  return false;
}
