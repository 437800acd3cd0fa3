import type { Field, ListKind, ResultColumn } from './kind.ts';

const fields = {
  last: {
    label: { zh: '上次梳理', en: 'last review' },
    holds: 'moment',
    heads: {
      zh: [
        ...['上次梳理日期', '上次梳理', '上次梳理时间', '最近梳理日期', '最近梳理', '最近梳理时间'],
        ...['上次等级梳理', '上次等级梳理日期', '等级梳理日期', '梳理日期', '最近一次梳理'],
        ...['末次梳理日期', '上次审核日期', '最近审核日期', '上次评定日期', '最近评定日期'],
        ...['上次复核日期', '等级评定日期', '上次定级日期', '定级日期', '最近一次梳理日期'],
        ...['上次评级日期'],
      ],
      en: [
        ...['last review', 'last reviewed', 'last review date', 'review date', 'reviewed'],
        ...['reviewed on'],
      ],
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type ReviewField = keyof typeof fields;

/** When a customer is to be reviewed next, in words. */
export interface AnsweredReview {
  readonly due: string;
  readonly state: string;
}

export const REVIEW_RESULTS: readonly ResultColumn<AnsweredReview>[] = [
  {
    id: 'due',
    head: { zh: 'SLA下次梳理', en: 'SLA Next Review' },
    label: { zh: '下次梳理', en: 'Next review' },
    text: ({ due }) => due,
  },
  {
    id: 'state',
    head: { zh: 'SLA梳理状态', en: 'SLA Review State' },
    label: { zh: '梳理状态', en: 'Review state' },
    text: ({ state }) => state,
  },
];

/** The reviews of a list of customers: a column more, and two that are written (§1.3.3(3)). */
export const REVIEWS: ListKind<ReviewField> = { fields, results: REVIEW_RESULTS };
