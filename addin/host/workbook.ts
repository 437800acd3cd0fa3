import type { Language } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { DateSystem } from '../functions/serial.ts';
import type { Area } from './area.ts';
import type { HostProblem } from './problem.ts';

/** What a cell shows as a plain value; a blank cell is ''. Error values are texts such as #NAME?. */
export type CellValue = string | number | boolean;

/** What a cell holds, so that it can be put back as it was. */
export type CellContent = CellValue | { readonly formula: string };

/** A place where a list of customers may stand: a table, or the used range of a sheet. */
export interface Place {
  readonly kind: 'table' | 'range';
  /** The table's identity; '' for a range. */
  readonly table: string;
  /** The table's name, or the sheet's. */
  readonly name: string;
  readonly sheetName: string;
  /** Heads and rows; a table's total row is left out. */
  readonly area: Area;
  /** The selection lies in it: offered first. */
  readonly selected: boolean;
}

/** Told after each piece: rows done, and how many there are. */
export type Progress = (done: number, of: number) => void;

/** For work in pieces: it can be stopped between them, and the thread is free in between. */
export interface Steps {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: Progress | undefined;
}

/** Some rows of an area. */
export interface Rows<Cell> {
  /** The first of them, from 0 in the area. */
  readonly from: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * What stands in the way of writing to an area. `blocks`: it cannot be written; `asks`: it would
 * destroy something; `tells`: worth knowing.
 */
export type Obstacle =
  | { readonly kind: 'protected'; readonly weight: 'blocks'; readonly where: string }
  | { readonly kind: 'merged'; readonly weight: 'blocks'; readonly where: string }
  /** Cells to the right into which a table would grow. */
  | { readonly kind: 'occupied'; readonly weight: 'blocks'; readonly where: string }
  | {
      readonly kind: 'formulas';
      readonly weight: 'asks';
      readonly where: string;
      readonly count: number;
    }
  /** Rows hidden, by a filter or by hand, are written like the others. */
  | {
      readonly kind: 'hidden-rows';
      readonly weight: 'tells';
      readonly count: number;
      readonly filtered: boolean;
    };

/** One cell of a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that is active, and what is behind what it shows. */
export interface ActiveCell extends CellPlace {
  readonly value: CellValue;
  /** In English, as add-ins write formulas; undefined where the cell holds a plain value. */
  readonly formula: string | undefined;
  /** What the formula fills, where that is more than a cell: it stands in the first one. */
  readonly spill: Area | undefined;
}

/** A reference in a formula. Rows and columns count from 0; without their number, all are meant. */
export type Reference =
  | {
      readonly kind: 'cells';
      /** Undefined for the sheet on which the formula stands. */
      readonly sheetName: string | undefined;
      readonly row: number;
      readonly column: number;
      readonly rows: number | undefined;
      readonly columns: number | undefined;
    }
  /** `B2#`: what the formula in the cell fills. */
  | {
      readonly kind: 'spill';
      readonly sheetName: string | undefined;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly kind: 'table';
      /** '' for the table in which the formula stands. */
      readonly table: string;
      /** From the first head to the last; none means all. */
      readonly columns: readonly string[];
      /** The row of the formula, all rows, or those with the heads. */
      readonly rows: 'this' | 'data' | 'heads' | 'all';
    }
  /** Without a sheet, one of the formula's own sheet comes before one of the workbook. */
  | { readonly kind: 'name'; readonly sheetName: string | undefined; readonly name: string };

/** How dates and times are shown. */
export type DateForm = 'date' | 'date-time';

/** A formula of this add-in that shows #NAME?. */
export interface BrokenFormula extends CellPlace {
  readonly formula: string;
}

export interface HostFacts {
  /** Such as Excel. */
  readonly name: string;
  readonly platform: string;
  /** Whether formulas spill. */
  readonly spills: boolean;
  /** Whether cells take values with a number format. */
  readonly formattedValues: boolean;
  readonly language: Language;
}

/** Texts by key, kept in the file and shown nowhere; for what may be large. */
export interface HiddenStore {
  /** Keeps the text under the key, in place of the one before. */
  put(key: string, text: string): Promise<Result<void, HostProblem>>;
  get(key: string): Promise<Result<string | undefined, HostProblem>>;
  /** Keys that begin so. */
  keys(prefix: string): Promise<Result<readonly string[], HostProblem>>;
  remove(keys: readonly string[]): Promise<Result<void, HostProblem>>;
}

/** Small values by key, kept in the file: plain JSON, of at most a few thousand characters. */
export interface WorkbookSettings {
  get(key: string): Promise<Result<unknown, HostProblem>>;
  set(key: string, value: unknown): Promise<Result<void, HostProblem>>;
  remove(key: string): Promise<Result<void, HostProblem>>;
}

/** What stood in cells that were replaced, and in those watched, at that moment. */
export interface Replaced {
  readonly before: readonly (readonly CellContent[])[];
  readonly watched: readonly (readonly CellValue[])[];
}

/** A sheet that rows are appended to. */
export interface AppendSheet {
  readonly sheet: string;
  /** The first row under everything on it. */
  readonly nextRow: number;
}

/**
 * A workbook as the pane needs it: cells, tables and what is kept in the file. Nothing here is of a
 * particular host; Excel is one adapter, the web workbook's grid another. What a person can act on
 * comes back as a problem; a throw is a bug.
 */
export interface Workbook {
  facts(): HostFacts;
  /** Which serial is which day; a setting of the file. */
  dateSystem(): Promise<Result<DateSystem, HostProblem>>;

  /** Places that may hold a list: the one with the selection first, then tables, then sheets. */
  listPlaces(): Promise<Result<readonly Place[], HostProblem>>;
  /** The same place as it is now: it may have grown, or be gone. */
  refreshPlace(place: Place): Promise<Result<Place, HostProblem>>;

  /** Reads plain values in pieces, handed over one by one, in order, and not kept. */
  readValues(
    area: Area,
    take: (rows: Rows<CellValue>) => void,
    steps?: Steps,
  ): Promise<Result<void, HostProblem>>;
  /** The same with formulas as formulas. */
  readContents(
    area: Area,
    take: (rows: Rows<CellContent>) => void,
    steps?: Steps,
  ): Promise<Result<void, HostProblem>>;

  /**
   * What stands in the way of writing to the area, but formulas, which `readContents` shows.
   * @param mustBeBlank where a table would grow, which has to be blank.
   */
  findObstacles(area: Area, mustBeBlank?: Area): Promise<Result<readonly Obstacle[], HostProblem>>;

  /**
   * Puts the contents in one message, and tells what stood there at that moment. Where that fails
   * some of it may be done: it has to be looked up. Texts stay texts, whatever they look like;
   * undefined leaves a cell as it is. The area must be small enough: see `piecesOf`.
   */
  replaceContents(
    area: Area,
    cells: readonly (readonly (CellContent | undefined)[])[],
  ): Promise<Result<readonly (readonly CellContent[])[], HostProblem>>;
  /**
   * The same, and what other cells showed at that moment, by which the rows are told: they may have
   * moved since they were read.
   */
  replaceWatching(
    area: Area,
    cells: readonly (readonly (CellContent | undefined)[])[],
    watched: Area,
  ): Promise<Result<Replaced, HostProblem>>;
  /** Cuts rows into pieces that go in one step each: how many rows each has, as far as asked for. */
  piecesOf(rowBytes: (row: number) => number, rows: number): Iterable<number>;

  /** Makes a table so many columns wide, to the right; the same again changes nothing. */
  setTableWidth(table: string, columns: number): Promise<Result<void, HostProblem>>;

  /** What is used of the sheet with this name, hidden or not; undefined where nothing is. */
  findSheet(name: string): Promise<Result<Place | undefined, HostProblem>>;
  /** Finds the sheet, or makes it with these heads; the same again changes nothing. */
  openSheet(name: string, heads: readonly string[]): Promise<Result<AppendSheet, HostProblem>>;

  /** The active cell as it is now. */
  readActiveCell(): Promise<Result<ActiveCell, HostProblem>>;
  /**
   * The cells that a reference means in a formula that stands at a place; undefined where the host
   * has none by that name. Whole rows and columns end where the sheet's contents do.
   */
  findArea(reference: Reference, at: CellPlace): Promise<Result<Area | undefined, HostProblem>>;
  /** Shows numbers as dates, for hosts whose functions cannot say so themselves. */
  showDates(area: Area, form: DateForm): Promise<Result<void, HostProblem>>;

  /** Selects the cells and brings them into view. */
  select(area: Area): Promise<Result<void, HostProblem>>;
  /** Puts a formula into a cell, the active one unless told, if it is blank; tells where that is. */
  insertFormula(formula: string, at?: CellPlace): Promise<Result<CellPlace, HostProblem>>;

  /** Formulas of this add-in's functions that show #NAME?, as after reopening. */
  findBrokenFormulas(steps?: Steps): Promise<Result<readonly BrokenFormula[], HostProblem>>;
  /** Enters them again, which a recalculation does not replace; tells how many. */
  reenterFormulas(
    formulas: readonly BrokenFormula[],
    steps?: Steps,
  ): Promise<Result<number, HostProblem>>;

  readonly settings: WorkbookSettings;
  readonly hidden: HiddenStore;

  /** Calls back whenever another part is selected, until the function given back is called. */
  onSelectionChange(listener: () => void): Promise<Result<() => Promise<void>, HostProblem>>;
}
