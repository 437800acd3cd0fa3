import { NORM } from '../../shared/norm/rulebook.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { columnLetters, rowsOfArea } from '../host/area.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { cutRows } from '../runs/place-entries.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { Column } from './columns.ts';
import { type Application, type ApplicationSheet, readApplications } from './sheet.ts';

/** What is to stand in some cells of an application; undefined where nothing is to change. */
export type Decide = (
  application: Application,
) => Readonly<Partial<Record<Column, string>>> | undefined;

export interface EditReport {
  /** Marks of the applications that were written. */
  readonly written: ReadonlySet<string>;
  /** Cells that hold a formula, which are left alone: their addresses. */
  readonly formulas: readonly string[];
  /** Why it stopped, where it did: what was written till then is told all the same. */
  readonly trouble: Trouble | undefined;
}

/** More than other people change at the very moment. */
const MOST_ATTEMPTS = 5;

/**
 * Changes cells of applications, each found by its mark wherever it stands now. Only the cells that
 * differ are written, and what stood in them and in the status at that moment is looked at: where
 * somebody else had changed one, or moved the rows, theirs is put back, and it is decided anew by
 * what is there now.
 */
export async function editApplications(
  workbook: Workbook,
  decide: Decide,
  steps: Steps = {},
): Promise<EditReport> {
  const edit = new Edit(workbook, decide);
  const outcome = await edit.run(steps);
  return {
    ...{ written: edit.written, formulas: [...edit.formulas] },
    trouble: outcome.ok ? undefined : outcome.error,
  };
}

interface Row {
  readonly application: Application;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

class Edit {
  readonly written = new Set<string>();
  readonly formulas = new Set<string>();
  readonly #workbook: Workbook;
  readonly #decide: Decide;

  constructor(workbook: Workbook, decide: Decide) {
    this.#workbook = workbook;
    this.#decide = decide;
  }

  async run(steps: Steps): Promise<Result<void, Trouble>> {
    let last: Result<boolean, Trouble> = ok(true);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const sheet = await readApplications(this.#workbook, NORM.vocabulary, {
        signal: steps.signal,
      });
      if (!sheet.ok) return sheet;
      if (!sheet.value) return ok(undefined);
      last = await this.#writeAll(sheet.value, steps);
      if (last.ok && last.value) return ok(undefined);
      if (!last.ok && !isLost(last.error)) return last;
    }
    return last.ok ? err(OVERTAKEN) : last;
  }

  /** Whether all of it is as it is to be, and nobody came in between. */
  async #writeAll(sheet: ApplicationSheet, steps: Steps): Promise<Result<boolean, Trouble>> {
    const rows = this.#rowsToWrite(sheet);
    const top = sheet.place.area.row + sheet.headRow + 2;
    const byRow = new Map(rows.map((row) => [row.application.row - top, row]));
    const numbers = [...byRow.keys()].sort((a, b) => a - b);
    const span = spanOf(sheet, rows);
    let isAll = true;
    let done = 0;
    // What stands there comes back twice, as values and as formulas.
    const bytesOf = (row: number): number => 2 * (sheet.bytes[row] ?? 0) + 6 * span.columns;
    for (const piece of cutRows(this.#workbook, numbers, bytesOf)) {
      if (steps.signal?.aborted) return err({ code: 'cancelled' });
      const area = { ...rowsOfArea(sheet.place.area, sheet.headRow + 1 + piece.from, piece.count) };
      const inSpan = { ...area, column: area.column + span.first, columns: span.columns };
      const inPiece = piece.rows.map((row) => byRow.get(row) as Row);
      const cells = Array.from({ length: piece.count }, () => blankLine(span.columns));
      for (const row of inPiece) {
        const line = cells[row.application.row - top - piece.from] as (CellContent | undefined)[];
        for (const [column, text] of cellsOf(row))
          line[columnIn(sheet, column) - span.first] = text;
      }
      const before = await this.#workbook.replaceContents(inSpan, cells);
      if (!before.ok) return before;
      const back = Array.from({ length: piece.count }, () => blankLine(span.columns));
      let isOvertaken = false;
      for (const row of inPiece) {
        const index = row.application.row - top - piece.from;
        const stood = before.value[index] ?? [];
        if (this.#isAsRead(sheet, row, stood, span.first)) {
          this.written.add(row.application.mark);
          continue;
        }
        isOvertaken = true;
        const line = back[index] as (CellContent | undefined)[];
        for (const [column] of cellsOf(row)) {
          const at = columnIn(sheet, column) - span.first;
          line[at] = stood[at] ?? '';
        }
      }
      if (isOvertaken) {
        isAll = false;
        const given = await this.#workbook.replaceContents(inSpan, back);
        if (!given.ok) return given;
      }
      done += inPiece.length;
      steps.onProgress?.(done, rows.length);
    }
    return ok(isAll);
  }

  #rowsToWrite(sheet: ApplicationSheet): Row[] {
    return sheet.applications.flatMap((application) => {
      const wanted = this.#decide(application);
      if (!wanted) return [];
      const different = Object.entries(wanted).filter(
        ([column, text]) =>
          textIn(application, column as Column) !== text &&
          !this.formulas.has(addressOfCell(sheet, application, column as Column)),
      );
      return different.length === 0
        ? []
        : [{ application, cells: Object.fromEntries(different) as Row['cells'] }];
    });
  }

  /** Whether the row was still the same application, with the cells as they were read. */
  #isAsRead(
    sheet: ApplicationSheet,
    row: Row,
    stood: readonly CellContent[],
    first: number,
  ): boolean {
    const at = (column: Column): CellContent => stood[columnIn(sheet, column) - first] ?? '';
    if (String(at('mark')).trim() !== row.application.mark) return false;
    const status = at('status');
    let isSame = typeof status === 'object' || isText(status, row.application.texts.status);
    for (const [column] of cellsOf(row)) {
      const cell = at(column);
      if (typeof cell === 'object') {
        this.formulas.add(addressOfCell(sheet, row.application, column));
        isSame = false;
      } else if (!isText(cell, textIn(row.application, column))) isSame = false;
    }
    return isSame;
  }
}

function isText(cell: CellContent, text: string): boolean {
  return String(cell).trim() === text;
}

/** The columns from the first to the last that are written, those of mark and status among them. */
function spanOf(sheet: ApplicationSheet, rows: readonly Row[]) {
  const columns = new Set<Column>(['mark', 'status']);
  for (const row of rows) for (const [column] of cellsOf(row)) columns.add(column);
  const places = [...columns].map((column) => columnIn(sheet, column));
  const first = Math.min(...places);
  return { first, columns: Math.max(...places) - first + 1 };
}

function cellsOf({ cells }: Row): [Column, string][] {
  return Object.entries(cells) as [Column, string][];
}

function columnIn({ columns }: ApplicationSheet, column: Column): number {
  const at = columns[column];
  if (at === undefined) throw new Error(`The sheet was read without its column ${column}`);
  return at;
}

function textIn(application: Application, column: Column): string {
  return column === 'from' || column === 'to' || column === 'status'
    ? application.texts[column]
    : application[column];
}

function addressOfCell(sheet: ApplicationSheet, { row }: Application, column: Column): string {
  return `${columnLetters(sheet.place.area.column + columnIn(sheet, column))}${row}`;
}

function blankLine(columns: number): (CellContent | undefined)[] {
  return Array.from({ length: columns }, () => undefined);
}

/** The answer did not come, so that it has to be looked up what is there. */
function isLost(trouble: Trouble): boolean {
  return 'unknownEffect' in trouble && trouble.unknownEffect;
}

const OVERTAKEN: Trouble = {
  code: 'changed-since',
  what: {
    zh: '其他人正在同时修改这些申请: 他们的内容未动, 请稍后重试',
    en: 'somebody else is changing these applications at the same time: theirs is left as it is; try again in a moment',
  },
};
