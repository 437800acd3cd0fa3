import type { LimitRow, LineMeaning, NormDocument, VocabularyKind } from '../document.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Word } from '../word-list.ts';
import { type AnyRow, type AskedRow, type Axes, FirstFit, Work } from './first-fit.ts';
import { type ClassedWord, WordClasses } from './word-classes.ts';

/** A table of decisions with every row in force: the limits of one activity, or the levels. */
export interface DecisionTable {
  /** Undefined for the levels. */
  readonly activity: string | undefined;
  /** The extending document has rows in it. */
  readonly isOwn: boolean;
  readonly fit: FirstFit;
}

/** How many look-ups the tables of a document may take: a fraction of a second. */
export const MOST_WORK = 5_000_000;

/** The tables that the extending document has rows in; with `every`, those of every document. */
export function decisionTables(book: Rulebook, work: Work, every = false): DecisionTable[] {
  return [...rowsByTable(book)]
    .filter(([, rows]) => every || isOwn(rows))
    .map(([activity, rows]) => {
      const axes = axesOf(activity, rows, book);
      return { activity, isOwn: isOwn(rows), fit: new FirstFit(rows, axes, work) };
    });
}

/** Rows in force by their activity, then those of the levels. */
function rowsByTable(book: Rulebook): Map<string | undefined, AskedRow[]> {
  const tables = new Map<string | undefined, AskedRow[]>();
  const add = (table: string | undefined, asked: AskedRow) => {
    const rows = tables.get(table);
    if (rows) rows.push(asked);
    else tables.set(table, [asked]);
  };
  book.chain.forEach((document, place) => {
    for (const row of inForce(document.limits, book)) add(row.activity, { row, place });
  });
  book.chain.forEach((document, place) => {
    for (const row of inForce(document.levels, book)) add(undefined, { row, place });
  });
  return tables;
}

/** Rows stand in the order of the documents. */
function isOwn([first]: readonly AskedRow[]): boolean {
  return first?.place === 0;
}

/** By activity, the rows that decide a question, its own and those of the activities it is like. */
export function decidingRows(book: Rulebook): (activity: string) => readonly LimitRow[] {
  const deciding = new Set<AnyRow>();
  for (const { fit } of decisionTables(book, new Work(MOST_WORK), true)) {
    for (const layer of fit.layers()) {
      for (const order of layer.orders) {
        const { row } = fit.rows[order] as AskedRow;
        if (deciding.has(row)) continue;
        fit.visitRow(order, (question) => {
          const isDecided = fit.orderOf(layer.decide(question)) === order;
          if (isDecided) deciding.add(row);
          return isDecided;
        });
      }
    }
  }
  return (activity) => book.decisions.rowsOf(activity).filter((row) => deciding.has(row));
}

function inForce<Row extends AnyRow>(
  rows: readonly Row[] | undefined,
  { settings }: Rulebook,
): readonly Row[] {
  return (rows ?? []).filter(({ when = {} }) =>
    Object.entries(when).every(
      ([name, value]) => (settings as Record<string, unknown>)[name] === value,
    ),
  );
}

function axesOf(activity: string | undefined, rows: readonly AskedRow[], book: Rulebook): Axes {
  if (activity === undefined) return axesBy(rows, 'tier', book, () => true);
  const lines = linesOf(activity, book);
  const { gradedBy } = book.vocabulary.activity.get(activity);
  return axesBy(rows, gradedBy, book, (line, flag) =>
    lines.some((meaning) => isLineAsked(meaning, line, flag)),
  );
}

/** What `line` means to an activity and to those that take its rows. */
function linesOf(activity: string, { vocabulary }: Rulebook): LineMeaning[] {
  const { words } = vocabulary.activity;
  const takes = (code: string | undefined, depth: number): boolean =>
    code === activity ||
    (code !== undefined &&
      depth < words.length &&
      takes(vocabulary.activity.find(code)?.like, depth + 1));
  return words.filter(({ code }) => takes(code, 0)).map(({ line }) => line);
}

/** Whether a question about a service can come with line access, or without. */
function isLineAsked(meaning: LineMeaning, line: 'always' | 'told', flag: number): boolean {
  if (flag === 1) return true;
  return meaning === 'construction' || (meaning === 'told' && line === 'told');
}

const UNCOVERED = 'uncovered';

function axesBy(
  rows: readonly AskedRow[],
  gradedBy: 'tier' | 'level',
  { vocabulary, chain }: Rulebook,
  isFlagAsked: (line: 'always' | 'told', flag: number) => boolean,
): Axes {
  const from = knownFrom(chain);
  const services = new WordClasses(
    vocabulary.service.words.map(({ code, like, line, covered }) => ({
      ...{ code, like, knownFrom: from('services', code) },
      sort: covered ? line : UNCOVERED,
    })),
    rows.map(({ row }) => row.service),
  );
  const scopes = new WordClasses(
    vocabulary.scope.words.map((word) => classed(word, 'scopes', from, '')),
    rows.map(({ row }) => row.scope),
  );
  const kind = gradedBy === 'tier' ? 'tiers' : 'levels';
  const grades = new WordClasses(
    // Grades are told apart one by one: their order counts.
    vocabulary[gradedBy].words.map((word) => classed(word, kind, from, word.code)),
    [],
  );
  const isAsked = (service: number, flag: number): boolean => {
    const sort = services.words[service]?.sort;
    return sort !== UNCOVERED && isFlagAsked(sort === 'always' ? 'always' : 'told', flag);
  };
  return { services, scopes, grades, isAsked };
}

type KnownFrom = (kind: VocabularyKind, code: string) => number;

function classed(
  { code, like }: Word,
  kind: VocabularyKind,
  from: KnownFrom,
  sort: string,
): ClassedWord {
  return { code, like, knownFrom: from(kind, code), sort };
}

/** The place of the lowest document that knows a word. */
export function knownFrom(chain: readonly NormDocument[]): KnownFrom {
  const places = new Map<string, number>();
  chain.forEach(({ vocabulary = {} }, place) => {
    for (const [kind, words] of Object.entries(vocabulary)) {
      if (!Array.isArray(words)) continue;
      for (const { code } of words as readonly { readonly code: string }[]) {
        places.set(`${kind}/${code}`, place);
      }
    }
  });
  return (kind, code) => places.get(`${kind}/${code}`) ?? chain.length - 1;
}
