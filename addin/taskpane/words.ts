import type { Language, Phrase } from '../../shared/failure.ts';
import { say } from '../../shared/functions/reference/shape.ts';

export const WORDS = {
  title: say('SLA 分级助手', 'SLA Tiers'),
  switchTo: say('English', '中文'),
  search: say('查找函数、参数或条款', 'Find a function, parameter or clause'),
  none: say('没有匹配的函数', 'No function matches'),
  optional: say('可选', 'optional'),
  parameters: say('参数', 'Parameters'),
  result: say('结果', 'Result'),
  clauses: say('依据', 'Clauses'),
  examples: say('示例', 'Examples'),
  copy: say('复制', 'Copy'),
  copied: say('已复制', 'Copied'),
  copyByHand: say('已选中, 请按 Ctrl+C', 'Selected: press Ctrl+C'),
  waiting: say('正在连接 Excel …', 'Connecting to Excel …'),
  outside: say(
    '此页在 Excel 之外打开: 公式可以复制, 但只在装有本加载项的 Excel 里计算。',
    'This page is open outside Excel: formulas can be copied, but are computed only in an Excel that has this add-in.',
  ),
  unreachable: say(
    '没有连上 Excel, 函数暂时不能计算。请检查网络后重新打开此窗格。',
    'No connection to Excel, so the functions are not computed. Check the network and open this pane again.',
  ),
  webPage: say('无需 Excel 的网页', 'The web page, which needs no Excel'),
} as const satisfies Record<string, Phrase>;

export function countWords(count: number): Phrase {
  return say(`${count} 个函数`, `${count} functions`);
}

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh');

const STORED_AT = 'sla-tiers.language';

/** The language chosen before, else that of the browser or of Office; Chinese unless English. */
export function chooseLanguage(languageTag: string): Language {
  const stored = readStored();
  if (stored === 'zh' || stored === 'en') return stored;
  return languageTag.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AT);
  } catch {
    // Browsers may refuse storage to a page in a frame.
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AT, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
