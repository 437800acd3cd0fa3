import type { Language } from '../failure.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import { UNCHANGED } from './customers.ts';
import type { Field, ListKind, ResultColumn } from './kind.ts';

const fields = {
  customer: {
    label: { zh: '客户', en: 'customer' },
    holds: 'name',
    needed: { zh: '每项业务都要有客户编号或名称', en: 'every service needs its customer' },
    heads: {
      zh: [
        ...['客户编号', '客户名称', '客户', '集团编号', '集团名称', '集团客户编号'],
        ...['集团客户名称', '集团编码', '客户编码', '所属客户', '所属集团', '客户标识', '单位名称'],
      ],
      en: [
        ...['customer', 'customer id', 'customer no', 'customer number', 'customer name'],
        ...['customer code'],
      ],
    },
  },
  service: {
    label: { zh: '业务', en: 'service' },
    holds: 'service',
    needed: { zh: '每行都要有业务类型', en: 'every row needs its service' },
    heads: {
      zh: [
        ...['业务', '业务类型', '业务类别', '业务种类', '业务名称', '产品', '产品类型'],
        ...['产品名称', '专线类型', '服务'],
      ],
      en: ['service', 'service type', 'product', 'product type'],
    },
  },
  scope: {
    label: { zh: '范围', en: 'scope' },
    holds: 'scope',
    heads: {
      zh: [
        ...['范围', '业务范围', '电路范围', '跨域范围', '覆盖范围', '专线范围', '区域范围'],
        ...['电路类型'],
      ],
      en: ['scope', 'range', 'span'],
    },
  },
  hub: {
    label: { zh: '汇聚点', en: 'hub' },
    holds: 'flag',
    heads: {
      zh: [
        ...['汇聚点', '是否汇聚', '汇聚', '核心汇聚', '是否核心汇聚', '中心点', '是否中心点'],
        ...['总部端', '总部或中心点', '汇聚电路', '是否汇聚电路', '核心汇聚电路'],
        ...['是否核心汇聚电路'],
      ],
      en: ['hub', 'is hub', 'core circuit'],
    },
  },
  agreed: {
    label: { zh: '合同等级', en: 'agreed level' },
    holds: 'level',
    heads: {
      zh: ['合同等级', '合同约定等级', '约定等级', '合同保障等级', '合同约定', '约定保障等级'],
      en: ['agreed', 'agreed level', 'contract level'],
    },
  },
  floor: {
    label: { zh: '保底等级', en: 'floor' },
    holds: 'level',
    heads: {
      zh: [
        ...['保底等级', '保底保障等级', '最低等级', '最低保障等级', '上级核定等级'],
        ...['上级核定保障等级'],
      ],
      en: ['floor', 'floor level', 'minimum level'],
    },
  },
  protected: {
    label: { zh: '具备保护', en: 'protected' },
    holds: 'flag',
    yesWhereBlank: true,
    heads: {
      zh: [
        ...['具备保护', '是否具备保护', '保护', '网络保护', '是否保护', '保护条件'],
        ...['具备保护条件'],
      ],
      en: ['protected', 'is protected', 'protection'],
    },
  },
  group: {
    label: { zh: '分组', en: 'group' },
    holds: 'group',
    heads: {
      zh: ['分组', '地市', '所属地市', '归属地市', '分公司', '地市公司', '所属分公司', '城市'],
      en: ['group', 'city', 'branch'],
    },
  },
  current: {
    label: { zh: '现保障等级', en: 'current level' },
    holds: 'level',
    heads: {
      zh: [
        ...['现保障等级', '业务保障等级', '现业务保障等级', '当前保障等级', '保障等级'],
        ...['原保障等级', '现有保障等级'],
      ],
      en: ['current level', 'level', 'assurance level', 'present level'],
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type ServiceField = keyof typeof fields;

/** A service with the level that it gets. */
export interface AnsweredService {
  readonly before: string;
  readonly after: string;
  readonly language: Language;
  /** Labels, or codes. */
  readonly labels: Language;
  /** In whose words the levels are said. */
  readonly vocabulary: Vocabulary;
  /** The reasons in words. */
  readonly reasons: string;
}

export const SERVICE_RESULTS: readonly ResultColumn<AnsweredService>[] = [
  {
    id: 'level',
    head: { zh: 'SLA业务保障等级', en: 'SLA Level' },
    label: { zh: '保障等级', en: 'Level' },
    text: ({ after, labels, vocabulary }) => vocabulary.level.label(after)[labels],
  },
  {
    id: 'change',
    head: { zh: 'SLA保障变更', en: 'SLA Level Change' },
    label: { zh: '变更', en: 'Change' },
    text({ before, after, language, labels, vocabulary }) {
      if (before === after) return UNCHANGED[language];
      const said = (code: string): string => vocabulary.level.label(code)[labels];
      return `${said(before)}→${said(after)}`;
    },
  },
  {
    id: 'reason',
    head: { zh: 'SLA保障理由', en: 'SLA Level Reason' },
    label: { zh: '理由', en: 'Reason' },
    text: ({ reasons }) => reasons,
  },
];

/** A list of the services of customers, whose levels follow the tiers (§1.3.3(2)). */
export const SERVICE_LIST: ListKind<ServiceField> = { fields, results: SERVICE_RESULTS };
