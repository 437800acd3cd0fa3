import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';

export const PANE_WORDS = {
  title: say('SLA 分级助手', 'SLA Tiers'),
  switchTo: say('English', '中文'),
  waiting: say('正在连接 Excel …', 'Connecting to Excel …'),
  outside: say(
    '此页在 Excel 之外打开。分级、上限和公式修复需要在 Excel 的任务窗格里使用; 不用 Excel 也可以用网页给清单分级。',
    'This page is open outside Excel. Reclassifying, caps and repairs work in Excel’s task pane; the web page grades a list without Excel.',
  ),
  unreachable: say(
    '没有连上 Excel: Office.js 没有载入。请检查网络后重新打开此窗格。',
    'No connection to Excel: Office.js did not load. Check the network and open this pane again.',
  ),
  webPage: say('打开网页', 'Open the web page'),
  needsExcel: say('此功能需要 Excel。', 'This needs Excel.'),
  moreScreens: say('更多', 'More'),
  allScreens: say('全部页面', 'All screens'),
  opening: say('正在打开 …', 'Opening …'),
  notOpened: say(
    '此页没有载入。请检查网络后重试; 若仍不行, 请重新打开此窗格, 它可能刚更新过。',
    'This screen did not load. Check the network and try again; if it still fails, open the pane again, which may have been updated.',
  ),
  sampleInserted: say('示例清单已插入', 'The sample list is inserted'),
} as const satisfies Readonly<Record<string, Phrase>>;
