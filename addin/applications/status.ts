import type { Phrase } from '../../shared/failure.ts';

/** What the cell «status» of an application says. */
export type Status = 'open' | 'approved' | 'rejected' | 'superseded' | 'withdrawn';

export const STATUS_LABELS: Readonly<Record<Status, Phrase>> = {
  open: { zh: '待审核', en: 'pending' },
  approved: { zh: '通过', en: 'approved' },
  rejected: { zh: '驳回', en: 'rejected' },
  superseded: { zh: '已取代', en: 'superseded' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** What people type, besides the labels. */
const FORMS: Readonly<Record<Status, readonly string[]>> = {
  open: [
    ...['待审', '待审批', '未审核', '未审', '审核中', '审批中', '待定', '待处理', '待议', '未处理'],
    ...['open', 'waiting', 'todo', 'in review', 'under review', 'tbd', '?'],
  ],
  approved: [
    ...['已通过', '审核通过', '审批通过', '同意', '已同意', '审核同意', '批准', '已批准', '核准'],
    ...['准', '准予', '可', '可以', '行', '好', '是', '对', '确认', '已确认', '没问题', '无异议'],
    ...['ok', 'okay', 'yes', 'y', 'approve', 'approval', 'accept', 'accepted', 'agree', 'agreed'],
    ...['pass', 'passed', 'confirm', 'confirmed', 'true', '√', '✓', '✔', '☑', '✅', '👍'],
  ],
  rejected: [
    ...['已驳回', '不同意', '不通过', '未通过', '审核不通过', '审核未通过', '审批不通过', '拒绝'],
    ...[
      '已拒绝',
      '否决',
      '退回',
      '已退回',
      '打回',
      '不批准',
      '不批',
      '不准',
      '不可',
      '不可以',
      '不行',
    ],
    ...['否', '不', '有异议', '反对', 'no', 'n', 'reject', 'refuse', 'refused', 'deny', 'denied'],
    ...['disapprove', 'disapproved', 'decline', 'declined', 'disagree', 'not approved', 'fail'],
    ...['failed', 'false', 'not ok', '×', 'x', '✗', '✘', '❌', '☒'],
  ],
  superseded: ['取代', '已被取代', '被取代', '作废', '已作废', 'replaced', 'obsolete'],
  withdrawn: ['撤回', '撤销', '已撤销', '取消', '已取消', 'withdraw', 'cancelled', 'canceled'],
};

/** Longer texts are sentences, not words. */
const LONGEST = 40;

/** Without blanks, signs at the end and what makes no difference to a word. */
function fold(text: string): string {
  if (text.length > LONGEST) return '';
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\ufe0f/g, '');
  return plain.replace(/[\s\-_]+/g, '').replace(/[。.!,;~、]+$/u, '');
}

const words: ReadonlyMap<string, Status> = new Map(
  (Object.keys(FORMS) as Status[]).flatMap((status) => {
    const { zh, en } = STATUS_LABELS[status];
    return [status, zh, en, ...FORMS[status]].map((form): [string, Status] => [fold(form), status]);
  }),
);

/** What a text in the column of the status means: blank is open; undefined where nobody can tell. */
export function readStatus(text: string): Status | undefined {
  return text.trim() === '' ? 'open' : words.get(fold(text));
}
