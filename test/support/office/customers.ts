import type { Preview } from '../../../addin/reclassify/reclassify.ts';
import { TIER_LABELS } from '../norm-words.ts';
import type { SheetModel } from './model.ts';
import { fill } from './model.ts';

export const HEADS = [
  ...['客户编号', '客户名称', '地市', '客户类别', '重点', '建议等级', '现等级', '贡献度'],
];

const CITIES = ['一号市', '二号市', '三号市'];
const TIERS = ['金牌', '银牌', '铜牌', '标准'];
const CATEGORIES = ['市县级', '市县级', '一般', '市县级', '双跨'];

/** A made-up customer: proposals ask for more than the caps allow. */
export function customerRow(index: number): (string | number)[] {
  const category = CATEGORIES[index % CATEGORIES.length] as string;
  return [
    `K${String(index + 1).padStart(6, '0')}`,
    `客户${index + 1}`,
    CITIES[index % CITIES.length] as string,
    category,
    category === '双跨' && index % 2 === 0 ? '是' : '',
    TIERS[index % 3] as string,
    TIERS[(index * 7) % 4] as string,
    (index * 7919) % 1000,
  ];
}

/** A list of made-up customers on the sheet, its heads in the first row. */
export function fillCustomers(sheet: SheetModel, count: number): void {
  fill(sheet, [HEADS, ...Array.from({ length: count }, (_, index) => customerRow(index))]);
}

/** Where the tier held today stands. */
const CURRENT = HEADS.indexOf('现等级');

/** As in a list that was classified last month: most customers hold what they get. */
export function holdMostTiers({ grid }: SheetModel, preview: Preview): void {
  const changes = preview.changes();
  for (let index = 0; index < changes.length; index++) {
    const { row, to } = changes.at(index);
    if (index % 10 > 0) grid.put(row - 1, CURRENT, TIER_LABELS[to]?.zh ?? '');
  }
}
