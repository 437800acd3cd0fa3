import type { Phrase } from '../../shared/failure.ts';
import type { Part, PartReport, RevertReport, RunReport } from './run-types.ts';
import { troublePhrase } from './trouble.ts';

type Told<Report extends { readonly message: Phrase }> = Omit<Report, 'message'>;

function join(...parts: readonly (Phrase | undefined)[]): Phrase {
  const given = parts.filter((part) => part !== undefined);
  return {
    zh: given.map(({ zh }) => zh).join('; '),
    en: given.map(({ en }) => en).join('; '),
  };
}

const PARTS: Readonly<Record<Part, { readonly name: Phrase; readonly change: Phrase }>> = {
  customers: {
    name: { zh: '客户', en: 'customers' },
    change: { zh: '变更', en: 'changes' },
  },
  services: {
    name: { zh: '业务', en: 'services' },
    change: { zh: '调整', en: 'level changes' },
  },
  reviews: { name: { zh: '梳理', en: 'reviews' }, change: { zh: '变更', en: 'changes' } },
};

/** Only a run of several parts names them. */
function countParts(parts: readonly PartReport[]): Phrase {
  const [only] = parts;
  if (parts.length === 1 && only) {
    const { part, rowsWritten, rows, changes } = only;
    const written = { zh: `${rowsWritten} / ${rows} 行`, en: `${rowsWritten} of ${rows} rows` };
    if (part === 'reviews') return written;
    return {
      zh: `${written.zh}, 其中变更 ${changes} 项`,
      en: `${written.en}, ${changes} changes among them`,
    };
  }
  const told = parts.map(({ part, rowsWritten, rows, changes }) => {
    const { name, change } = PARTS[part];
    return {
      zh: `${name.zh} ${rowsWritten} / ${rows} 行(${change.zh} ${changes} 项)`,
      en: `${name.en}: ${rowsWritten} of ${rows} rows (${changes} ${change.en})`,
    };
  });
  return { zh: told.map(({ zh }) => zh).join(', '), en: told.map(({ en }) => en).join(', ') };
}

/** What a run did, and what to do. */
export function describeRun(report: Told<RunReport>): Phrase {
  const { state, parts, changes, logSheet, logBehind, overtaken, trouble } = report;
  const counts = countParts(parts);
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
      : changes > 0 || parts.some(({ part }) => part !== 'reviews')
        ? { zh: `已记入“${logSheet}”`, en: `logged on “${logSheet}”` }
        : undefined,
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
          zh: `${keptCount} 个单元格之后被人改过, 或其客户已找不到, 保持不动(${kept.slice(0, 5).join('、')}…); 撤销记录保留, 可改好后再次撤销`,
          en: `${keptCount} cells were edited since, or their customers are not found, and are left alone (${kept.slice(0, 5).join(', ')} …); what undoes them is kept: put them right, then revert again`,
        },
    trouble && troublePhrase(trouble),
  );
}
