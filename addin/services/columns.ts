import type { Phrase } from '../../shared/failure.ts';
import { HeadBook } from '../places/read-heads.ts';

/** What a column of a table of services may hold; without the first two nothing can be said. */
export const SERVICE_FIELDS = [
  ...(['customer', 'service', 'scope', 'hub'] as const),
  ...(['agreed', 'floor', 'protected', 'current'] as const),
] as const;
export type ServiceField = (typeof SERVICE_FIELDS)[number];

export const SERVICE_FIELD_LABELS: Readonly<Record<ServiceField, Phrase>> = {
  customer: { zh: '客户', en: 'customer' },
  service: { zh: '业务', en: 'service' },
  scope: { zh: '范围', en: 'scope' },
  hub: { zh: '汇聚点', en: 'hub' },
  agreed: { zh: '合同等级', en: 'agreed level' },
  floor: { zh: '保底等级', en: 'floor' },
  protected: { zh: '具备保护', en: 'protected' },
  current: { zh: '现保障等级', en: 'current level' },
};

/** What the re-determination of levels writes. */
export const SERVICE_OUTPUTS = ['level', 'change', 'reason'] as const;
export type ServiceOutput = (typeof SERVICE_OUTPUTS)[number];

export const SERVICE_OUTPUT_HEADS: Readonly<Record<ServiceOutput, Phrase>> = {
  level: { zh: 'SLA业务保障等级', en: 'SLA Level' },
  change: { zh: 'SLA保障变更', en: 'SLA Level Change' },
  reason: { zh: 'SLA保障理由', en: 'SLA Level Reason' },
};

const fields = new HeadBook<ServiceField>({
  customer: [
    ...['客户编号', '客户名称', '客户', '集团编号', '集团名称', '集团客户编号', '集团客户名称'],
    ...['集团编码', '客户编码', '所属客户', '所属集团', '客户标识', '单位名称'],
    ...[
      'customer',
      'customer id',
      'customer no',
      'customer number',
      'customer name',
      'customer code',
    ],
  ],
  service: [
    ...['业务', '业务类型', '业务类别', '业务种类', '业务名称', '产品', '产品类型', '产品名称'],
    ...['专线类型', '服务', 'service', 'service type', 'product', 'product type'],
  ],
  scope: [
    ...['范围', '业务范围', '电路范围', '跨域范围', '覆盖范围', '专线范围', '区域范围', '电路类型'],
    ...['scope', 'range', 'span'],
  ],
  hub: [
    ...['汇聚点', '是否汇聚', '汇聚', '核心汇聚', '是否核心汇聚', '中心点', '是否中心点', '总部端'],
    ...['总部或中心点', '汇聚电路', '是否汇聚电路', '核心汇聚电路', '是否核心汇聚电路'],
    ...['hub', 'is hub', 'core circuit'],
  ],
  agreed: [
    ...['合同等级', '合同约定等级', '约定等级', '合同保障等级', '合同约定', '约定保障等级'],
    ...['agreed', 'agreed level', 'contract level'],
  ],
  floor: [
    ...['保底等级', '保底保障等级', '最低等级', '最低保障等级', '上级核定等级', '上级核定保障等级'],
    ...['floor', 'floor level', 'minimum level'],
  ],
  protected: [
    ...['具备保护', '是否具备保护', '保护', '网络保护', '是否保护', '保护条件', '具备保护条件'],
    ...['protected', 'is protected', 'protection'],
  ],
  current: [
    ...['现保障等级', '业务保障等级', '现业务保障等级', '当前保障等级', '保障等级', '原保障等级'],
    ...['现有保障等级', 'current level', 'level', 'assurance level', 'present level'],
  ],
});

const outputs = new HeadBook<ServiceOutput>({
  level: Object.values(SERVICE_OUTPUT_HEADS.level),
  change: Object.values(SERVICE_OUTPUT_HEADS.change),
  reason: Object.values(SERVICE_OUTPUT_HEADS.reason),
});

/** Which column of the place holds which field. */
export type ServiceColumns = Readonly<Partial<Record<ServiceField, number>>>;

export function countServiceHeads(heads: readonly string[]): number {
  return fields.count(heads) + outputs.count(heads);
}

/** Each field in the first column with such a head; customers by number before those by name. */
export function recogniseServiceColumns(heads: readonly string[]): ServiceColumns {
  const found = fields.columnsOf(heads);
  return Object.fromEntries(
    SERVICE_FIELDS.flatMap((field) => {
      const columns = found.get(field) ?? [];
      const byNumber = columns.find((column) =>
        /编号|编码|标识|id|no|number|code/i.test(heads[column] ?? ''),
      );
      const column = field === 'customer' ? (byNumber ?? columns[0]) : columns[0];
      return column === undefined ? [] : [[field, column]];
    }),
  );
}

export function ownServiceColumn(heads: readonly string[], output: ServiceOutput) {
  return outputs.columnsOf(heads).get(output)?.[0];
}
