import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { Standing } from '../../review/types.ts';
import type { DueState } from '../../reviews-due/types.ts';
import { figure } from '../ui/figures.ts';

export const REVIEW_WORDS = {
  parts: say('审核内容', 'What to review'),
  applications: say('等级调整申请', 'Applications'),
  due: say('定期梳理', 'Reviews due'),
  reading: say('正在读取申请 …', 'Reading the applications …'),
  marking: say('正在标记 …', 'Marking …'),
  carryingOut: say('正在执行 …', 'Carrying out …'),
  checking: say('正在检查能否写入 …', 'Checking before writing …'),
  none: say(
    '还没有申请。在“分级”的选项里打开“变更先提交网络侧审核”, 预览后提交, 申请就会出现在这里和“SLA 等级调整”工作表。',
    'There are no applications yet. Turn review on under Reclassify, preview and submit: they appear here and on a sheet of their own.',
  ),
  refresh: say('刷新', 'Look again'),
  filter: say('按状态筛选', 'By status'),
  all: say('全部', 'All'),
  seek: say('查找客户、审核人', 'Find a customer or reviewer'),
  noneSo: say('没有这样的申请。', 'There are none.'),
  reviewer: say('审核人', 'Reviewer'),
  reviewerNeeded: say('请先填审核人。', 'Fill in the reviewer first.'),
  remark: say('备注', 'Remark'),
  chosen: say('已选', 'chosen'),
  notChosen: say('未选', 'not chosen'),
  clear: say('取消选择', 'Clear'),
  withdraw: say('撤回申请', 'Withdraw'),
  reopen: say('退回待审核', 'Back to pending'),
  reason: say('理由', 'Reason'),
  otherwise: say('按现在的规则应为', 'by the rules it would now be'),
  caps: say('通过后的数量上限', 'Caps once approved'),
  broken: say(
    '执行已通过的申请会突破数量上限(§1.2.1(2)), 可能还缺相应的降级:',
    'Carrying out what is approved breaks the caps (§1.2.1(2)); the demotions that make room may be missing:',
  ),
  capsFine: say('执行后不超上限。', 'The caps hold afterwards.'),
  goOn: say('继续执行', 'Go on'),
  replaceFormulas: say(
    '可以替换这些公式(撤销会恢复)',
    'These formulas may be replaced (revert brings them back)',
  ),
  before: say('写入前请看', 'Before writing'),
  revert: say('撤销', 'Revert'),
  revertAt: say(
    '上次运行没有完成, 或变更记录未记全: 请先到“分级”页收尾。',
    'The last run is unfinished, or the log is behind: finish it under Reclassify first.',
  ),
  lookDue: say('查看到期的梳理', 'Show the reviews due'),
  readingDue: say('正在核对梳理日期 …', 'Checking the dates …'),
  writingDue: say('正在写入梳理列 …', 'Writing the columns …'),
  writeDue: say('写入梳理列', 'Write the columns'),
  lastReview: say('上次梳理', 'Last review'),
  dueHint: say(
    '金牌级每 3 个月、其他等级每 6 个月梳理一次(§1.3.3(3)); 按现等级计。点击一行可在表中选中。',
    'Gold is reviewed every 3 months, the others every 6 (§1.3.3(3)), by the tier held. Choose a row to select it in the sheet.',
  ),
  dueNeedsColumn: say('请选择上次梳理日期所在的列。', 'Choose the column of the last review.'),
  dueNeedsList: say(
    '请先在“分级”页选择客户清单和客户类别列。',
    'Choose the list and its category under Reclassify first.',
  ),
  undated: say('没有或无法读取日期的客户', 'Without a date, or with one that cannot be read'),
} as const satisfies Readonly<Record<string, Phrase>>;

export const STANDING_WORDS: Readonly<Record<Standing, Phrase>> = {
  open: say('待审核', 'pending'),
  approved: say('已通过, 待执行', 'approved'),
  rejected: say('已驳回', 'rejected'),
  applied: say('已执行', 'carried out'),
  stale: say('已失效', 'stale'),
  unknown: say('状态不明', 'unknown status'),
  duplicate: say('行重复', 'row twice'),
  unreadable: say('不完整', 'incomplete'),
  superseded: say('已取代', 'superseded'),
  withdrawn: say('已撤回', 'withdrawn'),
};

export const DUE_WORDS: Readonly<Record<DueState, Phrase>> = {
  overdue: say('超期', 'overdue'),
  today: say('今日到期', 'due today'),
  soon: say('30 天内到期', 'due in 30 days'),
  later: say('未到期', 'later'),
};

const many = (count: number, zh: (n: string) => string, en: (n: string) => string): Phrase =>
  say(zh(figure(count)), en(figure(count)));

export const approveLabel = (count: number, isAll: boolean): Phrase =>
  many(
    count,
    (n) => (isAll ? `全部通过 ${n}` : `通过 ${n}`),
    (n) => (isAll ? `Approve all ${n}` : `Approve ${n}`),
  );

export const rejectLabel = (count: number, isAll: boolean): Phrase =>
  many(
    count,
    (n) => (isAll ? `全部驳回 ${n}` : `驳回 ${n}`),
    (n) => (isAll ? `Reject all ${n}` : `Reject ${n}`),
  );

export const moreBroken = (count: number): Phrase =>
  many(
    count,
    (n) => `另有 ${n} 项(见下方)`,
    (n) => `${n} more (see below)`,
  );

export const alreadyBroken = (count: number): Phrase =>
  many(
    count,
    (n) => `此外 ${n} 项上限原已超过。`,
    (n) => `${n} other caps were passed before.`,
  );

export const carryOutLabel = (count: number): Phrase =>
  many(
    count,
    (n) => `执行 ${n} 项已通过`,
    (n) => `Carry out ${n} approved`,
  );

export const lateInWords = (days: number): Phrase =>
  days > 0
    ? say(`超期 ${figure(days)} 天`, `${figure(days)} days overdue`)
    : days === 0
      ? say('今日到期', 'due today')
      : say(`还有 ${figure(-days)} 天`, `in ${figure(-days)} days`);

export const dueInWords = (last: string, due: string): Phrase =>
  say(`上次 ${last} · 应于 ${due} 前`, `last ${last} · due ${due}`);
