import type { Language, Phrase } from '../../shared/failure.ts';
import type { NormDocument } from '../../shared/norm/document.ts';
import { ok, type Result } from '../../shared/result.ts';
import { isErrorText } from '../functions/cell-error.ts';
import type { DateSystem } from '../functions/serial.ts';
import { type Area, addressOf } from '../host/area.ts';
import type { HostProblem } from '../host/problem.ts';
import type { CellValue, Workbook } from '../host/workbook.ts';
import type { SheetWords } from './cell-form.ts';
import { type Column, type Draft, type Part, pointerTo } from './column.ts';
import { gradeOfHead } from './grade-columns.ts';
import type { FieldPart, RowPart } from './part.ts';
import { FIRST_PART, hasRows, OTHER_PARTS, PARTS, WORD_PARTS } from './parts.ts';
import {
  EARLIER_SHEET,
  fieldNameOf,
  memberPointer,
  nameOf,
  sheetNameOf,
  wordsOfChain,
} from './rule-sheets.ts';
import {
  changedRow,
  earlierSheets,
  errorCell,
  missingField,
  missingHead,
  missingSheet,
  RULE_SHEET_WORDS,
  twiceHead,
  twiceRow,
  unknownDocument,
  unknownField,
  unknownHead,
  wrongCell,
} from './words.ts';

/** Something wrong with a sheet, and where. */
export interface SheetFinding {
  readonly where: string;
  readonly text: Phrase;
}

/** Where a member of the document stands. */
export interface SheetPlace {
  readonly where: string;
  readonly head: Phrase | undefined;
  readonly area: Area;
}

export interface ReadSheets {
  /** What the sheets say is the company's own. */
  readonly document: Part;
  /** The documents that it extends. */
  readonly below: readonly NormDocument[];
  readonly findings: readonly SheetFinding[];
  readonly remarks: readonly SheetFinding[];
  /** By JSON pointers into the document. */
  readonly places: ReadonlyMap<string, SheetPlace>;
}

/** A sheet's name and cells, as they are. */
export interface SheetCells {
  readonly name: string;
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface SheetsReader {
  /** The documents that one extends which names this; `undefined` where it names none. */
  readonly below: (extended: unknown) => readonly NormDocument[];
  readonly language: Language;
  readonly dateSystem: DateSystem;
}

/** Reads the sheets of a workbook back into the document that they say. */
export async function readRuleSheets(
  workbook: Workbook,
  { below, language }: Omit<SheetsReader, 'dateSystem'>,
): Promise<Result<ReadSheets, HostProblem>> {
  const system = await workbook.dateSystem();
  if (!system.ok) return system;
  const sheets: SheetCells[] = [];
  for (const name of [...PARTS.map(sheetNameOf), EARLIER_SHEET]) {
    const found = await workbook.findSheet(name);
    if (!found.ok) return found;
    if (!found.value) continue;
    const { area } = found.value;
    const cells: (readonly CellValue[])[] = [];
    const read = await workbook.readValues(area, (rows) => cells.push(...rows.cells));
    if (!read.ok) return read;
    sheets.push({ name, area, cells });
  }
  return ok(parseSheets(sheets, { below, language, dateSystem: system.value }));
}

/** The words of a document's own are needed to read what it says of them. */
const ROUNDS_OF_WORDS = 2;

export function parseSheets(
  sheets: readonly SheetCells[],
  { below: belowOf, language, dateSystem }: SheetsReader,
): ReadSheets {
  const read = new Reading(sheets);
  const start = wordsOfChain([], language, dateSystem);
  read.fields(FIRST_PART, start);
  const below = belowOf(read.document['extends']);
  let words = wordsOfChain(below, language, dateSystem);
  for (let round = 0; round < ROUNDS_OF_WORDS; round++) {
    const attempt = new Reading(sheets);
    for (const part of WORD_PARTS) attempt.rows(part, words, below);
    words = wordsOfChain([vocabularyOf(attempt.document), ...below], language, dateSystem);
  }
  for (const part of [...WORD_PARTS, ...OTHER_PARTS]) {
    if (hasRows(part)) read.rows(part, words, below);
    else read.fields(part, words);
  }
  const { document, places } = read;
  return { document, below, findings: read.findings(), remarks: read.remarks, places };
}

/** A document that has but its words; those without a code are none. */
function vocabularyOf(document: Part): NormDocument {
  const { vocabulary = {} } = document as Pick<NormDocument, 'vocabulary'>;
  const named = Object.entries(vocabulary).map(([kind, words]) => [
    kind,
    Array.isArray(words) ? words.filter(({ code }: Part) => typeof code === 'string') : words,
  ]);
  return { id: '', version: '', extends: null, vocabulary: Object.fromEntries(named) };
}

/** A column with its place in the sheet. */
interface Placed {
  readonly column: Column;
  readonly at: number;
}

class Reading {
  readonly document: Draft = {};
  readonly places = new Map<string, SheetPlace>();
  readonly remarks: SheetFinding[] = [];
  readonly #findings: SheetFinding[] = [];
  readonly #sheets: readonly SheetCells[];

  constructor(sheets: readonly SheetCells[]) {
    this.#sheets = sheets;
  }

  findings(): readonly SheetFinding[] {
    const earlier = this.#sheets.find(({ name }) => name === EARLIER_SHEET);
    if (!earlier || this.#sheets.length > 1) return this.#findings;
    return [{ where: earlier.name, text: earlierSheets(earlier.name) }];
  }

  fields(part: FieldPart, words: SheetWords): void {
    const sheet = this.#open(part);
    if (!sheet) return;
    const [heads = [], ...rows] = sheet.cells;
    const [names, values] = [RULE_SHEET_WORDS.field, RULE_SHEET_WORDS.own].map((head) =>
      this.#findHead(sheet, heads, head),
    );
    if (names === undefined || values === undefined) return;
    const fields = part.fields(words);
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      const name = String(row[names] ?? '').trim();
      if (name === '') return;
      const at = cellArea(sheet.area, index + 1, names);
      const field = fields.find((each) => fieldNameOf(each, words) === name);
      if (!field || seen.has(name)) {
        this.#tell(sheet, at, field ? twiceRow(name) : unknownField(name));
        return;
      }
      seen.add(name);
      const cell = row[values] ?? '';
      const area = cellArea(sheet.area, index + 1, values);
      this.#place(pointerTo(field.path({}, words)), sheet, area, field.head);
      this.#put(field, this.document, cell, words, (text) => this.#tell(sheet, area, text));
    });
    for (const field of fields) {
      const name = fieldNameOf(field, words);
      if (!seen.has(name)) this.#findings.push({ where: sheet.name, text: missingField(name) });
    }
  }

  rows(part: RowPart, words: SheetWords, below: readonly NormDocument[]): void {
    const sheet = this.#open(part);
    if (!sheet) return;
    const [heads = [], ...rows] = sheet.cells;
    const from = this.#findHead(sheet, heads, RULE_SHEET_WORDS.from);
    const columns = this.#findColumns(sheet, heads, part.columns(words), words);
    if (from === undefined || !columns) return;
    const known = below.map((document) => ({
      name: nameOf(document),
      rows: new Set(part.rows(document).map(canonical)),
    }));
    rows.forEach((row, index) => {
      const isBlank = columns.every(({ at }) => (row[at] ?? '') === '');
      if (isBlank) return;
      const named = String(row[from] ?? '').trim();
      const at = cellArea(sheet.area, index + 1, from);
      if (named === '') {
        this.#takeRow(part, sheet, columns, row, index + 1, words);
        return;
      }
      const document = known.find(({ name }) => name.zh === named || name.en === named);
      if (!document) {
        this.#tell(
          sheet,
          at,
          unknownDocument(
            named,
            known.map(({ name }) => name),
          ),
        );
        return;
      }
      const draft: Draft = {};
      for (const each of columns) this.#put(each.column, draft, row[each.at] ?? '', words);
      if (!document.rows.has(canonical(draft))) this.#tell(sheet, at, changedRow(document.name));
    });
  }

  #takeRow(
    part: RowPart,
    sheet: SheetCells,
    columns: readonly Placed[],
    row: readonly CellValue[],
    index: number,
    words: SheetWords,
  ): void {
    const draft: Draft = {};
    const areaOf = (at: number) => cellArea(sheet.area, index, at);
    for (const { column, at } of columns) {
      this.#put(column, draft, row[at] ?? '', words, (text) => this.#tell(sheet, areaOf(at), text));
    }
    const pointer = part.take(this.document, draft);
    const [first] = columns;
    if (!first) return;
    if (pointer === undefined) {
      this.#tell(sheet, areaOf(first.at), twiceRow(String(row[first.at])));
      return;
    }
    this.#place(pointer, sheet, areaOf(first.at));
    for (const { column, at } of columns) {
      // The English of a text stands at the same pointer as its Chinese.
      const to = memberPointer(column, draft, words, pointer);
      if (!this.places.has(to)) this.#place(to, sheet, areaOf(at), column.head);
    }
  }

  /** Puts what a cell says into the draft; what it does not say in this form is told. */
  #put(
    column: Column,
    draft: Draft,
    cell: CellValue,
    words: SheetWords,
    tell: (text: Phrase) => void = () => undefined,
  ): void {
    if (typeof cell === 'string' && cell.trim() === '') return;
    if (isErrorText(cell)) {
      tell(errorCell(cell));
      return;
    }
    const form = column.form(draft, words);
    const value = form.read(cell, words);
    if (value === undefined) {
      tell(wrongCell(column.head, String(cell).slice(0, LONGEST_ECHO), form.accepted(words)));
    } else column.put(draft, value, words);
  }

  #open(part: RowPart | FieldPart): SheetCells | undefined {
    const name = sheetNameOf(part);
    const sheet = this.#sheets.find((each) => each.name === name);
    if (!sheet) this.#findings.push({ where: name, text: missingSheet(name) });
    return sheet;
  }

  #findHead(sheet: SheetCells, heads: readonly CellValue[], head: Phrase): number | undefined {
    const found = placesOf(heads, head);
    const { name: where } = sheet;
    if (found.length === 0) this.#findings.push({ where, text: missingHead(head.zh) });
    if (found.length > 1) this.#findings.push({ where, text: twiceHead(head.zh) });
    return found[0];
  }

  /**
   * The columns with their places. A grade's column may be missing, and one that a person added is
   * read, for a new tier has none before the next export; but not where another one is not known: it
   * may be the same under a wrong name.
   */
  #findColumns(
    sheet: SheetCells,
    heads: readonly CellValue[],
    columns: readonly Column[],
    words: SheetWords,
  ): readonly Placed[] | undefined {
    const before = this.#findings.length;
    const isGrade = ({ path }: Column) =>
      path({}, words)[0] === 'by' && path({}, words)[1] !== 'all';
    const placed: Placed[] = [];
    const missing: Column[] = [];
    for (const column of columns) {
      const found = isGrade(column)
        ? placesOfGrade(heads, column, words)
        : placesOf(heads, column.head);
      const [at] = found;
      if (found.length > 1) {
        this.#findings.push({ where: sheet.name, text: twiceHead(column.head.zh) });
      } else if (at !== undefined) placed.push({ column, at });
      else if (isGrade(column)) missing.push(column);
      else this.#findings.push({ where: sheet.name, text: missingHead(column.head.zh) });
    }
    const known = new Set([
      ...placed.map(({ at }) => at),
      ...placesOf(heads, RULE_SHEET_WORDS.from),
    ]);
    const unknown = heads.flatMap((head, at) =>
      known.has(at) || String(head).trim() === '' ? [] : [String(head)],
    );
    for (const head of unknown) this.remarks.push({ where: sheet.name, text: unknownHead(head) });
    if (unknown.length > 0) {
      for (const { head } of missing) {
        this.#findings.push({ where: sheet.name, text: missingHead(head.zh) });
      }
    }
    return this.#findings.length > before ? undefined : placed;
  }

  #place(pointer: string, { name }: SheetCells, area: Area, head?: Phrase): void {
    this.places.set(pointer, { where: `${name}!${addressOf(area)}`, head, area });
  }

  #tell({ name }: SheetCells, area: Area, text: Phrase): void {
    this.#findings.push({ where: `${name}!${addressOf(area)}`, text });
  }
}

const LONGEST_ECHO = 60;

function placesOf(heads: readonly CellValue[], { zh, en }: Phrase): number[] {
  return heads.flatMap((head, at) => ([zh, en].includes(String(head).trim()) ? [at] : []));
}

/** A grade's column, under any form of its grades. */
function placesOfGrade(heads: readonly CellValue[], column: Column, words: SheetWords): number[] {
  const own = gradeOfHead(column.head.zh, words);
  const exact = placesOf(heads, column.head);
  if (exact.length > 0) return exact;
  return heads.flatMap((head, at) => {
    const grade = gradeOfHead(String(head).trim(), words);
    return grade && own && grade.tier === own.tier && grade.level === own.level ? [at] : [];
  });
}

function cellArea({ sheet, row, column }: Area, y: number, x: number): Area {
  return { sheet, row: row + y, column: column + x, rows: 1, columns: 1 };
}

/** The same text for the same content, in whatever order it was put there. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
