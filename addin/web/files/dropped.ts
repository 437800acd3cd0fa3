import { err, ok, type Result } from '../../../shared/result.ts';
import type { FileProblem } from './types.ts';

/** The one file of a drop; a folder, several files or none are answered with what to do. */
export function fileOfDrop(transfer: DataTransfer): Result<File, FileProblem> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  if (items.some((item) => item.webkitGetAsEntry()?.isDirectory)) {
    const phrase = {
      zh: '这是文件夹: 请打开它, 拖入其中的一个 .xlsx 或 .csv 文件',
      en: 'this is a folder: open it and drop one .xlsx or .csv file of it',
    };
    return err({ code: 'folder', phrase });
  }
  return fileOfList(transfer.files);
}

/** The one file that was chosen or dropped. */
export function fileOfList(files: FileList | readonly File[]): Result<File, FileProblem> {
  const [file] = files;
  if (file && files.length === 1) return ok(file);
  const phrase = file
    ? {
        zh: `选了 ${files.length} 个文件: 一次只能打开一个, 请只选一个`,
        en: `${files.length} files were chosen: one is opened at a time; choose one`,
      }
    : {
        zh: '没有文件: 请选择或拖入一个 .xlsx 或 .csv 文件',
        en: 'there is no file: choose or drop an .xlsx or .csv file',
      };
  return err({ code: 'several-files', phrase });
}
