import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import type { Phrase } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { KeptInWorkbook } from '../../host/grid/kept-key.ts';

/** What a file can be saved as. */
export type FileKind = 'xlsx' | 'csv';

/** How far a file is: told often enough for a bar, from 0 to 1 and never backwards. */
export interface FileProgress {
  readonly fraction: number;
  /** What is being done. */
  readonly stage: Phrase;
}

export interface FileSteps {
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
  /** Stops the work at once; the answer is then the problem `cancelled`. */
  readonly signal?: AbortSignal | undefined;
}

/** Why a file could not be opened or saved, and what to do. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly phrase: Phrase;
}

export type FileProblemCode =
  | 'cancelled'
  /** 0 bytes. */
  | 'empty'
  | 'folder'
  | 'several-files'
  /** The browser could not hand the file over: moved, locked or without permission. */
  | 'unreadable'
  /** A spreadsheet of another format, which has to be saved as .xlsx first. */
  | 'other-format'
  | 'encrypted'
  /** Broken or cut off. */
  | 'damaged'
  | 'not-a-workbook'
  | 'too-large'
  | 'not-text'
  | 'worker-failed';

/** Something of the file that the grid, or of the grid that the file, cannot hold. */
export interface Notice {
  /** Such as `charts`; the same for every notice of a kind. */
  readonly code: string;
  /** What it is, where, and what becomes of it. */
  readonly phrase: Phrase;
}

export interface OpenedFile {
  readonly workbook: IWorkbookData;
  readonly notices: readonly Notice[];
}

export interface SavedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notices: readonly Notice[];
}

export type OpenOptions = FileSteps & {
  /**
   * Names of the functions that the grid calculates, in capitals. Formulas with others are opened
   * as their last values, with a notice. Left out: every formula is opened as one.
   */
  readonly functions?: readonly string[] | undefined;
};

/** Reads a file as .xlsx or as delimited text, by its content, whatever it is called. */
export type OpenFile = (
  file: File,
  options?: OpenOptions,
) => Promise<Result<OpenedFile, FileProblem>>;

type BySheetRowColumn<T> = Readonly<Record<string, Matrix<T> | null | undefined>>;
type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T | null>> | null>>;

/**
 * What formulas spilled, which a snapshot does not hold: the grid's FormulaDataModel gives both,
 * as getArrayFormulaRange()[unitId] and getArrayFormulaCellData()[unitId].
 */
export interface Spills {
  readonly ranges: BySheetRowColumn<IRange>;
  readonly cells: BySheetRowColumn<ICellData>;
}

export type SaveOptions = FileSteps & {
  /** The add-in's namespace in Excel; SLA unless told. */
  readonly namespace?: string | undefined;
  readonly spills?: Spills | undefined;
  /**
   * `values` writes what formulas gave in place of them, for programs without the add-in that
   * calculate anew what they open.
   */
  readonly formulas?: 'keep' | 'values' | undefined;
  /** The sheet that goes into a csv; the first that is not hidden unless told. */
  readonly sheetId?: string | undefined;
};

/** Writes a workbook; what had to be left behind is to be told before the file is handed over. */
export type SaveFile = (
  workbook: IWorkbookData,
  kind: FileKind,
  options?: SaveOptions,
) => Promise<Result<SavedFile, FileProblem>>;

/**
 * What a workbook keeps is saved as the Office adapter's hidden texts are, with the keys as the port
 * gives them. Its date system is always that of 1900: dates of the other are moved when a file is
 * opened.
 */
export interface KeptInFile extends KeptInWorkbook {
  /** What could not be carried over when the file was opened: said again before saving. */
  readonly leftBehind?: readonly Notice[] | undefined;
}
