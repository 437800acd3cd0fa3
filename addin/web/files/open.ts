import type { Result } from '../../../shared/result.ts';
import { readCsv } from './csv/read-csv.ts';
import { LIMITS } from './limits.ts';
import { ProgressTeller } from './progress.ts';
import { findWorkbook, recognise } from './recognise.ts';
import { orRefusal, refuseTooLarge } from './refusal.ts';
import type { FileProblem, FileProgress, OpenedFile } from './types.ts';
import { openPackage } from './xlsx/package.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

export interface OpenBytesOptions {
  /** Of the workbook that is made. */
  readonly id: string;
  /** The file's name, with its ending. */
  readonly fileName: string;
  readonly functions?: readonly string[] | undefined;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
}

/** Reads a file's bytes, as what they are by their content. */
export function openBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { id, fileName, functions, onProgress }: OpenBytesOptions,
): Promise<Result<OpenedFile, FileProblem>> {
  return orRefusal(async () => {
    if (bytes.length > LIMITS.fileBytes) {
      const limit = `${LIMITS.fileBytes / 2 ** 20} MB`;
      refuseTooLarge(
        {
          zh: `${Math.ceil(bytes.length / 2 ** 20)} MB`,
          en: `${Math.ceil(bytes.length / 2 ** 20)} MB`,
        },
        { zh: ` ${limit}`, en: limit },
      );
    }
    const known = functions && new Set(functions.map((name) => name.toUpperCase()));
    const isKnown = (name: string): boolean => known?.has(name) ?? true;
    const progress = new ProgressTeller(onProgress);
    const name = fileName.replace(/\.[^.]*$/, '') || fileName;
    if (recognise(bytes) === 'text') return readCsv(bytes, { id, name, fileName, progress });
    const source = await openPackage(bytes);
    return readWorkbook(source, await findWorkbook(source), { id, name, isKnown, progress });
  });
}
