import { foldHead, isListHead } from '../../shared/lists/heads.ts';

/** Heads of columns that functions take and no list of customers has. */
const OWN_HEADS: ReadonlySet<string> = new Set(
  [
    ...[
      '日期',
      '休息日',
      '节假日',
      '假日',
      '放假日',
      '放假日期',
      '工作日',
      '补班',
      '补班日',
      '上班日',
    ],
    ...['date', 'dates', 'day', 'holiday', 'holidays', 'rest days', 'workday', 'workdays'],
    ...['等级', '服务等级', '客户等级', '客户服务等级', '级别', 'tier', 'tiers', 'grade'],
    ...['期限', '到期日', '到期日期', '到期时间', '截止日期', '截止时间', '应完成时间', '时限'],
    ...['deadline', 'deadlines', 'due', 'due date'],
    ...['完成', '完成时间', '完成日期', '实际完成时间', '办结时间', '恢复时间', '修复时间'],
    ...['done', 'dones', 'completed', 'finished'],
    ...['回访', '回访结果', '满意度', '是否满意', '满意情况', 'answer', 'answers', 'satisfaction'],
  ].map(foldHead),
);

/**
 * Whether a cell in the first row of a column is its head. Some words are heads and values: 重点 is
 * one, so who asks tries to read it first.
 */
export function isKnownHead(cell: unknown): boolean {
  return typeof cell === 'string' && (isListHead(cell) || OWN_HEADS.has(foldHead(cell)));
}
