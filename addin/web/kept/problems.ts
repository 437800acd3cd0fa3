import { type Err, err, ok, type Result } from '../../../shared/result.ts';
import type { KeepProblem, KeepProblemCode } from './types.ts';

const PHRASES: Readonly<Record<KeepProblemCode, { readonly zh: string; readonly en: string }>> = {
  unavailable: {
    zh: '此浏览器不保存网页数据(可能是无痕窗口或已禁用): 关闭页面前请自行保存文件',
    en: 'this browser keeps nothing for pages (a private window, or switched off): save the file yourself before you close the page',
  },
  quota: {
    zh: '浏览器空间不足, 最近的修改没有自动保留: 请现在保存文件, 或清理磁盘和浏览器数据',
    en: 'the browser has no room left, so the latest changes were not kept: save the file now, or free room on the disk or in the browser',
  },
  damaged: {
    zh: '保留的工作簿不完整, 不能恢复: 请打开最近保存的文件',
    en: 'the workbook that was kept is incomplete and cannot be restored: open the file saved last',
  },
  gone: {
    zh: '保留的工作簿已在另一个标签页打开或已丢弃',
    en: 'the workbook that was kept is open in another tab, or was dropped',
  },
  failed: {
    zh: '浏览器没有保留住最近的修改: 请现在保存文件',
    en: 'the browser did not keep the latest changes: save the file now',
  },
};

export function refuseKeeping(code: KeepProblemCode): Err<KeepProblem> {
  return err({ code, phrase: PHRASES[code] });
}

/** Runs work on the database; what the browser refuses becomes a problem. */
export async function orProblem<T>(work: () => Promise<T>): Promise<Result<T, KeepProblem>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof KeepFault) return refuseKeeping(error.code);
    if (!(error instanceof DOMException)) throw error;
    return refuseKeeping(error.name === 'QuotaExceededError' ? 'quota' : 'failed');
  }
}

/** Thrown inside the store, and answered by `orProblem`. */
export class KeepFault extends Error {
  readonly code: KeepProblemCode;

  constructor(code: KeepProblemCode) {
    super(code);
    this.code = code;
  }
}
