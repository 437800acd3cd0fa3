import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { FunctionsHealth } from '../session/functions-door.ts';
import { figure } from '../ui/figures.ts';

export const FUNCTION_WORDS = {
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
  insert: say('插入', 'Insert'),
  repairTitle: say('修复公式', 'Repair formulas'),
  repairHint: say(
    '重新打开工作簿后 SLA 公式显示 #NAME? 时, 重新输入即可恢复。',
    'Where SLA formulas show #NAME? after reopening, entering them again brings them back.',
  ),
  find: say('查找失效的公式', 'Find broken formulas'),
  finding: say('正在查找 …', 'Looking …'),
  repair: say('全部重新输入', 'Enter all again'),
  repairing: say('正在重新输入 …', 'Entering again …'),
  nothingBroken: say('没有失效的 SLA 公式。', 'No SLA formula is broken.'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const HEALTH_WORDS: Readonly<Record<FunctionsHealth, Phrase>> = {
  ready: say(
    '函数已注册, 单元格里的公式会计算。',
    'The functions are registered: formulas in cells are answered.',
  ),
  'no-runtime': say(
    '此处没有自定义函数: 公式可以复制, 但只在装有本加载项的 Excel 里计算。',
    'Custom functions are not available here: formulas can be copied, but are computed only in an Excel that has this add-in.',
  ),
  'not-loaded': say(
    '函数没有载入, 单元格会显示 #NAME?。请检查网络后重新打开工作簿。',
    'The functions did not load, so cells show #NAME?. Check the network and open the workbook again.',
  ),
};

export const functionsFound = (count: number): Phrase =>
  say(`${count} 个函数`, count === 1 ? '1 function' : `${count} functions`);

export const insertedAt = (where: string): Phrase =>
  say(`已插入到 ${where}`, `Inserted at ${where}`);

export const brokenFound = (count: number): Phrase =>
  say(
    `${figure(count)} 个 SLA 公式显示 #NAME?。`,
    `${figure(count)} SLA ${count === 1 ? 'formula shows' : 'formulas show'} #NAME?.`,
  );

export const repaired = (count: number): Phrase =>
  say(`已重新输入 ${figure(count)} 个公式。`, `${figure(count)} formulas were entered again.`);
