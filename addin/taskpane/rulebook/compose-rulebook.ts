import type { AliasDocument } from '../../reclassify/reclassify.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A day of a year's schedule as a rulebook's calendar holds it. */
export interface CalendarEntry {
  readonly date: string;
  readonly note: string;
}

/** What is entered in the pane on top of a company's rulebook: it outlives a new version of that. */
export interface Additions {
  readonly aliases: AliasDocument;
  readonly restDays: readonly CalendarEntry[];
  readonly workingDays: readonly CalendarEntry[];
  readonly publishedYears: readonly number[];
}

export const NO_ADDITIONS: Additions = {
  aliases: {},
  restDays: [],
  workingDays: [],
  publishedYears: [],
};

export function isEmpty({ aliases, restDays, workingDays, publishedYears }: Additions): boolean {
  const entries = restDays.length + workingDays.length + publishedYears.length;
  return entries === 0 && Object.keys(aliases).length === 0;
}

/**
 * The document that every function takes: the company's, or the one in front of its chain, with what
 * was entered here over it. What is no such document is left as it is, for the reader to say so.
 */
export function composeRulebook(document: unknown, additions: Additions): unknown {
  if (isEmpty(additions)) return document;
  if (Array.isArray(document)) {
    const front = frontOf(document);
    return document.map((each) => (front.includes(each) ? composeRulebook(each, additions) : each));
  }
  if (document !== undefined && !isObject(document)) return document;
  const base = document ?? { id: 'workbook' };
  return {
    ...withAliases(base, additions.aliases),
    calendar: composeCalendar(objectAt(base, 'calendar'), additions),
  };
}

/** The document of a chain that no other one extends, in each of its versions. */
export function frontOf(chain: readonly unknown[]): unknown[] {
  const extended = chain.map((each) => {
    const link = isObject(each) ? each['extends'] : undefined;
    return typeof link === 'string' ? link.replace(/@.*$/, '') : undefined;
  });
  return chain.filter((each) => isObject(each) && !extended.includes(String(each['id'])));
}

/**
 * What else is kept beside a document that was edited: the documents that it extends, in all their
 * versions, and its own other versions.
 * @param replaced the version that the edited one takes the place of.
 */
export function withOthers(edited: JsonObject, kept: unknown, replaced: string): unknown {
  const documents = (Array.isArray(kept) ? kept : []).filter(isObject);
  const isOwn = ({ id }: JsonObject) => id === edited['id'];
  const link = edited['extends'];
  const isExtended = documents.some(
    ({ id }) => typeof link === 'string' && link.replace(/@.*$/, '') === id,
  );
  const others = documents.filter((each) =>
    isOwn(each) ? String(each['version'] ?? '1') !== replaced : isExtended,
  );
  return others.length > 0 ? [edited, ...others] : edited;
}

/** Words entered here replace those of a document, wherever it has them. */
function withAliases(base: JsonObject, entered: AliasDocument): JsonObject {
  const all = { ...objectAt(base, 'aliases'), ...entered };
  if (!isObject(base['vocabulary'])) return { ...base, aliases: all };
  const vocabulary = objectAt(base, 'vocabulary');
  const others = Object.entries(objectAt(vocabulary, 'aliases'));
  const aliases = Object.fromEntries(others.filter(([word]) => !Object.hasOwn(entered, word)));
  return { ...base, vocabulary: { ...vocabulary, aliases }, aliases: all };
}

function composeCalendar(base: JsonObject, additions: Additions): JsonObject {
  const entered = new Set(
    [...additions.restDays, ...additions.workingDays].map(({ date }) => date),
  );
  const others = (name: string) => listAt(base, name).filter((each) => !entered.has(dateOf(each)));
  const years = new Set([...listAt(base, 'publishedYears'), ...additions.publishedYears]);
  return {
    ...base,
    restDays: [...others('restDays'), ...additions.restDays],
    workingDays: [...others('workingDays'), ...additions.workingDays],
    publishedYears: [...years],
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectAt(document: JsonObject, name: string): JsonObject {
  const member = document[name];
  return isObject(member) ? member : {};
}

function listAt(document: JsonObject, name: string): readonly unknown[] {
  const member = document[name];
  return Array.isArray(member) ? member : [];
}

function dateOf(entry: unknown): string {
  return String(isObject(entry) ? entry['date'] : entry);
}

/** The additions with a year's schedule in place of what was entered for the same days. */
export function withSchedule(
  additions: Additions,
  schedule: Pick<Additions, 'restDays' | 'workingDays' | 'publishedYears'>,
): Additions {
  const entered = new Set([...schedule.restDays, ...schedule.workingDays].map(({ date }) => date));
  const whole = new Set(schedule.publishedYears.map(String));
  // A whole year's schedule replaces all that was entered for the year.
  const others = (days: readonly CalendarEntry[]) =>
    days.filter(({ date }) => !entered.has(date) && !whole.has(date.slice(0, 4)));
  return {
    aliases: additions.aliases,
    restDays: [...others(additions.restDays), ...schedule.restDays],
    workingDays: [...others(additions.workingDays), ...schedule.workingDays],
    publishedYears: [...new Set([...additions.publishedYears, ...schedule.publishedYears])],
  };
}
