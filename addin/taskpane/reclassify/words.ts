import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { OutputColumn, PreviewCounts } from '../../reclassify/reclassify.ts';
import { figure } from '../ui/figures.ts';

export const RECLASSIFY_WORDS = {
  options: say('写入到', 'Written to'),
  review: say('变更先提交网络侧审核', 'Have changes reviewed first'),
  reviewOff: say(
    '关闭时, 预览后直接写入, 可以撤销(§1.3.1、§1.3.3(1))。',
    'While this is off, changes are written after the preview, and can be reverted (§1.3.1, §1.3.3(1)).',
  ),
  reviewOn: say(
    '不写入等级, 只在“SLA 等级调整”工作表提交申请; 网络侧通过后在“审核”页执行, 写入单独的列。',
    'No tier is written: applications go to a sheet of their own. Once the network side approves, they are carried out on the Review tab, in columns of their own.',
  ),
  appliedFor: say(
    '变更提交为申请, 不写入等级。',
    'The changes are applied for; no tier is written.',
  ),
  submitting: say('正在提交申请 …', 'Submitting …'),
  withdraw: say('撤回本次申请', 'Withdraw'),
  withdrawing: say('正在撤回 …', 'Withdrawing …'),
  toReview: say('去审核', 'To the review'),
  optionsHint: say(
    '结果写入单独的列。写到建议等级上会使降级永久生效。',
    'Results go to columns of their own. Over the proposals, every demotion would be permanent.',
  ),
  ownColumn: say('单独的列', 'a column of its own'),
  overWarning: say(
    '将覆盖您选择的列; 撤销可恢复原内容。',
    'The columns you chose are written over; revert brings their contents back.',
  ),
  preview: say('预览', 'Preview'),
  previewing: say('正在计算 …', 'Working it out …'),
  nothingWrittenYet: say('预览不写入任何内容。', 'A preview writes nothing.'),
  change: say('修改', 'Change'),
  caps: say('数量上限', 'Caps'),
  changes: say('变更', 'Changes'),
  all: say('全部', 'All'),
  noChanges: say(
    '没有等级需要变更。仍可写入等级和理由。',
    'No tier changes. Tiers and reasons can still be written.',
  ),
  noneCompared: say(
    '没有可比较的等级列(现等级或建议等级), 因此只写入等级。',
    'There is no tier to compare with (held or proposed), so tiers are only written.',
  ),
  noRows: say('此清单没有客户行。', 'This list has no customers.'),
  unread: say('有误的行', 'Rows in error'),
  unreadHint: say(
    '点击一行可在表中选中它, 改正后再次预览。这些行不计入统计基数。',
    'Choose a row to select it in the sheet, correct it and preview again. These rows are not counted in the caps.',
  ),
  reasons: say('理由', 'Reasons'),
  exportList: say('导出清单', 'Export list'),
  exporting: say('正在导出 …', 'Exporting …'),
  checking: say('正在检查能否写入 …', 'Checking before writing …'),
  applying: say('正在写入 …', 'Writing …'),
  reverting: say('正在撤销 …', 'Reverting …'),
  settling: say('正在查明上次运行 …', 'Looking up the last run …'),
  before: say('写入前请看', 'Before writing'),
  replaceFormulas: say(
    '可以替换这些公式(撤销会恢复)',
    'These formulas may be replaced (revert brings them back)',
  ),
  goOn: say('继续写入', 'Go on writing'),
  checkAgain: say('再次检查', 'Check again'),
  previewAgain: say('重新预览', 'Preview again'),
  revert: say('撤销本次', 'Revert'),
  revertLast: say('撤销上次', 'Revert the last run'),
  revertOn: say('继续撤销', 'Go on reverting'),
  settle: say('查明并收尾', 'Look up and finish'),
  nextList: say('处理下一份', 'Next list'),
  back: say('返回', 'Back'),
  unfinished: say(
    '上次写入中途停止(可能窗格被关闭)。请先查明写到哪里, 然后可以撤销。',
    'The last run stopped half-way (the pane may have been closed). Look up first what was written; then it can be reverted.',
  ),
  partial: say(
    '上次只写入了一部分。可以撤销, 或预览后重新写入。',
    'The last run wrote only a part. Revert it, or preview and write again.',
  ),
  unfinishedRevert: say(
    '上次撤销中途停止。请继续撤销。',
    'The last revert stopped half-way. Go on reverting.',
  ),
  logBehind: say('变更记录还缺几行, 请收尾。', 'The log is some rows behind: finish it.'),
  rulesChanged: say('规则已改变, 请重新预览。', 'The rules have changed: preview again.'),
  kept: say('此后被改动、未恢复的单元格', 'Edited since, left alone'),
  overtaken: say(
    '写入的瞬间有人改动的行(撤销会恢复其内容)',
    'Rows changed by somebody at the moment of writing (revert brings them back)',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

const count = (number: number, zh: string, one: string, many: string): Phrase =>
  say(`${figure(number)} ${zh}`, `${figure(number)} ${number === 1 ? one : many}`);

/** `2,000 行 · 137 项变更 · 4 行有误` */
export function summaryParts({ rows, changed, unread, uncompared }: PreviewCounts): Phrase[] {
  return [
    count(rows, '行', 'row', 'rows'),
    count(changed, '项变更', 'change', 'changes'),
    ...(uncompared > 0 ? [count(uncompared, '行无可比等级', 'not compared', 'not compared')] : []),
    count(unread, '行有误', 'row in error', 'rows in error'),
  ];
}

export function applyLabel(changed: number, rows: number): Phrase {
  return changed > 0
    ? say(
        `应用 ${figure(changed)} 项变更`,
        `Apply ${figure(changed)} ${changed === 1 ? 'change' : 'changes'}`,
      )
    : say(`写入 ${figure(rows)} 行等级`, `Write the tiers of ${figure(rows)} rows`);
}

const MODES: Readonly<Record<OutputColumn['mode'], Phrase>> = {
  new: say('新列', 'new'),
  own: say('更新', 'updated'),
  chosen: say('覆盖', 'written over'),
};

/** `SLA等级 → L 列 (新列)` */
export function columnInWords({ head, letters, mode }: OutputColumn): Phrase {
  const how = MODES[mode];
  return say(`${head} → ${letters} 列 (${how.zh})`, `${head} → column ${letters} (${how.en})`);
}

export const changedSince = (rows: readonly number[], all: number): Phrase => {
  const shown = rows.slice(0, 10).join(', ') + (all > 10 ? ' …' : '');
  return say(
    `预览之后有 ${figure(all)} 行被改动(第 ${shown} 行), 请重新预览。`,
    `${figure(all)} rows changed since the preview (rows ${shown}): preview again.`,
  );
};

export const changedServicesSince = (rows: readonly number[]): Phrase => {
  const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ' …' : '');
  return say(
    `预览之后业务表有行被改动(第 ${shown} 行), 请重新预览。`,
    `Rows of the services changed since the preview (rows ${shown}): preview again.`,
  );
};

export const submitLabel = (changed: number): Phrase =>
  say(
    `提交 ${figure(changed)} 项申请`,
    `Submit ${figure(changed)} ${changed === 1 ? 'application' : 'applications'}`,
  );

export const withdrawnInWords = (count: number): Phrase =>
  say(
    `已撤回 ${figure(count)} 项待审核的申请。`,
    `${figure(count)} open applications are withdrawn.`,
  );

export const lastRunInWords = (time: string, place: string, changes: number): Phrase =>
  say(
    `上次: ${time} · ${place} · ${figure(changes)} 项变更`,
    `Last run: ${time} · ${place} · ${figure(changes)} changes`,
  );

export const exportedTo = (rows: number, sheet: string): Phrase =>
  say(
    `${figure(rows)} 项变更已导出到工作表“${sheet}”。`,
    `${figure(rows)} changes are on the sheet “${sheet}”.`,
  );

export const exportStopped = (rows: number, of: number, sheet: string): Phrase =>
  say(
    `导出已停止: ${figure(of)} 项中的 ${figure(rows)} 项在工作表“${sheet}”。`,
    `Stopped: ${figure(rows)} of ${figure(of)} changes are on the sheet “${sheet}”.`,
  );
