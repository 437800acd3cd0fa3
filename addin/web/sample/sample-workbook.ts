import type { IWorkbookData } from '@univerjs/core';
import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { CustomerRows } from './customer-rows.ts';
import { makeSheet, type SheetPlan, STYLES } from './make-sheet.ts';
import { FAULT_HEADS, faultRows, SERVICE_HEADS, serviceRows } from './orders.ts';

export const CUSTOMERS = '客户清单';

const HINTS = {
  customers: say(
    'L 列由一个公式在上限内定级。把 H2 的建议等级改成 金牌级, 看 L 列马上重算; 或在右侧窗格预览并写入分级结果。',
    'Column L is graded within the caps by one formula. Change the proposal in H2 to 金牌级 and watch column L; or preview and write the tiers in the pane on the right.',
  ),
  services: say(
    'H 列由客户等级得出业务保障等级。改 C 列的等级或 E 列的范围, 看保障等级和恢复时限怎样变。',
    'Column H is the assurance level that follows from the tier. Change a tier in C or a scope in E and see level and restoration limit follow.',
  ),
  orders: say(
    'I 列是时限, J 列是状态。在 K 列填一段暂停(如 2026-11-03/2026-11-05), 时限随之顺延; 选中出错的单元格, 表格下方会说明原因。',
    'Column I is the deadline, J the status. Enter a pause in K (such as 2026-11-03/2026-11-05) and the deadline moves; select a cell with an error to read why.',
  ),
  caps: say(
    '左表: 按建议等级统计, 哪些地市超出上限; 右表: 用公式在上限内定级之后。改 客户清单 的建议等级, 两表都会重算。',
    'Left: the caps by the tiers proposed; right: after grading within the caps. Change a proposal on 客户清单 and both follow.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

/** The workbook of a first visit: four sheets that calculate, each with what to try. */
export function sampleWorkbook({ heads, rows }: CustomerRows): IWorkbookData {
  const last = rows.length + 1;
  return {
    id: 'sample',
    name: 'SLA 示例',
    appVersion: '',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: STYLES,
    sheetOrder: ['customers', 'services', 'orders', 'caps'],
    sheets: {
      customers: makeSheet(customersSheet(heads, rows, last)),
      services: makeSheet(servicesSheet()),
      orders: makeSheet(ordersSheet()),
      caps: makeSheet(capsSheet(last)),
    },
  };
}

function customersSheet(
  heads: CustomerRows['heads'],
  rows: CustomerRows['rows'],
  last: number,
): SheetPlan {
  const column = (letter: string) => `${letter}2:${letter}${last}`;
  const classify = `=SLA.CLASSIFY(${['D', 'E', 'H', 'G', 'C', 'I'].map(column).join(',')})`;
  const [first = [], ...others] = rows;
  return {
    id: 'customers',
    name: CUSTOMERS,
    heads: [...heads, '公式定级'],
    rows: [[...first, classify], ...others],
    widths: [84, 220, 72, 128, 72, 110, 96, 84, 84, 84, 84, 88],
    hint: HINTS.customers,
  };
}

function servicesSheet(): SheetPlan {
  const rows = serviceRows();
  const last = rows.length + 1;
  const level = `=SLA.LEVEL(C2:C${last},D2:D${last},E2:E${last},F2:F${last},,G2:G${last})`;
  const limit = `=SLA.LIMIT("业务恢复",H2:H${last},D2:D${last},E2:E${last})`;
  return {
    id: 'services',
    name: '业务清单',
    heads: SERVICE_HEADS,
    rows: rows.map((row, index) => (index === 0 ? [...row, level, limit] : row)),
    widths: [84, 220, 84, 104, 84, 96, 84, 96, 120],
    hint: HINTS.services,
  };
}

function ordersSheet(): SheetPlan {
  const rows = faultRows();
  const last = rows.length + 1;
  const column = (letter: string) => `${letter}2:${letter}${last}`;
  const given = ['B', 'C', 'D', 'E', 'F', 'G'].map(column).join(',');
  const deadline = `=SLA.DEADLINE(${given},,,${column('K')})`;
  const status = `=SLA.STATUS(${column('I')},${column('H')},M2)`;
  const [first = [], ...others] = rows;
  const [pause = null] = first.slice(-1);
  return {
    id: 'orders',
    name: '工单与故障',
    heads: FAULT_HEADS,
    rows: [[...first.slice(0, 8), deadline, status, pause, null, AS_OF], ...others],
    widths: [80, 80, 136, 84, 92, 64, 68, 136, 136, 64, 260, 32, 136],
    hint: HINTS.orders,
  };
}

/** The moment that the status is asked for: 2026-11-23 15:00. */
const AS_OF = { date: 46_349.625 } as const;

function capsSheet(last: number): SheetPlan {
  const of = (letter: string) => `${CUSTOMERS}!${letter}2:${letter}${last}`;
  const quota = (tiers: string) =>
    `=SLA.QUOTA(${[of(tiers), of('D'), of('C'), of('I')].join(',')})`;
  return {
    id: 'caps',
    name: '等级上限',
    heads: ['按建议等级', '', '', '', '', '', '', '', '', '', '公式定级之后'],
    rows: [[quota('H'), null, null, null, null, null, null, null, null, null, quota('L')]],
    widths: Array.from({ length: 19 }, (_, index) => (index === 9 ? 32 : 76)),
    shares: { columns: [4, 5, 14, 15], rows: 12 },
    hint: HINTS.caps,
  };
}
