import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';

export const WELCOME_WORDS = {
  title: say('SLA 分级助手', 'SLA Tiers'),
  purpose: say(
    '按 2010 版 SLA 规范给客户清单定级, 每个地市不超过金牌 5%、银牌 15%、铜牌 30% 的上限, 并逐户说明理由和条款。',
    'Grades a customer list by the SLA norm of 2010, each city within its caps of 5% gold, 15% silver and 30% bronze, with the reasons and clauses.',
  ),
  preview: say(
    '先预览, 再写入; 写入可以撤销。',
    'Preview first, then write; what is written can be reverted.',
  ),
  functions: say(
    '单元格里有 =SLA.TIER、=SLA.DEADLINE 等 17 个函数。',
    'In cells there are 17 functions such as =SLA.TIER and =SLA.DEADLINE.',
  ),
  sample: say('插入示例清单', 'Insert a sample list'),
  start: say('直接开始', 'Start'),
} as const satisfies Readonly<Record<string, Phrase>>;
