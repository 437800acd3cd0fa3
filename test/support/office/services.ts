import { customerRow } from './customers.ts';
import { fill, type SheetModel, type WorkbookModel } from './model.ts';

export const SERVICE_HEADS = [
  ...['业务编号', '客户编号', '业务类型', '范围', '是否汇聚', '合同等级', '现保障等级'],
];

const SERVICES = [
  ['数据专线', '跨省', ''],
  ['互联网专线', '', ''],
  ['数据专线', '地市内', ''],
  ['数据专线', '', '是'],
  ['语音专线', '地市内', ''],
] as const;

/** A made-up service of one of so many customers. */
export function serviceRow(index: number, customers: number): (string | number)[] {
  const [service, scope, hub] = SERVICES[index % SERVICES.length] as (typeof SERVICES)[number];
  const customer = String(customerRow((index * 7) % customers)[0]);
  return [`S${index + 1}`, customer, service, scope, hub, '', ''];
}

/** A sheet of made-up services, its heads in the first row. */
export function addServices(
  book: WorkbookModel,
  count: number,
  customers: number,
  name = '业务',
): SheetModel {
  const sheet = book.addSheet(name);
  const rows = Array.from({ length: count }, (_, index) => serviceRow(index, customers));
  fill(sheet, [SERVICE_HEADS, ...rows]);
  return sheet;
}
