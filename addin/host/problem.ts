import type { Phrase } from '../../shared/failure.ts';

/**
 * Why the workbook did not do what was asked. `unknownEffect` says that the answer was lost: what
 * was asked may or may not have been done, and has to be looked up before it is tried again.
 */
export type HostProblem =
  | { readonly code: 'cancelled' }
  /** A person is typing in a cell, or a dialogue is open: nothing can be changed meanwhile. */
  | { readonly code: 'busy' }
  | { readonly code: 'protected'; readonly where: string }
  /** A sheet, table or area that was there before. */
  | { readonly code: 'gone'; readonly where: string }
  | { readonly code: 'occupied'; readonly where: string }
  /** More than the host takes at once, even in the smallest piece. */
  | { readonly code: 'too-much'; readonly where: string }
  /** This version of the host lacks it. */
  | { readonly code: 'unsupported'; readonly what: Phrase }
  | { readonly code: 'lost'; readonly unknownEffect: true; readonly detail: string }
  | { readonly code: 'refused'; readonly unknownEffect: boolean; readonly detail: string };

/** What happened and what to do. */
export function phraseOf(problem: HostProblem): Phrase {
  switch (problem.code) {
    case 'cancelled':
      return { zh: '已取消', en: 'cancelled' };
    case 'busy':
      return {
        zh: '正在编辑单元格或有对话框打开: 请按 Enter 或 Esc 结束后重试',
        en: 'a cell is being edited or a dialogue is open: press Enter or Esc, then try again',
      };
    case 'protected':
      return {
        zh: `${problem.where} 受保护: 请在“审阅”中撤销保护后重试`,
        en: `${problem.where} is protected: unprotect it under Review, then try again`,
      };
    case 'gone':
      return {
        zh: `找不到 ${problem.where}: 可能已被删除或改名, 请重新选择位置`,
        en: `${problem.where} is not there any more: choose the place again`,
      };
    case 'occupied':
      return {
        zh: `${problem.where} 已有内容: 请选择空白单元格`,
        en: `${problem.where} is not empty: choose a blank cell`,
      };
    case 'too-much':
      return {
        zh: `${problem.where} 的内容过大, 一次传不完: 请缩短其中的长文本`,
        en: `${problem.where} holds more than can be sent at once: shorten its long texts`,
      };
    case 'unsupported':
      return {
        zh: `此版本的 Excel 不支持: ${problem.what.zh}`,
        en: `this version of Excel cannot do it: ${problem.what.en}`,
      };
    case 'lost':
      return {
        zh: `与工作簿的连接中断(${problem.detail}): 最后一步是否生效未知, 请检查网络后重试`,
        en: `the connection to the workbook broke (${problem.detail}): whether the last step took effect is unknown; check the network, then try again`,
      };
    case 'refused':
      return {
        zh: `工作簿拒绝了操作(${problem.detail}): 请重试, 若仍失败请重新打开窗格`,
        en: `the workbook refused (${problem.detail}): try again; if it fails again, reopen the pane`,
      };
  }
}
