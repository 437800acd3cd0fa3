import type { Language, Phrase } from '../../shared/failure.ts';
import { ok, type Result } from '../../shared/result.ts';
import { HeadBook } from '../places/read-heads.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';

/** One language for all who open the file: the name is how the sheet is found again. */
export const APPLICATION_SHEET = 'SLA 等级调整';

/** The columns of the sheet, in the order in which it is made; people may move them. */
export const COLUMNS = [
  ...(['time', 'place', 'id', 'name', 'from', 'to', 'reason', 'clause'] as const),
  ...(['status', 'reviewer', 'remark', 'done', 'mark', 'check'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_HEADS: Readonly<Record<Column, Phrase>> = {
  time: { zh: '时间', en: 'time' },
  place: { zh: '清单', en: 'list' },
  id: { zh: '客户编号', en: 'customer id' },
  name: { zh: '客户名称', en: 'customer name' },
  from: { zh: '原等级', en: 'from' },
  to: { zh: '新等级', en: 'to' },
  reason: { zh: '理由', en: 'reason' },
  clause: { zh: '条款', en: 'clause' },
  status: { zh: '状态', en: 'status' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  remark: { zh: '备注', en: 'remark' },
  done: { zh: '执行', en: 'applied' },
  mark: { zh: '运行', en: 'run' },
  check: { zh: '校验', en: 'check' },
};

const OTHER_HEADS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  time: ['申请时间'],
  place: ['客户清单', '位置', 'place'],
  to: ['申请等级'],
  status: ['审核状态', '审核结果', '审批状态', '审批结果', '审核'],
  reviewer: ['审批人', '审核人员'],
  remark: ['审核意见', '审批意见', '意见', '说明', 'remarks', 'comment'],
  done: ['执行情况', '已执行', 'done'],
  mark: ['申请编号', '运行编号'],
  check: ['校验码'],
};

const heads = new HeadBook<Column>(
  Object.fromEntries(
    COLUMNS.map((column) => {
      const { zh, en } = COLUMN_HEADS[column];
      return [column, [zh, en, ...(OTHER_HEADS[column] ?? [])]];
    }),
  ) as Record<Column, string[]>,
);

export const countHeads = heads.count;

/** Only told: without them an application can be decided on and carried out all the same. */
const OPTIONAL: ReadonlySet<Column> = new Set(['time', 'reason', 'clause']);

/** Of several of these the first is ours: people add remarks and times of their own. */
const FIRST_COUNTS: ReadonlySet<Column> = new Set([...OPTIONAL, 'reviewer', 'remark']);

export type ColumnPlaces = Readonly<Partial<Record<Column, number>>>;

/**
 * Where the columns are now, by their heads.
 * @param row of the heads, as the sheet numbers it: for the message.
 */
export function locateColumns(
  texts: readonly string[],
  row: number,
): Result<ColumnPlaces, Trouble> {
  const all = heads.columnsOf(texts);
  const places: Partial<Record<Column, number>> = {};
  const missing: Column[] = [];
  for (const column of COLUMNS) {
    const [first, second] = all.get(column) ?? [];
    if (first === undefined) {
      if (!OPTIONAL.has(column)) missing.push(column);
      continue;
    }
    if (second !== undefined && !FIRST_COUNTS.has(column)) return refuseTwice(column);
    places[column] = first;
  }
  return missing.length > 0 ? refuseMissing(missing, row) : ok(places);
}

function refuseMissing(missing: readonly Column[], row: number) {
  const list = (language: Language): string =>
    missing.map((column) => COLUMN_HEADS[column][language]).join(language === 'zh' ? '、' : ', ');
  return refuseRun(
    'heads',
    `“${APPLICATION_SHEET}”第 ${row} 行找不到列名: ${list('zh')}。请恢复被改名或删除的列名(列的次序可以不同); 若已无法恢复, 请把该工作表改名后重新提交`,
    `“${APPLICATION_SHEET}” has no column with the head ${list('en')} in row ${row}: restore what was renamed or deleted (the order does not matter); if it cannot be restored, rename that sheet and submit again`,
  );
}

function refuseTwice(column: Column) {
  const { zh, en } = COLUMN_HEADS[column];
  return refuseRun(
    'heads',
    `“${APPLICATION_SHEET}”有两列都叫“${zh}”: 请把不是窗格写入的一列改名`,
    `two columns of “${APPLICATION_SHEET}” have the head “${en}”: rename the one that the pane did not write`,
  );
}
