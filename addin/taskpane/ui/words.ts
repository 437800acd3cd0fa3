import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';

export const COMMON_WORDS = {
  cancel: say('取消', 'Cancel'),
  stopping: say('正在停止 …', 'Stopping …'),
  retry: say('重试', 'Try again'),
  dismiss: say('知道了', 'Dismiss'),
  cancelled: say('已取消, 没有写入任何内容。', 'Cancelled: nothing was written.'),
  toReclassify: say('去分级', 'To Reclassify'),
  notChosen: say('— 无 —', '— none —'),
  privacy: say(
    '客户数据不离开本工作簿: 一切在本窗格内计算, 只有获取公司规则时才访问服务器。',
    'Customer data stays in this workbook: everything is computed in this pane; a server is asked only for the company’s rulebook.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

export const moreNotes = (count: number): Phrase => say(`另有 ${count} 条`, `${count} more`);
