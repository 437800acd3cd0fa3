import type { IWorkbookData } from '@univerjs/core';
import type { Phrase } from '../../../shared/failure.ts';

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

export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

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

/** Reads a file as .xlsx or as delimited text, by its content, whatever it is called. */
export type OpenFile = (file: File, steps?: FileSteps) => Promise<FileResult<OpenedFile>>;

/** @param namespace the add-in's in Excel, such as SLA. */
export type SaveOptions = FileSteps & { readonly namespace?: string | undefined };

/** Writes a workbook; csv takes the sheet named, or the first that is not hidden. */
export type SaveFile = (
  workbook: IWorkbookData,
  kind: FileKind,
  options?: SaveOptions & { readonly sheetId?: string | undefined },
) => Promise<FileResult<SavedFile>>;

/** What a save would have to leave behind, asked before it is made. */
export type NoticesOfSave = (
  workbook: IWorkbookData,
  kind: FileKind,
  options?: SaveOptions & { readonly sheetId?: string | undefined },
) => Promise<FileResult<readonly Notice[]>>;

/**
 * Where a workbook keeps what Excel keeps in the file: `workbook.custom.slaTiers`. It is saved as
 * the Office adapter's settings and hidden texts are, with the keys as the port gives them.
 */
export interface KeptInWorkbook {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Which serial is which day; 1900 where it is left out. */
  readonly dateSystem?: 1900 | 1904;
}

export const KEPT_KEY = 'slaTiers';
