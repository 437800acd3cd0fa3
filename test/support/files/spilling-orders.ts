import type { ICellData, IWorkbookData } from '@univerjs/core';
import { CATEGORY_LABELS, SCOPE_LABELS, SERVICE_LABELS, TIER_LABELS } from '../norm-words.ts';

const zh = (labels: Readonly<Record<string, { readonly zh: string }>>): string[] =>
  Object.values(labels).map((label) => label.zh);

const HEADS = [
  ...['客户类别', '是否重点', '建议等级', '业务', '范围', '起始时间', '接入点数', '完成时间'],
  ...['客户等级', '保障等级', '时限(工作日)', '到期', '状态'],
];
const SERVICES = zh(SERVICE_LABELS).slice(1, 5);
const SCOPES = zh(SCOPE_LABELS).slice(0, 3);
/** 2026-01-05. */
const FIRST_START = 46_027;
const YEAR = 300;

/** Orders with one formula for each column of results, of which each reads the one before. */
export function spillingOrders(rows: number): IWorkbookData {
  const last = rows + 1;
  const column = (letter: string) => `${letter}2:${letter}${last}`;
  const [A, B, C, D, E] = ['A', 'B', 'C', 'D', 'E'].map(column);
  const [F, G, H, I, L] = ['F', 'G', 'H', 'I', 'L'].map(column);
  const formulas = [
    `=SLA.TIER(${A},${B},${C})`,
    `=SLA.LEVEL(${I},${D},${E})`,
    `=SLA.LIMIT("业务开通",${I},${D},${E},${G},TRUE)`,
    `=SLA.DEADLINE("业务开通",${F},${I},${D},${E},${G},TRUE)`,
    `=SLA.STATUS(${L},${H},DATE(2026,11,23))`,
  ];
  const cellData: Record<number, Record<number, ICellData>> = { 0: cellsOf(HEADS) };
  const [categories, tiers] = [zh(CATEGORY_LABELS).slice(0, 4), zh(TIER_LABELS)];
  const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T;
  for (let row = 0; row < rows; row++) {
    const start = FIRST_START + (row % YEAR);
    cellData[row + 1] = cellsOf([
      ...[at(categories, row), row % 7 === 0 ? '是' : '', at(tiers, row >> 2)],
      ...[at(SERVICES, row >> 1), at(SCOPES, row >> 3), start, 1 + (row % 9)],
      row % 3 === 0 ? start + (row % 40) : '',
    ]);
  }
  const results = formulas.map((f, index) => [HEADS.length - formulas.length + index, { f }]);
  cellData[1] = { ...cellData[1], ...Object.fromEntries(results) };
  return {
    ...{ id: 'orders', name: 'orders', appVersion: '', styles: {}, sheetOrder: ['orders'] },
    locale: 'zhCN' as IWorkbookData['locale'],
    sheets: { orders: { id: 'orders', name: '工单', cellData } },
  };
}

function cellsOf(values: readonly (string | number)[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  values.forEach((v, column) => {
    if (v !== '') cells[column] = { v, t: typeof v === 'number' ? 2 : 1 };
  });
  return cells;
}
