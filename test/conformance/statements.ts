/**
 * Statements of company norms as papers word them, each with the document that says it (in the form
 * people write: labels or codes, single words or lists), a question in texts as over GET, and what is
 * to be answered and cited. All of it is read off the schema and the rulebook, not off the code.
 */
import type { AskedFunction, GivenNorm } from '../support/ask-with-norm.ts';
import { NORM_ID } from '../support/naive-norm/vocabulary.ts';

export interface Cited {
  readonly document: string;
  readonly version?: string;
  /** The row's own source text, or its clause. */
  readonly place?: string;
  readonly kind?: 'commitment' | 'internal' | 'rule';
  /** The figure of 2010 in whose stead it stands. */
  readonly replaced?: string;
}

export type Expected =
  | { readonly value?: string; readonly text?: string }
  | { readonly fails: string };

export interface Statement {
  readonly says: string;
  readonly norm: GivenNorm;
  readonly asked: readonly [AskedFunction, Readonly<Record<string, unknown>>];
  readonly answer: Expected;
  readonly cited?: Cited;
  /** Parts that the reasons, the details or the answer must hold. */
  readonly tells?: readonly string[];
  /** Lines of an answer that is a table. */
  readonly lines?: readonly string[];
  /** The answer of 2010 alone. */
  readonly otherwise?: { readonly value: string } | { readonly fails: string };
}

export interface Refused {
  readonly says: string;
  readonly norm: GivenNorm;
  /** What the finding's pointer begins with. */
  readonly pointer: string;
  readonly code?: string;
}

type Part = Readonly<Record<string, unknown>>;

/** A company's document: Nanjing's, in force. */
const nj = (part: Part): Part => ({
  id: 'nj-2026',
  title: '南京分公司集团客户 SLA 实施细则',
  version: '2',
  from: '2026-01-01',
  source: '企〔2026〕12号',
  ...part,
});

/** The province's, which Nanjing's may extend. */
const js = (part: Part): Part => ({
  id: 'js-2026',
  title: '江苏公司集团客户 SLA 规范',
  version: '1',
  from: '2026-01-01',
  ...part,
});

const NJ = { document: 'nj-2026', version: '2' } as const;
const JS = { document: 'js-2026', version: '1' } as const;

const by = (place: string, replaced?: string): Cited => ({
  ...NJ,
  place,
  ...(replaced !== undefined && { replaced }),
});

/** The norm's own row decided, though a company's document is asked. */
const BY_NORM: Cited = { document: NORM_ID };

const DIAMOND = { code: 'diamond', label: '钻石级', aliases: ['钻石', '五星'], before: 'gold' };
const CLOUD_LINE = {
  code: 'cloud-line',
  label: '云专线',
  aliases: ['入云专线'],
  line: 'always',
  like: '互联网专线',
};
const SD_WAN = {
  code: 'sd-wan',
  label: 'SD-WAN',
  aliases: ['组网专线'],
  line: 'told',
  like: '短彩信',
};
const RURAL = { code: 'rural', label: '农村', like: '地市内' };
const RELOCATE = { code: 'relocate', label: '移机', like: '业务开通' };
const OFFICE_HOURS = { from: '08:30', to: '18:00' };

const times = (count: number, word: string): string[] => Array.from({ length: count }, () => word);
const column = (...words: readonly (string | readonly string[])[]): string =>
  words.flat().join(', ');

/** The provisioning of a gold data line inside the city: 9 working days in 2010. */
const GOLD_DATA_LINE = {
  activity: '业务开通',
  grade: '金牌',
  service: '数据专线',
  scope: '地市内',
};
const RESTORE = { activity: '业务恢复', scope: '地市内' };
const SILVER_SURVEY = { activity: '资源勘查', grade: '银牌', scope: '地市内' };

const TIERS: readonly Statement[] = [
  {
    says: '设钻石级,高于金牌级;双跨重点客户为钻石级(第五条)',
    norm: nj({
      vocabulary: {
        tiers: [DIAMOND],
        categories: [{ code: 'dual-span', keyTier: '钻石', most: '钻石', clause: '第五条' }],
      },
    }),
    asked: ['TIER', { category: '双跨', key: '是' }],
    answer: { value: 'diamond', text: '钻石级' },
    cited: by('第五条'),
    otherwise: { value: 'gold' },
  },
  {
    says: '五星即钻石级,市县级客户最高可至钻石级',
    norm: nj({
      vocabulary: { tiers: [DIAMOND], categories: [{ code: '市县级', most: '五星' }] },
    }),
    asked: ['TIER', { category: '市县级', proposed: '五星' }],
    answer: { value: 'diamond', text: '钻石级' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '设钻石级而市县级客户的最高等级不变:建议钻石的仍为金牌级',
    norm: nj({ vocabulary: { tiers: [DIAMOND] } }),
    asked: ['TIER', { category: '市县级', proposed: '钻石' }],
    answer: { value: 'gold', text: '金牌级' },
    cited: BY_NORM,
  },
  {
    says: '钻石级未另行规定的时限同金牌级',
    norm: nj({ vocabulary: { tiers: [{ ...DIAMOND, like: '金牌' }] } }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, grade: '五星' }],
    answer: { value: '9' },
    cited: BY_NORM,
  },
  {
    says: '钻石级数据专线开通 6 个工作日,其余同金牌级(表3)',
    norm: nj({
      vocabulary: { tiers: [{ ...DIAMOND, like: 'gold' }] },
      limits: [
        {
          activity: 'provision',
          service: 'data-line',
          scope: ['intra-city', 'inter-city'],
          by: { 钻石: 6 },
          source: '表3',
        },
      ],
    }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, grade: '钻石级' }],
    answer: { value: '6' },
    cited: by('表3'),
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '设钻石级而未规定其割接通告提前期',
    norm: nj({ vocabulary: { tiers: [DIAMOND] } }),
    asked: ['LIMIT', { activity: '割接通告', grade: '钻石' }],
    answer: { fails: 'not-covered' },
  },
  {
    says: '本公司称金牌级为钻石级',
    norm: nj({ vocabulary: { tiers: [{ code: 'gold', label: '钻石级' }] } }),
    asked: ['TIER', { category: '双跨', key: '是' }],
    answer: { value: 'gold', text: '钻石级' },
    otherwise: { value: 'gold' },
  },
  {
    says: '本公司称金牌级为钻石级,旧称金牌仍可填写',
    norm: nj({ vocabulary: { tiers: [{ code: '金牌级', label: '钻石级' }] } }),
    asked: ['TIER', { category: '市县级', proposed: '金牌' }],
    answer: { value: 'gold', text: '钻石级' },
  },
  {
    says: '本公司称金牌级为钻石级,填钻石级即可',
    norm: nj({ vocabulary: { tiers: [{ code: 'gold', label: '钻石级' }] } }),
    asked: ['LEVEL', { tier: '钻石级', service: '语音专线' }],
    answer: { value: 'AAA', text: 'AAA级' },
    otherwise: { fails: 'unknown-label' },
  },
];

const AAAA = { code: 'AAAA', label: 'AAAA级', before: 'AAA' };
const HUB = { tier: '金牌', service: '数据专线', scope: '地市内', hub: '是' };
const HUB_AAAA = { service: '数据专线', hub: true, by: { 金牌: 'AAAA' }, source: '表2' };

const LEVELS: readonly Statement[] = [
  {
    says: '金牌客户的核心汇聚电路为AAAA级(表2)',
    norm: nj({ vocabulary: { levels: [AAAA] }, levels: [HUB_AAAA] }),
    asked: ['LEVEL', HUB],
    answer: { value: 'AAAA', text: 'AAAA级' },
    cited: by('表2', 'AAA级'),
    otherwise: { value: 'AAA' },
  },
  {
    says: 'AAAA级业务恢复 1 小时,其余同AAA级(表5)',
    norm: nj({
      vocabulary: { levels: [{ ...AAAA, like: 'AAA' }] },
      limits: [{ activity: '业务恢复', scope: '地市内', by: { AAAA: 1 }, source: '表5' }],
    }),
    asked: ['LIMIT', { ...RESTORE, grade: 'AAAA级' }],
    answer: { value: '1' },
    cited: by('表5'),
  },
  {
    says: 'AAAA级跨省未另行规定,业务恢复同AAA级',
    norm: nj({ vocabulary: { levels: [{ ...AAAA, like: 'AAA' }] }, levels: [HUB_AAAA] }),
    asked: ['LIMIT', { ...RESTORE, scope: '跨省', grade: 'AAAA' }],
    answer: { value: '4' },
    cited: BY_NORM,
  },
  {
    says: 'AAAA级保护暂不具备条件的,暂按AAA级',
    norm: nj({
      vocabulary: { levels: [{ ...AAAA, interim: 'AAA' }] },
      levels: [HUB_AAAA],
    }),
    asked: ['LEVEL', { ...HUB, protected: '否' }],
    answer: { value: 'AAA' },
    otherwise: { value: 'AA' },
  },
  {
    says: '银牌客户的APN专线在南京为AAA级(第八条)',
    norm: nj({
      levels: [{ service: 'APN专线', group: '南京', by: { 银牌: 'AAA' }, source: '第八条' }],
    }),
    asked: ['LEVEL', { tier: '银牌', service: 'APN', group: '南京' }],
    answer: { value: 'AAA' },
    cited: by('第八条', 'AA级'),
    otherwise: { value: 'AA' },
  },
  {
    says: '银牌客户的APN专线在南京为AAA级,苏州不变',
    norm: nj({
      levels: [{ service: 'APN专线', group: '南京', by: { 银牌: 'AAA' }, source: '第八条' }],
    }),
    asked: ['LEVEL', { tier: '银牌', service: 'APN', group: '苏州' }],
    answer: { value: 'AA' },
    cited: BY_NORM,
  },
  {
    says: '集团短彩信一律为A级(第九条)',
    norm: nj({ levels: [{ service: ['集团短彩信'], by: { all: 'A' }, source: '第九条' }] }),
    asked: ['LEVEL', { tier: '金牌', service: '短彩信' }],
    answer: { value: 'A' },
    cited: by('第九条', 'AAA级'),
    otherwise: { value: 'AAA' },
  },
];

const STRATEGIC = { code: 'strategic', label: '战略客户' };
const ONE_OF_EACH = [
  { tier: 'gold', count: 1 },
  { tier: 'silver', count: 1 },
  { tier: 'bronze', count: 1 },
];

const CATEGORIES: readonly Statement[] = [
  {
    says: '设战略客户,无建议时为金牌级(第六条)',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: '金牌', most: '金牌', clause: '第六条' }],
      },
    }),
    asked: ['TIER', { category: '战略客户' }],
    answer: { value: 'gold' },
    cited: by('第六条'),
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '战略客户最高银牌级,重点的为金牌级',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: 'bronze', most: 'silver', keyTier: 'gold' }],
      },
    }),
    asked: ['TIER', { category: '战略客户', key: '重点', proposed: '铜牌' }],
    answer: { value: 'gold' },
  },
  {
    says: '战略客户最高银牌级,建议金牌的为银牌级',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: 'bronze', most: 'silver', keyTier: 'gold' }],
      },
    }),
    asked: ['TIER', { category: '战略客户', proposed: '金牌' }],
    answer: { value: 'silver' },
  },
  {
    says: '战略客户不占各级名额,金牌级每地市 1 户',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: '金牌', most: '金牌', counted: false }],
      },
      caps: [{ tier: '金牌', count: 1, source: '第七条' }],
    }),
    asked: [
      'CLASSIFY',
      {
        categories: ['战略客户', '战略客户', '市县级', '市县级'],
        proposed: times(4, '金牌'),
      },
    ],
    answer: { value: 'gold, gold, gold, standard' },
    cited: by('第七条'),
  },
  {
    says: '战略客户占各级名额,金牌级每地市 1 户',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: '金牌', most: '金牌', counted: true }],
      },
      caps: [{ tier: '金牌', count: 1 }],
    }),
    asked: [
      'CLASSIFY',
      {
        categories: ['战略客户', '战略客户', '市县级', '市县级'],
        proposed: times(4, '金牌'),
      },
    ],
    answer: { value: 'gold, bronze, standard, standard' },
  },
  {
    says: '战略客户只占金牌级名额,各级每地市 1 户',
    norm: nj({
      vocabulary: {
        categories: [{ ...STRATEGIC, default: '金牌', most: '金牌', counted: ['金牌'] }],
      },
      caps: ONE_OF_EACH,
    }),
    asked: [
      'CLASSIFY',
      { categories: ['战略客户', '战略客户', '市县级'], proposed: times(3, '金牌') },
    ],
    answer: { value: 'gold, silver, silver' },
  },
  {
    says: '校园客户原则上最高铜牌级,经批准的可突破',
    norm: nj({
      vocabulary: {
        categories: [
          {
            code: 'campus',
            label: '校园客户',
            default: '标准级',
            most: '铜牌级',
            inPrinciple: true,
          },
        ],
      },
    }),
    asked: ['TIER', { category: '校园客户', proposed: '金牌', exception: '集客〔2026〕8号' }],
    answer: { value: 'gold' },
    tells: ['集客〔2026〕8号'],
  },
];

const CLOUD_LIMITS = {
  activity: '业务开通',
  service: '云专线',
  scope: ['地市内', '跨地市'],
  by: { 金牌: 5, 银牌: 6, 铜牌: 8, 标准: 10 },
  source: '表3',
};

const WORDS: readonly Statement[] = [
  {
    says: '云专线未另行规定的同互联网专线',
    norm: nj({ vocabulary: { services: [CLOUD_LINE] } }),
    asked: ['LIMIT', { activity: '业务开通', grade: '银牌', service: '入云专线', scope: '地市内' }],
    answer: { value: '10' },
    cited: BY_NORM,
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '云专线开通 5、6、8、10 个工作日(表3)',
    norm: nj({ vocabulary: { services: [CLOUD_LINE] }, limits: [CLOUD_LIMITS] }),
    asked: ['LIMIT', { activity: '开通', grade: '标准', service: '云专线', scope: '跨地市' }],
    answer: { value: '10' },
    cited: by('表3'),
  },
  {
    says: '云专线另有开通时限,跨省的仍同互联网专线',
    norm: nj({ vocabulary: { services: [CLOUD_LINE] }, limits: [CLOUD_LIMITS] }),
    asked: ['LIMIT', { activity: '开通', grade: '金牌', service: '云专线', scope: '跨省' }],
    answer: { value: '10' },
    cited: BY_NORM,
  },
  {
    says: '云专线为专线类业务,完工后须初验',
    norm: nj({ vocabulary: { services: [CLOUD_LINE] } }),
    asked: ['LIMIT', { activity: '初验', grade: '铜牌', service: '云专线' }],
    answer: { value: '15' },
  },
  {
    says: 'SD-WAN同短彩信,含专线接入的按含专线接入',
    norm: nj({ vocabulary: { services: [SD_WAN] } }),
    asked: [
      'LIMIT',
      { activity: '开通', grade: '金牌', service: 'SD-WAN', scope: '跨省', line: '是' },
    ],
    answer: { value: '14' },
  },
  {
    says: 'SD-WAN同短彩信,不含专线接入的按不含专线接入',
    norm: nj({ vocabulary: { services: [SD_WAN] } }),
    asked: [
      'LIMIT',
      { activity: '开通', grade: '金牌', service: '组网专线', scope: '跨省', line: '否' },
    ],
    answer: { value: '4' },
  },
  {
    says: 'SD-WAN同短彩信,保障等级亦同',
    norm: nj({ vocabulary: { services: [SD_WAN] } }),
    asked: ['LEVEL', { tier: '银牌', service: 'sdwan' }],
    answer: { value: 'AA' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '农村同地市内',
    norm: nj({ vocabulary: { scopes: [RURAL] } }),
    asked: ['LIMIT', { ...SILVER_SURVEY, scope: '农村' }],
    answer: { value: '4' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '农村资源勘查一律 7 个工作日,其余同地市内(第十一条)',
    norm: nj({
      vocabulary: { scopes: [RURAL] },
      limits: [{ activity: '勘查', scope: '农村', by: { all: 7 }, source: '第十一条' }],
    }),
    asked: ['LIMIT', { ...SILVER_SURVEY, scope: '农村' }],
    answer: { value: '7' },
    cited: by('第十一条'),
  },
  {
    says: '移机时限同业务开通',
    norm: nj({ vocabulary: { activities: [RELOCATE] } }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '移机' }],
    answer: { value: '9' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '移机时限为停机与开通之和再加 1 个工作日(第十二条)',
    norm: nj({
      vocabulary: { activities: [RELOCATE] },
      limits: [{ activity: '移机', sum: ['停机', '业务开通'], plus: 1, source: '第十二条' }],
    }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '移机' }],
    answer: { value: '13' },
    cited: by('第十二条'),
  },
  {
    says: '移机为停机与开通之和再加 1 个工作日,接入点只延长开通',
    norm: nj({
      vocabulary: { activities: [RELOCATE] },
      limits: [{ activity: 'relocate', sum: ['suspend', 'provision'], plus: 1 }],
    }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '移机', points: '7' }],
    answer: { value: '17' },
  },
  {
    says: '移机自工单起 13 个工作日',
    norm: nj({
      vocabulary: { activities: [RELOCATE] },
      limits: [{ activity: 'relocate', sum: ['suspend', 'provision'], plus: 1 }],
    }),
    asked: ['DEADLINE', { ...GOLD_DATA_LINE, activity: '移机', start: '2026-11-23' }],
    answer: { value: '2026-12-10' },
  },
  {
    says: '移机同开通,可另行约定工作日数',
    norm: nj({ vocabulary: { activities: [RELOCATE] } }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '移机', agreed: '20' }],
    answer: { value: '20' },
  },
  {
    says: '演练前 3 个工作日通知客户(第二十二条)',
    norm: nj({
      vocabulary: {
        activities: [
          {
            code: 'drill-notice',
            label: '演练通知',
            gradedBy: 'tier',
            unit: 'working-day',
            direction: 'backward',
          },
        ],
      },
      limits: [{ activity: '演练通知', by: { all: 3 }, source: '第二十二条' }],
    }),
    asked: ['DEADLINE', { activity: '演练通知', start: '2026-11-23' }],
    answer: { value: '2026-11-18' },
    cited: by('第二十二条'),
  },
  {
    says: 'A1类客户为双跨重点客户',
    norm: nj({ vocabulary: { aliases: { A1: { category: 'dual-span', key: true } } } }),
    asked: ['TIER', { category: 'A1' }],
    answer: { value: 'gold' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: 'A1类客户为双跨重点客户,另填非重点的按所填',
    norm: nj({ vocabulary: { aliases: { A1: { category: '双跨', key: true } } } }),
    asked: ['TIER', { category: 'A1', key: '否' }],
    answer: { value: 'silver' },
  },
  {
    says: '一级保障即AAA级',
    norm: nj({ vocabulary: { aliases: { 一级保障: { level: 'AAA' } } } }),
    asked: ['LIMIT', { activity: '业务恢复', grade: '一级保障', scope: '跨省' }],
    answer: { value: '4' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '装机即业务开通',
    norm: nj({ vocabulary: { aliases: { 装机: { activity: '业务开通' } } } }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '装机' }],
    answer: { value: '9' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '本公司所称省内指跨地市',
    norm: nj({ vocabulary: { aliases: { 省内: { scope: '跨地市' } } } }),
    asked: ['LIMIT', { activity: '资源勘查', grade: '金牌', scope: '省内' }],
    answer: { value: '4' },
  },
];

const LIMITS: readonly Statement[] = [
  {
    says: '金牌数据专线开通 8 个工作日(表3)',
    norm: nj({
      limits: [
        {
          activity: 'provision',
          service: ['data-line'],
          scope: ['intra-city'],
          by: { gold: 8 },
          source: '表3',
        },
      ],
    }),
    asked: ['LIMIT', GOLD_DATA_LINE],
    answer: { value: '8' },
    cited: by('表3', '9 个工作日'),
    tells: ['8 个工作日'],
    otherwise: { value: '9' },
  },
  {
    says: '金牌数据专线开通 8 个工作日,解释时并列规范原值',
    norm: nj({
      limits: [
        {
          activity: '业务开通',
          service: '数据专线',
          scope: '地市内',
          by: { 金牌: 8 },
          source: '表3',
        },
      ],
    }),
    asked: ['WHY', { function: 'LIMIT', ...GOLD_DATA_LINE }],
    answer: {},
    tells: ['nj-2026', '第2版', '表3', '2010年规范: 9 个工作日'],
  },
  {
    says: '金牌数据专线开通 8 个工作日,银牌不变',
    norm: nj({
      limits: [{ activity: '业务开通', service: '数据专线', scope: '地市内', by: { 金牌: 8 } }],
    }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, grade: '银牌' }],
    answer: { value: '10' },
    cited: BY_NORM,
  },
  {
    says: '重申资源勘查金牌 3 个工作日,与规范相同(表1)',
    norm: nj({
      limits: [{ activity: '资源勘查', scope: '地市内', by: { 金牌: 3 }, source: '表1' }],
    }),
    asked: ['LIMIT', { activity: '资源勘查', grade: '金牌', scope: '地市内' }],
    answer: { value: '3' },
    cited: by('表1'),
    tells: ['与规范相同'],
    otherwise: { value: '3' },
  },
  {
    says: '语音专线和短彩信含专线接入的市内一律 15 个工作日',
    norm: nj({
      limits: [
        {
          activity: '业务开通',
          service: ['语音专线', '短彩信'],
          scope: '地市内',
          line: true,
          by: { all: 15 },
          source: '表3注1',
        },
      ],
    }),
    asked: [
      'LIMIT',
      { activity: '业务开通', grade: '铜牌', service: '语音', scope: '地市内', line: '是' },
    ],
    answer: { value: '15' },
    cited: by('表3注1', '16 个工作日'),
    otherwise: { value: '16' },
  },
  {
    says: '语音专线含专线接入的一律 15 个工作日,不含的不变',
    norm: nj({
      limits: [
        {
          activity: '业务开通',
          service: '语音专线',
          scope: '地市内',
          line: true,
          by: { all: 15 },
        },
      ],
    }),
    asked: [
      'LIMIT',
      { activity: '业务开通', grade: '铜牌', service: '语音', scope: '地市内', line: '否' },
    ],
    answer: { value: '4' },
    cited: BY_NORM,
  },
  {
    says: '南京AAA级业务恢复 1.5 小时(第十条)',
    norm: nj({
      limits: [{ activity: '业务恢复', group: '南京', by: { AAA: 1.5 }, source: '第十条' }],
    }),
    asked: ['LIMIT', { ...RESTORE, grade: 'AAA', group: '南京' }],
    answer: { value: '1.5' },
    cited: by('第十条', '2 小时'),
    otherwise: { value: '2' },
  },
  {
    says: '南京AAA级业务恢复 1.5 小时,苏州不变',
    norm: nj({ limits: [{ activity: '业务恢复', group: ['南京'], by: { AAA: 1.5 } }] }),
    asked: ['LIMIT', { ...RESTORE, grade: 'AAA', group: '苏州' }],
    answer: { value: '2' },
    cited: BY_NORM,
  },
  {
    says: '南京AAA级业务恢复 1.5 小时,未填地市的不适用',
    norm: nj({ limits: [{ activity: '业务恢复', group: ['南京'], by: { AAA: 1.5 } }] }),
    asked: ['LIMIT', { ...RESTORE, grade: 'AAA' }],
    answer: { value: '2' },
    cited: BY_NORM,
  },
  {
    says: '南京AAA级业务恢复 1.5 小时,到期时刻带分钟',
    norm: nj({ limits: [{ activity: 'restore', group: ' 南京 ', by: { AAA: 1.5 } }] }),
    asked: ['DEADLINE', { ...RESTORE, grade: 'AAA', group: '南京 ', start: '2026-11-23 21:00' }],
    answer: { value: '2026-11-23 22:30' },
  },
  {
    says: '银牌级故障阶段反馈改为按需(第十五条)',
    norm: nj({ limits: [{ activity: '阶段反馈', by: { 银牌: 'on-demand' }, source: '第十五条' }] }),
    asked: ['LIMIT', { activity: '阶段反馈', grade: '银牌' }],
    answer: { fails: 'no-limit' },
    otherwise: { value: '60' },
  },
  {
    says: '铜牌级故障每 90 分钟反馈一次',
    norm: nj({ limits: [{ activity: '阶段反馈', by: { 铜牌: 90 }, source: '第十五条' }] }),
    asked: ['LIMIT', { activity: '阶段反馈', grade: '铜牌' }],
    answer: { value: '90' },
    cited: by('第十五条'),
    otherwise: { fails: 'no-limit' },
  },
  {
    says: '标准级不规定验收时限',
    norm: nj({ limits: [{ activity: '初验', by: { 标准: 'none' } }] }),
    asked: ['LIMIT', { activity: '初验', grade: '标准', service: '数据专线' }],
    answer: { fails: 'no-limit' },
    otherwise: { value: '15' },
  },
  {
    says: '铜牌级和标准级不再受理跨省资源勘查',
    norm: nj({
      limits: [
        {
          activity: '资源勘查',
          scope: '跨省',
          by: { 铜牌: 'not-covered', 标准: 'not-covered' },
        },
      ],
    }),
    asked: ['LIMIT', { activity: '资源勘查', grade: '铜牌', scope: '跨省' }],
    answer: { fails: 'not-covered' },
    otherwise: { value: '7' },
  },
  {
    says: '普通级业务恢复 9 小时,只计工作时间 08:30-18:00',
    norm: nj({
      limits: [
        {
          activity: '业务恢复',
          by: { 普通: 9 },
          clock: 'business',
          source: '第十六条',
        },
      ],
      hours: OFFICE_HOURS,
    }),
    asked: ['DEADLINE', { ...RESTORE, grade: '普通', start: '2026-11-23 16:00' }],
    answer: { value: '2026-11-24 15:30' },
    cited: by('第十六条', '8 小时'),
    otherwise: { value: '2026-11-24 00:00' },
  },
  {
    says: '普通级业务恢复 9 小时计工作时间,周六申告自周一起算',
    norm: nj({
      limits: [{ activity: '业务恢复', by: { 普通: 9 }, clock: 'business' }],
      hours: OFFICE_HOURS,
    }),
    asked: ['DEADLINE', { ...RESTORE, grade: '普通', start: '2026-11-28 10:00' }],
    answer: { value: '2026-11-30 17:30' },
  },
  {
    says: '普通级业务恢复 9 小时计工作时间,周五下班前申告的过周末',
    norm: nj({
      limits: [{ activity: '业务恢复', by: { 普通: 9 }, clock: 'business' }],
      hours: OFFICE_HOURS,
    }),
    asked: ['DEADLINE', { ...RESTORE, grade: '普通', start: '2026-11-27 17:00' }],
    answer: { value: '2026-11-30 16:30' },
  },
  {
    says: '铜牌级割接提前 5 个工作日直接通知客户(第二十条)',
    norm: nj({
      limits: [
        { activity: '割接通告', by: { 铜牌: 5 }, recipient: 'customer', source: '第二十条' },
      ],
    }),
    asked: ['DEADLINE', { activity: '割接通告', grade: '铜牌', start: '2026-11-23' }],
    answer: { value: '2026-11-16' },
    cited: by('第二十条', '4 个工作日'),
    tells: ['"recipient":"customer"'],
    otherwise: { value: '2026-11-17' },
  },
  {
    says: '银牌级故障书面报告 3 个工作日内',
    norm: nj({
      limits: [{ activity: '故障报告', by: { 银牌: 3 }, unit: 'working-day', source: '表5-4' }],
    }),
    asked: ['DEADLINE', { activity: '故障报告', grade: '银牌', start: '2026-11-20' }],
    answer: { value: '2026-11-25' },
    cited: by('表5-4', '7 天'),
    tells: ['"unit":"working-day"'],
    otherwise: { value: '2026-11-27' },
  },
  {
    says: '恢复后 15 分钟内反馈结果',
    norm: nj({ limits: [{ activity: '结果反馈', by: { all: 15 }, source: '第十七条' }] }),
    asked: ['LIMIT', { activity: '结果反馈' }],
    answer: { value: '15' },
    cited: by('第十七条', '30 分钟'),
    otherwise: { value: '30' },
  },
  {
    says: '各级客户每 4 个月梳理一次等级',
    norm: nj({ limits: [{ activity: '等级梳理', by: { all: 4 }, source: '第四条' }] }),
    asked: ['DEADLINE', { activity: '等级梳理', grade: '金牌', start: '2026-08-31' }],
    answer: { value: '2026-12-31' },
    cited: by('第四条', '3 个月'),
    otherwise: { value: '2026-11-30' },
  },
  {
    says: '业务变更为勘查与开通之和(第十三条)',
    norm: nj({
      limits: [{ activity: '业务变更', sum: ['资源勘查', '业务开通'], source: '第十三条' }],
    }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '业务变更', grade: '银牌' }],
    answer: { value: '14' },
    cited: by('第十三条'),
    otherwise: { value: '13' },
  },
  {
    says: '工单接收 5 分钟为内部管理要求',
    norm: nj({
      limits: [{ activity: '工单接收', by: { all: 5 }, kind: 'internal', source: '第十八条' }],
    }),
    asked: ['LIMIT', { activity: '工单接收' }],
    answer: { value: '5' },
    cited: { ...by('第十八条', '10 分钟'), kind: 'internal' },
  },
];

const POINTS: readonly Statement[] = [
  {
    says: '接入点超过 3 个的按比例延长',
    norm: nj({ points: { over: 3, rule: 'proportional', source: '第十四条' } }),
    asked: ['LIMIT', { ...SILVER_SURVEY, points: '8' }],
    answer: { value: '11' },
    cited: by('第十四条'),
    otherwise: { value: '7' },
  },
  {
    says: '接入点超过 3 个的,每增 3 个加 1 个工作日',
    norm: nj({ points: { over: 3, rule: 'step', per: 3, add: 1 } }),
    asked: ['LIMIT', { ...SILVER_SURVEY, points: '8' }],
    answer: { value: '6' },
    otherwise: { value: '7' },
  },
  {
    says: '接入点超过 3 个的,每增 3 个加 1 个工作日,3 个以内不加',
    norm: nj({ points: { over: 3, rule: 'step', per: 3, add: 1 } }),
    asked: ['LIMIT', { ...SILVER_SURVEY, points: '3' }],
    answer: { value: '4' },
  },
  {
    says: '接入点基数为 3,查条目亦为 3',
    norm: nj({ points: { over: 3, rule: 'proportional' } }),
    asked: ['STANDARD', { item: '接入点基数' }],
    answer: { value: '3' },
    otherwise: { value: '5' },
  },
  {
    says: '条目接入点基数定为 3,时限即按 3 个延长',
    norm: nj({ items: [{ code: 'points-base', by: { all: 3 } }] }),
    asked: ['LIMIT', { ...SILVER_SURVEY, points: '4' }],
    answer: { value: '6' },
    otherwise: { value: '4' },
  },
];

const CAPS: readonly Statement[] = [
  {
    says: '金牌级不超过 10%(第三条)',
    norm: nj({ caps: [{ tier: '金牌', share: 0.1, source: '第三条' }] }),
    asked: [
      'CLASSIFY',
      { categories: times(10, '市县级'), proposed: ['金牌', '金牌', ...times(8, '标准')] },
    ],
    answer: { value: column('gold', 'silver', times(8, 'standard')) },
    cited: by('第三条'),
    otherwise: { value: column('silver', 'bronze', times(8, 'standard')) },
  },
  {
    says: '金牌级不超过 10%,查数量上限亦为 10%',
    norm: nj({ caps: [{ tier: 'gold', share: 0.1 }] }),
    asked: ['STANDARD', { item: '数量上限', grade: '金牌' }],
    answer: { value: '0.1' },
    otherwise: { value: '0.05' },
  },
  {
    says: '金牌级每地市 1 户',
    norm: nj({ caps: [{ tier: '金牌', count: 1 }] }),
    asked: [
      'CLASSIFY',
      {
        categories: times(4, '市县级'),
        proposed: times(4, '金牌'),
        groups: ['南京', '南京', '苏州', '苏州'],
      },
    ],
    answer: { value: 'gold, standard, gold, standard' },
  },
  {
    says: '金牌级每地市 1 户,统计时上限栏空、允许 1 户',
    norm: nj({ caps: [{ tier: '金牌', count: 1 }] }),
    asked: ['QUOTA', { tiers: ['金牌', '金牌'] }],
    answer: {},
    lines: ['未分组 | gold | 2 | 2 | 1 |  | 1 | 0 | over'],
  },
  {
    says: '各级上限累计计算:金 5%、银 20%、铜 50%',
    norm: nj({
      caps: [
        { tier: '金牌', share: 0.05 },
        { tier: '银牌', share: 0.2 },
        { tier: '铜牌', share: 0.5 },
      ],
      capsAre: 'cumulative',
    }),
    asked: [
      'CLASSIFY',
      {
        categories: times(20, '市县级'),
        proposed: [...times(3, '金牌'), ...times(5, '银牌'), ...times(12, '标准')],
      },
    ],
    answer: {
      value: column('gold', times(3, 'silver'), times(4, 'bronze'), times(12, 'standard')),
    },
  },
  {
    says: '银牌级上限 20% 单独计算',
    norm: nj({ caps: [{ tier: '银牌', share: 0.2 }] }),
    asked: [
      'CLASSIFY',
      {
        categories: times(20, '市县级'),
        proposed: [...times(3, '金牌'), ...times(5, '银牌'), ...times(12, '标准')],
      },
    ],
    answer: {
      value: column('gold', times(4, 'silver'), times(3, 'bronze'), times(12, 'standard')),
    },
  },
  {
    says: '钻石级不超过 10%,超出的转入金牌级再排',
    norm: nj({
      vocabulary: { tiers: [DIAMOND], categories: [{ code: 'municipal', most: 'diamond' }] },
      caps: [{ tier: '钻石', share: 0.1 }],
    }),
    asked: [
      'CLASSIFY',
      { categories: times(10, '市县级'), proposed: ['钻石', '钻石', ...times(8, '标准')] },
    ],
    answer: { value: column('diamond', 'silver', times(8, 'standard')) },
  },
  {
    says: '钻石级不设上限:建议的都给',
    norm: nj({
      vocabulary: { tiers: [DIAMOND], categories: [{ code: 'municipal', most: 'diamond' }] },
    }),
    asked: ['QUOTA', { tiers: ['钻石', '钻石'] }],
    answer: {},
    lines: ['未分组 | diamond | 2 | 2 | 1 |  |  |  | '],
  },
];

const ITEMS: readonly Statement[] = [
  {
    says: 'AAA级电路可用率不低于 99.95%(附表1)',
    norm: nj({
      items: [
        {
          code: 'availability',
          label: '电路可用率',
          gradedBy: 'level',
          unit: '%',
          period: 'month',
          met: 'at-least',
          measures: null,
          by: { AAA: 99.95 },
          source: '附表1',
        },
      ],
    }),
    asked: ['STANDARD', { item: '电路可用率', grade: 'AAA' }],
    answer: { value: '99.95' },
    cited: by('附表1'),
    tells: ['%'],
    otherwise: { fails: 'not-legible' },
  },
  {
    says: '恢复及时率要求 98%',
    norm: nj({ items: [{ code: 'restore-rate-target', by: { all: 0.98 }, source: '第十九条' }] }),
    asked: ['STANDARD', { item: 'restore-rate-target' }],
    answer: { value: '0.98' },
    cited: by('第十九条'),
    otherwise: { fails: 'not-legible' },
  },
  {
    says: '入云时延AA级不超过 30 毫秒',
    norm: nj({
      items: [
        {
          code: 'cloud-latency',
          label: '入云时延',
          gradedBy: 'level',
          unit: '毫秒',
          met: 'at-most',
          by: { AAA: 20, AA: 30 },
          source: '附表1',
        },
      ],
    }),
    asked: ['STANDARD', { item: '入云时延', grade: 'AA' }],
    answer: { value: '30' },
    cited: by('附表1'),
    tells: ['毫秒'],
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '入云时延只规定AAA级和AA级,A级没有',
    norm: nj({
      items: [
        {
          code: 'cloud-latency',
          label: '入云时延',
          gradedBy: 'level',
          unit: '毫秒',
          by: { AAA: 20, AA: 30 },
        },
      ],
    }),
    asked: ['STANDARD', { item: 'cloud-latency', grade: 'A' }],
    answer: { fails: 'not-covered' },
  },
  {
    says: '开通及时率不低于 98%',
    norm: nj({
      items: [
        {
          code: 'provision-rate',
          label: '开通及时率',
          gradedBy: 'all',
          unit: '%',
          met: 'at-least',
          measures: 'ontime:provision',
          by: { all: 98 },
        },
      ],
    }),
    asked: ['STANDARD', { item: '开通及时率' }],
    answer: { value: '98' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: 'AAA级同一专线年故障不超过 3 次',
    norm: nj({ items: [{ code: 'repeat-faults', by: { AAA: 3 }, source: '表5-5' }] }),
    asked: ['QUALITY', { level: 'AAA', faults: '4' }],
    answer: { value: 'breached' },
    cited: by('表5-5'),
    otherwise: { value: 'met' },
  },
  {
    says: 'A级年中断历时不超过 20 小时',
    norm: nj({ items: [{ code: 'yearly-outage', by: { A: 20 }, source: '表5-5' }] }),
    asked: ['QUALITY', { level: 'A', outageHours: '22' }],
    answer: { value: 'breached' },
    cited: by('表5-5'),
    otherwise: { value: 'met' },
  },
  {
    says: 'A级年中断历时不超过 20 小时,AAA级不变',
    norm: nj({ items: [{ code: 'yearly-outage', by: { A级: 20 } }] }),
    asked: ['QUALITY', { level: 'AAA', outageHours: '6' }],
    answer: { value: 'met' },
  },
  {
    says: '割接通告提前期改为金牌 8 个工作日,查条目亦为 8',
    norm: nj({ limits: [{ activity: '割接通告', by: { 金牌: 8 } }] }),
    asked: ['STANDARD', { item: '割接通告提前期', grade: '金牌' }],
    answer: { value: '8' },
    otherwise: { value: '7' },
  },
];

const settings = (values: Part) => nj({ settings: values });

const SUSPEND = { activity: '停机' };

const SETTINGS: readonly Statement[] = [
  {
    says: '非重点双跨、省级客户按建议等级,高低皆可',
    norm: settings({ seniorProposal: 'both-stand' }),
    asked: ['TIER', { category: '双跨', key: '否', proposed: '金牌' }],
    answer: { value: 'gold' },
    otherwise: { value: 'silver' },
  },
  {
    says: '数量上限按全部集团客户统计',
    norm: settings({ capPopulation: 'all' }),
    asked: [
      'CLASSIFY',
      {
        categories: ['省级', ...times(19, '市县级')],
        proposed: ['', '金牌', ...times(18, '标准')],
      },
    ],
    answer: { value: column('silver', 'gold', times(18, 'standard')) },
    otherwise: { value: column('silver', 'silver', times(18, 'standard')) },
  },
  {
    says: '外线变更以勘查加开通为基数',
    norm: settings({ rebuildBase: 'survey+provision' }),
    asked: ['LIMIT', { ...GOLD_DATA_LINE, activity: '外线变更', scope: '跨地市' }],
    answer: { value: '15' },
    otherwise: { value: '11' },
  },
  {
    says: '起始日计入时限',
    norm: settings({ countStartDay: true }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-23' }],
    answer: { value: '2026-11-25' },
    otherwise: { value: '2026-11-26' },
  },
  {
    says: '17 点后的工单视同下一工作日受理',
    norm: settings({ cutoff: 17 }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-23 17:30' }],
    answer: { value: '2026-11-27' },
    otherwise: { value: '2026-11-26' },
  },
  {
    says: '休息日的工单视同下一工作日受理',
    norm: settings({ deemNextWorkday: true }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-28' }],
    answer: { value: '2026-12-03' },
    otherwise: { value: '2026-12-02' },
  },
  {
    says: '通告提前期按整日计',
    norm: settings({ noticeClearDays: true }),
    asked: ['DEADLINE', { activity: '割接通告', grade: '金牌', start: '2026-11-23' }],
    answer: { value: '2026-11-11' },
    otherwise: { value: '2026-11-12' },
  },
  {
    says: '期限届满日为休息日的顺延',
    norm: settings({ rollForward: true }),
    asked: ['DEADLINE', { activity: '故障报告', grade: '银牌', start: '2026-09-30' }],
    answer: { value: '2026-10-08' },
    otherwise: { value: '2026-10-07' },
  },
  {
    says: '名额按贡献度排序,不先排重点',
    norm: nj({ settings: { rankBy: ['value', 'order'] }, caps: [{ tier: '金牌', count: 1 }] }),
    asked: [
      'CLASSIFY',
      {
        categories: times(2, '市县级'),
        keys: ['是', '否'],
        values: ['10', '90'],
        proposed: times(2, '金牌'),
      },
    ],
    answer: { value: 'standard, gold' },
  },
  {
    says: '名额先排重点,再按贡献度排序',
    norm: nj({
      settings: { rankBy: ['key', 'value', 'order'] },
      caps: [{ tier: '金牌', count: 1 }],
    }),
    asked: [
      'CLASSIFY',
      {
        categories: times(2, '市县级'),
        keys: ['是', '否'],
        values: ['10', '90'],
        proposed: times(2, '金牌'),
      },
    ],
    answer: { value: 'gold, standard' },
  },
  {
    says: '暂停只扣除整日',
    norm: settings({ pauseDay: 'whole' }),
    asked: [
      'DEADLINE',
      {
        ...GOLD_DATA_LINE,
        service: '互联网专线',
        start: '2026-11-23',
        pauses: '2026-11-25 09:00/2026-11-26 18:00',
      },
    ],
    answer: { value: '2026-12-04' },
    otherwise: { value: '2026-12-07' },
  },
  {
    says: '普通聚类市场客户不计入统计基数',
    norm: settings({ countMass: false }),
    asked: [
      'CLASSIFY',
      {
        categories: [...times(10, '市县级'), ...times(10, '聚类')],
        proposed: ['金牌', ...times(19, '标准')],
      },
    ],
    answer: { value: column('silver', times(19, 'standard')) },
    otherwise: { value: column('gold', times(19, 'standard')) },
  },
  {
    says: '工程、网络部门先于对客通告 2 个工作日通知集团客户部',
    norm: settings({ noticeInternalDays: 2 }),
    asked: ['DEADLINE', { activity: '割接通告', grade: '金牌', start: '2026-11-23' }],
    answer: { value: '2026-11-12' },
    tells: ['2026-11-10'],
  },
  {
    says: '首次故障不计为重复',
    norm: settings({ repeatCount: 'after-first' }),
    asked: ['QUALITY', { level: 'AAA', faults: '5' }],
    answer: { value: 'met' },
    otherwise: { value: 'breached' },
  },
  {
    says: '合同约定的保障等级只升不降',
    norm: settings({ agreedLevel: 'raises' }),
    asked: ['LEVEL', { tier: '金牌', service: '语音专线', agreed: 'A' }],
    answer: { value: 'AAA' },
    otherwise: { value: 'A' },
  },
  {
    says: '期限日止于下班 18:00',
    norm: nj({ settings: { dayEnds: 'hours' }, hours: OFFICE_HOURS }),
    asked: ['STATUS', { deadline: '2026-11-23', done: '2026-11-23 19:00' }],
    answer: { value: 'breached' },
    otherwise: { value: 'met' },
  },
];

const DAYS: readonly Statement[] = [
  {
    says: '11月25日司庆放假',
    norm: nj({ calendar: { restDays: [{ date: '2026-11-25', note: '司庆' }] } }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-23' }],
    answer: { value: '2026-11-27' },
    tells: ['司庆'],
    otherwise: { value: '2026-11-26' },
  },
  {
    says: '11月28日周六上班',
    norm: nj({ calendar: { workingDays: ['2026-11-28'] } }),
    asked: ['ISWORKDAY', { date: '2026-11-28' }],
    answer: { value: 'true' },
    otherwise: { value: 'false' },
  },
  {
    says: '本细则自 2026年12月1日起施行,此前仍按规范',
    norm: nj({ from: '2026-12-01', limits: [{ activity: '停机', by: { all: 2 } }] }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-30' }],
    answer: { value: '2026-12-03' },
    cited: BY_NORM,
  },
  {
    says: '本细则自 2026年12月1日起施行,当日工单即按细则',
    norm: nj({
      from: '2026-12-01',
      limits: [{ activity: '停机', by: { all: 2 }, source: '第十二条' }],
    }),
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-12-01' }],
    answer: { value: '2026-12-03' },
    cited: by('第十二条', '3 个工作日'),
    otherwise: { value: '2026-12-04' },
  },
];

const PROVINCE = js({
  vocabulary: {
    tiers: [{ code: 'gold', label: '五星级' }],
    services: [CLOUD_LINE],
  },
  limits: [
    {
      activity: '业务开通',
      service: '数据专线',
      scope: '地市内',
      by: { 金牌: 8, 银牌: 9 },
      source: '省表3',
    },
  ],
  caps: [
    { tier: '金牌', share: 0.1 },
    { tier: '银牌', share: 0.2 },
  ],
  points: { over: 3, rule: 'step', per: 3, add: 1 },
  settings: { countStartDay: true, rollForward: true },
  calendar: { restDays: ['2026-11-25', '2026-11-26'] },
});

const CITY = nj({
  extends: 'js-2026',
  vocabulary: { tiers: [{ code: 'gold', aliases: ['钻石'] }] },
  limits: [
    {
      activity: '业务开通',
      service: '数据专线',
      scope: '地市内',
      by: { 金牌: 7 },
      source: '市表1',
    },
  ],
  caps: [{ tier: '银牌', share: 0.3 }],
  settings: { countStartDay: false },
  calendar: { workingDays: ['2026-11-25'] },
});

const DISTRICT = {
  id: 'jn-2026',
  version: '1',
  from: '2026-03-01',
  extends: 'nj-2026@2',
  limits: [
    { activity: '停机', by: { 金牌: 1 }, source: '区一条' },
    { activity: '业务开通', service: '云专线', scope: '地市内', by: { all: 4 }, source: '区二条' },
  ],
};

const CHAINS: readonly Statement[] = [
  {
    says: '市细则严于省规范的,按市细则',
    norm: [CITY, PROVINCE],
    asked: ['LIMIT', GOLD_DATA_LINE],
    answer: { value: '7' },
    cited: by('市表1', '8 个工作日'),
    otherwise: { value: '9' },
  },
  {
    says: '市细则未写的,按省规范',
    norm: [CITY, PROVINCE],
    asked: ['LIMIT', { ...GOLD_DATA_LINE, grade: '银牌' }],
    answer: { value: '9' },
    cited: { ...JS, place: '省表3', replaced: '10 个工作日' },
  },
  {
    says: '市细则和省规范都未写的,按 2010 年规范',
    norm: [CITY, PROVINCE],
    asked: ['LIMIT', { ...GOLD_DATA_LINE, grade: '铜牌' }],
    answer: { value: '12' },
    cited: BY_NORM,
  },
  {
    says: '省规范改的名称,市细则加的别名,一并有效',
    norm: [CITY, PROVINCE],
    asked: ['TIER', { category: '市县级', proposed: '钻石' }],
    answer: { value: 'gold', text: '五星级' },
  },
  {
    says: '数量上限逐级就近:金牌随省,银牌随市',
    norm: [CITY, PROVINCE],
    asked: [
      'CLASSIFY',
      { categories: times(10, '市县级'), proposed: [...times(6, '金牌'), ...times(4, '标准')] },
    ],
    answer: {
      value: column('gold', times(3, 'silver'), times(2, 'bronze'), times(4, 'standard')),
    },
  },
  {
    says: '接入点规则整体随省',
    norm: [CITY, PROVINCE],
    asked: ['LIMIT', { ...SILVER_SURVEY, points: '8' }],
    answer: { value: '6' },
  },
  {
    says: '设置逐项就近:市不计起始日,顺延随省',
    norm: [CITY, PROVINCE],
    asked: ['DEADLINE', { activity: '故障报告', grade: '银牌', start: '2026-09-30' }],
    answer: { value: '2026-10-08' },
  },
  {
    says: '日历合并且逐日就近:25日市上班,26日省放假',
    norm: [CITY, PROVINCE],
    asked: ['DEADLINE', { ...SUSPEND, start: '2026-11-23' }],
    answer: { value: '2026-11-27' },
  },
  {
    says: '区细则停机金牌 1 个工作日',
    norm: [DISTRICT, CITY, PROVINCE],
    asked: ['LIMIT', { ...SUSPEND, grade: '金牌' }],
    answer: { value: '1' },
    cited: { document: 'jn-2026', version: '1', place: '区一条', replaced: '3 个工作日' },
    otherwise: { value: '3' },
  },
  {
    says: '区细则对省规范新增的云专线另定时限',
    norm: [DISTRICT, CITY, PROVINCE],
    asked: ['LIMIT', { activity: '开通', grade: '铜牌', service: '入云专线', scope: '地市内' }],
    answer: { value: '4' },
    cited: { document: 'jn-2026', place: '区二条' },
  },
  {
    says: '区细则未写的,隔一级按市细则',
    norm: [DISTRICT, CITY, PROVINCE],
    asked: ['LIMIT', GOLD_DATA_LINE],
    answer: { value: '7' },
    cited: by('市表1', '8 个工作日'),
  },
  {
    says: '区细则 3 月起施行,2 月的工单按市细则所依据的规范',
    norm: [DISTRICT, CITY, PROVINCE],
    asked: ['DEADLINE', { ...SUSPEND, grade: '金牌', start: '2026-02-02' }],
    answer: { value: '2026-02-05' },
  },
];

/** Says everything itself: two tiers, one service, one activity. */
const ALONE = {
  id: 'own-2026',
  version: '1',
  title: '某公司服务承诺',
  extends: null,
  vocabulary: {
    tiers: [
      { code: 'vip', label: '贵宾级' },
      { code: 'basic', label: '基础级' },
    ],
    activities: [
      {
        code: 'install',
        label: '装机',
        gradedBy: 'tier',
        unit: 'working-day',
        direction: 'forward',
      },
    ],
  },
  limits: [{ activity: '装机', by: { 贵宾级: 2, 基础级: 5 }, source: '第三条' }],
};

const STAND_ALONE: readonly Statement[] = [
  {
    says: '自成一体的承诺:装机贵宾级 2 个工作日',
    norm: ALONE,
    asked: ['LIMIT', { activity: '装机', grade: '贵宾级' }],
    answer: { value: '2' },
    cited: { document: 'own-2026', version: '1', place: '第三条' },
    otherwise: { fails: 'unknown-label' },
  },
  {
    says: '自成一体的承诺:没有金牌级',
    norm: ALONE,
    asked: ['LIMIT', { activity: '装机', grade: '金牌' }],
    answer: { fails: 'unknown-label' },
  },
  {
    says: '自成一体的承诺:没有停机',
    norm: ALONE,
    asked: ['LIMIT', { activity: '停机' }],
    answer: { fails: 'unknown-label' },
  },
];

export const STATEMENTS: readonly Statement[] = [
  ...TIERS,
  ...LEVELS,
  ...CATEGORIES,
  ...WORDS,
  ...LIMITS,
  ...POINTS,
  ...CAPS,
  ...ITEMS,
  ...SETTINGS,
  ...DAYS,
  ...CHAINS,
  ...STAND_ALONE,
];

export const REFUSED: readonly Refused[] = [
  {
    says: '排在一律规定之后的一行,永远用不到',
    norm: nj({
      limits: [
        { activity: '停机', by: { all: 2 } },
        { activity: '停机', by: { 金牌: 1 } },
      ],
    }),
    pointer: '/limits/1',
    code: 'unreachable-row',
  },
  {
    says: '数据专线总含专线接入,不含的一行永远用不到',
    norm: nj({
      limits: [
        {
          activity: '业务开通',
          service: '数据专线',
          scope: '地市内',
          line: false,
          by: { 金牌: 2 },
        },
      ],
    }),
    pointer: '/limits/0',
    code: 'unreachable-row',
  },
  {
    says: '保障等级表里被前一行盖住的一行',
    norm: nj({
      levels: [
        { service: ['APN专线', '语音专线'], by: { 银牌: 'AAA' } },
        { service: '语音专线', by: { 银牌: 'A' } },
      ],
    }),
    pointer: '/levels/1',
    code: 'unreachable-row',
  },
  {
    says: '条件相同的两行',
    norm: nj({
      limits: [
        { activity: '资源勘查', scope: '地市内', by: { 金牌: 2 } },
        { activity: '资源勘查', scope: '地市内', by: { 金牌: 4 } },
      ],
    }),
    pointer: '/limits/1',
    code: 'duplicate-row',
  },
  {
    says: '没有的业务:火星专线',
    norm: nj({ limits: [{ activity: '业务开通', service: '火星专线', by: { 金牌: 8 } }] }),
    pointer: '/limits/0/service',
    code: 'unknown-name',
  },
  {
    says: '没有的环节:洗车',
    norm: nj({ limits: [{ activity: '洗车', by: { all: 1 } }] }),
    pointer: '/limits/0/activity',
    code: 'unknown-name',
  },
  {
    says: '没有的等级:钻石(未设)',
    norm: nj({ caps: [{ tier: '钻石', share: 0.01 }] }),
    pointer: '/caps/0/tier',
    code: 'unknown-name',
  },
  {
    says: '业务恢复按保障等级,写了金牌',
    norm: nj({ limits: [{ activity: '业务恢复', by: { 金牌: 2 } }] }),
    pointer: '/limits/0/by',
  },
  {
    says: '同一等级既写比例又写户数',
    norm: nj({ caps: [{ tier: '金牌', share: 0.1, count: 20 }] }),
    pointer: '/caps/0',
  },
  {
    says: '同一等级的上限写了两次',
    norm: nj({
      caps: [
        { tier: '金牌', share: 0.1 },
        { tier: 'gold', share: 0.2 },
      ],
    }),
    pointer: '/caps',
  },
  {
    says: '比例多于四位小数',
    norm: nj({ caps: [{ tier: '金牌', share: 0.12345 }] }),
    pointer: '/caps/0/share',
  },
  {
    says: '累计上限低于更高一级的',
    norm: nj({
      caps: [
        { tier: '金牌', share: 0.2 },
        { tier: '银牌', share: 0.1 },
      ],
      capsAre: 'cumulative',
    }),
    pointer: '/caps',
  },
  {
    says: '两个业务都称专云',
    norm: nj({
      vocabulary: {
        services: [
          { ...CLOUD_LINE, aliases: ['专云'] },
          { ...SD_WAN, aliases: ['专云'] },
        ],
      },
    }),
    pointer: '/vocabulary/services',
  },
  {
    says: '别名把金牌说成银牌',
    norm: nj({ vocabulary: { aliases: { 金牌: { tier: '银牌' } } } }),
    pointer: '/vocabulary/aliases/金牌',
  },
  {
    says: '新等级没有写在谁之前或之后',
    norm: nj({ vocabulary: { tiers: [{ code: 'diamond', label: '钻石级' }] } }),
    pointer: '/vocabulary/tiers/0',
  },
  {
    says: '互相参照的两个范围',
    norm: nj({
      vocabulary: {
        scopes: [
          { code: 'rural', label: '农村', like: 'mountain' },
          { code: 'mountain', label: '山区', like: 'rural' },
        ],
      },
    }),
    pointer: '/vocabulary/scopes',
  },
  {
    says: '业务变更等于自身',
    norm: nj({ limits: [{ activity: '业务变更', sum: ['业务变更', '停机'] }] }),
    pointer: '/limits/0/sum',
  },
  {
    says: '工作日写了小数',
    norm: nj({ limits: [{ activity: '停机', by: { all: 2.5 } }] }),
    pointer: '/limits/0/by/all',
  },
  {
    says: '还没有的设置:reportMonth',
    norm: nj({ settings: { reportMonth: 'done' } }),
    pointer: '/settings/reportMonth',
    code: 'unknown-name',
  },
  {
    says: '设置的值不在可选之列',
    norm: nj({ settings: { pauseDay: 'half' } }),
    pointer: '/settings/pauseDay',
  },
  {
    says: '写错的部分:limts',
    norm: nj({ limts: [] }),
    pointer: '/limts',
    code: 'unknown-name',
  },
  {
    says: '没有的条目又没有名称',
    norm: nj({ items: [{ code: 'cloud-latency', by: { AAA: 20 } }] }),
    pointer: '/items/0',
  },
  {
    says: '接入点规则只说按台阶,没说台阶',
    norm: nj({ points: { over: 3, rule: 'step' } }),
    pointer: '/points',
  },
  {
    says: '依据的规范不存在',
    norm: nj({ extends: 'nowhere-2025' }),
    pointer: '/extends',
  },
  {
    says: '市细则依据省规范,省规范又依据市细则',
    norm: [nj({ extends: 'js-2026' }), js({ extends: 'nj-2026' })],
    pointer: '',
  },
  {
    says: '下班早于上班',
    norm: nj({ hours: { from: '18:00', to: '08:30' } }),
    pointer: '/hours',
  },
];
