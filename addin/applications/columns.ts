import type { Language, Phrase } from '../../shared/failure.ts';
import { HeadBook } from '../../shared/lists/head-book.ts';
import { type Field, fieldsOf } from '../../shared/lists/kind.ts';
import { ok, type Result } from '../../shared/result.ts';
import { refuseRun, type Trouble } from '../runs/trouble.ts';

/** One language for all who open the file: the name is how the sheet is found again. */
export const APPLICATION_SHEET = 'SLA 等级调整';

/** A column of the sheet: a field of its list, and how it is held. */
interface SheetColumn extends Field {
  /** `told`: an application can be decided on and carried out without it. */
  readonly is: 'needed' | 'told';
  /** Of several columns the first is ours: people add remarks and times of their own. */
  readonly firstCounts?: true;
}

function column(
  label: Phrase,
  others: readonly string[] = [],
  more: Partial<Pick<SheetColumn, 'is' | 'firstCounts'>> = {},
): SheetColumn {
  const heads = { zh: [label.zh, ...others], en: [label.en] };
  return { label, heads, holds: 'name', is: 'needed', ...more };
}

const TOLD = { is: 'told', firstCounts: true } as const;

/** In the order in which the sheet is made; people may move them. */
const fields = {
  time: column({ zh: '时间', en: 'time' }, ['申请时间'], TOLD),
  place: column({ zh: '清单', en: 'list' }, ['客户清单', '位置', 'place']),
  id: column({ zh: '客户编号', en: 'customer id' }),
  name: column({ zh: '客户名称', en: 'customer name' }),
  from: column({ zh: '原等级', en: 'from' }),
  to: column({ zh: '新等级', en: 'to' }, ['申请等级']),
  reason: column({ zh: '理由', en: 'reason' }, [], TOLD),
  clause: column({ zh: '条款', en: 'clause' }, [], TOLD),
  status: column({ zh: '状态', en: 'status' }, [
    ...['审核状态', '审核结果', '审批状态', '审批结果', '审核'],
  ]),
  reviewer: column({ zh: '审核人', en: 'reviewer' }, ['审批人', '审核人员'], { firstCounts: true }),
  remark: column(
    { zh: '备注', en: 'remark' },
    ['审核意见', '审批意见', '意见', '说明', 'remarks', 'comment'],
    { firstCounts: true },
  ),
  done: column({ zh: '执行', en: 'applied' }, ['执行情况', '已执行', 'done']),
  mark: column({ zh: '运行', en: 'run' }, ['申请编号', '运行编号']),
  check: column({ zh: '校验', en: 'check' }, ['校验码']),
};
export type Column = keyof typeof fields;

const APPLICATIONS = { fields, results: [] };

export const COLUMNS = fieldsOf<Column>(APPLICATIONS);

export function headOf(column: Column, language: Language): string {
  return fields[column].label[language];
}

export const APPLICATION_HEADS = new HeadBook<Column>(APPLICATIONS);

export type ColumnPlaces = Readonly<Partial<Record<Column, number>>>;

/**
 * Where the columns are now, by their heads.
 * @param row of the heads, as the sheet numbers it: for the message.
 */
export function locateColumns(
  texts: readonly string[],
  row: number,
): Result<ColumnPlaces, Trouble> {
  const all = APPLICATION_HEADS.fieldColumns(texts);
  const places: Partial<Record<Column, number>> = {};
  const missing: Column[] = [];
  for (const column of COLUMNS) {
    const [first, second] = all.get(column) ?? [];
    if (first === undefined) {
      if (fields[column].is === 'needed') missing.push(column);
      continue;
    }
    if (second !== undefined && !fields[column].firstCounts) return refuseTwice(column);
    places[column] = first;
  }
  return missing.length > 0 ? refuseMissing(missing, row) : ok(places);
}

function refuseMissing(missing: readonly Column[], row: number) {
  const list = (language: Language): string =>
    missing.map((column) => headOf(column, language)).join(language === 'zh' ? '、' : ', ');
  return refuseRun(
    'heads',
    `“${APPLICATION_SHEET}”第 ${row} 行找不到列名: ${list('zh')}。请恢复被改名或删除的列名(列的次序可以不同); 若已无法恢复, 请把该工作表改名后重新提交`,
    `“${APPLICATION_SHEET}” has no column with the head ${list('en')} in row ${row}: restore what was renamed or deleted (the order does not matter); if it cannot be restored, rename that sheet and submit again`,
  );
}

function refuseTwice(column: Column) {
  const { zh, en } = fields[column].label;
  return refuseRun(
    'heads',
    `“${APPLICATION_SHEET}”有两列都叫“${zh}”: 请把不是窗格写入的一列改名`,
    `two columns of “${APPLICATION_SHEET}” have the head “${en}”: rename the one that the pane did not write`,
  );
}
