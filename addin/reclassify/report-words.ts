import type { Phrase } from '../../shared/failure.ts';
import type { RevertReport, RunReport } from './reclassify.ts';
import { troublePhrase } from './trouble.ts';

type Told<Report extends { readonly message: Phrase }> = Omit<Report, 'message'>;

function join(...parts: readonly (Phrase | undefined)[]): Phrase {
  const given = parts.filter((part) => part !== undefined);
  return {
    zh: given.map(({ zh }) => zh).join('; '),
    en: given.map(({ en }) => en).join('; '),
  };
}

/** What a run did, and what to do. */
export function describeRun(report: Told<RunReport>): Phrase {
  const { state, rowsWritten, rows, changes, logSheet, logBehind, overtaken, trouble } = report;
  const counts = {
    zh: `${rowsWritten} / ${rows} 行, 其中变更 ${changes} 项`,
    en: `${rowsWritten} of ${rows} rows, ${changes} changes among them`,
  };
  const head: Record<RunReport['state'], Phrase> = {
    done: { zh: `已写入 ${counts.zh}`, en: `written: ${counts.en}` },
    cancelled: {
      zh: `已取消: 已写入 ${counts.zh}, 其余未动; 可撤销本次`,
      en: `cancelled: ${counts.en} are written, the rest is as it was; this run can be reverted`,
    },
    failed: {
      zh: `中途失败: 已写入 ${counts.zh}, 其余未动; 请撤销本次后重试`,
      en: `failed half-way: ${counts.en} are written, the rest is as it was; revert this run, then try again`,
    },
  };
  return join(
    head[state],
    logBehind
      ? {
          zh: `“${logSheet}”尚未记全, 下次操作时会补记`,
          en: `“${logSheet}” is behind and is brought up to date the next time`,
        }
      : { zh: `已记入“${logSheet}”`, en: `logged on “${logSheet}”` },
    overtaken.length === 0
      ? undefined
      : {
          zh: `写入时有人刚改过 ${overtaken.length} 行, 撤销会恢复他们的内容`,
          en: `somebody had just changed ${overtaken.length} of the rows; revert brings theirs back`,
        },
    trouble && troublePhrase(trouble),
  );
}

export function describeRevert(report: Told<RevertReport>): Phrase {
  const { state, restored, keptCount, kept, trouble } = report;
  const head: Record<RevertReport['state'], Phrase> = {
    done: { zh: `已恢复 ${restored} 个单元格`, en: `${restored} cells are as they were` },
    cancelled: {
      zh: `撤销已暂停: 已恢复 ${restored} 个单元格; 再次撤销可继续`,
      en: `stopped: ${restored} cells are as they were; revert again to go on`,
    },
    failed: {
      zh: `撤销中断: 已恢复 ${restored} 个单元格; 再次撤销可继续`,
      en: `interrupted: ${restored} cells are as they were; revert again to go on`,
    },
  };
  return join(
    head[state],
    keptCount === 0
      ? undefined
      : {
          zh: `${keptCount} 个单元格之后被人改过, 保持不动(${kept.slice(0, 5).join('、')}…)`,
          en: `${keptCount} cells were edited since and are left alone (${kept.slice(0, 5).join(', ')} …)`,
        },
    trouble && troublePhrase(trouble),
  );
}
