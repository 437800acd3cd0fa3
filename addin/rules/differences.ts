import type { Language, Phrase } from '../../shared/failure.ts';
import type { NormDocument } from '../../shared/norm/document.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { rulebookOf } from '../../shared/norm/rulebook.ts';
import { DEFAULT_SETTINGS } from '../../shared/norm/settings.ts';
import type { DocumentName } from '../../shared/norm/vocabulary.ts';
import type { PrintedCell } from '../../shared/rules/printed-cell.ts';
import { inUnits, unitLabel } from '../../shared/words/labels.ts';
import type { CellForm, SheetWords } from './cell-form.ts';
import { type Column, memberAt, type Part, pointerTo } from './column.ts';
import type { FieldPart, RowPart } from './part.ts';
import { hasRows, PARTS } from './parts.ts';
import { canonical } from './read-sheets.ts';
import { replacedLevels, replacedLimits } from './replaced.ts';
import { LEVEL_PART, LIMIT_PART } from './row-parts.ts';
import { type Chain, cellOf, memberPointer, wordsOfChain } from './rule-sheets.ts';

/** A member that differs, in words: what stood there, and what stands there now. */
export interface DifferentMember {
  readonly head: Phrase;
  readonly before: Phrase | undefined;
  readonly after: Phrase | undefined;
  /** In the document that says it now. */
  readonly pointer: string;
}

/** A row, or a group of fields, that differs. */
export interface Difference {
  /** The name of its part: 时限. */
  readonly part: Phrase;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What the row is for, in words. */
  readonly title: Phrase;
  readonly members: readonly DifferentMember[];
  readonly document: DocumentName;
}

const EVERYTHING: Phrase = { zh: '全部', en: 'everything' };

const inBoth = (make: (language: Language) => string): Phrase => ({
  zh: make('zh'),
  en: make('en'),
});

/** A document in words, as its sheets have them. */
interface Told {
  readonly document: NormDocument;
  readonly words: SheetWords;
}

const toldOf = (chain: Chain): Told => ({ document: chain[0], words: wordsOfChain(chain, 'zh') });

/** A value in words, with its unit. */
function valueInWords(
  column: Column,
  row: Part,
  value: unknown,
  words: SheetWords,
): Phrase | undefined {
  if (value === undefined) return undefined;
  const unit = column.unit?.(row, words);
  if (typeof value === 'number' && unit === 'share') {
    const percent = `${Math.round(value * 1e6) / 1e4}%`;
    return { zh: percent, en: percent };
  }
  return inBoth((language) => {
    const form: CellForm = column.form(row, words);
    const written = form.write(value, { ...words, language }) ?? JSON.stringify(value);
    return typeof value === 'number' && unit !== undefined
      ? `${written} ${unitLabel(unit)[language]}`
      : String(written);
  });
}

function titleOf(row: Part, columns: readonly Column[], words: SheetWords): Phrase {
  const conditions = columns.filter(
    (column) => column.isCondition && column.get(row, words) !== undefined,
  );
  if (conditions.length === 0) return EVERYTHING;
  return inBoth((language) =>
    conditions
      .map((column) => {
        const title = column.title?.(row, words)?.[language];
        const shown = title ?? cellOf(column, row, { ...words, language });
        return column.needsHead ? `${column.head[language]}: ${shown}` : `${shown}`;
      })
      .join(' · '),
  );
}

const keyOf = (row: Part, columns: readonly Column[], words: SheetWords): string =>
  canonical(columns.filter((each) => each.isCondition).map((each) => each.get(row, words) ?? null));

/** The members of a row that it has. */
function membersOf(row: Part, columns: readonly Column[], words: SheetWords): readonly Column[] {
  return columns.filter((column) => !column.isCondition && column.get(row, words) !== undefined);
}

/**
 * What a document says that those below it do not, with what they say in its place: its own rows and
 * fields, each with its document.
 */
export function ownStatements(chain: Chain): Difference[] {
  const [own, ...below] = chain;
  const told = toldOf(chain);
  const [first, ...rest] = below;
  const book = first && rulebookOf([first, ...rest]);
  return PARTS.flatMap((part) =>
    hasRows(part) ? ownRows(part, told, below, book) : ownFields(part, told, below),
  ).map((each) => ({ ...each, document: { id: own.id, version: own.version } }));
}

type Undocumented = Omit<Difference, 'document'>;

function ownRows(
  part: RowPart,
  { document, words }: Told,
  below: readonly NormDocument[],
  book: Rulebook | undefined,
): Undocumented[] {
  const columns = part.columns(words);
  // Its own pointers are those of a document read again: the same rows in the same order.
  const again: Record<string, unknown> = {};
  const known = part.isOrdered
    ? new Map<string, Part>()
    : new Map(
        [...below]
          .reverse()
          .flatMap((each) =>
            part.rows(each).map((row): [string, Part] => [keyOf(row, columns, words), row]),
          ),
      );
  return part.rows(document).map((row) => {
    const pointer = part.take(again, row) ?? '';
    const replaced = known.get(keyOf(row, columns, words));
    const members = membersOf(row, columns, words).map(
      (column): DifferentMember => ({
        head: column.head,
        before: part.isOrdered
          ? book && replacedInWords(part, column, row, book, words)
          : replaced && valueInWords(column, replaced, column.get(replaced, words), words),
        after: valueInWords(column, row, column.get(row, words), words),
        pointer: memberPointer(column, row, words, pointer),
      }),
    );
    const isKnown = replaced !== undefined || members.some(({ before }) => before !== undefined);
    const kind = isKnown ? 'changed' : 'added';
    return { part: part.name, kind, title: titleOf(row, columns, words), members };
  });
}

function ownFields(
  part: FieldPart,
  { document, words }: Told,
  below: readonly NormDocument[],
): Undocumented[] {
  const row = document as unknown as Part;
  const fields = part.fields(words).filter((field) => field.get(row, words) !== undefined);
  if (fields.length === 0) return [];
  const members = fields.map((field): DifferentMember => {
    const values = below.map((each) => field.get(each as unknown as Part, words));
    const value = values.find((each) => each !== undefined) ?? defaultOf(field, words);
    return {
      head: field.head,
      before: valueInWords(field, row, value, words),
      after: valueInWords(field, row, field.get(row, words), words),
      pointer: memberPointer(field, row, words),
    };
  });
  return [{ part: part.name, kind: 'changed', title: part.what, members }];
}

/** What a setting is where no document says so. */
function defaultOf(field: Column, words: SheetWords): unknown {
  const path = field.path({}, words);
  return memberAt({ settings: DEFAULT_SETTINGS }, path);
}

function replacedInWords(
  part: RowPart,
  column: Column,
  row: Part,
  book: Rulebook,
  words: SheetWords,
): Phrase | undefined {
  const [by, key = ''] = column.path(row, words);
  if (by !== 'by') return undefined;
  const told =
    part.name === LIMIT_PART.name
      ? replacedLimits(row, key, book).map((cell) => limitInWords(cell, column, row, words))
      : part.name === LEVEL_PART.name
        ? replacedLevels(row, key, book).map((level) => book.vocabulary.level.named(level))
        : [];
  if (told.length === 0) return undefined;
  return { zh: told.map(({ zh }) => zh).join('、'), en: told.map(({ en }) => en).join(', ') };
}

function limitInWords(cell: PrintedCell, column: Column, row: Part, words: SheetWords): Phrase {
  if (typeof cell === 'object') return inUnits(cell.amount, cell.unit);
  const { form } = column;
  return inBoth((language) => String(form(row, words).write(cell, { ...words, language })));
}

/** What differs between two documents, in words; the first is the earlier one. */
export function compareDocuments(earlier: Chain, later: Chain): Difference[] {
  const [before, after] = [toldOf(earlier), toldOf(later)];
  return PARTS.flatMap((part) =>
    hasRows(part) ? compareRows(part, before, after) : compareFields(part, before, after),
  );
}

interface Row {
  readonly row: Part;
  readonly key: string;
  readonly pointer: string;
}

/** Rows with keys of their own: a second one for the same conditions has another. */
function keyedRows(part: RowPart, { document, words }: Told): Map<string, Row> {
  const columns = part.columns(words);
  const again: Record<string, unknown> = {};
  const rows = new Map<string, Row>();
  for (const row of part.rows(document)) {
    const pointer = part.take(again, row) ?? '';
    const key = keyOf(row, columns, words);
    let own = key;
    for (let count = 2; rows.has(own); count++) own = `${key} ${count}`;
    rows.set(own, { row, key: own, pointer });
  }
  return rows;
}

function compareRows(part: RowPart, before: Told, after: Told): Difference[] {
  const [was, is] = [keyedRows(part, before), keyedRows(part, after)];
  const nameOf = ({ document: { id, version } }: Told): DocumentName => ({ id, version });
  const differences: Difference[] = [];
  const one = (row: Part, told: Told, kind: 'added' | 'removed', pointer: string): Difference => {
    const columns = part.columns(told.words);
    const members = membersOf(row, columns, told.words).map((column): DifferentMember => {
      const value = valueInWords(column, row, column.get(row, told.words), told.words);
      const [old, now] = kind === 'added' ? [undefined, value] : [value, undefined];
      const to = memberPointer(column, row, told.words, pointer);
      return { head: column.head, before: old, after: now, pointer: to };
    });
    const title = titleOf(row, columns, told.words);
    return { part: part.name, kind, title, members, document: nameOf(told) };
  };
  for (const { row, key } of was.values()) {
    if (!is.has(key)) differences.push(one(row, before, 'removed', ''));
  }
  for (const { row, key, pointer } of is.values()) {
    const old = was.get(key);
    if (!old) {
      differences.push(one(row, after, 'added', pointer));
      continue;
    }
    const columns = part.columns(after.words);
    const earlier = part.columns(before.words);
    const members = compareMembers(columns, earlier, old.row, before, row, after, pointer);
    if (members.length === 0) continue;
    const title = titleOf(row, columns, after.words);
    differences.push({ part: part.name, kind: 'changed', title, members, document: nameOf(after) });
  }
  if (part.isOrdered) {
    const common = (of: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>) =>
      [...of.keys()].filter((key) => other.has(key));
    const [old, now] = [common(was, is), common(is, was)];
    const moved = now.find((key, place) => key !== old[place]);
    const row = moved === undefined ? undefined : is.get(moved)?.row;
    if (row) {
      const title = titleOf(row, part.columns(after.words), after.words);
      const document = nameOf(after);
      differences.push({ part: part.name, kind: 'moved', title, members: [], document });
    }
  }
  return differences;
}

/** The members whose values differ, by their heads: each document may have columns of its own. */
function compareMembers(
  columns: readonly Column[],
  earlier: readonly Column[],
  old: Part,
  before: Told,
  now: Part,
  after: Told,
  at: string,
): DifferentMember[] {
  const heads = new Set(columns.map(({ head }) => head.zh));
  const all = [...columns, ...earlier.filter(({ head }) => !heads.has(head.zh))];
  return all.flatMap((column) => {
    if (column.isCondition) return [];
    const [was, is] = [column.get(old, after.words), column.get(now, after.words)];
    if (canonical(was ?? null) === canonical(is ?? null)) return [];
    return {
      head: column.head,
      before: valueInWords(column, old, was, before.words),
      after: valueInWords(column, now, is, after.words),
      pointer: pointerTo(column.path(now, after.words), at),
    };
  });
}

function compareFields(part: FieldPart, before: Told, after: Told): Difference[] {
  const [old, now] = [before, after].map(({ document }) => document as unknown as Part);
  const fields = part.fields(after.words);
  const members = compareMembers(fields, [], old ?? {}, before, now ?? {}, after, '');
  if (members.length === 0) return [];
  const { id, version } = after.document;
  return [
    { part: part.name, kind: 'changed', title: part.what, members, document: { id, version } },
  ];
}
