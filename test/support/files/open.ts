import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { openBytes } from '../../../addin/web/files/open.ts';
import { saveBytes } from '../../../addin/web/files/save.ts';
import type {
  FileKind,
  OpenedFile,
  SavedFile,
  SaveOptions,
} from '../../../addin/web/files/types.ts';

/** Opens bytes that have to be readable. */
export async function openWell(
  bytes: Uint8Array<ArrayBuffer>,
  fileName = 'file.xlsx',
  functions?: readonly string[],
): Promise<OpenedFile> {
  const opened = await openBytes(bytes, { id: 'w', fileName, functions });
  if (!opened.ok) throw new Error(opened.error.phrase.en);
  return opened.value;
}

/** Why bytes are not opened: `code: what to do`. */
export async function refusalOf(
  bytes: Uint8Array<ArrayBuffer>,
  fileName = 'file.xlsx',
): Promise<string> {
  const opened = await openBytes(bytes, { id: 'w', fileName });
  return opened.ok ? 'opened' : `${opened.error.code}: ${opened.error.phrase.zh}`;
}

export async function saveWell(
  workbook: IWorkbookData,
  kind: FileKind = 'xlsx',
  options: SaveOptions = {},
): Promise<SavedFile> {
  const saved = await saveBytes(workbook, kind, options);
  if (!saved.ok) throw new Error(saved.error.phrase.en);
  return saved.value;
}

export async function saveAndOpen(
  workbook: IWorkbookData,
  options: SaveOptions = {},
): Promise<OpenedFile> {
  return openWell((await saveWell(workbook, 'xlsx', options)).bytes);
}

export function sheetAt(workbook: IWorkbookData, at = 0): Partial<IWorksheetData> {
  return workbook.sheets[workbook.sheetOrder[at] ?? ''] ?? {};
}

/** A cell by its row and column, from 0. */
export function cellAt(workbook: IWorkbookData, row: number, column: number, sheet = 0): ICellData {
  return sheetAt(workbook, sheet).cellData?.[row]?.[column] ?? {};
}

export const codesOf = ({ notices }: Pick<OpenedFile, 'notices'>): string[] =>
  notices.map(({ code }) => code);
