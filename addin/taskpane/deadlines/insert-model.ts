import { signal } from '@preact/signals-core';
import type { Phrase } from '../../../shared/failure.ts';
import { DEADLINE } from '../../../shared/functions/deadline.ts';
import type { Result } from '../../../shared/result.ts';
import { type CellReference, formulaOf } from '../../functions/formula.ts';
import { columnLetters, rowsOfArea } from '../../host/area.ts';
import { type HostProblem, phraseOf } from '../../host/problem.ts';
import type { CellValue, DateForm, Place } from '../../host/workbook.ts';
import type { Session } from '../session/session.ts';
import { put } from '../ui/state.ts';
import { type NewCell, removeCell, whereOfCell, writeCell } from './cell-writer.ts';
import {
  formulasOf,
  type NewColumn,
  removeColumn,
  type Written,
  whereOf,
  writeColumn,
} from './column-writer.ts';
import { FIELDS, type FieldName } from './fields.ts';
import { INSERT_WORDS, insertedCell, insertedColumn, partlyInserted } from './insert-words.ts';

/** What the form says of the question at hand. */
export interface Asked {
  /** What is typed, by parameter, for the fields in sight. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>;
  /** Names the new column. */
  readonly head: string;
  /** How the result is shown. */
  readonly form: DateForm;
}

type InsertSession = Pick<Session, 'workbook' | 'work' | 'namespace'>;

/** What became of the last step. */
export interface Said {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: Phrase;
}

/** Where the formula goes. */
export type Target = 'cell' | 'column';

interface AskedList {
  readonly place: Place | undefined;
  readonly heads: readonly string[];
  /** The column for each part that is not the same in all rows. */
  readonly columns: Readonly<Partial<Record<FieldName, number | undefined>>>;
}

/** Parts that a number or yes-no is for stand in the formula as such, not as texts. */
const PLAIN = /^(\d+|TRUE|FALSE)$/;

/** Such as a tier that is only proposed, or was held before: deadlines go by the one held. */
const NOT_HELD = /建议|拟|原|变更|理由/;

/** Puts the deadline into the workbook as a formula, for a row or for a whole list. */
export class InsertModel {
  /** The part of the screen is unfolded; it stays so while another screen is in sight. */
  readonly isOpen = signal(false);
  readonly places = signal<readonly Place[] | undefined>(undefined);
  readonly target = signal<Target>('cell');
  readonly said = signal<Said | undefined>(undefined);
  /** What was written last, which can be taken away again. */
  readonly written = signal<
    { readonly column: NewColumn } | { readonly cell: NewCell } | undefined
  >(undefined);
  /** The list, and which of its columns holds what. */
  readonly list = signal<AskedList>({ place: undefined, heads: [], columns: {} });
  private readonly session: InsertSession;

  constructor(session: InsertSession) {
    this.session = session;
  }

  /** Looks for lists, the one with the selection first, and reads its heads. */
  async look(): Promise<void> {
    const listed = await this.session.workbook.listPlaces();
    if (!listed.ok) return this.tell('error', phraseOf(listed.error));
    this.places.value = listed.value;
    const [first] = listed.value;
    if (first) await this.choosePlace(first);
  }

  async choosePlace(place: Place): Promise<void> {
    const heads = await this.readHeads(place);
    if (!heads) return;
    const columns = Object.fromEntries(FIELDS.map((name) => [name, guessColumn(name, heads)]));
    this.list.value = { place, heads, columns };
    const isFound = Object.values(columns).some((column) => column !== undefined);
    this.target.value = isFound ? 'column' : 'cell';
  }

  columnOf(name: FieldName): number | undefined {
    return this.list.value.columns[name];
  }

  chooseColumn(name: FieldName, column: number | undefined): void {
    put(this.list, { columns: { ...this.list.value.columns, [name]: column } });
  }

  /** Whether one formula fills the column. */
  get spills(): boolean {
    const { place } = this.list.value;
    const { spills } = this.session.workbook.facts();
    return spills && place?.kind === 'range' && place.area.rows > 2;
  }

  /** The formula as it will stand in the first row. */
  formulaFor({ given }: Asked): string {
    const { place } = this.list.value;
    const first = (place?.area.row ?? 0) + 1;
    const last = first + (place?.area.rows ?? 2) - 2;
    const isSpilled = this.target.value === 'column' && this.spills;
    return this.formula(given, first, isSpilled ? last : first);
  }

  private formula(given: Asked['given'], first: number, last: number, fromSheet?: string): string {
    const parts: Record<string, unknown> = {};
    for (const [name, text] of Object.entries(given)) {
      const column = this.columnOf(name as FieldName);
      parts[name] =
        column === undefined ? literalOf(text) : this.reference(column, first, last, fromSheet);
    }
    return formulaOf('DEADLINE', parts, this.session.namespace);
  }

  private reference(
    column: number,
    first: number,
    last: number,
    fromSheet: string | undefined,
  ): CellReference {
    const { place } = this.list.value;
    const letters = columnLetters((place?.area.column ?? 0) + column);
    const sheet = place?.sheetName ?? '';
    const other = fromSheet === undefined || fromSheet === sheet ? '' : `${quoteSheet(sheet)}!`;
    const range = first === last ? '' : `:${letters}${last + 1}`;
    return { reference: `${other}${letters}${first + 1}${range}` };
  }

  async insert(asked: Asked): Promise<void> {
    this.said.value = undefined;
    if (this.target.value === 'cell') await this.insertCell(asked);
    else await this.insertColumn(asked);
  }

  private async insertCell(asked: Asked): Promise<void> {
    const { workbook } = this.session;
    const active = await workbook.readActiveCell();
    if (!active.ok) return this.tell('error', phraseOf(active.error));
    const { row, column, sheetName, sheet } = active.value;
    const area = this.list.value.place?.area;
    const names = Object.keys(asked.given) as FieldName[];
    const usesColumns = names.some((name) => this.columnOf(name) !== undefined);
    const isInRow = area && row > area.row && row < area.row + area.rows;
    if (usesColumns && !isInRow) return this.tell('warning', INSERT_WORDS.otherRow);
    const cell: NewCell = {
      place: { sheet, sheetName, row, column },
      formula: this.formula(asked.given, row, row, sheetName),
      show: asked.form,
    };
    const { isThere, result } = await writeCell(workbook, cell);
    if (isThere) this.written.value = { cell };
    if (!result.ok) return this.tell(isThere ? 'warning' : 'error', phraseOf(result.error));
    this.tell('success', insertedCell(whereOfCell(cell)));
  }

  private async insertColumn({ given, head, form }: Asked): Promise<void> {
    const { workbook, work } = this.session;
    const { place } = this.list.value;
    if (!place) return;
    const now = await workbook.refreshPlace(place);
    if (!now.ok) return this.tell('error', phraseOf(now.error));
    const heads = await this.readHeads(now.value);
    if (!heads) return;
    if (heads.join('\n') !== this.list.value.heads.join('\n')) {
      return this.tell('warning', INSERT_WORDS.headsChanged);
    }
    if (now.value.area.rows < 2) return this.tell('warning', INSERT_WORDS.noRows);
    put(this.list, { place: now.value });
    const { area } = now.value;
    const { spills } = this;
    const last = area.row + area.rows - 1;
    const column: NewColumn = {
      ...{ place: now.value, head, spills },
      formula: (row) => this.formula(given, row, spills ? last : row),
      show: form,
    };
    // What is chosen meanwhile must not change the formulas that are being written.
    const fixed = { ...column, formula: this.fixFormula(column) };
    const written = await work.run(
      INSERT_WORDS.writing,
      (steps) => writeColumn(workbook, fixed, steps),
      { writes: true },
    );
    this.report(fixed, written);
  }

  /** The same formulas, by what is chosen now. */
  private fixFormula({ formula, place, spills }: NewColumn): (row: number) => string {
    const first = place.area.row + 1;
    if (spills) {
      const only = formula(first);
      return () => only;
    }
    const formulas = Array.from({ length: place.area.rows - 1 }, (_, row) => formula(first + row));
    return (row) => formulas[row - first] ?? '';
  }

  private report(column: NewColumn, written: Written): void {
    const where = whereOf(column);
    if (written.state === 'done') {
      this.written.value = { column };
      this.tell('success', insertedColumn(where, written.formulas));
      return;
    }
    const { problem } = written;
    const isCancelled = problem.code === 'cancelled';
    const why = isCancelled ? INSERT_WORDS.cancelled : phraseOf(problem);
    if (written.state === 'refused') {
      this.tell(isCancelled ? 'info' : 'error', why);
      return;
    }
    this.written.value = { column };
    const much =
      written.formulas === undefined
        ? INSERT_WORDS.unknown
        : partlyInserted(where, written.formulas, formulasOf(column));
    this.tell('warning', { zh: `${why.zh} ${much.zh}`, en: `${why.en} ${much.en}` });
  }

  async undo(): Promise<void> {
    const { value: written } = this.written;
    if (!written) return;
    const { workbook, work } = this.session;
    const removed: Result<unknown, HostProblem> = await work.run(
      INSERT_WORDS.undoing,
      (steps) =>
        'cell' in written
          ? removeCell(workbook, written.cell)
          : removeColumn(workbook, written.column, steps),
      { writes: true },
    );
    if (!removed.ok) return this.tell('error', phraseOf(removed.error));
    this.written.value = undefined;
    this.tell('success', INSERT_WORDS.undone);
  }

  private async readHeads(place: Place): Promise<readonly string[] | undefined> {
    let heads: readonly CellValue[] = [];
    const read = await this.session.workbook.readValues(
      rowsOfArea(place.area, 0, 1),
      ({ cells }) => {
        heads = cells[0] ?? [];
      },
    );
    if (read.ok) return heads.map(String);
    this.tell('error', phraseOf(read.error));
    return undefined;
  }

  private tell(intent: Said['intent'], text: Phrase): void {
    this.said.value = { intent, text };
  }
}

/** The column for a part: the one that is called as the part is, before one that is about it. */
function guessColumn(name: FieldName, heads: readonly string[]): number | undefined {
  const { label } = DEADLINE.parameters[name];
  const plain = heads.map((head) => head.trim().toLowerCase());
  const own = plain.findIndex((head) => head === name || head === label);
  const about = plain.findIndex((head) => head.includes(label) && !NOT_HELD.test(head));
  const at = own < 0 ? about : own;
  return at < 0 ? undefined : at;
}

function literalOf(text: string): unknown {
  if (text === '') return undefined;
  if (!PLAIN.test(text)) return text;
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : Number(text);
}

function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
