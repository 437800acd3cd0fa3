import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { figure } from '../../taskpane/ui/figures.ts';

export const PAGE_WORDS = {
  product: say('SLA 分级助手', 'SLA Tiers'),
  open: say('打开', 'Open'),
  openTitle: say(
    '打开 .xlsx 或 .csv 文件 (Ctrl+O), 也可以把文件拖进来',
    'Open an .xlsx or .csv file (Ctrl+O), or drop one here',
  ),
  save: say('保存', 'Save'),
  saveTitle: say('保存为 Excel 工作簿 (Ctrl+S)', 'Save as an Excel workbook (Ctrl+S)'),
  saveCsv: say('当前表存为 CSV', 'Save this sheet as CSV'),
  sample: say('示例', 'Sample'),
  large: say('试试 100,000 行', 'Try 100,000 rows'),
  help: say('帮助', 'Help'),
  otherLanguage: say('English', '中文'),
  foldPane: say('收起窗格', 'Hide the pane'),
  unfoldPane: say('显示窗格', 'Show the pane'),
  paneTitle: say('分级、上限、时限等窗格', 'Pane: reclassify, caps, deadlines and more'),
  gridTitle: say('表格', 'Spreadsheet'),
  unsaved: say('有未保存的更改', 'unsaved changes'),
  loadingGrid: say('正在载入表格 …', 'Loading the spreadsheet …'),
  loadingSample: say('正在准备示例 …', 'Preparing the sample …'),
  loadingLarge: say('正在生成 100,000 行 …', 'Making 100,000 rows …'),
  gridFailed: say(
    '表格没有载入。请检查网络后重试; 不用表格也可以给清单分级。',
    'The spreadsheet did not load. Check the network and try again; a list can be graded without it.',
  ),
  sampleFailed: say(
    '示例没有载入, 已打开空白工作簿。请检查网络后再点“示例”。',
    'The sample did not load, so a blank workbook is open. Check the network, then choose Sample again.',
  ),
  retry: say('重试', 'Try again'),
  plainPage: say('用简单网页给清单分级', 'Grade a list on the plain page'),
  small: say(
    '此页需要至少 1024 像素宽的窗口。请放宽窗口, 或用简单网页给清单分级(手机上也能用)。',
    'This page needs a window at least 1024 pixels wide. Widen it, or grade a list on the plain page, which works on a phone too.',
  ),
  stay: say('数据只在本机浏览器里, 不上传', 'Your data stays in this browser; nothing is uploaded'),
  kept: say('已自动保留在本机', 'kept in this browser'),
  cancel: say('取消', 'Cancel'),
  close: say('关闭', 'Close'),
  dismiss: say('不再显示', 'Do not show again'),
  cancelled: say('已取消', 'Cancelled'),
  saving: say('正在保存 …', 'Saving …'),
  opening: say('正在打开 …', 'Opening …'),
  drop: say('松开鼠标, 打开这个文件', 'Let go to open the file'),
  notOpened: say('没有打开', 'Not opened'),
  notKept: say('没有自动保留', 'Not kept'),
  notSaved: say('没有保存', 'Not saved'),
  unsavedTitle: say('要先保存吗?', 'Save first?'),
  saveFirst: say('保存后继续', 'Save and go on'),
  throwAway: say('不保存', 'Don’t save'),
  leavesTitle: say('保存前请知悉', 'Before you save'),
  leaves: say('文件与这里有下列不同:', 'The file will differ from what is here:'),
  saveAnyway: say('仍然保存', 'Save anyway'),
  saveValues: say('只存数值, 不带公式', 'Save values, without formulas'),
  asValues: say('(数值)', '(values)'),
  openedTitle: say('已打开, 但有些内容没有带进来', 'Opened, but some of it did not come along'),
  offerTitle: say('上次的工作簿还在', 'Your last workbook is still here'),
  offerOpen: say('继续编辑', 'Go on with it'),
  offerDiscard: say('丢弃', 'Discard it'),
  offerLater: say('以后再说', 'Not now'),
  blankName: say('新工作簿', 'New workbook'),
  notesTitle: say('可以这样试试', 'Things to try'),
  noteEdit: say(
    '改一个单元格: H2 的建议等级, L 列马上重算',
    'Change a cell: the proposal in H2; column L follows at once',
  ),
  noteEditAct: say('到 H2', 'Go to H2'),
  notePane: say('右侧窗格: 预览 → 写入 → 撤销', 'The pane: preview → apply → revert'),
  notePaneAct: say('打开分级', 'Open Reclassify'),
  noteFunction: say(
    '输入公式: 在空白格键入 =SLA. 选函数',
    'Type a formula: =SLA. in a blank cell lists the functions',
  ),
  noteFunctionAct: say('看全部函数', 'All functions'),
  helpTitle: say('帮助', 'Help'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const HELP_LINES: readonly Phrase[] = [
  say(
    '公式以 =SLA. 开头, 共 17 个函数; 输入时会提示参数。窗格的“函数”里有说明和例子。',
    'Formulas begin with =SLA.; there are 17 functions, and their parameters are explained as you type. The pane’s Functions tab has descriptions and examples.',
  ),
  say(
    '选中显示错误的单元格, 表格下方会说明原因和怎么改。',
    'Select a cell that shows an error: the line under the grid says why and what to do.',
  ),
  say(
    '窗格里的分级先预览再写入, 写入后可以撤销。',
    'Reclassifying in the pane previews first; what is written can be reverted.',
  ),
  say(
    'Ctrl+O 打开, Ctrl+S 保存, Ctrl+Z 撤销, Ctrl+Y 重做, F2 编辑单元格。',
    'Ctrl+O opens, Ctrl+S saves, Ctrl+Z undoes, Ctrl+Y redoes, F2 edits a cell.',
  ),
  say(
    '保存的 .xlsx 可以用 Excel 和 WPS 打开; 装有本加载项的 Excel 会继续计算其中的公式。',
    'A saved .xlsx opens in Excel and WPS; Excel with this add-in goes on calculating its formulas.',
  ),
  say(
    '文件不上传。编辑中的工作簿自动保留在本机浏览器里, 刷新或意外关闭后可以继续。',
    'Files are not uploaded. The workbook you edit is kept in this browser, so you can go on after a reload or a crash.',
  ),
];

export function unsavedText(name: string): Phrase {
  return say(
    `“${name}”有未保存的更改, 打开别的工作簿会替换它。`,
    `“${name}” has unsaved changes; another workbook would replace it.`,
  );
}

export function offerText(name: string, when: string, cells: number): Phrase {
  return say(
    `“${name}”, ${when} 自动保留, ${figure(cells)} 个单元格。`,
    `“${name}”, kept ${when}, ${figure(cells)} cells.`,
  );
}

export function leftOverText(count: number): Phrase {
  return say(`另有 ${count} 项`, `and ${count} more`);
}
