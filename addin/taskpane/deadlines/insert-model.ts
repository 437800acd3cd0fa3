import type { Phrase } from '../../../shared/failure.ts';
import { DEADLINE } from '../../../shared/functions/deadline.ts';
import type { Result } from '../../../shared/result.ts';
import { type CellReference, formulaOf } from '../../functions/formula.ts';
import { columnLetters, rowsOfArea } from '../../host/area.ts';
import { type HostProblem, phraseOf } from '../../host/problem.ts';
import type { CellValue, DateForm, Place, Workbook } from '../../host/workbook.ts';
import type { Work } from '../ui/work.ts';
import { type NewCell, removeCell, whereOfCell, writeCell } from './cell-writer.ts';
import {
  formulasOf,
  type NewColumn,
  removeColumn,
  type Written,
  whereOf,
  writeColumn,
} from './column-writer.ts';
import type { FieldName } from './fields.ts';
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

export interface InsertServices {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly namespace: string;
  readonly changed: () => void;
}

/** What became of the last step. */
export interface Said {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: Phrase;
}

/** Parts that a number or yes-no is for stand in the formula as such, not as texts. */
const PLAIN = /^(\d+|TRUE|FALSE)$/;

/** Such as a tier that is only proposed, or was held before: deadlines go by the one held. */
const NOT_HELD = /建议|拟|原|变更|理由/;

/** Puts the deadline into the workbook as a formula, for a row or for a whole list. */
export class InsertModel {
  /** The part of the screen is unfolded; it stays so while another screen is in sight. */
  isOpen = false;
  places: readonly Place[] | undefined;
  place: Place | undefined;
  heads: readonly string[] = [];
  target: 'cell' | 'column' = 'cell';
  said: Said | undefined;
  /** What was written last, which can be taken away again. */
  written: { readonly column: NewColumn } | { readonly cell: NewCell } | undefined;
  private readonly chosen = new Map<FieldName, number>();
  private readonly services: InsertServices;

  constructor(services: InsertServices) {
    this.services = services;
  }

  /** Looks for lists, the one with the selection first, and reads its heads. */
  async look(): Promise<void> {
    const listed = await this.services.workbook.listPlaces();
    if (!listed.ok) return this.tell('error', phraseOf(listed.error));
    this.places = listed.value;
    const [first] = listed.value;
    if (first) await this.choosePlace(first);
    else this.services.changed();
  }

  async choosePlace(place: Place): Promise<void> {
    const heads = await this.readHeads(place);
    if (!heads) return;
    this.place = place;
    this.heads = heads;
    this.chosen.clear();
    for (const name of Object.keys(DEADLINE.parameters) as FieldName[]) {
      const column = this.guessColumn(name);
      if (column !== undefined) this.chosen.set(name, column);
    }
    this.target = this.chosen.size > 0 ? 'column' : 'cell';
    this.services.changed();
  }

  /** The column for a part: the one that is called as the part is, before one that is about it. */
  private guessColumn(name: FieldName): number | undefined {
    const { label } = DEADLINE.parameters[name];
    const heads = this.heads.map((head) => head.trim().toLowerCase());
    const own = heads.findIndex((head) => head === name || head === label);
    const about = heads.findIndex((head) => head.includes(label) && !NOT_HELD.test(head));
    const at = own < 0 ? about : own;
    return at < 0 ? undefined : at;
  }

  columnOf(name: FieldName): number | undefined {
    return this.chosen.get(name);
  }

  chooseColumn(name: FieldName, column: number | undefined): void {
    if (column === undefined) this.chosen.delete(name);
    else this.chosen.set(name, column);
    this.services.changed();
  }

  chooseTarget(target: 'cell' | 'column'): void {
    this.target = target;
    this.services.changed();
  }

  /** Whether one formula fills the column. */
  get spills(): boolean {
    const { place } = this;
    const { spills } = this.services.workbook.facts();
    return spills && place?.kind === 'range' && place.area.rows > 2;
  }

  /** The formula as it will stand in the first row. */
  formulaFor({ given }: Asked): string {
    const first = (this.place?.area.row ?? 0) + 1;
    const last = first + (this.place?.area.rows ?? 2) - 2;
    const isSpilled = this.target === 'column' && this.spills;
    return this.formula(given, first, isSpilled ? last : first);
  }

  private formula(given: Asked['given'], first: number, last: number, fromSheet?: string): string {
    const parts: Record<string, unknown> = {};
    for (const [name, text] of Object.entries(given)) {
      const column = this.chosen.get(name as FieldName);
      parts[name] =
        column === undefined ? literalOf(text) : this.reference(column, first, last, fromSheet);
    }
    return formulaOf('DEADLINE', parts, this.services.namespace);
  }

  private reference(
    column: number,
    first: number,
    last: number,
    fromSheet: string | undefined,
  ): CellReference {
    const letters = columnLetters((this.place?.area.column ?? 0) + column);
    const sheet = this.place?.sheetName ?? '';
    const other = fromSheet === undefined || fromSheet === sheet ? '' : `${quoteSheet(sheet)}!`;
    const range = first === last ? '' : `:${letters}${last + 1}`;
    return { reference: `${other}${letters}${first + 1}${range}` };
  }

  async insert(asked: Asked): Promise<void> {
    this.said = undefined;
    if (this.target === 'cell') await this.insertCell(asked);
    else await this.insertColumn(asked);
  }

  private async insertCell(asked: Asked): Promise<void> {
    const { workbook } = this.services;
    const active = await workbook.readActiveCell();
    if (!active.ok) return this.tell('error', phraseOf(active.error));
    const { row, column, sheetName, sheet } = active.value;
    const area = this.place?.area;
    const usesColumns = Object.keys(asked.given).some((name) => this.chosen.has(name as FieldName));
    const isInRow = area && row > area.row && row < area.row + area.rows;
    if (usesColumns && !isInRow) return this.tell('warning', INSERT_WORDS.otherRow);
    const cell: NewCell = {
      place: { sheet, sheetName, row, column },
      formula: this.formula(asked.given, row, row, sheetName),
      show: asked.form,
    };
    const { isThere, result } = await writeCell(workbook, cell);
    if (isThere) this.written = { cell };
    if (!result.ok) return this.tell(isThere ? 'warning' : 'error', phraseOf(result.error));
    this.tell('success', insertedCell(whereOfCell(cell)));
  }

  private async insertColumn({ given, head, form }: Asked): Promise<void> {
    const { workbook, work } = this.services;
    if (!this.place) return;
    const now = await workbook.refreshPlace(this.place);
    if (!now.ok) return this.tell('error', phraseOf(now.error));
    const heads = await this.readHeads(now.value);
    if (!heads) return;
    if (heads.join('\n') !== this.heads.join('\n')) {
      return this.tell('warning', INSERT_WORDS.headsChanged);
    }
    if (now.value.area.rows < 2) return this.tell('warning', INSERT_WORDS.noRows);
    this.place = now.value;
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
      this.written = { column };
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
    this.written = { column };
    const much =
      written.formulas === undefined
        ? INSERT_WORDS.unknown
        : partlyInserted(where, written.formulas, formulasOf(column));
    this.tell('warning', { zh: `${why.zh} ${much.zh}`, en: `${why.en} ${much.en}` });
  }

  async undo(): Promise<void> {
    const { written } = this;
    if (!written) return;
    const { workbook, work } = this.services;
    const removed: Result<unknown, HostProblem> = await work.run(
      INSERT_WORDS.undoing,
      (steps) =>
        'cell' in written
          ? removeCell(workbook, written.cell)
          : removeColumn(workbook, written.column, steps),
      { writes: true },
    );
    if (!removed.ok) return this.tell('error', phraseOf(removed.error));
    this.written = undefined;
    this.tell('success', INSERT_WORDS.undone);
  }

  private async readHeads(place: Place): Promise<readonly string[] | undefined> {
    let heads: readonly CellValue[] = [];
    const read = await this.services.workbook.readValues(
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
    this.said = { intent, text };
    this.services.changed();
  }
}

function literalOf(text: string): unknown {
  if (text === '') return undefined;
  if (!PLAIN.test(text)) return text;
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : Number(text);
}

function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
