import type { Language, Phrase } from '../failure.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import type { Field, ListKind, ResultColumn } from './kind.ts';

/** R3: customers without a group are one group. */
export const NO_GROUP = '未分组';

const fields = {
  category: {
    label: { zh: '客户类别', en: 'category' },
    holds: 'category',
    needed: { zh: '每户都要有客户类别', en: 'every customer needs a category' },
    heads: {
      zh: ['客户类别', '客户类型', '集团类别', '集团类型', '集团客户类别', '集团客户类型', '类别'],
      en: ['category', 'customer category', 'customer type', 'categories', 'customer class'],
    },
  },
  key: {
    label: { zh: '重点', en: 'key customer' },
    holds: 'flag',
    without: { zh: '没有重点列: 都按非重点客户计算', en: 'no key column: nobody counts as key' },
    heads: {
      zh: ['重点', '是否重点', '重点客户', '是否重点客户', '重点标识', '重点标志'],
      en: ['key', 'key customer', 'is key', 'keys', 'is key customer'],
    },
  },
  proposed: {
    label: { zh: '建议等级', en: 'proposed tier' },
    holds: 'tier',
    without: {
      zh: '没有建议等级列: 按客户类别的默认等级计算',
      en: 'no proposals: everyone gets the default of the category',
    },
    heads: {
      zh: [
        ...['建议等级', '建议服务等级', '建议级别', '建议客户服务等级', '服务等级建议', '等级建议'],
        ...['拟定等级', '拟定服务等级', '拟定级', '拟定级别', '申报等级', '申请等级'],
      ],
      en: ['proposed', 'proposed tier', 'proposal', 'suggested tier', 'requested tier'],
    },
  },
  value: {
    label: { zh: '贡献度', en: 'value' },
    holds: 'value',
    without: {
      zh: '没有贡献度列: 超出上限时按表中先后取舍',
      en: 'no values: past a cap, who stands first in the list keeps the place',
    },
    heads: {
      zh: [
        ...['贡献度', '客户贡献度', '客户贡献', '客户价值', '年收入', '年度收入', '收入'],
        ...['月均收入', '月收入', '年均收入', '业务收入', '集团收入', '集团年收入', '通信收入'],
      ],
      en: ['value', 'customer value', 'revenue', 'annual revenue', 'monthly revenue', 'values'],
    },
  },
  group: {
    label: { zh: '分组', en: 'group' },
    holds: 'group',
    without: {
      zh: '没有地市或分公司列: 全部客户按一个公司计算上限',
      en: 'no branches: the caps count everyone as one company',
    },
    heads: {
      zh: [
        ...['分组', '地市', '所属地市', '归属地市', '公司', '分公司', '地市公司', '地市分公司'],
        ...['所属分公司', '归属分公司', '所属公司', '归属公司', '市分公司', '所属市公司', '城市'],
      ],
      en: ['group', 'city', 'branch', 'city branch', 'groups', 'region'],
    },
  },
  floor: {
    label: { zh: '保底等级', en: 'floor' },
    holds: 'tier',
    without: { zh: '没有保底等级列', en: 'no floors' },
    heads: {
      zh: [
        ...['保底等级', '保底级别', '最低等级', '最低级别', '最低服务等级', '保底服务等级'],
        ...['上级核定等级', '上级确定等级', '上级公司核定等级', '总部核定等级', '省公司核定等级'],
      ],
      en: ['floor', 'floor tier', 'minimum tier', 'minimum', 'min tier', 'floors'],
    },
  },
  exception: {
    label: { zh: '批准文号', en: 'exception' },
    holds: 'exception',
    heads: {
      zh: [
        ...['批准文号', '例外批准', '例外批准文号', '例外', '例外文号', '例外依据', '特批文号'],
        ...['审批文号', '批复文号'],
      ],
      en: ['exception', 'exceptions', 'approval number', 'approval no', 'exception no'],
    },
  },
  counted: {
    label: { zh: '在用基础通信业务', en: 'counted' },
    holds: 'flag',
    yesWhereBlank: true,
    heads: {
      zh: [
        ...['在用基础通信业务', '是否在用', '是否在用基础通信业务', '使用基础通信业务'],
        ...['是否使用基础通信业务', '计入上限', '是否计入上限', '是否计入'],
      ],
      en: ['counted', 'is counted', 'in use', 'uses basic services'],
    },
  },
  current: {
    label: { zh: '现等级', en: 'current tier' },
    holds: 'tier',
    without: {
      zh: '没有现等级列: 变更与建议等级比较',
      en: 'no tier held today: changes are against the proposals',
    },
    heads: {
      zh: [
        ...['现等级', '现服务等级', '现有等级', '现有服务等级', '现级别', '当前等级'],
        ...['当前服务等级', '原等级', '原服务等级', '现行等级'],
      ],
      en: ['current', 'current tier', 'present tier', 'tier held', 'existing tier'],
    },
  },
  id: {
    label: { zh: '编号', en: 'id' },
    holds: 'name',
    heads: {
      zh: [...['客户编号', '编号', '集团编号', '集团客户编号', '客户编码', '集团编码', '客户标识']],
      en: ['id', 'customer id', 'customer no', 'customer number', 'customer code'],
    },
  },
  name: {
    label: { zh: '名称', en: 'name' },
    holds: 'name',
    heads: {
      zh: ['客户名称', '集团名称', '集团客户名称', '单位名称', '名称'],
      en: ['name', 'customer name', 'customer'],
    },
  },
} as const satisfies Readonly<Record<string, Field>>;

export type CustomerField = keyof typeof fields;

/** What became of a customer, for those who put it in words. */
export interface AnsweredCustomer {
  readonly tier: string;
  /** What the tier is compared with: the one held today, else the one proposed. */
  readonly compared: string | undefined;
  /** Whether the tier changed; null where there is nothing to compare it with. */
  readonly changed: boolean | null;
  readonly words: ListWords;
  /** The reasons in words. */
  readonly reasons: string;
  /** The reasons as JSON has them, where they are asked for. */
  readonly because?: readonly unknown[] | undefined;
}

/** How the results of a list are put. */
export interface ListWords {
  /** Of heads, changes, reasons and errors. */
  readonly language: Language;
  /** Of tiers: labels, or codes. */
  readonly labels: Language;
  /** In whose words the tiers are said. */
  readonly vocabulary: Vocabulary;
}

export const UNCHANGED: Phrase = { zh: '不变', en: 'unchanged' };

export type CustomerResult = ResultColumn<AnsweredCustomer>;

/** What classifying says of a customer, at every door; what is wrong with a row stands in the first. */
export const CUSTOMER_RESULTS: readonly CustomerResult[] = [
  {
    id: 'tier',
    head: { zh: 'SLA等级', en: 'SLA Tier' },
    label: { zh: '等级', en: 'Tier' },
    text: ({ tier, words }) => words.vocabulary.tier.label(tier)[words.labels],
    json: ({ tier, words }) => ({ tier, text: words.vocabulary.tier.label(tier)[words.labels] }),
  },
  {
    id: 'change',
    head: { zh: 'SLA变更', en: 'SLA Change' },
    label: { zh: '变更', en: 'Change' },
    text({ tier, compared, changed, words: { language, labels, vocabulary } }) {
      if (compared === undefined) return '';
      if (!changed) return UNCHANGED[language];
      const said = (code: string): string => vocabulary.tier.label(code)[labels];
      return `${said(compared)}→${said(tier)}`;
    },
    json: ({ changed }) => ({ changed }),
  },
  {
    id: 'reason',
    head: { zh: 'SLA理由', en: 'SLA Reason' },
    label: { zh: '理由', en: 'Reason' },
    ofCuts: true,
    text: ({ reasons }) => reasons,
    json: ({ because }) => (because ? { because } : {}),
  },
];

/** A list of customers: who they are, and what decides on their tiers (§1.2.1). */
export const CUSTOMERS: ListKind<CustomerField> = { fields, results: CUSTOMER_RESULTS };
