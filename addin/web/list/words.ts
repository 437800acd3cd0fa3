import type { Phrase } from '../../../shared/failure.ts';
import type { Summary } from './messages.ts';

/** The page's own texts; those named in the page's data-text attributes are put there. */
export const WORDS = {
  title: { zh: 'SLA 分级助手', en: 'SLA Tiers' },
  otherLanguage: { zh: 'English', en: '中文' },
  inputTitle: { zh: '客户清单', en: 'Customer list' },
  purpose: {
    zh: '把客户清单变成服务等级:按 2010 版 SLA 规范逐户定级,每个地市不超过金牌 5%、银牌 15%、铜牌 30% 的上限,并说明理由。',
    en: 'Turns a customer list into service tiers by the SLA norm of 2010, each city within its caps of 5 % gold, 15 % silver and 30 % bronze, with the reasons.',
  },
  pasteLabel: {
    zh: '从 Excel 复制后粘贴到这里(连同列名),或把 CSV 文件拖进来',
    en: 'Copy from Excel and paste here (with the heads), or drop a CSV file',
  },
  classify: { zh: '分级', en: 'Classify' },
  chooseFile: { zh: '选择 CSV 文件', en: 'Choose a CSV file' },
  loadSample: { zh: '载入示例', en: 'Load the sample' },
  privacy: {
    zh: '数据不离开本页:分级在浏览器里完成,什么都不上传。',
    en: 'Nothing is uploaded: the list is classified in this page, in your browser.',
  },
  headsTitle: { zh: '需要哪些列?', en: 'Which columns are needed?' },
  headsNeeded: {
    zh: '首行是列名。必须有“客户类别”(双跨、省级、市县级、一般、聚类市场);可以有:',
    en: 'The first row holds the heads. A “category” is needed (dual-span, provincial, municipal, general, mass); there may be:',
  },
  download: { zh: '下载结果 (CSV)', en: 'Download the result (CSV)' },
  capsTitle: { zh: '上限 (§1.2.1(2))', en: 'Caps (§1.2.1(2))' },
  before: { zh: '建议', en: 'proposed' },
  after: { zh: '分级后', en: 'classified' },
  over: { zh: '超出上限', en: 'past the cap' },
  rowsTitle: { zh: '逐户', en: 'Customers' },
  row: { zh: '行', en: 'Row' },
  customer: { zh: '客户', en: 'Customer' },
  change: { zh: '等级', en: 'Tier' },
  reason: { zh: '理由', en: 'Reason' },
  whatToDo: { zh: '问题', en: 'What is wrong' },
  reading: { zh: '正在读取…', en: 'Reading…' },
  writing: { zh: '正在生成文件…', en: 'Writing the file…' },
  nothingGiven: {
    zh: '还没有清单:请先粘贴、选择文件,或载入示例。',
    en: 'There is no list yet: paste one, choose a file, or load the sample.',
  },
  refusedTitle: { zh: '这份清单读不出来', en: 'This list cannot be read' },
  sampleMissing: {
    zh: '示例没有载入,请检查网络后重试。',
    en: 'The sample did not load; try again.',
  },
  brokenWorker: {
    zh: '浏览器没能在后台处理这份清单(可能内存不足),请刷新页面或分批处理。',
    en: 'The browser could not work on this list (it may lack memory); reload the page, or split the list.',
  },
  unreadableFile: {
    zh: '浏览器没能读取这个文件, 请重新选择。',
    en: 'The browser could not read this file; choose it again.',
  },
  columns: { zh: '识别的列:', en: 'Columns recognised:' },
  noErrors: { zh: '没有有误的行。', en: 'No row is wrong.' },
  noChanges: { zh: '没有变更。', en: 'Nothing changed.' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type Word = keyof typeof WORDS;

export function isWord(name: string | undefined): name is Word {
  return name !== undefined && name in WORDS;
}

const plain = new Intl.NumberFormat('en-US');

export const figure = (number: number): string => plain.format(number);

/** `12 / 15 · 余 3`, or `18 / 15 · 超 3`. */
export function countOfCap(count: number, allowed: number): Phrase {
  const counted = `${figure(count)} / ${figure(allowed)}`;
  return count > allowed
    ? {
        zh: `${counted} · 超 ${figure(count - allowed)}`,
        en: `${counted} · ${figure(count - allowed)} over`,
      }
    : {
        zh: `${counted} · 余 ${figure(allowed - count)}`,
        en: `${counted} · ${figure(allowed - count)} left`,
      };
}

export function tooLarge(megabytes: number, limit: number): Phrase {
  return {
    zh: `文件有 ${figure(megabytes)} MB, 本页至多读 ${limit} MB; 请分成几份。`,
    en: `The file has ${figure(megabytes)} MB; this page reads at most ${limit} MB. Split it.`,
  };
}

export function onlyFirst(shown: number, all: number): Phrase {
  return {
    zh: `只显示前 ${figure(shown)} 行, 共 ${figure(all)} 行; 下载的文件里有全部。`,
    en: `Only the first ${figure(shown)} of ${figure(all)} are shown; the download has all.`,
  };
}

/** The summary of a result, and its parts as names of what they count. */
export function countsInWords({ rows, changed, unread }: Summary['counts']): {
  readonly rows: Phrase;
  readonly changed: Phrase;
  readonly wrong: Phrase;
} {
  return {
    rows: { zh: `${figure(rows)} 行`, en: `${figure(rows)} rows` },
    changed: { zh: `${figure(changed)} 项变更`, en: `${figure(changed)} changes` },
    wrong: { zh: `${figure(unread)} 行有误`, en: `${figure(unread)} rows wrong` },
  };
}
