import type { Language } from '../../shared/failure.ts';
import type {
  DayPart,
  ItemCellPart,
  LevelRow,
  LimitRow,
  NormDocument,
  VocabularyKind,
} from '../../shared/norm/document.ts';
import type { Item } from '../../shared/norm/effective-items.ts';
import type { ItemCell } from '../../shared/norm/item.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import type { DocumentName, WordKind } from '../../shared/norm/vocabulary.ts';
import { inLanguage } from '../calls/render.ts';

/** The kinds of words by what a document calls them. */
const WORD_KINDS: Readonly<Record<VocabularyKind, WordKind>> = {
  tiers: 'tier',
  levels: 'level',
  categories: 'category',
  services: 'service',
  scopes: 'scope',
  activities: 'activity',
};

const nameOf = ({ id, version }: DocumentName): DocumentName => ({ id, version });

/** The document of a chain that says a part; undefined where none does. */
export function originOf(
  { chain }: Rulebook,
  says: (document: NormDocument) => boolean,
): DocumentName | undefined {
  const document = chain.find(says);
  return document && nameOf(document);
}

/** What a chain of documents comes to: every part in force, with the document that says it. */
export function describeEffective(book: Rulebook, language: Language): object {
  const { chain, caps, points } = book;
  const hours = chain.find((document) => document.hours);
  return {
    vocabulary: describeVocabulary(book, language),
    levels: rowsOf(book, ({ levels = [] }) => levels, language),
    limits: rowsOf(book, ({ limits = [] }) => limits, language),
    ...(points && { points: { ...points.rule, document: points.document } }),
    caps: [...caps.of.values()].map(({ row, document }) => ({ ...row, document })),
    capsAre: caps.are,
    items: [...book.items.values()].map((item) => describeItem(item, book, language)),
    ...(hours && { hours: { ...hours.hours, document: nameOf(hours) } }),
    calendar: describeCalendar(chain),
  };
}

function describeVocabulary(book: Rulebook, language: Language): object {
  const { chain, vocabulary } = book;
  const kinds = Object.entries(WORD_KINDS) as [VocabularyKind, WordKind][];
  const words = kinds.map(([part, kind]) => [
    part,
    vocabulary[kind].words.map(({ label, aliases, formerLabels, ...word }) => ({
      ...(inLanguage(word, language) as object),
      label: label[language],
      aliases: [...aliases, ...formerLabels],
      document: originOf(book, ({ vocabulary: own }) =>
        (own?.[part] ?? []).some(({ code }) => code === word.code),
      ),
    })),
  ]);
  return { ...Object.fromEntries(words), aliases: describeAliases(chain) };
}

/** A word that several documents have is the nearest one's. */
function describeAliases(chain: readonly NormDocument[]): object[] {
  const told = new Set<string>();
  return chain.flatMap((document) =>
    Object.entries(document.vocabulary?.aliases ?? {}).flatMap(([word, alias]) => {
      if (told.has(word)) return [];
      told.add(word);
      return [{ word, ...alias, document: nameOf(document) }];
    }),
  );
}

/** The rows of a decision table in the order in which they are asked. */
function rowsOf(
  { chain, settings }: Rulebook,
  rows: (document: NormDocument) => readonly (LevelRow | LimitRow)[],
  language: Language,
): object[] {
  const isInForce = ({ when = {} }: LevelRow | LimitRow): boolean =>
    Object.entries(when).every(
      ([name, value]) => (settings as Readonly<Record<string, unknown>>)[name] === value,
    );
  return chain.flatMap((document) =>
    rows(document)
      .filter(isInForce)
      .map((row) => ({ ...(inLanguage(row, language) as object), document: nameOf(document) })),
  );
}

/** Each cell names the document that says it; figures that another part holds stand there. */
function describeItem(item: Item, book: Rulebook, language: Language): object {
  const { by: gradedBy, cells, label, ...own } = item;
  const described = [...cells].map(([grade, { cell, document }]) => [
    grade,
    { value: cellPart(cell), document },
  ]);
  return {
    ...own,
    ...{ label: label[language], gradedBy, by: Object.fromEntries(described) },
    document: originOf(book, ({ items = [] }) => items.some(({ code }) => code === item.code)),
  };
}

function cellPart(cell: ItemCell): ItemCellPart {
  return typeof cell === 'object' && 'lost' in cell ? null : cell;
}

function describeCalendar(chain: readonly NormDocument[]): object {
  const days = (part: 'restDays' | 'workingDays'): object[] => {
    const told = new Set<string>();
    return chain.flatMap((document) =>
      (document.calendar?.[part] ?? []).flatMap((day: DayPart) => {
        if (told.has(day.date)) return [];
        told.add(day.date);
        return [{ ...day, document: nameOf(document) }];
      }),
    );
  };
  const publishedYears = chain.flatMap((document) =>
    (document.calendar?.publishedYears ?? []).map((year) => ({ year, document: nameOf(document) })),
  );
  return { restDays: days('restDays'), workingDays: days('workingDays'), publishedYears };
}
