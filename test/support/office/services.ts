import { expect } from 'vitest';
import type { Workbook } from '../../../addin/host/workbook.ts';
import type { Reclassifier } from '../../../addin/reclassify/reclassify.ts';
import { customerRow } from './customers.ts';
import { fill, type SheetModel, type WorkbookModel } from './model.ts';
import { expectFound } from './reclassify-bench.ts';
import { expectOk } from './test-workbook.ts';

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

/** Lets the services follow the tiers from now on, as a person chooses the table of them. */
export async function followServices({
  workbook,
  reclassifier,
}: {
  readonly workbook: Workbook;
  readonly reclassifier: Reclassifier;
}): Promise<void> {
  const places = expectOk(await workbook.listPlaces());
  const place = places.find(({ name }) => name === '业务');
  if (!place) expect.fail('no services');
  const recognised = expectFound(await reclassifier.recogniseServices(place));
  expectFound(await reclassifier.rememberServices({ recognised, fields: recognised.fields }));
}
