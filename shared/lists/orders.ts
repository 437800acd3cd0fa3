import type { Field, ListKind } from './kind.ts';

const fields = {
  deadline: {
    label: { zh: '期限', en: 'deadline' },
    holds: 'moment',
    heads: {
      zh: [
        ...['期限', '截止时间', '截止日期', '到期时间', '到期日', '到期日期', '应完成时间'],
        ...['应完成日期', '要求完成时间', '要求完成日期', '承诺时间', '时限'],
      ],
      en: ['deadline', 'deadlines', 'due', 'due date'],
    },
  },
  done: {
    label: { zh: '完成时间', en: 'done' },
    holds: 'moment',
    heads: {
      zh: [
        ...['完成时间', '完成日期', '完成', '实际完成时间', '实际完成日期', '办结时间'],
        ...['竣工时间', '竣工日期', '开通时间', '开通日期', '恢复时间', '修复时间', '归档时间'],
      ],
      en: ['done', 'dones', 'completed', 'completion date', 'finished'],
    },
  },
  answer: {
    label: { zh: '回访结果', en: 'answer' },
    holds: 'flag',
    heads: {
      zh: ['回访结果', '满意度', '是否满意', '客户满意度', '回访', '满意情况'],
      en: ['answer', 'answers', 'satisfied', 'satisfaction'],
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type OrderField = keyof typeof fields;

/** A list of orders: the columns over which rates are asked. */
export const ORDERS: ListKind<OrderField> = { fields, results: [] };
